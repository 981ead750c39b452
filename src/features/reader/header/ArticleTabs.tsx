import { Tabs } from "radix-ui";
import { useEffect, useId, useRef } from "react";
import type { SourceDocument } from "../../../domain/document.ts";
import type { CrisisEvent } from "../../../domain/event.ts";
import { isReadableIn } from "../../../domain/localised-text.ts";
import { languageName } from "../../../i18n/language-name.ts";
import { useLanguage, useTranslation } from "../../../i18n/translation.ts";
import { bringToMiddle } from "../../../ui/bring-to-middle.ts";
import { ExpandButton } from "../../../ui/ExpandButton.tsx";
import type { ShownTabs, TabGroup } from "./article-tabs.ts";
import "./ArticleTabs.css";

interface ArticleTabsProps {
  readonly event: CrisisEvent | null;
  /** The open article. */
  readonly open: SourceDocument;
  readonly tabs: ShownTabs;
  /** Whether the other articles are tabs, too. */
  readonly unfolded: boolean;
  readonly onUnfold: (unfolded: boolean) => void;
}

/**
 * One tab per article that reports the event; a button unfolds the others. A dashed bracket groups copies of one origin.
 */
export function ArticleTabs({ event, open, tabs, unfolded, onUnfold }: ArticleTabsProps) {
  const { t } = useTranslation();
  const { language, read } = useLanguage();
  const list = useRef<HTMLDivElement>(null);
  const id = useId();

  useEffect(() => {
    const tab = list.current?.querySelector<HTMLElement>(
      `[data-document="${CSS.escape(open.id)}"]`,
    );
    if (list.current && tab) bringToMiddle(list.current, tab);
  }, [open]);

  const about = ({ document, places }: TabGroup["tabs"][number], group: TabGroup): string => {
    const words: string[] = [];
    if (event) words.push(places > 0 ? t("reader.places", { count: places }) : t("reader.absent"));
    if (!event || (places > 0 && !isReadableIn(document.language, language))) {
      words.push(languageName(document.language, language));
    }
    if (group.tabs.length > 1) words.push(t("reader.sameOrigin"));
    return words.join(t("reader.dot"));
  };

  const row = (
    <Tabs.List ref={list} id={id} className="article-tabs" aria-label={t("reader.articles")}>
      {tabs.shown.map((group) => (
        <div
          key={group.origin}
          className="article-tab-group"
          data-copies={group.tabs.length > 1 || undefined}
          data-tells={group.tells || undefined}
        >
          {group.tabs.map((tab) => (
            <Tabs.Trigger
              key={tab.document.id}
              value={tab.document.id}
              className="article-tab"
              data-document={tab.document.id}
            >
              <span className="article-tab-name" data-name={read(tab.document.name)}>
                {read(tab.document.name)}
              </span>
              <span className="article-tab-about">{about(tab, group)}</span>
            </Tabs.Trigger>
          ))}
        </div>
      ))}
    </Tabs.List>
  );
  if (tabs.others === 0) return row;
  return (
    <div className="article-tabs-row">
      {row}
      <ExpandButton
        className="article-tabs-others"
        open={unfolded}
        controls={id}
        onToggle={() => onUnfold(!unfolded)}
      >
        {t(event ? "reader.others" : "reader.otherArticles", { count: tabs.others })}
      </ExpandButton>
    </div>
  );
}
