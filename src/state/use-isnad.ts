import { createContext, useContext } from "react";
import { useStore } from "zustand";
import type { Corpus } from "../domain/corpus.ts";
import type { EventId } from "../domain/ids.ts";
import type { Intents, IsnadState, IsnadStore } from "./store.ts";
import type { View } from "./view.ts";

/** The store of the page; provided once by main.tsx. */
export const StoreContext = createContext<IsnadStore | null>(null);

function useIsnadStore(): IsnadStore {
  const store = useContext(StoreContext);
  if (!store) throw new Error("No store: wrap the component in <StoreContext value={store}>");
  return store;
}

/** Subscribes to a part of the state; the selector must return values with stable identity. */
function useIsnad<T>(selector: (state: IsnadState) => T): T {
  return useStore(useIsnadStore(), selector);
}

export function useCorpus(): Corpus {
  return useIsnadStore().getState().corpus;
}

export function useView(): View {
  return useIsnad((state) => state.view);
}

/** The selected event; it asks for no new drawing when something else of the view changes. */
export function useSelectedId(): EventId | null {
  return useIsnad((state) => state.view.event);
}

/** The intents; they never change, so this never re-renders. */
export function useIntents(): Intents {
  return useIsnadStore().getState();
}
