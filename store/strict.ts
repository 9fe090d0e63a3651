import { types } from 'node:util';
import type { Schema, SchemaType } from 'mongoose';

/** What is wrong with a value, from its path on; null if nothing is. */
type Check = (value: unknown) => string | null;

/**
 * A check of plain documents against a mongoose schema: unknown, missing or wrongly typed fields and words outside their list
 * are a TypeError that names the path, never the value. mongoose's own casting builds a document object a subdocument and
 * takes three to four times as long as the write itself (docs/decisions/profile-store.md), so writes are checked here.
 */
export function strictCheck(schema: Schema, name: string): (document: object) => void {
  const check = checkFields(schema);
  return (document) => {
    const problem = check(document);
    if (problem !== null) throw new TypeError(`${name}.${problem}`);
  };
}

function checkFields(schema: Schema): Check {
  const checks = new Map<string, Check>();
  const required: string[] = [];
  schema.eachPath((path, type) => {
    checks.set(path, checkOf(type));
    if (type.isRequired) required.push(path);
  });
  return (value) => {
    if (!isRecord(value)) return ' is not a document';
    const missing = required.find((field) => value[field] === undefined || value[field] === null);
    if (missing !== undefined) return `${missing} is missing`;
    return firstProblem(value, checks);
  };
}

function firstProblem(record: Record<string, unknown>, checks: ReadonlyMap<string, Check>): string | null {
  for (const [field, value] of Object.entries(record)) {
    const check = checks.get(field);
    if (!check) return `${field} is not in the schema`;
    if (value === undefined || value === null) continue;
    const problem = check(value);
    if (problem !== null) return `${field}${problem}`;
  }
  return null;
}

function checkOf(type: SchemaType): Check {
  if (type.instance === 'Array') return checkList(elementCheck(type));
  if (type.schema) return within(checkFields(type.schema));
  return checkScalar(type);
}

function elementCheck(list: SchemaType): Check {
  if (list.schema) return within(checkFields(list.schema));
  const element = list.getEmbeddedSchemaType();
  return element ? checkOf(element) : () => null;
}

function checkList(check: Check): Check {
  return (value) => {
    if (!Array.isArray(value)) return ' is not a list';
    for (const [index, element] of value.entries()) {
      const problem = check(element);
      if (problem !== null) return `.${index}${problem}`;
    }
    return null;
  };
}

const within =
  (check: Check): Check =>
  (value) => {
    const problem = check(value);
    return problem === null || problem.startsWith(' ') ? problem : `.${problem}`;
  };

function checkScalar(type: SchemaType): Check {
  const words = (type.options as { enum?: readonly string[] }).enum;
  if (words) return (value) => (words.includes(value as string) ? null : ' is not in its list of words');
  switch (type.instance) {
    case 'String':
      return (value) => (typeof value === 'string' ? null : ' is not a string');
    case 'Number':
      return (value) => (Number.isFinite(value) ? null : ' is not a number');
    case 'Boolean':
      return (value) => (typeof value === 'boolean' ? null : ' is not true or false');
    case 'Date':
      return (value) => (types.isDate(value) && !Number.isNaN(value.getTime()) ? null : ' is not a date');
    default:
      return () => null;
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
