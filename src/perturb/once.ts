import type { Node, Tree } from '../grammar/parser.ts';

/** A function that reads each thing once: many draws ask for the same. */
export function once<K extends object, V>(read: (key: K) => V): (key: K) => V {
  const known = new WeakMap<K, { readonly value: V }>();
  return (key) => {
    const found = known.get(key) ?? { value: read(key) };
    known.set(key, found);
    return found.value;
  };
}

/**
 * A function that reads each node of a tree once. A node has a new object each time that it is
 * found, so its id tells it. Other arguments must be the same for all nodes of a tree.
 */
export function onceForNode<A extends readonly unknown[], V>(
  read: (node: Node, ...others: A) => V,
): (node: Node, ...others: A) => V {
  const valuesOf = once((_tree: Tree) => new Map<number, V>());
  return (node, ...others) => {
    const values = valuesOf(node.tree);
    const known = values.get(node.id);
    if (known !== undefined) return known;
    const value = read(node, ...others);
    values.set(node.id, value);
    return value;
  };
}
