import { type ComponentType, type LazyExoticComponent, lazy } from "react";
import { loadWithWords } from "../i18n/page-words.ts";
import type { PageId } from "../state/view.ts";

type OtherPageId = Exclude<PageId, "timeline">;

/** A page whose code and words come when a reader asks for it. */
function page(id: OtherPageId, load: () => Promise<{ default: ComponentType }>) {
  return lazy(() => loadWithWords(id, load));
}

/** What each page shows beside the timeline, which App.tsx lays out itself. */
export const PAGE_CONTENT: Readonly<Record<OtherPageId, LazyExoticComponent<ComponentType>>> = {
  compare: page("compare", () => import("../features/compare/ComparePage.tsx")),
  figures: page("figures", () => import("../features/figures/FiguresPage.tsx")),
  articles: page("articles", () => import("../features/articles/ArticlesPage.tsx")),
  method: page("method", () => import("../features/method/MethodPage.tsx")),
};
