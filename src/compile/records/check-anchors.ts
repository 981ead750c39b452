import type { Report } from "../problems/problem.ts";
import type { EventEntry } from "../seeds/gather-seeds.ts";

/** This many events may be anchors, however few there are. */
const ALWAYS_ALLOWED = 5;

/** In a larger corpus, one event of so many. */
const ONE_IN = 7;

/** Reports each anchor beyond those that can stand out among the other events. */
export function checkAnchors(events: readonly EventEntry[], report: Report) {
  const most = Math.max(ALWAYS_ALLOWED, Math.floor(events.length / ONE_IN));
  const anchors = events.filter(({ parts }) => parts.anchor);
  for (const { place } of anchors.slice(most)) {
    const message = `${anchors.length} of ${events.length} events are anchors; at most ${most} can be. An emphasis on many events says nothing.`;
    const hint = `Keep the turning points: one event in ${ONE_IN}, or ${ALWAYS_ALLOWED} of a small corpus. Delete the others' \`anchor\`.`;
    report(place.keyProblem("anchor", "anchors-too-many", message, hint));
  }
}
