import { isDoc, numberOf, setOwn, type Doc } from './bytes';
import { Fault, notHere } from './faults';

/** Names to keep or drop; null keeps or drops the whole value. */
type Tree = Map<string, Tree | null>;

export type Projection = (document: Doc) => Doc;

/** Keeping or dropping of fields; undefined if there is nothing to do. */
export function projectionOf(spec: Doc): Projection | undefined {
  const fields = Object.entries(spec).map(([path, value]): [string, boolean] => [path, flag(path, value)]);
  const others = fields.filter(([path]) => path !== '_id');
  const idKept = fields.find(([path]) => path === '_id')?.[1];
  if (fields.length === 0) return undefined;
  const keeps = others[0]?.[1] ?? idKept === true;
  const odd = others.find(([, kept]) => kept !== keeps);
  if (odd)
    throw new Fault('Location31254', `Cannot do ${keeps ? 'exclusion' : 'inclusion'} on field ${odd[0]} in a projection of the other kind`);
  const named = (idKept ?? keeps === keeps) ? [...others] : others;
  if ((idKept ?? keeps) === keeps && (keeps || idKept === false)) named.push(['_id', keeps]);
  const tree = treeOf(named.map(([path]) => path.split('.')));
  return (document) => (keeps ? kept(document, tree) : dropped(document, tree));
}

function flag(path: string, value: unknown): boolean {
  if (typeof value === 'boolean') return value;
  const number = numberOf(value);
  if (Number.isNaN(number) || typeof value === 'string' || path.includes('$'))
    throw notHere(`projections other than keeping and dropping fields ('${path}')`);
  return number !== 0;
}

function treeOf(paths: string[][]): Tree {
  const tree: Tree = new Map();
  for (const [name = '', ...rest] of paths) {
    const below = paths.filter((path) => path[0] === name).map((path) => path.slice(1));
    tree.set(name, rest.length === 0 || below.some((path) => path.length === 0) ? null : treeOf(below));
  }
  return tree;
}

function kept(document: Doc, tree: Tree): Doc {
  const result: Doc = {};
  for (const [name, value] of Object.entries(document)) {
    const below = tree.get(name);
    if (below === null) setOwn(result, name, value);
    else if (below && (isDoc(value) || Array.isArray(value)))
      setOwn(result, name, isDoc(value) ? kept(value, below) : keptOf(value as unknown[], below));
  }
  return result;
}

const keptOf = (array: unknown[], tree: Tree): unknown[] => array.flatMap((element) => elementsOf(element, tree));

function elementsOf(element: unknown, tree: Tree): unknown[] {
  if (isDoc(element)) return [kept(element, tree)];
  return Array.isArray(element) ? [keptOf(element as unknown[], tree)] : [];
}

function dropped(value: Doc, tree: Tree): Doc {
  const result: Doc = {};
  for (const [name, inner] of Object.entries(value)) {
    const below = tree.get(name);
    if (below !== null) setOwn(result, name, below ? droppedOf(inner, below) : inner);
  }
  return result;
}

function droppedOf(value: unknown, tree: Tree): unknown {
  if (Array.isArray(value)) return value.map((element) => droppedOf(element, tree));
  return isDoc(value) ? dropped(value, tree) : value;
}
