import { Toolbar } from "radix-ui";
import {
  type CSSProperties,
  type FocusEvent,
  type ReactNode,
  useId,
  useRef,
  useState,
} from "react";
import type { SourceDocument } from "../../../domain/document.ts";
import { dateInWords } from "../../../i18n/date-words.ts";
import { formatDay, formatDayRange, formatNumber } from "../../../i18n/formats.ts";
import { useLanguage, useTranslation } from "../../../i18n/translation.ts";
import { activeDocument } from "../../../state/selectors.ts";
import { useCorpus, useIntents, useView } from "../../../state/use-isnad.ts";
import { onEscape } from "../../../ui/on-escape.ts";
import { daysAlong } from "../axis/axis-plan.ts";
import type { Stretch } from "../layout/timeline-items.ts";
import { countOf, type NamedGroup, type PublicationCell } from "./publication-cells.ts";

interface Props {
  readonly cell: PublicationCell;
  readonly extent: Stretch;
}

/** The articles of a day, or of a longer unit of the axis: marks with names if there is room, or their number. */
export function PublicationsInCell({ cell, extent }: Props) {
  const { t } = useTranslation("timeline");
  const { locale, direction } = useLanguage();
  const { days, show, introduced } = cell;
  const from = daysAlong(cell.start, extent);
  // Not wider than its unit: under the next day, a mark would show a wrong date.
  const place = { "--day": from, "--days": daysAlong(cell.end, extent) - from } as CSSProperties;
  const first = days[0]?.day ?? "1970-01-01";
  const last = days.at(-1)?.day ?? first;
  const dates =
    first === last ? formatDay(first, locale, "full") : formatDayRange(first, last, locale);
  return (
    <li className="timeline-day publications-day" data-cell={cell.start} style={place}>
      <span className="visually-hidden">{dates}</span>
      {introduced && (
        <span className="publications-word" dir={direction} aria-hidden="true">
          {t("appeared")}
        </span>
      )}
      {show === "count" ? (
        <Counted cell={cell} dates={dates} />
      ) : (
        <span className="publications-groups">
          {days.map(({ day, groups }) =>
            groups.map((group) => (
              <Group
                key={`${day} ${group.group[0].origin}`}
                group={group}
                named={show === "all" || (show === "single" && group.group.length === 1)}
              />
            )),
          )}
        </span>
      )}
    </li>
  );
}

/** The number of articles of a cell that has no room for their marks; it opens their list. */
function Counted({ cell, dates }: { readonly cell: PublicationCell; readonly dates: string }) {
  const { t } = useTranslation();
  const { t: own } = useTranslation("timeline");
  const { locale, direction, read } = useLanguage();
  const { openDocument } = useIntents();
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const id = useId();
  const count = countOf(cell.days);
  const name = own("articlesOf", { articles: t("counts.articles", { count }), dates });
  const documents = cell.days.flatMap(({ groups }) => groups.flatMap(({ group }) => [...group]));
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
        data-late={cell.late || undefined}
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

interface GroupProps {
  readonly group: NamedGroup;
  readonly named: boolean;
}

function Group({ group: { group, name }, named }: GroupProps) {
  const { direction } = useLanguage();
  const shown = named && (
    <span className="publications-name" dir={direction}>
      {name}
    </span>
  );
  const [first, ...others] = group;
  if (others.length === 0) {
    return (
      <span className="publications-group">
        <Publication source={first}>{shown}</Publication>
      </span>
    );
  }
  return (
    <span className="publications-group" data-several>
      {group.map((source) => (
        <Publication key={source.id} source={source} />
      ))}
      {shown}
    </span>
  );
}

interface PublicationProps {
  readonly source: SourceDocument;
  readonly children?: ReactNode;
}

function Publication({ source, children }: PublicationProps) {
  const { t } = useTranslation();
  const { t: own } = useTranslation("timeline");
  const { locale, read } = useLanguage();
  const corpus = useCorpus();
  const view = useView();
  const { openDocument } = useIntents();
  const name = read(source.name);
  const date = dateInWords(source.publication.date, locale, t);
  return (
    <Toolbar.Button
      className="publication"
      aria-label={name}
      aria-current={activeDocument(corpus, view)?.id === source.id || undefined}
      title={own("appearedOn", { name, date })}
      onClick={() => openDocument(source.id)}
    >
      <span className="publication-mark" />
      {children}
    </Toolbar.Button>
  );
}
