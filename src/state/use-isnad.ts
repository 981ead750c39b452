import { createContext, useContext } from "react";
import { useStore } from "zustand";
import type { Corpus } from "../domain/corpus.ts";
import type { EventId } from "../domain/ids.ts";
import type { Intents, IsnadState, IsnadStore } from "./store.ts";
import type { View } from "./view.ts";

/** The store of the page, provided by main.tsx. */
export const StoreContext = createContext<IsnadStore | null>(null);

function useIsnadStore(): IsnadStore {
  const store = useContext(StoreContext);
  if (!store) throw new Error("No store: wrap the component in <StoreContext value={store}>");
  return store;
}

/** Subscribes to a part of the state. The selector must return values with a stable identity. */
function useIsnad<T>(selector: (state: IsnadState) => T): T {
  return useStore(useIsnadStore(), selector);
}

export function useCorpus(): Corpus {
  return useIsnadStore().getState().corpus;
}

export function useView(): View {
  return useIsnad((state) => state.view);
}

/** The id of the selected event. Other changes of the view do not cause a render. */
export function useSelectedId(): EventId | null {
  return useIsnad((state) => state.view.event);
}

/** The intents. They never change, so this causes no render. */
export function useIntents(): Intents {
  return useIsnadStore().getState();
}
