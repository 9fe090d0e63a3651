import { Schema } from 'mongoose';

/** The part of mongoose's field definitions that this house uses. */
interface Field {
  type: unknown;
  required?: true;
  enum?: readonly string[];
  default?: undefined;
}

type FieldOf<T> = T extends unknown ? keyof T : never;
/** One definition for every field that any form of T has, and for no other: a type and its schema cannot drift apart. */
type Definition<T> = Record<FieldOf<T>, Field>;

const options = { _id: false, id: false, versionKey: false, strict: 'throw', minimize: false } as const;

/** The schema of a part of a document. */
export const part = <T>(definition: Definition<T>): Schema => new Schema(definition, options);

/** A document as it lies in its collection: its id (or code) is `_id`, and `keys` holds what it is found by, derived on each write. */
export function root<T, Id extends FieldOf<T>>(definition: Omit<Definition<T>, Id>, keys?: Schema): Schema {
  const fields: Record<string, Field> = { _id: text, ...definition, ...(keys && { keys: one(keys) }) };
  return new Schema(fields, { ...options, _id: true });
}

export const text = { type: String, required: true } as const;
export const textOrNone = { type: String };
export const texts = { type: [String], required: true } as const;
export const textsOrNone = { type: [String], default: undefined };
export const number = { type: Number, required: true } as const;
export const numberOrNone = { type: Number };
export const flag = { type: Boolean, required: true } as const;
export const flagOrNone = { type: Boolean };
export const date = { type: Date, required: true } as const;
export const dateOrNone = { type: Date };
/** What another library gave us to keep, in its own shape. */
export const opaque = { type: Schema.Types.Mixed };

/** A closed list of words, from a record that does not compile if one is missing. */
export const wordsOf = <W extends string>(all: Record<W, true>): string[] => Object.keys(all);

export const oneOf = (words: readonly string[]) => ({ type: String, enum: words, required: true }) as const;
export const oneOfOrNone = (words: readonly string[]) => ({ type: String, enum: words });
export const wordsOrNone = (words: readonly string[]) => ({ type: [{ type: String, enum: words }], default: undefined });
export const one = (schema: Schema) => ({ type: schema, required: true }) as const;
export const oneOrNone = (schema: Schema) => ({ type: schema });
export const many = (schema: Schema) => ({ type: [schema], required: true }) as const;
export const manyOrNone = (schema: Schema) => ({ type: [schema], default: undefined });
