import { useView } from "../state/use-isnad.ts";
import { OnDemand } from "../ui/OnDemand.tsx";
import { onDemand } from "../ui/on-demand.ts";
import { focusMain } from "./focus-main.ts";

// Few links are damaged: what is said of them comes with the first that is.
const UnknownList = onDemand(["unknown"], () => import("../features/unknown/UnknownList.tsx"));

/** Where a part of the link could not be followed, says which. */
export function UnknownNotice() {
  const { unknown } = useView();
  if (unknown.length === 0) return null;
  return (
    <OnDemand>
      <UnknownList onDismissed={focusMain} />
    </OnDemand>
  );
}
