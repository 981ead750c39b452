import type { Span } from "../../domain/span.ts";
import type { Issue } from "../problems/problem.ts";
import { describeCodePoint, isAlike, toYamlString } from "../text/code-points.ts";
import { isolate, shorten } from "../text/isolate.ts";
import { nearestPassage } from "../text/nearest-passage.ts";
import { type Article, paragraphAt } from "./paragraphs.ts";

/** The names of the code points of the character at an offset; "nothing" at the end. */
function nameAt(text: string, offset: number): string {
  const [character, ...marks] = text.slice(offset).match(/^.\p{M}*/su)?.[0] ?? "";
  if (character === undefined) return "nothing more";
  return [character, ...marks.slice(0, 3)].map(describeCodePoint).join(" with ");
}

/** The word around an offset. */
function wordAt(text: string, offset: number): string {
  const before = /\S*$/u.exec(text.slice(Math.max(0, offset - 40), offset))?.[0] ?? "";
  const after = /^\S*/u.exec(text.slice(offset, offset + 40))?.[0] ?? "";
  return before + after;
}

/** The offset of the first different character; never inside a surrogate pair. */
function firstDifference(a: string, b: string): number {
  let offset = 0;
  for (const character of a) {
    if (!b.startsWith(character, offset)) return offset;
    offset += character.length;
  }
  return offset;
}

/**
 * Describes where the words differ from the passage: the two words, and their code points if they
 * look alike.
 */
function describeDifference(exact: string, passage: string): string {
  const at = firstDifference(exact, passage);
  const seeds = exact.slice(at);
  const ours = nameAt(exact, at);
  const theirs = nameAt(passage, at);
  const words = `${isolate(wordAt(exact, at) || "nothing")} for ${isolate(wordAt(passage, at) || "nothing")}`;
  const place =
    at === 0
      ? "At the beginning"
      : `After ${isolate(toYamlString(exact.slice(Math.max(0, at - 16), at)))}`;
  const alike = isAlike(seeds, passage.slice(at));
  return alike
    ? `${place} the seeds have ${ours}, the document has ${theirs}.`
    : `${place} the seeds have ${words}.`;
}

/**
 * The issue for words that do not occur in an article or a part of it, with the nearest passage.
 */
export function describeNearest(article: Article, exact: string, within: Span): Issue {
  const isPart = within.end - within.start < article.text.length;
  const text = isPart ? article.text.slice(within.start, within.end) : article.text;
  const span = nearestPassage(isPart ? {} : article, text, exact);
  const code = "quote-not-found";
  const message = `These words do not occur in the ${isPart ? "quote" : "document"}`;
  if (!span) {
    const hint = isPart
      ? "Copy words of the quote, or name the quote that contains these."
      : "Copy the words from the article, and check that `document` names the right one.";
    return { code, message: `${message}, and none are similar.`, hint };
  }
  const passage = text.slice(span.start, span.end);
  const number = paragraphAt(article.paragraphs, within.start + span.start);
  return {
    code,
    message: `${message}. Nearest, in paragraph ${number}: ${isolate(toYamlString(shorten(passage, 200)))}. ${describeDifference(exact, passage)}`,
    // No isolates around text for copying: they are invisible and would be copied too.
    hint: `Read the paragraph. If you mean these words, write exact: ${toYamlString(passage)}`,
  };
}
