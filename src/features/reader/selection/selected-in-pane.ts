import type { SourceDocument } from "../../../domain/document.ts";
import type { Span } from "../../../domain/span.ts";
import { joinSpans, type SelectedWords } from "./selected-words.ts";

/** Selector of the element with the text of the open article or articles. */
export const TEXTS = "article, .pair-texts";

/** The part of a range that is inside an element; empty if there is none. */
function clip(range: Range, element: Element): Range {
  const inside = element.ownerDocument.createRange();
  inside.selectNodeContents(element);
  if (!range.intersectsNode(element)) {
    inside.collapse();
    return inside;
  }
  if (range.compareBoundaryPoints(Range.START_TO_START, inside) > 0) {
    inside.setStart(range.startContainer, range.startOffset);
  }
  if (range.compareBoundaryPoints(Range.END_TO_END, inside) < 0) {
    inside.setEnd(range.endContainer, range.endOffset);
  }
  return inside;
}

/** Offsets of a range's words in the text of an element; null if it has none there. */
function spanIn(element: Element, range: Range): Span | null {
  const inside = clip(range, element);
  const words = inside.toString();
  if (words.trim() === "") return null;
  const before = element.ownerDocument.createRange();
  before.selectNodeContents(element);
  before.setEnd(inside.startContainer, inside.startOffset);
  const start = before.toString().length;
  return { start, end: start + words.length };
}

/**
 * The elements with the text of an article, and the offset of each. A single article is one element, whose
 * textContent is the file; side by side, each paragraph is one.
 */
function piecesOf(texts: Element, { id, paragraphs }: SourceDocument) {
  if (texts.matches("article")) return [{ element: texts, start: 0 }];
  const anchored = [...texts.querySelectorAll<HTMLElement>(`[data-anchor^="${CSS.escape(id)}-"]`)];
  return anchored.flatMap((element) => {
    // Paragraph numbers start at 1.
    const number = Number(element.dataset.anchor?.slice(id.length + 1));
    const start = paragraphs[number - 1]?.span.start;
    return start === undefined ? [] : [{ element, start }];
  });
}

/** The selected words of each open article. Empty if words outside of the articles are selected too. */
export function selectedWords(
  root: HTMLElement,
  sources: readonly SourceDocument[],
  selection: Selection | null,
): SelectedWords[] {
  const texts = root.querySelector<HTMLElement>(TEXTS);
  if (!texts || !selection || selection.isCollapsed) return [];
  // Firefox makes a separate range of each selectable part.
  const ranges = Array.from({ length: selection.rangeCount }, (_, at) => selection.getRangeAt(at));
  // A triple click on the last paragraph ends after the texts, but includes no words there.
  const words = (range: Range): string => range.toString().trim();
  if (ranges.some((range) => words(range) !== words(clip(range, texts)))) return [];
  return sources.flatMap((source, side) => {
    // The selection passes through the other article but takes nothing from it.
    if ((texts.dataset.selecting ?? `${side}`) !== `${side}`) return [];
    const spans = piecesOf(texts, source).flatMap(({ element, start }) =>
      ranges.flatMap((range) => {
        const span = spanIn(element, range);
        return span ? [{ start: start + span.start, end: start + span.end }] : [];
      }),
    );
    spans.sort((a, b) => a.start - b.start);
    return spans.length > 0 ? [{ source, spans: joinSpans(source.text, spans) }] : [];
  });
}
