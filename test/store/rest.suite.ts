import type { Delivery, Task } from '../../domain/briefing';
import type { AuditEntry, Store } from '../../domain/ports';
import {
  aConversation,
  aDelivery,
  aGuest,
  anAlert,
  anAssociate,
  aNote,
  aBriefing,
  aProperty,
  aReview,
  aStay,
  noon,
} from '../support/samples';
import { idsOf, listed } from './listed';

/** The promises of every port but Guests and Stays. */
export function restSuite(store: () => Store): void {
  it('keeps unfinished erasures, one a guest, and tells which are due, earliest first', async () => {
    const of = (guestId: string, day: string) => ({ guestId, at: noon('2031-03-01'), dueAt: noon(day) });
    for (const one of [of('g_1', '2031-03-04'), of('g_2', '2031-03-03'), of('g_3', '2031-03-09'), of('g_1', '2031-03-02')])
      await store().erasures.put(one);
    expect(await store().erasures.due(noon('2031-03-05'), 9)).toEqual(['g_1', 'g_2']);
    expect(await store().erasures.due(noon('2031-03-05'), 1)).toEqual(['g_1']);
    expect(await store().erasures.get('g_1')).toStrictEqual(of('g_1', '2031-03-02'));
    await store().erasures.remove('g_1');
    expect([await store().erasures.get('g_1'), await store().erasures.due(noon('2031-03-05'), 9)]).toEqual([null, ['g_2']]);
  });

  describe('notes', () => {
    it('streams the settled notes of a guest, oldest first', async () => {
      const day = (index: number) => noon(new Date(Date.UTC(2020, 0, 1 + index)).toISOString().slice(0, 10));
      const many = Array.from({ length: 1_100 }, (_, index) => aNote(`n_${index}`, { at: day(1_100 - index) }));
      expect(await store().notes.insertMany(many)).toBe(1_100);
      await store().notes.insertMany([aNote('n_other', { guestId: 'g_2' })]);
      expect(await listed(store().notes.ofGuest('g_1'))).toStrictEqual([...many].reverse());
      expect(await listed(store().notes.ofGuest('g_3'))).toEqual([]);
    });

    it('lets a reader stop in the middle of a stream', async () => {
      await store().notes.insertMany(Array.from({ length: 1_100 }, (_, index) => aNote(`n_${index}`)));
      let seen = 0;
      for await (const note of store().notes.ofGuest('g_1')) {
        expect(note.guestId).toBe('g_1');
        if (++seen === 3) break;
      }
      expect(seen).toBe(3);
    });

    it('keeps unplaced notes once, by property, oldest first', async () => {
      const late = aNote('n_1', { guestId: null, at: noon('2031-03-09') });
      const early = aNote('n_2', { guestId: null, at: noon('2031-03-02') });
      for (const note of [late, early, { ...late, text: 'again' }]) await store().notes.keepUnplaced(note);
      await store().notes.keepUnplaced(aNote('n_3', { guestId: null, property: 'NAP' }));
      await store().notes.keepUnplaced(aNote('n_4', { guestId: null, property: null }));
      expect(await store().notes.unplaced('CUN', 9)).toStrictEqual([early, late]);
      expect(idsOf(await store().notes.unplaced('CUN', 1))).toEqual(['n_2']);
      expect((await store().notes.get('n_4'))?.guestId).toBeNull();
    });

    it('streams those in one guest’s own words, whomever they are about, and removes some', async () => {
      const by = (id: string, kind: 'guest' | 'associate') => ({ kind, id, name: 'x' }) as const;
      await store().notes.insertMany([
        aNote('n_1', { author: by('g_1', 'guest') }),
        aNote('n_2', { guestId: 'g_2', author: by('g_1', 'guest') }),
        aNote('n_3', { author: by('g_2', 'guest') }),
        aNote('n_4', { author: by('g_1', 'associate') }),
      ]);
      expect(idsOf(await listed(store().notes.byGuest('g_1'))).sort()).toEqual(['n_1', 'n_2']);
      await store().notes.remove(['n_2', 'n_none']);
      await store().notes.remove([]);
      expect(idsOf(await listed(store().notes.byGuest('g_1')))).toEqual(['n_1']);
    });

    it('removes those of one guest', async () => {
      await store().notes.insertMany([aNote('n_1'), aNote('n_2'), aNote('n_3', { guestId: 'g_2' })]);
      await store().notes.removeOfGuest('g_1');
      expect(await listed(store().notes.ofGuest('g_1'))).toEqual([]);
      expect(await store().notes.get('n_3')).not.toBeNull();
    });
  });

  describe('properties and associates', () => {
    it('puts a property in place of what was there', async () => {
      await store().properties.put(aProperty('NAP'));
      await store().properties.put(aProperty('CUN'));
      await store().properties.put(aProperty('NAP', { name: 'Hotel Posillipo' }));
      expect(await store().properties.get('NAP')).toStrictEqual(aProperty('NAP', { name: 'Hotel Posillipo' }));
      expect((await store().properties.all()).map((property) => property.code)).toEqual(['CUN', 'NAP']);
      expect(await store().properties.get('ROM')).toBeNull();
    });

    it('takes the same first put from many at once', async () => {
      await Promise.all(Array.from({ length: 10 }, () => store().properties.put(aProperty('NAP'))));
      expect(await store().properties.all()).toStrictEqual([aProperty('NAP')]);
    });

    it('finds an associate by a channel account', async () => {
      const ana = anAssociate('a_1', { accounts: ['teams|29:ana', 'webchat|ana'] });
      await store().associates.put(ana);
      await store().associates.put(anAssociate('a_2'));
      expect(await store().associates.byAccount('webchat|ana')).toStrictEqual(ana);
      expect(await store().associates.byAccount('webchat|bo')).toBeNull();
      expect(await store().associates.get('a_2')).toStrictEqual(anAssociate('a_2'));
      expect(idsOf(await store().associates.all())).toEqual(['a_1', 'a_2']);
    });
  });

  describe('briefings', () => {
    it('keeps a briefing whole, under a version check', async () => {
      const briefing = aBriefing('C1', { nextDeliveryAt: noon('2031-03-01') });
      expect(await store().briefings.insert(briefing)).toBe('saved');
      expect(await store().briefings.insert(briefing)).toBe('conflict');
      expect(await store().briefings.get('C1~NAP')).toStrictEqual({ ...briefing, version: 1 });
      expect(await store().briefings.replace({ ...briefing, version: 1, tasks: [] })).toBe('saved');
      expect(await store().briefings.replace({ ...briefing, version: 1 })).toBe('conflict');
      expect(await store().briefings.get('C1~NAP')).toMatchObject({ tasks: [], version: 2 });
    });

    it('finds them by property and arrival, by stay and by guest', async () => {
      await store().briefings.insert(aBriefing('C1', { arrival: '2031-03-06' }));
      await store().briefings.insert(aBriefing('C2', { arrival: '2031-03-04', guestId: 'g_2' }));
      await store().briefings.insert(aBriefing('C3', { arrival: '2031-03-07' }));
      await store().briefings.insert(aBriefing('C1', { id: 'C1~CUN', property: 'CUN', arrival: '2031-03-05' }));
      expect(idsOf(await store().briefings.ofProperty('NAP', '2031-03-04', '2031-03-06'))).toEqual(['C2~NAP', 'C1~NAP']);
      expect(idsOf(await store().briefings.ofStay('C1'))).toEqual(['C1~CUN', 'C1~NAP']);
      expect(idsOf(await store().briefings.ofGuest('g_1'))).toEqual(['C1~CUN', 'C1~NAP', 'C3~NAP']);
    });

    it('reads and writes many at once', async () => {
      expect(await store().briefings.insertMany([aBriefing('C1'), aBriefing('C2', { guestId: 'g_2' })])).toBe(2);
      expect(await store().briefings.insertMany([aBriefing('C2'), aBriefing('C3', { guestId: 'g_3' })])).toBe(1);
      const read = await store().briefings.getMany(['C1~NAP', 'C2~NAP', 'nothing']);
      expect(idsOf(read).sort()).toEqual(['C1~NAP', 'C2~NAP']);
      expect(idsOf(await store().briefings.ofStays(['C1', 'C3'])).sort()).toEqual(['C1~NAP', 'C3~NAP']);
      expect(idsOf(await store().briefings.ofGuests(['g_2', 'g_3'])).sort()).toEqual(['C2~NAP', 'C3~NAP']);
      expect(await store().briefings.replaceMany(read.map((briefing) => ({ ...briefing, tasks: [] })))).toBe('saved');
      expect(await store().briefings.replaceMany(read)).toBe('conflict');
      expect(await store().briefings.get('C2~NAP')).toMatchObject({ tasks: [], version: 2 });
    });

    it('tells what is due for delivery, earliest first', async () => {
      await store().briefings.insert(aBriefing('C1', { nextDeliveryAt: noon('2031-03-03') }));
      await store().briefings.insert(aBriefing('C2', { nextDeliveryAt: noon('2031-03-02') }));
      await store().briefings.insert(aBriefing('C3', { nextDeliveryAt: noon('2031-03-04') }));
      await store().briefings.insert(aBriefing('C4'));
      expect(await store().briefings.dueForDelivery(noon('2031-03-03'), 9)).toEqual(['C2~NAP', 'C1~NAP']);
      expect(await store().briefings.dueForDelivery(noon('2031-03-03'), 1)).toEqual(['C2~NAP']);
    });
  });

  describe('promises', () => {
    const open = (stayId: string, dueAt: string, over: Partial<Task> = {}) => {
      const [task] = aBriefing(stayId).tasks;
      const at = noon(dueAt);
      return aBriefing(stayId, { tasks: [{ ...task!, state: 'open', dueAt: at, escalateAt: at, ...over }] });
    };

    it('tells which briefings hold something open to be escalated, earliest first', async () => {
      await store().briefings.insert(open('C1', '2031-03-03'));
      await store().briefings.insert(open('C2', '2031-03-02'));
      await store().briefings.insert(open('C3', '2031-03-09'));
      await store().briefings.insert(open('C4', '2031-03-01', { state: 'done' }));
      expect(await store().briefings.dueForEscalation(noon('2031-03-05'), 9)).toEqual(['C2~NAP', 'C1~NAP']);
      expect(await store().briefings.dueForEscalation(noon('2031-03-05'), 1)).toEqual(['C2~NAP']);
      const written = (await store().briefings.get('C2~NAP'))!;
      expect(written).toStrictEqual({ ...open('C2', '2031-03-02'), version: 1 });
      await store().briefings.replace({ ...written, tasks: [{ ...written.tasks[0]!, state: 'failed' }] });
      expect(await store().briefings.dueForEscalation(noon('2031-03-05'), 9)).toEqual(['C1~NAP']);
    });

    it('counts what is overdue in a span, and who was told', async () => {
      const escalations = [{ to: 'owner' as const, at: noon('2031-03-04') }];
      await store().briefings.insert(open('C1', '2031-03-03', { escalations }));
      await store().briefings.insert(open('C2', '2031-01-01'));
      await store().briefings.insert(open('C3', '2031-03-09'));
      const { briefings } = store();
      expect(await briefings.countOverdue(noon('2031-02-20'), noon('2031-03-05'), 9)).toBe(1);
      expect(await briefings.countOverdue(noon('2030-01-01'), noon('2031-03-05'), 1)).toBe(1);
      expect([await briefings.countEscalated('owner', 9), await briefings.countEscalated('duty manager', 9)]).toEqual([1, 0]);
    });

    it('finds recoveries by the same, while they are open', async () => {
      const promise = { owner: 'engineering' as const, dueAt: noon('2031-03-03'), escalateAt: noon('2031-03-03') };
      const words = [{ by: 'Ana', at: noon('2031-03-04'), text: 'All is well again.', how: 'chat' as const }];
      await store().alerts.insert(anAlert('n_1', promise));
      await store().alerts.insert(anAlert('n_2', { ...promise, state: 'closed', words }));
      expect(await store().alerts.dueForEscalation(noon('2031-03-05'), 9)).toEqual(['alert~n_1']);
      expect(await store().alerts.countOverdue(noon('2031-03-01'), noon('2031-03-05'), 9)).toBe(1);
      expect([await store().alerts.countOpen(9), await store().alerts.countEscalated('owner', 9)]).toEqual([1, 0]);
      expect((await store().alerts.get('alert~n_2'))?.words).toStrictEqual(words);
    });
  });

  describe('reviews', () => {
    it('keeps a review whole, under a version check', async () => {
      const review = aReview('C1', { nextDeliveryAt: noon('2031-03-09') });
      expect(await store().reviews.insert(review)).toBe('saved');
      expect(await store().reviews.insert(review)).toBe('conflict');
      expect(await store().reviews.get(review.id)).toStrictEqual({ ...review, version: 1 });
      expect(await store().reviews.replace({ ...review, version: 1, state: 'answered', sacrifice: 0.25 })).toBe('saved');
      expect(await store().reviews.replace({ ...review, version: 1 })).toBe('conflict');
    });

    it('lists the latest first, by guest, by property and with an answer', async () => {
      await store().reviews.insert(aReview('C1', { departure: '2031-03-01', state: 'answered' }));
      await store().reviews.insert(aReview('C2', { departure: '2031-03-05', guestId: 'g_2', state: 'answered' }));
      await store().reviews.insert(aReview('C3', { departure: '2031-03-03' }));
      const { reviews } = store();
      expect(idsOf(await reviews.ofGuest('g_1', 9))).toEqual(['review~C3', 'review~C1']);
      expect(idsOf(await reviews.ofProperty('NAP', '2031-03-02', 9))).toEqual(['review~C2', 'review~C3']);
      expect(idsOf(await reviews.answered(9))).toEqual(['review~C2', 'review~C1']);
      expect(idsOf(await reviews.answered(1))).toEqual(['review~C2']);
    });

    it('tells what is due for delivery, and goes with its guest', async () => {
      await store().reviews.insert(aReview('C1', { nextDeliveryAt: noon('2031-03-03') }));
      await store().reviews.insert(aReview('C2'));
      expect(await store().reviews.dueForDelivery(noon('2031-03-05'), 9)).toEqual(['review~C1']);
      await store().erase('g_1');
      expect(await store().reviews.get('review~C1')).toBeNull();
    });
  });

  describe('alerts', () => {
    it('keeps an alert whole, under a version check', async () => {
      const alert = anAlert('n_1', { room: '412' });
      expect(await store().alerts.insert(alert)).toBe('saved');
      expect(await store().alerts.insert(alert)).toBe('conflict');
      const outcome = { by: 'Ana', at: noon('2031-03-05'), remark: 'heater replaced' };
      expect(await store().alerts.replace({ ...alert, version: 1, state: 'closed', outcome })).toBe('saved');
      expect(await store().alerts.replace({ ...alert, version: 1 })).toBe('conflict');
      expect(await store().alerts.get(alert.id)).toStrictEqual({ ...alert, state: 'closed', outcome, version: 2 });
    });

    it('lists open ones first, newest first', async () => {
      await store().alerts.insert(anAlert('n_1', { raisedAt: noon('2031-03-01') }));
      await store().alerts.insert(anAlert('n_2', { raisedAt: noon('2031-03-02') }));
      await store().alerts.insert(anAlert('n_3', { raisedAt: noon('2031-03-03'), state: 'closed' }));
      await store().alerts.insert(anAlert('n_4', { property: 'CUN' }));
      expect(idsOf(await store().alerts.ofProperty('NAP', 9))).toEqual(['alert~n_2', 'alert~n_1', 'alert~n_3']);
      expect(idsOf(await store().alerts.ofProperty('NAP', 2))).toEqual(['alert~n_2', 'alert~n_1']);
    });

    it('tells what is due for delivery, earliest first', async () => {
      await store().alerts.insert(anAlert('n_1', { nextDeliveryAt: noon('2031-03-03') }));
      await store().alerts.insert(anAlert('n_2', { nextDeliveryAt: noon('2031-03-02') }));
      await store().alerts.insert(anAlert('n_3'));
      expect(await store().alerts.dueForDelivery(noon('2031-03-04'), 9)).toEqual(['alert~n_2', 'alert~n_1']);
    });
  });

  describe('deliveries in trouble', () => {
    const dead = aDelivery('k_dead', { state: 'dead', attempts: 10, lastError: 'answered 500' });
    const retried = aDelivery('k_retried', { attempts: 2, lastError: 'answered 500' });
    const fine = [
      aDelivery('k_new'),
      aDelivery('k_claimed', { attempts: 1 }),
      aDelivery('k_dropped', { state: 'dropped', lastError: 'x' }),
    ];
    const edition = (deliveries: Delivery[]) => aBriefing('C').editions.map((one) => ({ ...one, deliveries }));

    it('are found by property and by key, of briefings as of alerts and reviews', async () => {
      const { briefings, alerts, reviews } = store();
      await briefings.insert(aBriefing('C1', { editions: [...edition(fine), ...edition([...fine, dead])] }));
      await briefings.insert(aBriefing('C2', { editions: edition([retried]) }));
      await briefings.insert(aBriefing('C3', { editions: edition(fine) }));
      await briefings.insert(aBriefing('C4', { id: 'C4~CUN', property: 'CUN', editions: edition([{ ...dead, idempotencyKey: 'k_far' }]) }));
      await alerts.insert(anAlert('n_1', { deliveries: [dead, retried] }));
      await alerts.insert(anAlert('n_2', { deliveries: fine }));
      expect(idsOf(await briefings.troubled('NAP', 'dead', 9))).toEqual(['C1~NAP']);
      expect(idsOf(await briefings.troubled('NAP', 'retried', 9))).toEqual(['C2~NAP']);
      expect(idsOf(await briefings.troubled('CUN', 'dead', 9))).toEqual(['C4~CUN']);
      expect((await briefings.ofTroubledDelivery('k_far'))?.id).toBe('C4~CUN');
      expect(await briefings.ofTroubledDelivery('k_dropped')).toBeNull();
      expect([await briefings.countTroubled('dead', 9), await briefings.countTroubled('dead', 1)]).toEqual([2, 1]);
      expect(idsOf(await alerts.troubled('NAP', 'retried', 9))).toEqual(['alert~n_1']);
      expect(await alerts.ofTroubledDelivery('k_dead')).toStrictEqual(anAlert('n_1', { deliveries: [dead, retried], version: 1 }));
      expect(await alerts.countTroubled('retried', 9)).toBe(1);
      await reviews.insert(aReview('C1', { deliveries: [dead] }));
      await reviews.insert(aReview('C2', { deliveries: fine }));
      expect(idsOf(await reviews.troubled('NAP', 'dead', 9))).toEqual(['review~C1']);
      expect(await reviews.ofTroubledDelivery('k_dead')).toStrictEqual(aReview('C1', { deliveries: [dead], version: 1 }));
      expect([await reviews.countTroubled('dead', 9), await reviews.countTroubled('retried', 9)]).toEqual([1, 0]);
    });

    it('are found no longer once they are out of it', async () => {
      const { briefings } = store();
      await briefings.insert(aBriefing('C1', { editions: edition([dead]) }));
      await briefings.replace(aBriefing('C1', { editions: edition([{ ...dead, state: 'dropped' }]), version: 1 }));
      expect(await briefings.troubled('NAP', 'dead', 9)).toEqual([]);
      expect(await briefings.ofTroubledDelivery('k_dead')).toBeNull();
      expect(await briefings.countTroubled('dead', 9)).toBe(0);
    });
  });

  describe('conversations', () => {
    it('puts a conversation with what other libraries gave, as it is', async () => {
      const conversation = aConversation('c_1', {
        pending: { ask: 'which guest', among: ['g_1', 'g_2'], since: noon('2031-03-01'), $eq: 'a word' },
      });
      expect(await store().conversations.put(conversation)).toBe('saved');
      expect(await store().conversations.get('c_1')).toStrictEqual({ ...conversation, version: 1 });
      const moved = aConversation('c_1', { property: 'NAP', version: 1 });
      expect(await store().conversations.put(moved)).toBe('saved');
      expect(await store().conversations.get('c_1')).toStrictEqual({ ...moved, version: 2 });
    });

    it('lets nobody write over what they have not read', async () => {
      const opened = aConversation('c_1', { pending: { open: 'which guest' } });
      await store().conversations.put(opened);
      expect(await store().conversations.put(aConversation('c_1'))).toBe('conflict');
      expect(await store().conversations.put({ ...opened, pending: null, version: 2 })).toBe('conflict');
      expect(await store().conversations.put(aConversation('c_gone', { version: 1 }))).toBe('conflict');
      expect(await store().conversations.get('c_1')).toStrictEqual({ ...opened, version: 1 });
      expect(await store().conversations.get('c_gone')).toBeNull();
    });

    it('finds who subscribed at a property, who takes alerts, and those of a guest', async () => {
      await store().conversations.put(aConversation('c_1', { property: 'NAP', subscribed: true }));
      await store().conversations.put(aConversation('c_2', { property: 'NAP', takesAlerts: true }));
      await store().conversations.put(aConversation('c_3', { property: 'CUN', subscribed: true, takesAlerts: true }));
      await store().conversations.put(aConversation('c_4', { who: { kind: 'guest', guestId: 'g_1' } }));
      expect(idsOf(await store().conversations.subscribed('NAP'))).toEqual(['c_1']);
      expect(idsOf(await store().conversations.takingAlerts('NAP'))).toEqual(['c_2']);
      expect(idsOf(await store().conversations.ofGuest('g_1'))).toEqual(['c_4']);
    });
  });

  it('keeps a chat thread whole, under a version check', async () => {
    const activities = [{ number: 1, key: 'a_1', activity: { type: 'message', text: 'Good evening', value: { 'odd.key': null } } }];
    const thread = { id: 't_1', guestId: null, next: 2, activities, updatedAt: noon('2031-03-05'), version: 0 };
    expect(await store().threads.insert(thread)).toBe('saved');
    expect(await store().threads.insert(thread)).toBe('conflict');
    expect(await store().threads.get('t_1')).toStrictEqual({ ...thread, version: 1 });
    expect(await store().threads.replace({ ...thread, guestId: 'g_1', version: 1 })).toBe('saved');
    expect(await store().threads.replace({ ...thread, version: 1 })).toBe('conflict');
    expect(await store().erase('g_1')).toMatchObject({ conversations: 1 });
    expect(await store().threads.get('t_1')).toBeNull();
  });

  it('has a read that was to be recorded soon in the audit, and in its order', async () => {
    const entries = Array.from({ length: 300 }, (_, index): AuditEntry => {
      const at = new Date(noon('2031-03-05').getTime() + Math.floor(index / 2));
      return { at, actor: 'a_1', action: 'read', guestId: 'g_1', what: `recall ${index}` };
    });
    await Promise.all(entries.map((entry) => store().audit.recordSoon(entry)));
    expect(await store().audit.ofGuest('g_1', 300)).toStrictEqual(entries.toReversed());
  });

  it('keeps the audit of a guest, newest first', async () => {
    const entry = { at: noon('2031-03-01'), actor: 'a_1', action: 'read', guestId: 'g_1', what: 'recall dinner' } as const;
    const later = { ...entry, at: noon('2031-03-02'), what: 'bed.pillow' };
    const after = { ...later, what: 'bed.size' };
    for (const each of [entry, later, after, { ...entry, guestId: 'g_2' }]) await store().audit.record(each);
    expect(await store().audit.ofGuest('g_1', 9)).toStrictEqual([after, later, entry]);
    expect(await store().audit.ofGuest('g_1', 2)).toStrictEqual([after, later]);
  });

  it('erases a guest everywhere, and nobody else', async () => {
    for (const who of ['g_1', 'g_2']) {
      await store().guests.insert(aGuest(who, { inbox: [aNote(`${who}_new`, { guestId: who })] }));
      const ownWords = aNote(`${who}_unplaced`, { guestId: null, author: { kind: 'guest', id: who, name: 'Ingrid' } });
      await store().notes.insertMany([aNote(`${who}_old`, { guestId: who }), ownWords]);
      await store().stays.insert(aStay(`C_${who}`, { guestId: who }));
      await store().briefings.insert(aBriefing(`C_${who}`, { guestId: who }));
      await store().alerts.insert(anAlert(`${who}_old`, { guestId: who }));
      await store().conversations.put(aConversation(`c_${who}`, { who: { kind: 'guest', guestId: who } }));
      await store().audit.record({ at: noon('2031-03-01'), actor: 'a_1', action: 'write', guestId: who, what: 'bed.pillow' });
    }
    expect(await store().erase('g_1')).toEqual({ guests: 1, notes: 2, stays: 1, briefings: 1, alerts: 1, conversations: 1 });
    expect(await traces('g_1')).toEqual([null, null, null, [], [], null, [], ['']]);
    expect(await traces('g_2')).not.toContain(null);
    expect((await store().audit.ofGuest('g_2', 9))[0]?.what).toBe('bed.pillow');
    expect(await store().erase('g_1')).toEqual({ guests: 0, notes: 0, stays: 0, briefings: 0, alerts: 0, conversations: 0 });
    expect(typeof (await store().compact())).toBe('boolean');
    expect(await traces('g_2')).not.toContain(null);
  });

  it('answers a ping', async () => {
    await expect(store().ping()).resolves.toBeUndefined();
  });

  async function traces(guestId: string): Promise<unknown[]> {
    return [
      await store().guests.get(guestId),
      await store().notes.get(`${guestId}_old`),
      await store().notes.get(`${guestId}_unplaced`),
      await store().stays.ofGuest(guestId),
      await store().briefings.ofGuest(guestId),
      await store().alerts.get(`alert~${guestId}_old`),
      await store().conversations.ofGuest(guestId),
      (await store().audit.ofGuest(guestId, 9)).map((entry) => entry.what),
    ];
  }
}
