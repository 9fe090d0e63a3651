import type { Store } from '../../domain/ports';
import { aStay, noon } from '../support/samples';
import { idsOf } from './listed';

/** The promises of the Stays port. */
export function staysSuite(store: () => Store): void {
  it('keeps a stay whole, under a version check', async () => {
    const stay = aStay('C1', { party: [{ relation: 'son', name: 'Leo' }], nextBriefingAt: noon('2031-03-01') });
    expect(await store().stays.insert(stay)).toBe('saved');
    expect(await store().stays.insert(stay)).toBe('conflict');
    expect(await store().stays.get('C1')).toStrictEqual({ ...stay, version: 1 });
    const bare = { ...stay };
    delete bare.room;
    delete bare.nextBriefingAt;
    expect(await store().stays.replace({ ...bare, version: 1, party: [] })).toBe('saved');
    expect(await store().stays.replace({ ...bare, version: 1 })).toBe('conflict');
    expect(await store().stays.get('C1')).toStrictEqual({ ...bare, party: [], version: 2 });
  });

  it('finds who is in a room: in house first, then the latest arrival', async () => {
    await store().stays.insertMany([
      aStay('booked', { arrival: '2031-03-06', departure: '2031-03-09' }),
      aStay('next', { arrival: '2031-03-07', departure: '2031-03-09' }),
      aStay('in house', { status: 'in house', departure: '2031-03-07' }),
      aStay('departed', { status: 'departed', departure: '2031-03-07' }),
      aStay('cancelled', { status: 'cancelled' }),
      aStay('other room', { room: '413' }),
      aStay('other house', { property: 'CUN' }),
    ]);
    expect(idsOf(await store().stays.inRoom('NAP', '412', '2031-03-07'))).toEqual(['in house', 'next', 'booked']);
    expect(idsOf(await store().stays.inRoom('NAP', '412', '2031-03-04'))).toEqual(['in house']);
    expect(idsOf(await store().stays.inRoom('NAP', '412', '2031-03-08'))).toEqual(['next', 'booked']);
    expect(await store().stays.inRoom('NAP', '412', '2031-03-10')).toEqual([]);
    expect(await store().stays.inRoom('NAP', '999', '2031-03-07')).toEqual([]);
  });

  it('reads and replaces many at once, each under its version check', async () => {
    await store().stays.insertMany([aStay('C1'), aStay('C2'), aStay('C3')]);
    const read = await store().stays.getMany(['C1', 'C3', 'nobody']);
    expect(idsOf(read).sort()).toEqual(['C1', 'C3']);
    expect(await store().stays.replaceMany(read.map((stay) => ({ ...stay, room: '999' })))).toBe('saved');
    const known = await store().stays.getMany(['C1', 'C2', 'C3']);
    expect(known.map(({ id, room, version }) => [id, room, version]).sort()).toEqual([
      ['C1', '999', 2],
      ['C2', '412', 1],
      ['C3', '999', 2],
    ]);
    expect(await store().stays.replaceMany([...read, ...known.filter(({ id }) => id === 'C2')])).toBe('conflict');
    expect((await store().stays.getMany(['C1', 'C2'])).map(({ id, version }) => [id, version]).sort()).toEqual([
      ['C1', 2],
      ['C2', 2],
    ]);
    expect(await store().stays.replaceMany([])).toBe('saved');
  });

  it('gives the stays of a guest by arrival', async () => {
    await store().stays.insertMany([aStay('C2', { arrival: '2031-05-01' }), aStay('C1'), aStay('C3', { guestId: 'g_2' })]);
    expect(idsOf(await store().stays.ofGuest('g_1'))).toEqual(['C1', 'C2']);
  });

  it('tells who arrives, from and to a day included, without the cancelled', async () => {
    await store().stays.insertMany([
      aStay('third', { arrival: '2031-03-03' }),
      aStay('fifth', { arrival: '2031-03-05', status: 'in house' }),
      aStay('fourth', { arrival: '2031-03-04' }),
      aStay('sixth', { arrival: '2031-03-06' }),
      aStay('off', { arrival: '2031-03-04', status: 'cancelled' }),
      aStay('missing', { arrival: '2031-03-04', status: 'no-show' }),
      aStay('elsewhere', { arrival: '2031-03-04', property: 'CUN' }),
    ]);
    expect(idsOf(await store().stays.arriving('NAP', '2031-03-04', '2031-03-05'))).toEqual(['fourth', 'fifth']);
    expect(idsOf(await store().stays.arriving('NAP', '2031-03-04', '2031-03-04'))).toEqual(['fourth']);
  });

  it('tells who is present on a day', async () => {
    await store().stays.insertMany([
      aStay('arriving', { arrival: '2031-03-06', departure: '2031-03-09' }),
      aStay('leaving', { arrival: '2031-03-02', departure: '2031-03-06', status: 'departed' }),
      aStay('before', { arrival: '2031-03-02', departure: '2031-03-05' }),
      aStay('after', { arrival: '2031-03-07' }),
      aStay('off', { status: 'cancelled' }),
      aStay('missing', { status: 'no-show' }),
      aStay('elsewhere', { property: 'CUN' }),
    ]);
    expect(idsOf(await store().stays.present('NAP', '2031-03-06'))).toEqual(['leaving', 'arriving']);
  });

  it('tells who shares a night with these days', async () => {
    await store().stays.insertMany([
      aStay('same', { arrival: '2031-03-06', departure: '2031-03-09' }),
      aStay('around', { arrival: '2031-03-01', departure: '2031-03-20', status: 'in house' }),
      aStay('leaves that day', { arrival: '2031-03-02', departure: '2031-03-06' }),
      aStay('comes as they leave', { arrival: '2031-03-09', departure: '2031-03-12' }),
      aStay('gone', { arrival: '2031-03-06', departure: '2031-03-09', status: 'departed' }),
      aStay('off', { arrival: '2031-03-06', departure: '2031-03-09', status: 'cancelled' }),
      aStay('elsewhere', { arrival: '2031-03-06', departure: '2031-03-09', property: 'CUN' }),
    ]);
    expect(idsOf(await store().stays.overlapping('NAP', '2031-03-06', '2031-03-09'))).toEqual(['around', 'same']);
  });

  it('tells what is due for a briefing, earliest first', async () => {
    await store().stays.insertMany([
      aStay('late', { nextBriefingAt: noon('2031-03-03') }),
      aStay('early', { nextBriefingAt: noon('2031-03-01') }),
      aStay('to come', { nextBriefingAt: noon('2031-03-05') }),
      aStay('never'),
    ]);
    expect(idsOf(await store().stays.dueForBriefing(noon('2031-03-03'), 9))).toEqual(['early', 'late']);
    expect(idsOf(await store().stays.dueForBriefing(noon('2031-03-03'), 1))).toEqual(['early']);
    expect(await store().stays.dueWhere(noon('2031-03-03'), 9)).toEqual([
      { id: 'early', property: 'NAP' },
      { id: 'late', property: 'NAP' },
    ]);
    expect(await store().stays.dueWhere(noon('2031-03-03'), 1)).toEqual([{ id: 'early', property: 'NAP' }]);
  });
}
