import { Toolbar } from "radix-ui";
import { type CSSProperties, type ReactNode, useId, useLayoutEffect, useRef } from "react";
import type { CalendarDay } from "../../../domain/dates/calendar-day.ts";
import type { SourceDocument } from "../../../domain/document.ts";
import { formatDay } from "../../../i18n/formats.ts";
import { useLanguage, useTranslation } from "../../../i18n/translation.ts";
import { activeDocument } from "../../../state/selectors.ts";
import { useCorpus, useIntents, useView } from "../../../state/use-isnad.ts";
import type { TimeDirection } from "../../../state/view.ts";
import { nameWhatFits } from "./publication-names.ts";
import { type PublicationDay, type PublicationGroup, sharedName } from "./publication-row.ts";

interface Props {
  readonly publications: readonly PublicationDay[];
  /** All days of the axis. */
  readonly days: readonly CalendarDay[];
  readonly selected: readonly CalendarDay[];
  readonly time: TimeDirection;
  /** Moves the window so that a day is visible. */
  onReach(day: CalendarDay): void;
}

/**
 * The articles by their publication dates: marks with names, those of one origin in a dashed bracket. A mark opens its
 * article. All marks are one tab stop; arrow keys follow the direction of time.
 */
export function PublicationRow({ publications, days, selected, time, onReach }: Props) {
  const { t } = useTranslation();
  const { locale, direction } = useLanguage();
  const id = useId();
  const row = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => nameWhatFits(row.current), []);
  return (
    <div className="publications">
      <p className="timeline-gutter publications-title" id={`${id}-title`}>
        <bdi dir={direction}>{t("timeline.publications")}</bdi>
      </p>
      <div className="timeline-track publications-days" aria-hidden="true">
        {days.map((day, index) => (
          <div
            key={day}
            className="timeline-day"
            data-selected={selected.includes(day) || undefined}
            style={{ "--day": index } as CSSProperties}
          />
        ))}
      </div>
      <Toolbar.Root
        ref={row}
        className="timeline-track publications-row"
        aria-labelledby={`${id}-title`}
        dir={time}
      >
        <ul>
          {publications.map(({ day, groups }) => {
            // One day wide: under the next day, a mark would show a wrong date.
            const place = { "--day": days.indexOf(day) } as CSSProperties;
            return (
              <li
                key={day}
                className="timeline-day publications-day"
                style={place}
                onFocus={({ target }) => {
                  // Not for a press, which also focuses: the mark must not move away under the pointer.
                  if (target.matches(":focus-visible")) onReach(day);
                }}
              >
                <span className="visually-hidden">{formatDay(day, locale, "full")}</span>
                <span className="publications-groups">
                  {groups.map((group) => (
                    <Publications key={group[0].origin} group={group} />
                  ))}
                </span>
              </li>
            );
          })}
        </ul>
      </Toolbar.Root>
    </div>
  );
}

function Publications({ group }: { readonly group: PublicationGroup }) {
  const { direction, read } = useLanguage();
  const { t } = useTranslation();
  const names = group.map(({ name }) => read(name));
  const name = (
    <span className="publications-name" dir={direction}>
      {sharedName(names) ?? names.join(t("timeline.listSeparator"))}
    </span>
  );
  const [first, ...others] = group;
  if (others.length === 0) {
    return (
      <span className="publications-group">
        <Publication source={first}>{name}</Publication>
      </span>
    );
  }
  return (
    <span className="publications-group" data-several>
      {group.map((source) => (
        <Publication key={source.id} source={source} />
      ))}
      {name}
    </span>
  );
}

interface PublicationProps {
  readonly source: SourceDocument;
  readonly children?: ReactNode;
}

function Publication({ source, children }: PublicationProps) {
  const { read } = useLanguage();
  const corpus = useCorpus();
  const view = useView();
  const { openDocument } = useIntents();
  const name = read(source.name);
  return (
    <Toolbar.Button
      className="publication"
      aria-label={name}
      aria-current={activeDocument(corpus, view)?.id === source.id || undefined}
      title={name}
      onClick={() => openDocument(source.id)}
    >
      <span className="publication-mark" />
      {children}
    </Toolbar.Button>
  );
}
