import { fileProblem, type Problem, type Report } from "../problems/problem.ts";
import type { RawFile } from "./seed-folder.ts";

/** A seed file as text. Offsets of the corpus are indices into it (see span.ts). */
export interface TextFile {
  /** With the folder, as in problems: "seeds/events.yaml". */
  readonly path: string;
  /** Within the folder. */
  readonly name: string;
  readonly text: string;
  readonly bytes: Uint8Array;
}

const LINE_FEED = 0x0a;

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** The number and bytes of the first line that is not UTF-8; null if there is none. */
function firstBrokenLine(bytes: Uint8Array): { line: number; bytes: Uint8Array } | null {
  if (isUtf8(bytes)) return null;
  let line = 1;
  for (let start = 0; start <= bytes.length; line += 1) {
    const found = bytes.indexOf(LINE_FEED, start);
    const end = found < 0 ? bytes.length : found;
    const slice = bytes.subarray(start, end);
    if (!isUtf8(slice)) return { line, bytes: slice };
    start = end + 1;
  }
  return null;
}

/** A problem at the first occurrence of the character. */
function characterProblem(
  file: Pick<TextFile, "path" | "text">,
  character: string,
  about: Pick<Problem, "code" | "message" | "hint">,
): Problem | null {
  const at = file.text.indexOf(character);
  if (at < 0) return null;
  const lineStart = file.text.lastIndexOf("\n", at - 1) + 1;
  const lineEnd = file.text.indexOf("\n", at);
  return {
    ...about,
    file: file.path,
    line: file.text.slice(0, at).split("\n").length,
    column: at - lineStart + 1,
    source: file.text.slice(lineStart, lineEnd < 0 ? undefined : lineEnd),
    length: 1,
  };
}

function* problemsOf(file: TextFile): Generator<Problem | null> {
  if (file.text.trim() === "") {
    const hint = file.name.startsWith("documents/")
      ? "Fill it, or delete it together with the other file of its pair."
      : "Fill it; seeds/README.md describes its content, and whether a corpus needs it.";
    yield fileProblem("empty-file", file.path, "This file is empty.", hint);
  }
  yield characterProblem(file, "\0", {
    code: "nul-character",
    message: "This is a NUL character (U+0000); the file may be UTF-16.",
    hint: "Save the file as UTF-8 without NUL characters.",
  });
  // Git and editors may convert LF to CRLF without asking, which changes the article and its hash.
  // In YAML a CRLF is an ordinary line break.
  if (!file.name.endsWith(".txt")) return;
  yield characterProblem(file, "\r", {
    code: "carriage-return",
    message: "The article has a carriage return (U+000D); its lines must end with only U+000A.",
    hint: "Restore the file as it was collected (git checkout, with `documents/*.txt -text` in .gitattributes). If it was collected like this, convert its line ends to U+000A once, before annotating it.",
  });
}

/**
 * Decodes strict UTF-8 without byte order mark. After a problem it still returns the readable text,
 * so that the rest of the file is checked too.
 */
export function decodeFile(folder: string, { name, bytes }: RawFile, report: Report): TextFile {
  const path = `${folder}/${name}`;
  const text = new TextDecoder("utf-8", { ignoreBOM: false }).decode(bytes);
  const file: TextFile = { path, name, text, bytes };
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) {
    const message =
      "The file begins with a byte order mark (U+FEFF), which would shift every offset.";
    const hint = "Save it as UTF-8 without BOM; for an article, then update its sha256.";
    report(fileProblem("byte-order-mark", path, message, hint));
  }
  const broken = firstBrokenLine(bytes);
  if (broken) {
    const source = new TextDecoder().decode(broken.bytes);
    report({
      code: "invalid-utf8",
      file: path,
      line: broken.line,
      column: source.indexOf("\uFFFD") + 1 || 1,
      message: "These bytes are not UTF-8.",
      hint: "Save the file as UTF-8. Convert an article in another encoding once, when it is collected.",
      source,
      length: 1,
    });
  }
  for (const problem of problemsOf(file)) if (problem) report(problem);
  return file;
}
