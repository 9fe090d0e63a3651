import type { Associates } from '../domain/ports';
import type { Associate } from '../domain/property';
import { DEPARTMENTS, ROLES } from '../domain/words';
import type { Documents, Layout } from './documents';
import * as is from './schema';

const schema = is.root<Associate, 'id'>({
  name: is.text,
  role: is.oneOf(ROLES),
  department: is.oneOf(DEPARTMENTS),
  properties: is.texts,
  dutyManager: is.flag,
  accounts: is.texts,
  demo: is.flagOrNone,
});
schema.index({ accounts: 1 });

export const ASSOCIATES: Layout<Associate> = { collection: 'associates', schema, id: 'id' };

export const associatesPort = (associates: Documents<Associate>): Associates => ({
  get: (id) => associates.get(id),
  byAccount: async (account) => (await associates.find({ accounts: account }, { _id: 1 }, 1))[0] ?? null,
  all: () => associates.find({}, { _id: 1 }),
  put: (associate) => associates.put(associate),
});
