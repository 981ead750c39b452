/** Records by identifier. */
export function byId<T extends { readonly id: string }>(
  records: readonly T[],
): ReadonlyMap<string, T> {
  return new Map(records.map((record) => [record.id, record]));
}

/** Groups records by their keys. Keeps the order of the records. */
export function byKeys<T>(
  records: readonly T[],
  keysOf: (record: T) => readonly string[],
): ReadonlyMap<string, readonly T[]> {
  const lists = new Map<string, T[]>();
  for (const record of records) {
    for (const key of new Set(keysOf(record))) {
      const list = lists.get(key);
      if (list) list.push(record);
      else lists.set(key, [record]);
    }
  }
  return lists;
}
