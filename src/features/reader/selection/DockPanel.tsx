import { type RefObject, useMemo, useRef } from "react";
import type { SourceDocument } from "../../../domain/document.ts";
import type { Parallel } from "../../../domain/parallel.ts";
import { UncitedSteps } from "../uncited/UncitedSteps.tsx";
import { uncitedWalk } from "../uncited/uncited-walk.ts";
import type { Uncited } from "../uncited/use-uncited.ts";
import { CopyPassage } from "./CopyPassage.tsx";
import { useSelectedWords } from "./use-selected-words.ts";
import "./DockPanel.css";

interface DockProps {
  readonly root: RefObject<HTMLElement | null>;
  /** The open article, or the two side by side. */
  readonly sources: readonly SourceDocument[];
  /** The alignment of the two. */
  readonly parallel: Parallel | null;
  /** Uncited passages of each; null while they are not shown. */
  readonly uncited: Uncited | null;
  /** Called with the number of a paragraph that must be drawn. */
  readonly onWanted: (paragraph: number) => void;
}

/** Tools at the bottom of the pane: copying the selected words, and stepping through uncited passages. */
export default function DockPanel({ root, sources, parallel, uncited, onWanted }: DockProps) {
  const dock = useRef<HTMLDivElement>(null);
  const selected = useSelectedWords(root, dock, sources);
  const walk = useMemo(
    () => uncited && uncitedWalk(sources, uncited.passages, parallel),
    [sources, uncited, parallel],
  );
  return (
    <div ref={dock} className="reader-dock">
      {selected.length > 0 && (
        <div className="dock-selected">
          {selected.map(({ source, spans }) => (
            <CopyPassage
              key={`${source.id} ${JSON.stringify(spans)}`}
              source={source}
              spans={spans}
              named={sources.length > 1}
            />
          ))}
        </div>
      )}
      {uncited && walk && (
        <UncitedSteps
          root={root}
          sources={sources}
          places={walk}
          shares={uncited.shares}
          onWanted={onWanted}
        />
      )}
    </div>
  );
}
