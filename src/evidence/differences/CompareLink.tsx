import type { MouseEvent, ReactNode } from "react";
import type { DisagreementId, EventId } from "../../domain/ids.ts";
import { formatLink } from "../../state/url-codec.ts";
import { useIntents, useView } from "../../state/use-isnad.ts";

interface CompareLinkProps {
  readonly event: EventId;
  /** The question to show; without it the comparison starts with its first question. */
  readonly question?: DisagreementId | null;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A link to the comparison of an event's sources. It also works in a new tab. */
export function CompareLink({
  event,
  question = null,
  className = "link",
  children,
}: CompareLinkProps) {
  const view = useView();
  const { compareEvent } = useIntents();
  const open = (click: MouseEvent): void => {
    if (click.metaKey || click.ctrlKey || click.shiftKey) return;
    click.preventDefault();
    compareEvent(event, question);
    window.scrollTo(0, 0);
  };
  return (
    <a
      className={className}
      href={formatLink({
        ...view,
        page: "compare",
        event,
        question,
        quote: null,
        document: null,
        beside: null,
      })}
      onClick={open}
    >
      {children}
    </a>
  );
}
