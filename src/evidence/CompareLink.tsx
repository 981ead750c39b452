import type { MouseEvent, ReactNode } from "react";
import type { EventId } from "../domain/ids.ts";
import { formatLink } from "../state/url-codec.ts";
import { useIntents, useView } from "../state/use-isnad.ts";

interface CompareLinkProps {
  readonly event: EventId;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A way to the comparison of an event's sources; it can be opened in a tab of its own. */
export function CompareLink({ event, className = "link", children }: CompareLinkProps) {
  const view = useView();
  const { compareEvent } = useIntents();
  const open = (click: MouseEvent): void => {
    if (click.metaKey || click.ctrlKey || click.shiftKey) return;
    click.preventDefault();
    compareEvent(event);
    window.scrollTo(0, 0);
  };
  return (
    <a
      className={className}
      href={formatLink({ ...view, page: "compare", event, quote: null, document: null })}
      onClick={open}
    >
      {children}
    </a>
  );
}
