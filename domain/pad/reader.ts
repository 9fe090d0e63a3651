import { atlasOf } from '../atlas';
import type { Reader } from '../brief/lines';
import { settledFor } from '../department';
import type { Properties } from '../ports';
import type { Property } from '../property';
import type { Department, Language, PropertyCode } from '../words';

/** For whom a briefing of this property is written: its department's language unless another is asked for, and the clocks of the chain. */
export async function readerAt(
  properties: Pick<Properties, 'all'>,
  code: PropertyCode,
  { department, language }: { department?: Department | undefined; language?: Language | undefined } = {},
): Promise<Reader> {
  const all = await properties.all();
  const home = all.find((property) => property.code === code);
  const composedIn = home?.language ?? 'en';
  return {
    language: language ?? languageOf(home, department),
    composedIn,
    atlas: atlasOf(all, home),
    timeZone: home?.timeZone ?? 'UTC',
  };
}

const languageOf = (home: Property | undefined, department: Department | undefined): Language =>
  home === undefined ? 'en' : settledFor(home, department).language;
