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
  /** How two of them go together. */
  readonly parallel: Parallel | null;
  /** What no event cites of each; null while it is not asked for. */
  readonly uncited: Uncited | null;
  /** Has a paragraph drawn, by its number. */
  readonly onWanted: (paragraph: number) => void;
}

/** At the foot of the pane what can be done with the articles: selected words copied, uncited ones walked. */
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
