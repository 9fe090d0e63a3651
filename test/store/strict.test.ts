import { strictCheck } from '../../store/strict';
import * as is from '../../store/schema';

interface Room {
  name: string;
  floor?: number;
  seen: Date;
  kind: string;
  tags: string[];
  beds: { size: string; spare?: boolean }[];
  view: { over: string | null };
  extra?: unknown;
}

const bed = is.part<Room['beds'][number]>({ size: is.text, spare: is.flagOrNone });
const room = is.part<Room>({
  name: is.text,
  floor: { type: Number },
  seen: is.date,
  kind: is.oneOf(['suite', 'single']),
  tags: is.texts,
  beds: is.many(bed),
  view: is.one(is.part<Room['view']>({ over: is.textOrNone })),
  extra: is.opaque,
});

const good = { name: '412', seen: new Date(0), kind: 'suite', tags: ['quiet'], beds: [{ size: 'king' }], view: { over: null } };

describe('strictCheck', () => {
  const check = strictCheck(room, 'rooms');

  it('lets a document of the schema pass', () => {
    expect(() => {
      check(good);
      check({ ...good, floor: 4, extra: { anything: [1, 'two', { $three: null }] }, beds: [] });
      check({ ...good, floor: undefined });
    }).not.toThrow();
  });

  it.each<[string, object]>([
    ['rooms.colour is not in the schema', { ...good, colour: 'secret words' }],
    ['rooms.name is missing', { ...good, name: undefined }],
    ['rooms.name is missing', { ...good, name: null }],
    ['rooms.name is not a string', { ...good, name: 412 }],
    ['rooms.floor is not a number', { ...good, floor: NaN }],
    ['rooms.seen is not a date', { ...good, seen: new Date('no') }],
    ['rooms.seen is not a date', { ...good, seen: '2031-03-05' }],
    ['rooms.kind is not in its list of words', { ...good, kind: 'secret words' }],
    ['rooms.tags is not a list', { ...good, tags: 'secret words' }],
    ['rooms.tags.1 is not a string', { ...good, tags: ['quiet', 2] }],
    ['rooms.tags.0 is not a string', { ...good, tags: [null] }],
    ['rooms.beds.1.size is missing', { ...good, beds: [{ size: 'king' }, {}] }],
    ['rooms.beds.0.spare is not true or false', { ...good, beds: [{ size: 'king', spare: 'secret words' }] }],
    ['rooms.beds.0 is not a document', { ...good, beds: ['secret words'] }],
    ['rooms.beds.0.height is not in the schema', { ...good, beds: [{ size: 'king', height: 1 }] }],
    ['rooms.view is not a document', { ...good, view: [] }],
    ['rooms.view.over is not a string', { ...good, view: { over: {} } }],
  ])('says: %s', (message, document) => {
    expect(() => {
      check(document);
    }).toThrow(new TypeError(message));
  });
});
