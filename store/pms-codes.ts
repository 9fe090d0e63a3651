import type { PmsCode, PmsMapping } from '../domain/pms';
import type { PmsCodes } from '../domain/ports';
import type { Documents, Layout } from './documents';
import * as is from './schema';

const code = is.part<PmsCode>({
  slot: is.text,
  items: is.texts,
  says: is.oneOf(is.wordsOf<PmsCode['says']>({ wish: true, refusal: true })),
  preferenceType: is.text,
  preferenceCode: is.text,
  description: is.text,
});

const schema = is.root<PmsMapping, 'property'>({ codes: is.many(code), updatedAt: is.date });

export const PMS_CODES: Layout<PmsMapping> = { collection: 'pmsCodes', schema, id: 'property' };

export const pmsCodesPort = (mappings: Documents<PmsMapping>): PmsCodes => ({
  get: (property) => mappings.get(property),
  put: (mapping) => mappings.put(mapping),
});
