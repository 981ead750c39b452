import type { ComponentType, LazyExoticComponent } from "react";
import type { PageId } from "../state/view.ts";
import { onDemand } from "../ui/on-demand.ts";

type OtherPageId = Exclude<PageId, "timeline">;

/** The content of each page other than the timeline, loaded when it is first opened. */
export const PAGE_CONTENT: Readonly<Record<OtherPageId, LazyExoticComponent<ComponentType>>> = {
  compare: onDemand(["compare"], () => import("../features/compare/ComparePage.tsx")),
  figures: onDemand(["figures"], () => import("../features/figures/FiguresPage.tsx")),
  articles: onDemand(["articles", "dating"], () => import("../features/articles/ArticlesPage.tsx")),
  method: onDemand(["method"], () => import("../features/method/MethodPage.tsx")),
};
