import type { Span } from "../../domain/span.ts";
import type { Issue } from "../problems/problem.ts";
import { toYamlString } from "../text/code-points.ts";
import { isolate, shorten } from "../text/isolate.ts";
import { cutsCharacter, findOccurrences, type Words } from "../text/occurrences.ts";
import { describeNearest } from "./describe-difference.ts";
import { type Article, paragraphAt } from "./paragraphs.ts";

/** The words and, if they occur more than once, the paragraph in which they begin. */
export interface Selector extends Words {
  readonly paragraph?: number | null | undefined;
}

export type Anchoring =
  | { readonly ok: true; readonly span: Span }
  | { readonly ok: false; readonly issue: Issue };

/** Stop counting occurrences here; nobody reads a longer list. */
const MAX_OCCURRENCES = 200;

function refuse(code: Issue["code"], message: string, hint: string): Anchoring {
  return { ok: false, issue: { code, message, hint } };
}

/** "paragraph 3", "paragraphs 3, 3 and 7" */
function listParagraphs(article: Article, spans: readonly Span[]): string {
  const numbers = spans.slice(0, 10).map(({ start }) => paragraphAt(article.paragraphs, start));
  const last = numbers.at(-1);
  if (numbers.length < 2) return `paragraph ${last}`;
  const more = spans.length > numbers.length ? ", …" : "";
  return `paragraphs ${numbers.slice(0, -1).join(", ")} and ${last}${more}`;
}

/**
 * The context of each occurrence, for copying into a prefix or suffix. Without isolates, because
 * they would be copied too.
 */
function showContexts({ text }: Article, spans: readonly Span[]): string {
  return spans
    .slice(0, 4)
    .map(({ start, end }) => {
      const before = text.slice(Math.max(0, start - 24), start).replace(/^.*\n/s, "");
      const after = text.slice(end, end + 24).replace(/\n.*$/s, "");
      return [
        before && `prefix: ${toYamlString(before)}`,
        after && `suffix: ${toYamlString(after)}`,
      ]
        .filter(Boolean)
        .join(" or ");
    })
    .join("; ");
}

function ambiguous(article: Article, spans: readonly Span[], isPart: boolean): Anchoring {
  const count =
    spans.length >= MAX_OCCURRENCES
      ? `at least ${MAX_OCCURRENCES} times`
      : spans.length === 2
        ? "twice"
        : `${spans.length} times`;
  const message = `These words occur ${count}, in ${listParagraphs(article, spans)}; the selector must say which.`;
  const numbers = new Set(spans.map(({ start }) => paragraphAt(article.paragraphs, start)));
  const hint =
    numbers.size === spans.length && !isPart
      ? `Add \`paragraph: ${[...numbers].slice(0, 10).join("` or `paragraph: ")}\`.`
      : `Add a \`prefix\` or \`suffix\` from the text around the words: ${showContexts(article, spans)}`;
  return refuse("quote-ambiguous", message, hint);
}

/** The words occur in the article, but not where the selector says. */
function elsewhere(article: Article, selector: Selector, spans: readonly Span[]): Anchoring {
  const where = listParagraphs(article, spans);
  const count = article.paragraphs.length;
  const { paragraph, prefix, suffix } = selector;
  if (paragraph && paragraph > count) {
    const message = `There is no paragraph ${paragraph}: the article has ${count}. The words occur in ${where}.`;
    return refuse("quote-elsewhere", message, "Count the lines that are not blank, from 1.");
  }
  if (
    paragraph &&
    !spans.some(({ start }) => paragraphAt(article.paragraphs, start) === paragraph)
  ) {
    const message = `These words do not begin in paragraph ${paragraph}, but in ${where}.`;
    return refuse("quote-elsewhere", message, "Correct the number, or choose other words.");
  }
  const both = prefix && suffix ? "this prefix and suffix" : prefix ? "this prefix" : "this suffix";
  const message = `These words occur in ${where}, but not with ${both}.`;
  return refuse(
    "quote-elsewhere",
    message,
    `The text around them: ${showContexts(article, spans)}`,
  );
}

/**
 * Finds the one span with exactly these words, optionally only inside `within`. The issue for a
 * near match names it, but it is never accepted. An occurrence that would split a letter from its
 * marks, a surrogate pair or a number does not count.
 */
export function anchorQuote(
  article: Article,
  selector: Selector,
  within: Span = { start: 0, end: article.text.length },
): Anchoring {
  const { text, paragraphs } = article;
  const isWhole = (span: Span) => !cutsCharacter(text, span);
  const chosen = selector.paragraph ? paragraphs[selector.paragraph - 1] : undefined;
  // The words begin in the paragraph but may end in a later one.
  const last = chosen ? chosen.end - 1 + selector.exact.length : text.length;
  const place = {
    start: Math.max(within.start, chosen?.start ?? 0),
    end: Math.min(within.end, last),
  };
  const isNowhere = Boolean(selector.paragraph) && chosen === undefined;
  const fitting = isNowhere
    ? []
    : findOccurrences(text, selector, place, MAX_OCCURRENCES).filter(isWhole);
  const [span, second] = fitting;
  if (span && !second) return { ok: true, span };
  if (span) return ambiguous(article, fitting, within.end - within.start < text.length);

  const anywhere = findOccurrences(text, { exact: selector.exact }, within, MAX_OCCURRENCES);
  const whole = anywhere.filter(isWhole);
  if (whole.length > 0) return elsewhere(article, selector, whole);
  const [cut] = anywhere;
  if (cut) {
    const around = text.slice(Math.max(0, cut.start - 2), cut.end + 2);
    const message = `These words occur in ${listParagraphs(article, anywhere)} only as part of a longer character or number: ${isolate(toYamlString(shorten(around, 120)))}.`;
    const hint = "Include the whole letter with its marks, or the whole number.";
    return refuse("quote-cuts-character", message, hint);
  }
  return { ok: false, issue: describeNearest(article, selector.exact, within) };
}
