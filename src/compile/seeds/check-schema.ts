import * as z from "zod";
import { isInterfaceLanguage } from "../../domain/localised-text.ts";
import { PROBLEM_CODES, type Problem, type ProblemCode, type Report } from "../problems/problem.ts";
import { nearest, suggest } from "../text/nearest.ts";
import type { SeedPlace } from "./yaml-file.ts";
import type { Key } from "./yaml-nodes.ts";

type Issue = z.core.$ZodIssue;

const NOUNS: Readonly<Record<string, string>> = {
  string: "a text",
  object: "a map of keys",
  record: "a map of keys",
  array: "a list",
  boolean: "true or false",
  int: "a whole number",
  number: "a number",
};

/** The keys that the schema allows at a path, for suggestions. */
function keysAt(schema: unknown, path: readonly Key[]): string[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable) {
    return keysAt(schema.unwrap(), path);
  }
  const [key, ...rest] = path;
  if (schema instanceof z.ZodObject) {
    return key === undefined ? Object.keys(schema.shape) : keysAt(schema.shape[key], rest);
  }
  if (schema instanceof z.ZodArray) return key === undefined ? [] : keysAt(schema.element, rest);
  if (schema instanceof z.ZodRecord) {
    if (key !== undefined) return keysAt(schema.valueType, rest);
    return schema.keyType instanceof z.ZodEnum ? schema.keyType.options.map(String) : [];
  }
  return [];
}

/** The value at a path. */
function valueAt(value: unknown, path: readonly Key[]): unknown {
  return path.reduce<unknown>((inner, key) => {
    if (typeof inner !== "object" || inner === null) return undefined;
    return Object.getOwnPropertyDescriptor(inner, key)?.value;
  }, value);
}

function nounOf(value: unknown): string {
  if (Array.isArray(value)) return "a list";
  if (value === null) return "nothing";
  return typeof value === "object" ? "a map" : `the ${typeof value} ${String(value)}`;
}

function missing(place: SeedPlace, key: string): Problem {
  if (isInterfaceLanguage(key)) {
    const language = { ar: "Arabic", fr: "French" }[key];
    const message = `The ${language} text (\`${key}\`) is missing.`;
    return place.problem("missing-text", message, `Add \`${key}:\` next to the other language.`);
  }
  const message = `The key \`${key}\` is missing or has no value.`;
  return place.problem("missing-key", message, `Add \`${key}:\` with its value.`);
}

/** How to write the value instead; `known` are the keys of the expected map. */
function typeHint(expected: string, value: unknown, known: readonly string[]): string {
  if (expected === "string") {
    return Array.isArray(value)
      ? 'Write one text. A date in square brackets needs double quotes: "[2022-01-05..2022-01-08]".'
      : "Put the value in double quotes.";
  }
  if (known.length > 0) return `Write a map: {${known.map((key) => `${key}: …`).join(", ")}}.`;
  if (typeof value === "string" && (expected === "number" || expected === "int")) {
    return "Write the number without quotation marks.";
  }
  return "See the guide in seeds/README.md.";
}

function wrongType(
  place: SeedPlace,
  expected: string,
  value: unknown,
  key: string | undefined,
  known: readonly string[],
): Problem {
  const name = key === undefined ? "An item of this list" : `\`${key}\``;
  const message = `${name} must be ${NOUNS[expected] ?? expected}, but this is ${nounOf(value)}.`;
  return place.problem("wrong-type", message, typeHint(expected, value, known));
}

function isProblemCode(value: unknown): value is ProblemCode {
  return PROBLEM_CODES.some((code) => code === value);
}

function problemsOf(issue: Issue, schema: z.ZodType, value: unknown, root: SeedPlace): Problem[] {
  const path = issue.path.map((key) => (typeof key === "number" ? key : String(key)));
  const place = root.at(...path);
  const found = valueAt(value, path);
  const named = path.findLast((part) => typeof part === "string");
  const key = named ?? "This";
  if (issue.code === "unrecognized_keys") {
    const known = keysAt(schema, path);
    return issue.keys.map((unknown) => {
      const near = nearest(unknown, known);
      const message = `\`${unknown}\` is not a key of this map${near ? `; the nearest is \`${near}\`` : ""}.`;
      return place.keyProblem(
        unknown,
        "unknown-key",
        message,
        near ? `Write \`${near}\` or delete the key.` : `Keys here: ${known.join(", ")}.`,
      );
    });
  }
  if (issue.code === "custom") {
    const { code, message, hint } = issue.params ?? {};
    if (isProblemCode(code)) return [place.problem(code, String(message), String(hint))];
  }
  const nothing = found === undefined || found === null;
  if (nothing && path.length > 0) return [missing(place, key)];
  switch (issue.code) {
    case "invalid_type":
      return [wrongType(place, issue.expected, found, named, keysAt(schema, path))];
    case "invalid_value": {
      const known = issue.values.map(String);
      const message = `${JSON.stringify(found)} is not a value of \`${key}\`.`;
      return [place.problem("invalid-value", message, suggest(String(found), known))];
    }
    case "too_small":
      return issue.origin === "array"
        ? [place.problem("empty-list", `\`${key}\` is an empty list.`, "Add at least one item.")]
        : [
            place.problem(
              "empty-text",
              `\`${key}\` is empty or too small.`,
              "Write a value, or delete the key.",
            ),
          ];
  }
  return [
    place.problem(
      "invalid-value",
      `\`${key}\`: ${issue.message}.`,
      "See the guide in seeds/README.md.",
    ),
  ];
}

/**
 * Validates a value. Returns it typed, or null after reporting each place that violates the schema.
 */
export function checkSchema<Schema extends z.ZodType>(
  schema: Schema,
  value: unknown,
  place: SeedPlace,
  report: Report,
): z.infer<Schema> | null {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  for (const issue of result.error.issues) {
    for (const problem of problemsOf(issue, schema, value, place)) report(problem);
  }
  return null;
}

/**
 * The fields of a record that are valid on their own; reports nothing. They allow the other fields
 * to be checked when one is invalid.
 */
export function acceptedParts<Shape extends z.ZodRawShape>(
  schema: z.ZodObject<Shape>,
  value: unknown,
): Partial<z.infer<z.ZodObject<Shape>>> {
  const fields = Object.entries(schema.shape).flatMap(([key, field]) => {
    const result = z.safeParse(field, valueAt(value, [key]));
    return result.success ? [[key, result.data]] : [];
  });
  // Each value has the type of its own key, which TypeScript cannot follow through entries.
  return Object.fromEntries(fields) as Partial<z.infer<z.ZodObject<Shape>>>;
}
