/**
 * Sorts nodes so that each comes after those that it depends on. Also returns the cycles, each as a
 * path from node to node, in which the last depends on the first. The nodes of a cycle, and those
 * that depend on them, are still in the order. Not recursive, because chains may be long.
 */
export function orderByLinks<Node>(
  nodes: readonly Node[],
  dependsOn: (node: Node) => readonly Node[],
): { readonly order: Node[]; readonly circles: Node[][] } {
  const waiting = new Map<Node, number>();
  const dependents = new Map<Node, Node[]>();
  for (const node of nodes) {
    const needed = dependsOn(node);
    waiting.set(node, needed.length);
    for (const other of needed) dependents.set(other, [...(dependents.get(other) ?? []), node]);
  }
  const order: Node[] = [];
  const circles: Node[][] = [];
  const ready = nodes.filter((node) => waiting.get(node) === 0);
  const done = new Set<Node>();
  const drain = () => {
    for (let node = ready.pop(); node !== undefined; node = ready.pop()) {
      if (done.has(node)) continue;
      done.add(node);
      order.push(node);
      for (const dependent of dependents.get(node) ?? []) {
        const left = (waiting.get(dependent) ?? 0) - 1;
        waiting.set(dependent, left);
        if (left === 0) ready.push(dependent);
      }
    }
  };
  drain();
  const next = () => nodes.find((node) => !done.has(node));
  for (let start = next(); start !== undefined; start = next()) {
    // Each waiting node depends on another waiting one, so a walk along them ends in a cycle.
    const path: Node[] = [];
    let node: Node | undefined = start;
    while (node !== undefined && !path.includes(node)) {
      path.push(node);
      node = dependsOn(node).find((other) => !done.has(other));
    }
    const circle = node === undefined ? path : path.slice(path.indexOf(node));
    circles.push(circle);
    ready.push(...circle);
    drain();
  }
  return { order, circles };
}
