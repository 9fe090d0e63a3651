/** Calendar days of feasts that move. Pure: from the calendars of ECMA-402, and Easter by the Gregorian computus. */
interface Feast {
  calendar: 'islamic-umalqura' | 'hebrew' | 'chinese';
  /** Month and days of that calendar; several spans for feasts that come twice a year or run over a month's end. */
  spans: readonly { month: string; from: number; to: number }[];
}

const MOVING: Readonly<Record<string, Feast>> = {
  ramadan: { calendar: 'islamic-umalqura', spans: [{ month: 'Ramadan', from: 1, to: 30 }] },
  eid: {
    calendar: 'islamic-umalqura',
    spans: [
      { month: 'Shawwal', from: 1, to: 3 },
      { month: 'Dhuʻl-Hijjah', from: 10, to: 13 },
    ],
  },
  passover: { calendar: 'hebrew', spans: [{ month: 'Nisan', from: 14, to: 22 }] },
  'rosh hashanah': { calendar: 'hebrew', spans: [{ month: 'Tishri', from: 1, to: 2 }] },
  'yom kippur': { calendar: 'hebrew', spans: [{ month: 'Tishri', from: 9, to: 10 }] },
  hanukkah: {
    calendar: 'hebrew',
    spans: [
      { month: 'Kislev', from: 25, to: 30 },
      { month: 'Tevet', from: 1, to: 3 },
    ],
  },
  'lunar new year': { calendar: 'chinese', spans: [{ month: 'First Month', from: 1, to: 15 }] },
};

const inMoving = (feast: Feast, day: Date): boolean => {
  const parts = new Intl.DateTimeFormat(`en-u-ca-${feast.calendar}`, { month: 'long', day: 'numeric', timeZone: 'UTC' }).formatToParts(day);
  const month = parts.find((part) => part.type === 'month')?.value ?? '';
  const date = Number(parts.find((part) => part.type === 'day')?.value);
  return feast.spans.some((span) => span.month === month && span.from <= date && date <= span.to);
};

/** Gregorian Easter Sunday (Meeus, Jones and Butcher), as days since the epoch. */
const easterOf = (year: number): number => {
  const a = year % 19;
  const [b, c] = [Math.floor(year / 100), year % 100];
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const months = h + l - 7 * m + 114;
  return Date.UTC(year, Math.floor(months / 31) - 1, (months % 31) + 1) / 86_400_000;
};

const monthDay = (day: Date): number => (day.getUTCMonth() + 1) * 100 + day.getUTCDate();
const fromEaster = (day: Date): number => day.getTime() / 86_400_000 - easterOf(day.getUTCFullYear());

const FIXED: Readonly<Record<string, (day: Date) => boolean>> = {
  lent: (day) => fromEaster(day) >= -46 && fromEaster(day) < 0,
  easter: (day) => fromEaster(day) >= -2 && fromEaster(day) <= 1,
  advent: (day) => monthDay(day) >= 1127 && monthDay(day) <= 1224,
  christmas: (day) => monthDay(day) >= 1224 && monthDay(day) <= 1226,
  'new year': (day) => monthDay(day) >= 1231 || monthDay(day) === 101,
  sabbath: (day) => day.getUTCDay() === 5 || day.getUTCDay() === 6,
};

/** Whether the feast is on that day (midnight UTC of the calendar day); null for a feast whose days we do not know. */
export const isFeast = (name: string, day: Date): boolean | null => {
  const moving = MOVING[name];
  if (moving !== undefined) return inMoving(moving, day);
  return FIXED[name]?.(day) ?? null;
};
