import type { Span } from "../../domain/span.ts";

/**
 * What of an article is selected, as offsets into its text; null where nothing is, or words outside it are too. The
 * article's textContent is the file, so that what stands before a place counts its offset.
 */
export function selectedSpan(article: Element, selection: Selection | null): Span | null {
  if (!selection || selection.isCollapsed || selection.rangeCount !== 1) return null;
  const range = selection.getRangeAt(0);
  if (!range.intersectsNode(article)) return null;
  const whole = article.ownerDocument.createRange();
  whole.selectNodeContents(article);
  const inside = range.cloneRange();
  if (range.compareBoundaryPoints(Range.START_TO_START, whole) < 0) {
    inside.setStart(whole.startContainer, whole.startOffset);
  }
  if (range.compareBoundaryPoints(Range.END_TO_END, whole) > 0) {
    inside.setEnd(whole.endContainer, whole.endOffset);
  }
  const words = inside.toString();
  // A triple click on the last paragraph ends behind the article, without a word of what stands there.
  if (words.trim() === "" || range.toString().trim() !== words.trim()) return null;
  const before = whole.cloneRange();
  before.setEnd(inside.startContainer, inside.startOffset);
  const start = before.toString().length;
  return { start, end: start + words.length };
}
