import type { MouseEvent, ReactNode } from "react";
import type { DisagreementId, EventId } from "../../domain/ids.ts";
import { formatLink } from "../../state/url-codec.ts";
import { useIntents, useView } from "../../state/use-isnad.ts";

interface CompareLinkProps {
  readonly event: EventId;
  /** The one question that is meant; without it the comparison begins with its first. */
  readonly question?: DisagreementId | null;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A way to the comparison of an event's sources; it can be opened in a tab of its own. */
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
