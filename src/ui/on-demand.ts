import { type ComponentType, type LazyExoticComponent, lazy } from "react";
import { loadWithWords } from "../i18n/page-words.ts";

/** A part of the page whose code and words come when a reader asks for it; show it in <OnDemand>. */
export function onDemand<Props>(
  words: readonly string[],
  load: () => Promise<{ default: ComponentType<Props> }>,
): LazyExoticComponent<ComponentType<Props>> {
  const loadAll = words.reduce((before, each) => () => loadWithWords(each, before), load);
  return lazy(loadAll);
}
