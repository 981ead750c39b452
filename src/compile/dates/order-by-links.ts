/**
 * The nodes so that each stands after those it depends on, and the circles for which there is no such order:
 * each circle as a path from node to node, the last depending on the first. Nodes of a circle, and what
 * depends on them, still stand in the order, for their own sake. Takes no recursion: a chain may be long.
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
    // Each node that waits depends on one that waits: walking along, one comes back to where one was.
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
