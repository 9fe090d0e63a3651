import { Schema, type SchemaDefinitionProperty } from 'mongoose';

type FieldOf<T> = T extends unknown ? keyof T : never;
/** One definition for every field that any form of T has, and for no other: a type and its schema cannot drift apart. */
type Definition<T> = Record<FieldOf<T>, SchemaDefinitionProperty>;

const options = { _id: false, id: false, versionKey: false, strict: 'throw', strictQuery: 'throw', minimize: false } as const;

/** The schema of a part of a document. */
export const part = <T>(definition: Definition<T>): Schema => new Schema(definition as Record<string, SchemaDefinitionProperty>, options);

/** A document as it lies in its collection: its id (or code) is `_id`, and `keys` holds what it is found by, derived on each write. */
export const root = <T, Id extends FieldOf<T>>(definition: Omit<Definition<T>, Id>, keys?: Schema): Schema =>
  new Schema({ _id: text, ...definition, ...(keys && { keys }) } as Record<string, SchemaDefinitionProperty>, { ...options, _id: true });

export const text = { type: String, required: true };
export const textOrNone = { type: String };
export const texts = { type: [String], required: true };
export const number = { type: Number, required: true };
export const flag = { type: Boolean, required: true };
export const flagOrNone = { type: Boolean };
export const date = { type: Date, required: true };
export const dateOrNone = { type: Date };
/** What another library gave us to keep, in its own shape. */
export const opaque = { type: Schema.Types.Mixed };

/** A closed list of words, from a record that does not compile if one is missing. */
export const wordsOf = <W extends string>(all: Record<W, true>): string[] => Object.keys(all);

export const oneOf = (words: readonly string[]) => ({ type: String, enum: words, required: true });
export const oneOfOrNone = (words: readonly string[]) => ({ type: String, enum: words });
export const one = (schema: Schema) => ({ type: schema, required: true });
export const oneOrNone = (schema: Schema) => ({ type: schema });
export const many = (schema: Schema) => ({ type: [schema], required: true });
export const manyOrNone = (schema: Schema) => ({ type: [schema], default: undefined });
