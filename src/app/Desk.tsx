import { Tabs } from "radix-ui";
import { useRef } from "react";
import { Dossier } from "../features/event/Dossier.tsx";
import { LaneSwitches } from "../features/filters/LaneSwitches.tsx";
import { EventList } from "../features/list/EventList.tsx";
import { Reader } from "../features/reader/Reader.tsx";
import { useLanguage, useTranslation } from "../i18n/translation.ts";
import { activeDocument, selectedEvent, visibleEvents } from "../state/selectors.ts";
import { useCorpus, useIntents, useView } from "../state/use-isnad.ts";
import { ArticleEvents } from "./ArticleEvents.tsx";
import { Drawing } from "./Drawing.tsx";
import { Lede } from "./lede/Lede.tsx";
import { useCitedMark } from "./lede/use-cited-mark.ts";
import { LaneFilter } from "./tools/LaneFilter.tsx";
import { ListButton } from "./tools/ListButton.tsx";
import { ToolRow } from "./tools/ToolRow.tsx";
import type { Layout } from "./use-layout.ts";
import { useReturnToDrawing } from "./use-return-to-drawing.ts";
import "./Desk.css";

/** The timeline from 640 px: the drawing, with the event and the article beside or below it. */
export function Desk({ layout }: { readonly layout: Exclude<Layout, "phone"> }) {
  const { t } = useTranslation();
  const { direction } = useLanguage();
  const corpus = useCorpus();
  const view = useView();
  const event = selectedEvent(corpus, view);
  const document = activeDocument(corpus, view);
  const open = document !== null;
  const desk = useRef<HTMLElement>(null);
  const drawing = useRef<HTMLDivElement>(null);
  const cite = useCitedMark(drawing);
  const { showPane, closeEvent } = useIntents();
  useReturnToDrawing(desk, { open, filtered: view.kinds.length > 0, onClose: closeEvent });
  const listed = view.list && !open;
  const side = event ? <Dossier /> : document && <ArticleEvents document={document} />;
  return (
    <main
      ref={desk}
      id="main"
      className="desk"
      data-layout={layout}
      data-open={open || undefined}
      data-list={listed || undefined}
      tabIndex={-1}
    >
      {!open && (
        <div className="desk-lede">
          <Lede onCite={cite} />
        </div>
      )}
      {(!open || view.kinds.length > 0) && (
        <div className="desk-filter">
          {open ? <LaneSwitches /> : <ToolRow filter={<LaneFilter />} list={<ListButton />} />}
        </div>
      )}
      <div ref={drawing} className="desk-drawing">
        <Drawing />
      </div>
      {!open && (
        // Printed instead of the drawing, which shows only its window.
        <div className={listed ? "desk-list" : "desk-paper"}>
          <EventList whole events={visibleEvents(corpus, view.kinds)} />
        </div>
      )}
      {open && layout === "wide" && (
        <>
          <div className="desk-side">{side}</div>
          <div className="desk-reader">
            <Reader />
          </div>
        </>
      )}
      {open && layout === "medium" && (
        <Tabs.Root
          className="desk-tabs"
          value={view.pane}
          onValueChange={(pane) => showPane(pane === "article" ? "article" : "event")}
          dir={direction}
        >
          <Tabs.List className="desk-tab-list" aria-label={t("app.tabs")}>
            <Tabs.Trigger className="desk-tab" value="event">
              {t("app.eventTab")}
            </Tabs.Trigger>
            <Tabs.Trigger className="desk-tab" value="article">
              {t("app.articleTab")}
            </Tabs.Trigger>
          </Tabs.List>
          <Tabs.Content className="desk-tab-panel" value="event">
            {side}
          </Tabs.Content>
          <Tabs.Content className="desk-tab-panel" value="article">
            <Reader />
          </Tabs.Content>
        </Tabs.Root>
      )}
    </main>
  );
}
