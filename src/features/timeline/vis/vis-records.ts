import type { Signed, VisGroup, VisItem } from "./vis-items.ts";

/** What is used of a DataSet of vis-data. */
interface Records<T> {
  get(): T[];
  remove(ids: string[]): unknown;
  update(records: T[]): unknown;
}

/** Makes the lanes and marks that vis-timeline holds equal to these. A mark never stands without its lane. */
export function writeRecords(
  held: { readonly groups: Records<VisGroup>; readonly items: Records<VisItem> },
  wanted: { readonly groups: readonly VisGroup[]; readonly items: readonly VisItem[] },
): void {
  const groups = difference(held.groups.get(), wanted.groups);
  const items = difference(held.items.get(), wanted.items);
  held.items.remove(items.gone);
  held.groups.remove(groups.gone);
  held.groups.update(groups.changed);
  held.items.update(items.changed);
}

/** What must be written and what removed to make `known` equal `wanted`. */
function difference<T extends Signed>(
  known: readonly T[],
  wanted: readonly T[],
): { readonly changed: T[]; readonly gone: string[] } {
  const signs = new Map(known.map(({ id, sign }) => [id, sign]));
  const ids = new Set(wanted.map(({ id }) => id));
  return {
    changed: wanted.filter(({ id, sign }) => signs.get(id) !== sign),
    gone: known.filter(({ id }) => !ids.has(id)).map(({ id }) => id),
  };
}
