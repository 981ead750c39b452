import { type Document, isAlias, isMap, isScalar, LineCounter, parseDocument } from "yaml";
import { fileProblem, type Problem, type ProblemCode, type Report } from "../problems/problem.ts";
import type { TextFile } from "./decode-file.ts";
import {
  areEqualKeys,
  type Key,
  type Range,
  rangeAt,
  rangeOf,
  rangeOfUnknownAlias,
  takeOut,
} from "./yaml-nodes.ts";

/** A node of a YAML file, identified by its path of keys, to which problems can refer. */
export interface SeedPlace {
  readonly file: string;
  /** A place below this one. It need not exist. */
  at(...path: readonly Key[]): SeedPlace;
  /** A problem of the value or, if it is missing, of its nearest existing ancestor. */
  problem(code: ProblemCode, message: string, hint: string): Problem;
  /** A problem of a key in the map at this place. */
  keyProblem(key: string, code: ProblemCode, message: string, hint: string): Problem;
  /** "seeds/events.yaml:41:14" */
  toString(): string;
}

/** The unvalidated value of a YAML file, and its place. */
export interface YamlFile {
  readonly value: unknown;
  readonly place: SeedPlace;
}

/** Seeds hardly need aliases. This many cannot expand to a value that exhausts the memory. */
const MAX_ALIASES = 100;

const TAB = { code: "yaml-tab", hint: "Indent with spaces, two for each level." } as const;

/** Explanations of parser errors. Without `message`, the parser's own is used. */
const ERRORS: Readonly<Record<string, { code: ProblemCode; message?: string; hint: string }>> = {
  DUPLICATE_KEY: {
    code: "yaml-duplicate-key",
    message: "This key occurs twice in one map.",
    hint: "Keep one of the two; YAML would silently drop the other.",
  },
  TAB_AS_INDENT: TAB,
  MULTIPLE_DOCS: {
    code: "yaml-many-documents",
    message: "A second YAML document begins here.",
    hint: "Remove the line `---`; a file contains one document.",
  },
  BLOCK_AS_IMPLICIT_KEY: {
    code: "yaml-syntax",
    hint: 'Put a text that contains ": " in double quotes.',
  },
};
const SYNTAX = {
  code: "yaml-syntax",
  message: undefined,
  hint: "Check the indentation, and put texts with : # [ { \" ' % @ & * ! | > in quotation marks.",
} as const;

/**
 * Whether the line at an offset is indented with a tab. The parser usually reports what follows it.
 */
function isTabbed(text: string, at: number): boolean {
  return /^ *\t/.test(text.slice(text.lastIndexOf("\n", at - 1) + 1));
}

class YamlPlace implements SeedPlace {
  readonly file: string;
  readonly #text: string;
  readonly #doc: Document.Parsed;
  readonly #lines: LineCounter;
  readonly #path: readonly Key[];

  constructor(
    file: string,
    text: string,
    doc: Document.Parsed,
    lines: LineCounter,
    path: readonly Key[],
  ) {
    this.file = file;
    this.#text = text;
    this.#doc = doc;
    this.#lines = lines;
    this.#path = path;
  }

  at(...path: readonly Key[]): SeedPlace {
    return new YamlPlace(this.file, this.#text, this.#doc, this.#lines, [...this.#path, ...path]);
  }

  problem(code: ProblemCode, message: string, hint: string): Problem {
    return this.problemAt(rangeAt(this.#doc, this.#path), code, message, hint);
  }

  keyProblem(key: string, code: ProblemCode, message: string, hint: string): Problem {
    let map: unknown = this.#doc.getIn(this.#path, true);
    if (isAlias(map)) map = map.resolve(this.#doc);
    const pair = isMap(map)
      ? map.items.find((item) => isScalar(item.key) && String(item.key.value) === key)
      : undefined;
    const range = rangeOf(pair?.key) ?? rangeAt(this.#doc, this.#path);
    return this.problemAt(range, code, message, hint);
  }

  problemAt([start, end]: Range, code: ProblemCode, message: string, hint: string): Problem {
    const { line, col } = this.#lines.linePos(start);
    const lineStart = start - (col - 1);
    const lineEnd = this.#text.indexOf("\n", lineStart);
    const source = this.#text
      .slice(lineStart, lineEnd < 0 ? undefined : lineEnd)
      .replace(/\r$/, "");
    const length = Math.max(0, Math.min(end, lineStart + source.length) - start);
    // A file that ends with a carriage return has no text after it.
    const column = Math.min(col, source.length + 1);
    return { code, file: this.file, line, column, message, hint, source, length };
  }

  toString(): string {
    const { line, column } = this.problem("yaml-syntax", "", "");
    return `${this.file}:${line}:${column}`;
  }
}

/**
 * Parses YAML 1.2 with the core schema, in which dates are strings. Returns null, with a problem,
 * if the file is invalid. After duplicate keys it still returns the value.
 */
export function parseYaml(file: TextFile, report: Report): YamlFile | null {
  const lines = new LineCounter();
  try {
    const doc = parseDocument(file.text, {
      lineCounter: lines,
      prettyErrors: false,
      logLevel: "error",
      uniqueKeys: areEqualKeys,
    });
    const place = new YamlPlace(file.path, file.text, doc, lines, []);
    const twice = doc.errors.filter(({ code }) => code === "DUPLICATE_KEY");
    // Further syntax errors are usually consequences of the first.
    const [first] = [...doc.errors, ...doc.warnings].filter((error) => !twice.includes(error));
    for (const { code, message, pos } of first ? [...twice, first] : twice) {
      const known =
        ERRORS[code] ??
        (isTabbed(file.text, pos[0])
          ? { ...TAB, message: "This line is indented with a tab." }
          : SYNTAX);
      report(place.problemAt(pos, known.code, known.message ?? `${message}.`, known.hint));
    }
    if (doc.errors.length > twice.length) return null;
    // Libraries drop this key silently.
    for (const range of takeOut(doc, "__proto__")) {
      const message = "`__proto__` is not allowed as a key.";
      report(place.problemAt(range, "unknown-key", message, "Delete the key."));
    }
    try {
      return { value: doc.toJS({ maxAliasCount: MAX_ALIASES }), place };
    } catch (error) {
      const message = `${error instanceof Error ? error.message : String(error)}.`;
      const hint = "Write the value out instead of using * and &.";
      report(place.problemAt(rangeOfUnknownAlias(doc), "yaml-alias", message, hint));
    }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    report(fileProblem("yaml-syntax", file.path, `This cannot be parsed: ${reason}.`, SYNTAX.hint));
  }
  return null;
}
