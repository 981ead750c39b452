/** A fenced block of code. */
export interface FencedBlock {
  /** The first word after the fence: "sh", "yaml". */
  readonly language: string;
  /** The words after the language. GitHub does not show them; docs/testing.md explains them. */
  readonly words: readonly string[];
  /** The lines between the fences, each with a line feed at its end. */
  readonly text: string;
  /** Line of the opening fence, from 1. */
  readonly line: number;
}

/** A piece of a document and the line on which it begins, from 1. */
export interface Piece {
  readonly text: string;
  readonly line: number;
}

const FENCE = /^```(.*)$/;

/** The fenced blocks of a Markdown text, in order. Only fences of three backticks at the margin count. */
export function fencedBlocks(markdown: string): FencedBlock[] {
  const blocks: FencedBlock[] = [];
  let open: { info: string; line: number; lines: string[] } | null = null;
  for (const [index, line] of markdown.split("\n").entries()) {
    const info = FENCE.exec(line)?.[1];
    if (info === undefined) open?.lines.push(`${line}\n`);
    else if (open === null) open = { info, line: index + 1, lines: [] };
    else {
      const [language = "", ...words] = open.info.trim().split(/\s+/);
      blocks.push({ language, words, text: open.lines.join(""), line: open.line });
      open = null;
    }
  }
  return blocks;
}

/** Empties the lines of fenced blocks, which keeps the line numbers of the rest. */
function withoutBlocks(markdown: string): string {
  let isCode = false;
  return markdown
    .split("\n")
    .map((line) => {
      const isFence = FENCE.test(line);
      if (isFence) isCode = !isCode;
      return isFence || isCode ? "" : line;
    })
    .join("\n");
}

function pieces(text: string, pattern: RegExp): Piece[] {
  return [...text.matchAll(pattern)].map((match) => ({
    text: match[1] ?? "",
    line: text.slice(0, match.index).split("\n").length,
  }));
}

/** The code spans (`like this`) outside fenced blocks. */
export function codeSpans(markdown: string): Piece[] {
  return pieces(withoutBlocks(markdown), /`([^`]+)`/g);
}

/** The targets of links and images outside fenced blocks and code spans. */
export function linkTargets(markdown: string): Piece[] {
  const prose = withoutBlocks(markdown).replace(/`[^`]+`/g, (code) => "x".repeat(code.length));
  return pieces(prose, /\]\(([^)\s]+)\)/g);
}

/** The anchors that GitHub gives to headings: "data-files-csv" to "## Data files (CSV)". */
export function headingAnchors(markdown: string): Set<string> {
  const anchors = new Set<string>();
  for (const { text } of pieces(withoutBlocks(markdown), /^#{1,6} +(.+)$/gm)) {
    const slug = text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\p{M}_ -]/gu, "")
      .replaceAll(" ", "-");
    let anchor = slug;
    for (let count = 1; anchors.has(anchor); count += 1) anchor = `${slug}-${count}`;
    anchors.add(anchor);
  }
  return anchors;
}
