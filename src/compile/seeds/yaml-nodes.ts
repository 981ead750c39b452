import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  visit,
} from "yaml";

/** A key of a map or an index of a list. */
export type Key = string | number;

/** Offsets in the text of the file; `end` is exclusive. */
export type Range = readonly [start: number, end: number];

/** The range of a node; null if it has none. */
export function rangeOf(node: unknown): Range | null {
  const range = (node as Node | null | undefined)?.range;
  return range ? [range[0], range[1]] : null;
}

/** The range of the value at a path, or of the last key or item on the way that exists. */
export function rangeAt(doc: Document.Parsed, path: readonly Key[]): Range {
  let node: unknown = doc.contents;
  let owner: Range = [rangeOf(node)?.[0] ?? 0, rangeOf(node)?.[0] ?? 0];
  for (const key of path) {
    if (isAlias(node)) node = node.resolve(doc);
    if (isMap(node)) {
      const pair = node.items.find(
        (item) => isScalar(item.key) && String(item.key.value) === String(key),
      );
      if (!pair) return owner;
      owner = rangeOf(pair.key) ?? owner;
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(key)];
      const item = rangeOf(node);
      if (!item) return owner;
      owner = item;
    } else return owner;
  }
  const empty = node === null || (isScalar(node) && node.value === null);
  return empty ? owner : (rangeOf(node) ?? owner);
}

/** Whether two keys become the same key of an object, e.g. `1` and `"1"`. */
export function areEqualKeys(a: unknown, b: unknown): boolean {
  return isScalar(a) && isScalar(b) && String(a.value) === String(b.value);
}

/** Removes a key from all maps. Returns the ranges of the removed keys. */
export function takeOut(doc: Document.Parsed, name: string): Range[] {
  const ranges: Range[] = [];
  visit(doc, {
    Pair: (_, { key }: Pair) => {
      if (!isScalar(key) || key.value !== name) return undefined;
      ranges.push(rangeOf(key) ?? [0, 0]);
      return visit.REMOVE;
    },
  });
  return ranges;
}

/**
 * The range of the first alias without an earlier anchor; the start of the file if there is none.
 */
export function rangeOfUnknownAlias(doc: Document.Parsed): Range {
  const anchors = new Set<string>();
  let found: Range | null = null;
  visit(doc, {
    Node: (_, node) => {
      if (!isAlias(node)) {
        if (isNode(node) && node.anchor !== undefined) anchors.add(node.anchor);
        return undefined;
      }
      if (anchors.has(node.source)) return undefined;
      found = rangeOf(node);
      return visit.BREAK;
    },
  });
  return found ?? rangeAt(doc, []);
}
