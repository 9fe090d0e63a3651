import type { Property } from '../../../domain/property';
import { settle, type Outcome } from '../../../web/settings/changes';
import { readLines, writeFile } from '../../../web/settings/file';
import { aProperty } from '../../support/samples';

const naples = aProperty('NAP', {
  leadTimes: [
    { daysBefore: 3, at: '09:00' },
    { daysBefore: 0, at: '06:00' },
  ],
  quietHours: { from: '22:00', to: '07:00' },
  departments: [
    { department: 'housekeeping', owner: 'Rosa, head of floors', leadTimes: [{ daysBefore: 5, at: '08:30' }], channels: ['email'] },
  ],
});
const settable = (code: string): Property | string => (code === 'NAP' ? naples : `there is no property ${code}`);
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const HEADER = 'property,department,owner,lead_times,quiet_hours,language,channels';
const told = async (...rows: string[]): Promise<Outcome> => settle(await readLines(bytes([HEADER, ...rows].join('\r\n'))), settable);
const after = ({ properties }: Outcome) => properties[0]!;

test('what is taken out can be put back, and changes nothing', async () => {
  const file = writeFile([naples]);
  expect(file.split('\r\n').slice(0, 3)).toEqual([
    HEADER,
    'NAP,,,3@09:00 0@06:00,22:00-07:00,,',
    'NAP,housekeeping,"Rosa, head of floors",5@08:30,,,email',
  ]);
  const { done, wrong, properties } = settle(await readLines(bytes(file)), settable);
  expect(done.map(({ outcome }) => outcome)).toEqual(['unchanged', 'unchanged']);
  expect([wrong, properties]).toEqual([[], []]);
});

test('a line sets its department, and says what is different', async () => {
  const outcome = await told('nap,Spa,Ada,2@10:00,21:00-08:00,FR,email conversation', 'NAP,,,,23:00-06:00,it,');
  expect(outcome.wrong).toEqual([expect.objectContaining({ line: 3, column: 'language' })]);
  const spa = await told('nap,Spa,Ada,2@10:00,21:00-08:00,FR,email conversation');
  expect(spa.done).toMatchObject([
    { line: 2, property: 'NAP', department: 'spa', outcome: 'added', changes: { owner: { from: null, to: 'Ada' } } },
  ]);
  expect(after(spa).departments?.[1]).toEqual({
    ...{ department: 'spa', owner: 'Ada', language: 'fr', channels: ['email', 'conversation'] },
    ...{ leadTimes: [{ daysBefore: 2, at: '10:00' }], quietHours: { from: '21:00', to: '08:00' } },
  });
});

test('an empty cell takes a setting off, a column that is not there leaves it, and a bare line takes the department off', async () => {
  const off = await told('NAP,housekeeping,Rosa,,,,email');
  expect(off.done[0]).toMatchObject({ outcome: 'changed', changes: { leadTimes: { to: null } } });
  expect(after(off).departments).toEqual([{ department: 'housekeeping', owner: 'Rosa', channels: ['email'] }]);
  const left = settle(await readLines(bytes('property;department;owner\nNAP;housekeeping;Rosa\n')), settable);
  expect(after(left).departments).toEqual([{ ...naples.departments![0], owner: 'Rosa' }]);
  const bare = await told('NAP,housekeeping,,,,,');
  expect(bare.done[0]).toMatchObject({ outcome: 'removed' });
  expect(after(bare).departments).toEqual([]);
});

test('the property as a whole: its lead times fall back to the chain’s, its quiet hours to none', async () => {
  const { leadTimes, quietHours, language } = after(await told('NAP,,,,,de,'));
  expect([leadTimes.length, quietHours, language]).toEqual([3, undefined, 'de']);
});

test.each<[string, string, object]>([
  ['no property', ',spa,,,,,', { column: 'property', message: 'is empty' }],
  ['an unknown property', 'XYZ,spa,,,,,', { column: 'property', message: 'there is no property XYZ' }],
  [
    'an unknown department',
    'NAP,kitchen,,,,,',
    { column: 'department', message: expect.stringContaining('“kitchen” is none of') as unknown },
  ],
  [
    'a lead time in other words',
    'NAP,spa,,3 days,,,',
    { column: 'lead_times', message: expect.stringContaining('3@09:00 1@09:00') as unknown },
  ],
  ['a lead time too far ahead', 'NAP,spa,,90@09:00,,,', { column: 'lead_times' }],
  ['a lead time twice', 'NAP,spa,,3@09:00 3@09:00,,,', { column: 'lead_times' }],
  ['an hour that is none', 'NAP,spa,,3@29:00,,,', { column: 'lead_times' }],
  [
    'quiet hours without an end',
    'NAP,spa,,,22:00,,',
    { column: 'quiet_hours', message: expect.stringContaining('22:00-07:00') as unknown },
  ],
  ['a channel that is none', 'NAP,spa,,,,,fax', { column: 'channels', message: expect.stringContaining('a channel is one of') as unknown }],
  ['an owner of the whole property', 'NAP,,Rosa,,,,', { column: 'owner' }],
])('%s is told with its line and column, and nothing is changed', async (_, row, wrong) => {
  const outcome = await told('NAP,spa,Ada,,,,', row.replace('spa', 'concierge'));
  expect(outcome.wrong).toEqual([expect.objectContaining({ line: 3, ...wrong })]);
});

test('several things wrong are all told, each once', async () => {
  const { wrong } = await told('NAP,spa,,x,y,z,', 'NAP,spa,Ada,,,,', 'NAP,spa,Eva,,,,');
  expect(wrong.map(({ line, column }) => [line, column])).toEqual([
    [2, 'lead_times'],
    [2, 'quiet_hours'],
    [2, 'language'],
    [3, undefined],
    [4, undefined],
  ]);
});

test('a cell that a spreadsheet would run is kept from it, and comes back as it was', async () => {
  const sly = aProperty('NAP', { departments: [{ department: 'spa', owner: '=HYPERLINK("x")' }] });
  const file = writeFile([sly]);
  expect(file).toContain(`"'=HYPERLINK(""x"")"`);
  expect(settle(await readLines(bytes(file)), () => sly).done.map(({ outcome }) => outcome)).toEqual(['unchanged', 'unchanged']);
});

describe('a file that cannot be read', () => {
  test.each<[string, Uint8Array, RegExp]>([
    ['is empty', bytes(' \n'), /is empty/],
    ['is no UTF-8', Uint8Array.from([...bytes('property,department,owner\nNAP,spa,Ren'), 0xe9]), /not UTF-8/],
    ['lacks a column', bytes('property,owner\nNAP,x'), /lacks: department/],
    ['has an unknown column', bytes('property,department,colour\nNAP,spa,red'), /unknown columns: colour/],
    ['has an open quote', bytes(`${HEADER}\nNAP,spa,"Ada,,,,\n`), /Quote Not Closed/],
    ['has a cell too many', bytes(`${HEADER}\nNAP,spa,a,b,c,d,e,f\n`), /Invalid Record Length.* on line 2/],
  ])('%s', async (_, file, why) => {
    await expect(readLines(file)).rejects.toThrow(why);
  });
});
