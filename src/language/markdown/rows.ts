import { Tree, TreeBuffer } from '@lezer/common';

/**
 * A table with a tree for each of its lines, as a list has one for each item: what is known of a row can be kept with it. The parser
 * puts rows together in buffers, and nodes without a name around these.
 */
export function partRows(table: Tree): Tree {
  if (table.children.every((child) => child instanceof Tree && !child.type.isAnonymous)) return table;
  const rows: Tree[] = [];
  const starts: number[] = [];
  const add = (node: Tree | TreeBuffer, at: number): void => {
    if (node instanceof TreeBuffer)
      for (let i = 0; i < node.buffer.length; i = node.buffer[i + 3]!) {
        rows.push(cut(node, i));
        starts.push(at + node.buffer[i + 1]!);
      }
    else if (node.type.isAnonymous) addAll(node, at);
    else {
      rows.push(node);
      starts.push(at);
    }
  };
  const addAll = ({ children, positions }: Tree, at: number): void =>
    children.forEach((child, i) => add(child, at + positions[i]!));
  addAll(table, 0);
  return new Tree(table.type, rows, starts, table.length, table.propValues);
}

/** A node of a buffer, with all in it, as a tree. A buffer tells of each node its type, its start, its end, and where the next one is. */
function cut({ buffer, set }: TreeBuffer, at: number): Tree {
  const [type, from, to, next] = buffer.subarray(at, at + 4) as unknown as [number, number, number, number];
  const inner = buffer.slice(at + 4, next);
  for (let i = 0; i < inner.length; i += 4) {
    inner[i + 1]! -= from;
    inner[i + 2]! -= from;
    inner[i + 3]! -= at + 4;
  }
  const length = to - from;
  const isEmpty = inner.length === 0;
  return new Tree(set.types[type]!, isEmpty ? [] : [new TreeBuffer(inner, length, set)], isEmpty ? [] : [0], length);
}
