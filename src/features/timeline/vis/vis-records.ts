import type { Signed, VisGroup, VisItem } from "./vis-items.ts";

/** The part of vis-data's DataSet that is used. */
interface Records<T> {
  get(): T[];
  remove(ids: string[]): unknown;
  update(records: T[]): unknown;
}

/** Updates vis-timeline's lanes and marks to `wanted`, in an order that never leaves a mark without its lane. */
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

/** The records to write and the ids to remove to make `known` equal to `wanted`. */
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
