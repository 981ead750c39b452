import { type RefObject, useRef } from "react";
import type { Passage } from "../../domain/coverage.ts";
import type { SourceDocument } from "../../domain/document.ts";
import { CopyPassage } from "../../evidence/citation/CopyPassage.tsx";
import { UncitedSteps } from "./UncitedSteps.tsx";
import { useSelectedSpan } from "./use-selected-span.ts";
import "./DockPanel.css";

interface DockProps {
  readonly root: RefObject<HTMLElement | null>;
  readonly source: SourceDocument;
  /** What no event cites; null while it is not asked for. */
  readonly uncited: readonly Passage[] | null;
  /** Has a paragraph drawn, by its number. */
  readonly onWanted: (paragraph: number) => void;
}

/** At the foot of the pane what can be done with the article: its selected words copied, its uncited ones walked. */
export default function DockPanel({ root, source, uncited, onWanted }: DockProps) {
  const dock = useRef<HTMLDivElement>(null);
  const span = useSelectedSpan(root, dock, source.text);
  return (
    <div ref={dock} className="reader-dock">
      {span && <CopyPassage key={`${span.start} ${span.end}`} source={source} span={span} />}
      {uncited && (
        <UncitedSteps root={root} source={source} passages={uncited} onWanted={onWanted} />
      )}
    </div>
  );
}
