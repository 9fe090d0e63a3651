import type { Channel } from './briefing';
import type { LeadTime, Property, QuietHours } from './property';
import type { Department, Language } from './words';

/** What holds for a department of a property; without a department, for the property as a whole. */
export interface Settled {
  leadTimes: readonly LeadTime[];
  /** True where the lead times are the department's own: then it is briefed apart from the others. */
  apart: boolean;
  quietHours?: QuietHours;
  language: Language;
  /** The only ways by which it is told; undefined for all. */
  channels?: readonly Channel[];
}

/** A department's own settings, and the property's for what it does not set. */
export const settledFor = (property: Property, department?: Department): Settled => {
  const own = department === undefined ? undefined : property.departments?.find((one) => one.department === department);
  const quietHours = own?.quietHours ?? property.quietHours;
  return {
    leadTimes: own?.leadTimes ?? property.leadTimes,
    apart: own?.leadTimes !== undefined,
    ...(quietHours !== undefined && { quietHours }),
    language: own?.language ?? property.language ?? 'en',
    ...(own?.channels !== undefined && { channels: own.channels }),
  };
};

/** Who is briefed by lead times of its own: the property as a whole (undefined), then each department that has set some. */
export const tracksOf = ({ departments = [] }: Property): (Department | undefined)[] => [
  undefined,
  ...departments.filter(({ leadTimes }) => leadTimes !== undefined).map(({ department }) => department),
];

/** By whose lead times somebody of this department is briefed. */
export const trackOf = (property: Property, department?: Department): Department | undefined =>
  settledFor(property, department).apart ? department : undefined;
