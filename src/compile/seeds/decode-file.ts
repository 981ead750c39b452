import { fileProblem, type Problem, type Report } from "../problems/problem.ts";
import type { RawFile } from "./seed-folder.ts";

/** A seed file as text. Its indices are the offsets of the corpus (see span.ts). */
export interface TextFile {
  /** With the folder, as problems show it: "seeds/events.yaml". */
  readonly path: string;
  /** Inside the folder. */
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

/** Number and bytes of the first line that is not UTF-8; null when all are. */
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

/** The problem at the first place where the text has the character. */
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
      ? "Fill it, or delete it together with its companion."
      : "Fill it; seeds/README.md says what it holds, and whether a corpus needs it.";
    yield fileProblem("empty-file", file.path, "This file is empty.", hint);
  }
  yield characterProblem(file, "\0", {
    code: "nul-character",
    message: "A NUL character (U+0000) stands here; the file may be UTF-16.",
    hint: "Save the file as UTF-8 without NUL characters.",
  });
  // Git or an editor makes CRLF out of LF without being asked, which changes the evidence and its hash.
  // YAML counts CRLF as a line break like any other, so there it does no harm.
  if (!file.name.endsWith(".txt")) return;
  yield characterProblem(file, "\r", {
    code: "carriage-return",
    message: "The article has a carriage return (U+000D); its lines must end with U+000A alone.",
    hint: "Restore the file as it was collected (git checkout, with `documents/*.txt -text` in .gitattributes). If it was collected so, write its lines with U+000A once, before it is annotated.",
  });
}

/**
 * The bytes as text, strictly UTF-8 and without byte order mark. Where that fails, the text that can be
 * read is returned nevertheless, so that the rest of the file is checked in the same run.
 */
export function decodeFile(folder: string, { name, bytes }: RawFile, report: Report): TextFile {
  const path = `${folder}/${name}`;
  const text = new TextDecoder("utf-8", { ignoreBOM: false }).decode(bytes);
  const file: TextFile = { path, name, text, bytes };
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) {
    const message =
      "The file begins with a byte order mark (U+FEFF), which would shift every offset.";
    const hint = "Save it as UTF-8 without BOM; for an article, give the new sha256 afterwards.";
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
      hint: "Save the file as UTF-8. An article in another encoding is converted once, when it is collected.",
      source,
      length: 1,
    });
  }
  for (const problem of problemsOf(file)) if (problem) report(problem);
  return file;
}
