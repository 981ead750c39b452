import type { KindId } from "../../domain/ids.ts";

/** The key that says of some days that no event is dated to them, of those that the filter shows. */
export function noneDated(kinds: readonly KindId[]) {
  return kinds.length === 0 ? "list.noneDated" : "list.noneChosen";
}

/** The same of days to which a wider date may extend. */
export function noneDatedPrecisely(kinds: readonly KindId[]) {
  return kinds.length === 0 ? "list.noneDatedPrecisely" : "list.noneChosenPrecisely";
}
