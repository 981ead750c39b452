import { useView } from "../state/use-isnad.ts";
import { OnDemand } from "../ui/OnDemand.tsx";
import { onDemand } from "../ui/on-demand.ts";
import { focusMain } from "./focus-main.ts";

// Loaded on demand, because few links are damaged.
const UnknownList = onDemand(["unknown"], () => import("../features/unknown/UnknownList.tsx"));

/** Lists the parts of the link that could not be followed. Renders nothing if there are none. */
export function UnknownNotice() {
  const { unknown } = useView();
  if (unknown.length === 0) return null;
  return (
    <OnDemand>
      <UnknownList onDismissed={focusMain} />
    </OnDemand>
  );
}
