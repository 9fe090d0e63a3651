import { readDay } from '../../../bot/router/day';

/** A Tuesday. */
const TODAY = '2026-05-12';

describe('days as people say them', () => {
  test.each([
    ['', '2026-05-12'],
    ['today', '2026-05-12'],
    ['tonight?', '2026-05-12'],
    ['tomorrow', '2026-05-13'],
    ['the day after tomorrow', '2026-05-14'],
    ['in 3 days', '2026-05-15'],
    ['on Friday?', '2026-05-15'],
    ['fri', '2026-05-15'],
    ['Tuesday', '2026-05-12'],
    ['next Tuesday', '2026-05-19'],
    ['next friday', '2026-05-15'],
    ['12 May', '2026-05-12'],
    ['on the 3rd of June', '2026-06-03'],
    ['May 20th', '2026-05-20'],
    ['3 March', '2027-03-03'],
    ['3 March 2026', '2026-03-03'],
    ['2026-12-24', '2026-12-24'],
    ['31 February', null],
    ['the Solheims', null],
    ['soon', null],
  ])('%s', (phrase, day) => {
    expect(readDay(phrase, TODAY)).toBe(day);
  });
});
