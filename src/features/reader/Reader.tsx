import { Tabs } from "radix-ui";
import { useMemo, useRef, useState } from "react";
import type { SourceDocument } from "../../domain/document.ts";
import type { CrisisEvent } from "../../domain/event.ts";
import type { EventId } from "../../domain/ids.ts";
import type { Quote } from "../../domain/quote.ts";
import { useLanguage, useTranslation } from "../../i18n/translation.ts";
import { activeDocument, activeQuote, selectedEvent } from "../../state/selectors.ts";
import { useCorpus, useIntents, useView } from "../../state/use-isnad.ts";
import { OnDemand } from "../../ui/OnDemand.tsx";
import { onDemand } from "../../ui/on-demand.ts";
import { useKeptScroll } from "../../ui/use-kept-scroll.ts";
import { ArticleText } from "./article/ArticleText.tsx";
import { ArticleHeader } from "./header/ArticleHeader.tsx";
import { ArticleTabs } from "./header/ArticleTabs.tsx";
import { articleTabs, shownTabs } from "./header/article-tabs.ts";
import { TranslationBanner } from "./header/TranslationBanner.tsx";
import { MarkNotes } from "./marks/MarkNotes.tsx";
import { useParallelText } from "./parallel/use-parallel-text.ts";
import { type SavedPlaces, usePlaceInView } from "./place/use-place-in-view.ts";
import { useNumberSelects } from "./selection/use-number-selects.ts";
import { useUncited } from "./uncited/use-uncited.ts";
import "./Reader.css";

const Dock = onDemand(["citation", "reader"], () => import("./selection/DockPanel.tsx"));

/**
 * The articles as tabs, with the quotes of the selected event highlighted in the full text. Empty while no
 * article is open.
 */
export function Reader() {
  const { direction } = useLanguage();
  const corpus = useCorpus();
  const view = useView();
  const { openDocument } = useIntents();
  const [left] = useState<SavedPlaces>(() => new Map());
  const event = selectedEvent(corpus, view);
  const open = activeDocument(corpus, view);
  // Unfolded tabs fold again with another event.
  const [unfoldedFor, setUnfoldedFor] = useState<EventId | "" | null>(null);
  const groups = useMemo(() => articleTabs(corpus, event), [corpus, event]);
  if (!open) return null;
  const unfolded = unfoldedFor === (event?.id ?? "");
  const tabs = shownTabs(groups, event !== null, open.id, unfolded);
  const quote = activeQuote(corpus, view);
  const active = quote?.document === open.id ? quote : null;
  return (
    // Enter opens an article, not an arrow key, because each opened article adds a history entry.
    <Tabs.Root
      className="reader"
      dir={direction}
      value={open.id}
      onValueChange={openDocument}
      activationMode="manual"
    >
      <ArticleTabs
        event={event}
        open={open}
        tabs={tabs}
        unfolded={unfolded}
        onUnfold={(all) => setUnfoldedFor(all ? (event?.id ?? "") : null)}
      />
      {tabs.shown
        .flatMap((group) => group.tabs)
        .map(({ document }) => (
          <Tabs.Content key={document.id} className="reader-panel" value={document.id}>
            <OpenArticle
              source={document}
              event={event}
              active={active}
              asked={view.document === document.id ? view.paragraph : null}
              showsUncited={view.uncited}
              left={left}
            />
          </Tabs.Content>
        ))}
    </Tabs.Root>
  );
}

interface OpenArticleProps {
  readonly source: SourceDocument;
  readonly event: CrisisEvent | null;
  readonly active: Quote | null;
  /** The paragraph named by the link. */
  readonly asked: number | null;
  readonly showsUncited: boolean;
  readonly left: SavedPlaces;
}

function OpenArticle({ source, event, active, asked, showsUncited, left }: OpenArticleProps) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const corpus = useCorpus();
  const view = useView();
  const parallel = view.beside === null ? undefined : corpus.parallel(source.id, view.beside);
  const beside = parallel && corpus.document(view.beside ?? "");
  const parts = useParallelText(Boolean(beside));
  const pair = parts !== null && parts !== "failed" && beside ? { ...parts, beside } : null;
  const other = pair?.beside;
  const layout = other?.id;
  const root = useRef<HTMLDivElement>(null);
  const [wanted, setWanted] = useState<number | null>(null);
  const sources = useMemo(() => (other ? [source, other] : [source]), [source, other]);
  const uncited = useUncited(sources, showsUncited);
  const lit = active && `[data-quotes~="${CSS.escape(active.id)}"]`;
  const paragraph = `[data-paragraph="${asked}"], [data-anchor="${CSS.escape(`${source.id}-${asked}`)}"]`;
  useNumberSelects(root);
  const noted = useKeptScroll(root, `${language} ${layout}`);
  const place = asked === null ? lit : paragraph;
  const reading = `${source.id} ${event?.id} ${active?.id}`;
  const pointed = asked !== null || view.quote !== null;
  usePlaceInView(root, { article: source.id, place, layout, reading, pointed }, left, noted);
  return (
    <div ref={root}>
      <ArticleHeader
        source={source}
        event={event}
        active={active}
        heads={pair && <pair.ParallelHeads documents={sources} />}
      />
      {parts === "failed" && <p role="alert">{t("app.pages.failed")}</p>}
      {source.machineTranslation && <TranslationBanner notice={source.machineTranslation} />}
      <div
        className="article-grid"
        data-script={pair ? undefined : source.direction === "rtl" ? "arabic" : "latin"}
      >
        {/* Before the text, so that the keyboard reaches it before the margin notes. There may be thousands. */}
        <OnDemand>
          <Dock
            key={layout}
            root={root}
            sources={sources}
            parallel={(pair && parallel) ?? null}
            uncited={uncited}
            onWanted={setWanted}
          />
        </OnDemand>
        {pair && parallel ? (
          <pair.ParallelText
            source={source}
            beside={pair.beside}
            parallel={parallel}
            event={event?.id ?? null}
            active={active}
            uncited={uncited?.passages ?? null}
          />
        ) : (
          <ArticleText
            source={source}
            event={event?.id ?? null}
            active={active}
            asked={asked}
            uncited={uncited?.passages[0] ?? null}
            wanted={wanted}
          />
        )}
        <MarkNotes />
      </div>
    </div>
  );
}
