import type { CrisisEvent } from "../../../domain/event.ts";
import { OccasionLine } from "../../../evidence/dates/OccasionLine.tsx";
import { sharedOccasions } from "../../../evidence/dates/shared-occasions.ts";
import { useCorpus } from "../../../state/use-isnad.ts";

/** One line for each act of speech that several articles report. */
export function SharedOccasions({ event }: { readonly event: CrisisEvent }) {
  return sharedOccasions(useCorpus(), event).map((shared) => (
    <p key={shared.occasion.id} className="isnad-occasion">
      <OccasionLine shared={shared} />
    </p>
  ));
}
