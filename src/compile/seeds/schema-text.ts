import * as z from "zod";
import { INTERFACE_LANGUAGES } from "../../domain/localised-text.ts";
import type { Issue } from "../problems/problem.ts";
import { describeCodePoint } from "../text/code-points.ts";

/** Identifiers appear in links: lower-case words joined by hyphens. */
const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Only invisible characters: white space, direction marks, joiners. */
const INVISIBLE = /^[\p{White_Space}\p{Default_Ignorable_Code_Point}]*$/u;

/**
 * Control characters except the line feed, and bidi embeddings and overrides (UAX 9), which can
 * hide the real order of words. Isolates and marks (U+200E, U+200F) are harmless.
 */
const FORBIDDEN = /(?!\n)[\p{Cc}\u202A-\u202E]/u;

function checkText(text: string): Issue | null {
  if (INVISIBLE.test(text)) {
    const hint = "Write the text; editorial texts are required in both languages.";
    return { code: "empty-text", message: "This text is empty.", hint };
  }
  const forbidden = FORBIDDEN.exec(text)?.[0];
  if (forbidden === undefined) return null;
  const message = `This text contains the control character ${describeCodePoint(forbidden)}.`;
  return { code: "control-character", message, hint: "Delete the character." };
}

/** Editorial text. Drops the final line break of a YAML block. */
export const editorialText = z
  .string()
  .overwrite((text) => text.trimEnd())
  .superRefine((text, context) => {
    const params = checkText(text);
    if (params) context.addIssue({ code: "custom", params: { ...params } });
  });

/** `{ar: …, fr: …}`, both required. */
export const localisedText = z.record(z.enum(INTERFACE_LANGUAGES), editorialText);

/** A translation of words of a document, into the languages of the interface that it is not in. */
export const glossSeed = z.partialRecord(z.enum(INTERFACE_LANGUAGES), editorialText).nullish();
export type GlossSeed = z.infer<typeof glossSeed>;

export const id = z.string().superRefine((text, context) => {
  if (ID.test(text)) return;
  const params: Issue = {
    code: "invalid-id",
    message: `${JSON.stringify(text)} is not an identifier.`,
    hint: "Use lower-case Latin letters and digits, with single hyphens between words: voluntary-departure.",
  };
  context.addIssue({ code: "custom", params: { ...params } });
});

/**
 * The words of a document. Drops the final line break of a YAML block, which no quote needs;
 * changes nothing else.
 */
export const exactWords = z
  .string()
  .overwrite((text) => text.replace(/\n$/, ""))
  .superRefine((text, context) => {
    if (!INVISIBLE.test(text)) return;
    const params: Issue = {
      code: "empty-text",
      message: "These words are empty.",
      hint: "Copy the words from the article.",
    };
    context.addIssue({ code: "custom", params: { ...params } });
  });

/** W3C TextQuoteSelector, and the paragraph in which the words begin. */
export const selector = {
  exact: exactWords,
  paragraph: z.int().positive().nullish(),
  prefix: z.string().min(1).nullish(),
  suffix: z.string().min(1).nullish(),
};

/** A selector whose words are optional. */
export const optionalSelector = { ...selector, exact: exactWords.nullish() };
