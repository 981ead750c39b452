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

/** Keys of maps and indices of lists, from the top of a file inwards. */
export type Key = string | number;

/** Offsets in the text of the file; the end is exclusive. */
export type Range = readonly [start: number, end: number];

/** Where a node stands; null of what has no place of its own. */
export function rangeOf(node: unknown): Range | null {
  const range = (node as Node | null | undefined)?.range;
  return range ? [range[0], range[1]] : null;
}

/** Where a path leads: the range of the value, or of the last key or item that exists on the way to it. */
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

/** Whether two keys become one when the map becomes an object: `1` and `"1"`. */
export function areEqualKeys(a: unknown, b: unknown): boolean {
  return isScalar(a) && isScalar(b) && String(a.value) === String(b.value);
}

/** Takes the pairs with a key out of all maps, and answers with the keys' places. */
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

/** Where the first alias stands that no anchor precedes; the beginning of the file where each has its own. */
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
