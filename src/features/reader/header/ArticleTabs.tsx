import { Tabs } from "radix-ui";
import { useEffect, useRef } from "react";
import type { SourceDocument } from "../../../domain/document.ts";
import type { CrisisEvent } from "../../../domain/event.ts";
import { isReadableIn } from "../../../domain/localised-text.ts";
import { languageName } from "../../../i18n/language-name.ts";
import { useLanguage, useTranslation } from "../../../i18n/translation.ts";
import { useCorpus } from "../../../state/use-isnad.ts";
import { bringToMiddle } from "../../../ui/bring-to-middle.ts";
import { articleTabs, type TabGroup } from "./article-tabs.ts";
import "./ArticleTabs.css";

interface ArticleTabsProps {
  readonly event: CrisisEvent | null;
  /** The open article. */
  readonly open: SourceDocument;
}

/** One tab per article. A dashed bracket groups copies of one origin. */
export function ArticleTabs({ event, open }: ArticleTabsProps) {
  const { t } = useTranslation();
  const { language, read } = useLanguage();
  const corpus = useCorpus();
  const list = useRef<HTMLDivElement>(null);

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

  return (
    <Tabs.List ref={list} className="article-tabs" aria-label={t("reader.articles")}>
      {articleTabs(corpus, event).map((group) => (
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
}
