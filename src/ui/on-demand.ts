import { type ComponentType, type LazyExoticComponent, lazy } from "react";
import { loadWithWords } from "../i18n/page-words.ts";

/** A component whose code and translations load on demand. Render it in <OnDemand>. */
export function onDemand<Props>(
  words: readonly string[],
  load: () => Promise<{ default: ComponentType<Props> }>,
): LazyExoticComponent<ComponentType<Props>> {
  const loadAll = words.reduce((before, each) => () => loadWithWords(each, before), load);
  return lazy(loadAll);
}
