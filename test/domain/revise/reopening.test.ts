import { believed, note, profileOf } from './guest';

const firm = { slot: 'bed.pillow', item: 'firm pillow' };
const soft = { slot: 'bed.pillow', item: 'soft pillow' };
const paper = { slot: 'media.newspaper', item: 'newspaper' };
const AFTER = '2024-10-01';

describe('what a misreading had closed', () => {
  test('is believed again, with its own evidence, once the guest sets it right', () => {
    const profile = profileOf(
      note('2024-02-01T10:00:00Z', firm),
      note('2024-09-10T10:00:00Z', soft),
      note('2024-09-10T10:05:00Z', { ...firm, corrects: true, insteadOf: 'soft pillow' }),
    );
    expect(believed(profile, AFTER)).toEqual(['+firm pillow']);
    const kept = profile.preferences.find(({ retractedAt }) => retractedAt === undefined)!;
    expect(kept.trueFrom).toEqual(new Date('2024-02-01T10:00:00Z'));
    expect(kept.rulings.map(({ rule }) => rule)).toEqual(['said', 'newer word', 'misread', 'said again']);
    expect(kept.evidence.map(({ noteId }) => noteId)).toHaveLength(2);
    expect(profile.preferences.find(({ item }) => item === 'soft pillow')?.rulings.at(-1)?.rule).toBe('meant otherwise');
  });

  test('is believed again when what was just noted is taken back', () => {
    const profile = profileOf(
      note('2024-02-01T10:00:00Z', firm),
      note('2024-09-10T10:00:00Z', soft),
      note('2024-09-10T10:02:00Z', { ...soft, change: 'retract' }),
    );
    expect(believed(profile, AFTER)).toEqual(['+firm pillow']);
  });

  test('stays closed when the new wish is taken back days later', () => {
    const profile = profileOf(
      note('2024-02-01T10:00:00Z', firm),
      note('2024-09-10T10:00:00Z', soft),
      note('2024-09-20T10:00:00Z', { ...soft, change: 'retract' }),
    );
    expect(believed(profile, AFTER)).toEqual([]);
  });

  test('by a colleague stays closed when another colleague corrects something else', () => {
    const profile = profileOf(
      note('2024-02-01T10:00:00Z', firm, { by: 'Luis' }),
      note('2024-09-10T10:00:00Z', soft, { by: 'Luis' }),
      note('2024-09-10T10:05:00Z', { ...firm, corrects: true }, { by: 'Ana' }),
    );
    expect(profile.preferences.some(({ rulings }) => rulings.some(({ rule }) => rule === 'misread'))).toBe(false);
  });

  test('as a taking back is believed again: "no, I said keep the paper"', () => {
    const profile = profileOf(
      note('2024-02-01T10:00:00Z', paper),
      note('2024-09-10T10:00:00Z', { ...paper, change: 'retract' }),
      note('2024-09-10T10:03:00Z', { ...paper, corrects: true }),
    );
    expect(believed(profile, AFTER)).toEqual(['+newspaper']);
    expect(profile.preferences).toHaveLength(1);
    expect(profile.preferences[0]?.rulings.map(({ rule }) => rule)).toEqual(['said', 'taken back', 'misread', 'said again']);
  });

  test('is the same in whatever order the notes arrive', () => {
    const notes = [
      note('2024-02-01T10:00:00Z', firm),
      note('2024-09-10T10:00:00Z', soft),
      note('2024-09-10T10:05:00Z', { ...firm, corrects: true, insteadOf: 'soft pillow' }),
    ];
    expect(profileOf(...[...notes].reverse())).toEqual(profileOf(...notes));
  });
});
