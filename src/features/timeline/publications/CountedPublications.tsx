import { Toolbar } from "radix-ui";
import { type FocusEvent, useId, useRef, useState } from "react";
import { dateInWords } from "../../../i18n/date-words.ts";
import { formatDay, formatDayRange, formatNumber } from "../../../i18n/formats.ts";
import { useLanguage, useTranslation } from "../../../i18n/translation.ts";
import { useIntents } from "../../../state/use-isnad.ts";
import { onEscape } from "../../../ui/on-escape.ts";
import { countOf, type NamedDay } from "./publication-cells.ts";

interface Props {
  readonly days: readonly NamedDay[];
  /** Whether the list opens toward earlier times. */
  readonly late: boolean;
}

/** The number of articles whose marks have no room; it opens their list. */
export function CountedPublications({ days, late }: Props) {
  const { t } = useTranslation();
  const { t: own } = useTranslation("timeline");
  const { locale, direction, read } = useLanguage();
  const { openDocument } = useIntents();
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const id = useId();
  const count = countOf(days);
  const first = days[0]?.day ?? "1970-01-01";
  const last = days.at(-1)?.day ?? first;
  const dates =
    first === last ? formatDay(first, locale, "full") : formatDayRange(first, last, locale);
  const name = own("articlesOf", { articles: t("counts.articles", { count }), dates });
  const documents = days.flatMap(({ groups }) => groups.flatMap(({ group }) => [...group]));
  const leave = ({ relatedTarget }: FocusEvent): void => {
    if (relatedTarget !== button.current && !list.current?.contains(relatedTarget)) setOpen(false);
  };
  const close = onEscape(() => {
    setOpen(false);
    button.current?.focus();
  });
  return (
    <span className="publications-counted">
      <Toolbar.Button
        ref={button}
        className="publication"
        aria-label={name}
        title={name}
        aria-expanded={open}
        aria-controls={id}
        onBlur={leave}
        onClick={() => setOpen(!open)}
      >
        <span className="publication-mark" />
        <bdi>{formatNumber(count, locale)}</bdi>
      </Toolbar.Button>
      <ul
        ref={list}
        id={id}
        className="publications-list"
        data-late={late || undefined}
        hidden={!open}
      >
        {open &&
          documents.map((source) => (
            <li key={source.id} dir={direction}>
              <button
                type="button"
                className="publications-listed"
                onBlur={leave}
                onKeyDown={close}
                onClick={() => {
                  setOpen(false);
                  openDocument(source.id);
                }}
              >
                <bdi>{read(source.name)}</bdi>
                <span>{dateInWords(source.publication.date, locale, t)}</span>
              </button>
            </li>
          ))}
      </ul>
    </span>
  );
}
