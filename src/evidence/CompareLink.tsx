import type { MouseEvent, ReactNode } from "react";
import type { DisagreementId, EventId } from "../domain/ids.ts";
import { formatLink } from "../state/url-codec.ts";
import { useIntents, useView } from "../state/use-isnad.ts";

interface CompareLinkProps {
  readonly event: EventId;
  /** The question that is meant, where they are shown one at a time. */
  readonly question?: DisagreementId;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A way to the comparison of an event's sources; it can be opened in a tab of its own. */
export function CompareLink({ event, question, className = "link", children }: CompareLinkProps) {
  const view = useView();
  const { compareEvent, arrangeComparison } = useIntents();
  const open = (click: MouseEvent): void => {
    if (click.metaKey || click.ctrlKey || click.shiftKey) return;
    click.preventDefault();
    if (question !== undefined) arrangeComparison({ question });
    compareEvent(event);
    window.scrollTo(0, 0);
  };
  return (
    <a
      className={className}
      href={formatLink({
        ...view,
        page: "compare",
        event,
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
