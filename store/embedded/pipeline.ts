import { Aggregator } from 'mingo';
import { encode, isDoc, numberOf, plain, type Doc } from './bytes';
import { fieldsOf } from './catalog';
import { inOrder, type Engine } from './engine';
import { Fault } from './faults';
import { matcher } from './filter';

/** Stages that mingo computes; $match, $sort, $skip and $limit are computed here, by the rules that find uses. */
const BY_MINGO = [
  '$group',
  '$project',
  '$addFields',
  '$set',
  '$unset',
  '$unwind',
  '$replaceRoot',
  '$replaceWith',
  '$count',
  '$sortByCount',
];
const HERE = ['$match', '$sort', '$skip', '$limit'];

/** The rows of an aggregation. The first $match and $sort run on indexes; a pipeline that computes nothing answers stored bytes. */
export function results(engine: Engine, ns: string, pipeline: Doc[]): AsyncIterator<Uint8Array, undefined> {
  const stages = pipeline.map(stageOf);
  const [first, ...others] = stages;
  const filter = first?.name === '$match' ? (first.operand as Doc) : {};
  const afterMatch = first?.name === '$match' ? others : stages;
  if (isPlainCount(afterMatch)) return counted(engine, ns, filter, afterMatch[0]?.operand as Doc);
  const sort = afterMatch[0]?.name === '$sort' ? fieldsOf(afterMatch[0].operand as Doc) : [];
  return computed(engine, ns, filter, sort, sort.length > 0 ? afterMatch.slice(1) : afterMatch);
}

interface Stage {
  name: string;
  operand: unknown;
}

function stageOf(stage: Doc): Stage {
  const [[name, operand] = ['', undefined], ...more] = Object.entries(stage);
  if (more.length > 0) throw new Fault('Location40324', 'A pipeline stage specification object must contain exactly one field.');
  if (!HERE.includes(name) && !BY_MINGO.includes(name))
    throw new Fault(
      'Location40324',
      `Unrecognized pipeline stage name: '${name}'. The embedded store has ${[...HERE, ...BY_MINGO].join(', ')}.`,
    );
  if ((name === '$match' || name === '$sort') && !isDoc(operand)) throw new Fault('BadValue', `the ${name} stage needs an object`);
  if (name === '$match') matcher(operand as Doc);
  return { name, operand };
}

/** What drivers send for countDocuments: `{$group: {_id: 1, n: {$sum: 1}}}`. */
function isPlainCount(stages: Stage[]): boolean {
  const [stage, ...more] = stages;
  if (stage?.name !== '$group' || more.length > 0) return false;
  const { _id, n, ...others } = stage.operand as Doc;
  const isSum = isDoc(n) && Object.keys(n).length === 1 && numberOf(n.$sum) === 1;
  return isSum && Object.keys(others).length === 0 && numberOf(_id) === 1;
}

async function* counted(engine: Engine, ns: string, filter: Doc, group: Doc): AsyncGenerator<Uint8Array, undefined> {
  const n = await engine.count(ns, filter);
  if (n > 0) yield encode({ _id: group._id, n });
}

interface Row {
  /** The whole document. */
  fields: Doc;
  /** The stored bytes, as long as no stage has made another document of it. */
  raw?: Uint8Array;
}

async function* computed(
  engine: Engine,
  ns: string,
  filter: Doc,
  sort: ReturnType<typeof fieldsOf>,
  stages: Stage[],
): AsyncGenerator<Uint8Array, undefined> {
  const rows: Row[] = [];
  const found = engine.stream(ns, filter, sort);
  if (stages.length === 0) for await (const { raw } of found) yield raw;
  else
    for await (const { raw } of found) {
      rows.push({ fields: plain(raw), raw });
      if (stages[0]?.name === '$limit' && rows.length === numberOf(stages[0].operand)) break;
    }
  for (const { fields, raw } of stages.reduce(run, rows)) yield raw ?? encode(fields);
}

function run(rows: Row[], { name, operand }: Stage): Row[] {
  if (name === '$match') return rows.filter(({ fields }) => matcher(operand as Doc)(fields));
  if (name === '$sort') return inOrder(rows, fieldsOf(operand as Doc));
  if (name === '$skip') return rows.slice(numberOf(operand));
  if (name === '$limit') return rows.slice(0, numberOf(operand));
  const stage = plain(encode({ [name]: operand }));
  return new Aggregator([stage]).run<Doc>(rows.map(({ fields }) => fields)).map((fields) => ({ fields }));
}
