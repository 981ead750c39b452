import type { ParagraphRole } from "../../../domain/document.ts";

/** The element for a paragraph. `headed`: whether the article has a headline. */
export function elementOf(role: ParagraphRole, headed: boolean): "p" | "h3" | "h4" {
  if (role === "headline") return "h3";
  if (role === "subheading") return headed ? "h4" : "h3";
  return "p";
}
