import type { Channel } from './briefing';
import type { Department, Language, LocalTime, PropertyCode, Role, Severity } from './words';

/** When a briefing is due: so many days before arrival, at this wall-clock time at the property. */
export interface LeadTime {
  daysBefore: number;
  at: LocalTime;
}

export const DEFAULT_LEAD_TIMES: readonly LeadTime[] = [
  { daysBefore: 3, at: '09:00' },
  { daysBefore: 1, at: '09:00' },
  { daysBefore: 0, at: '06:00' },
];

/** When nobody is disturbed, by the clock of the property; `from` later than `to` runs over midnight. */
export interface QuietHours {
  from: LocalTime;
  to: LocalTime;
}

/** What one department wants otherwise than its property; what it does not say is as for the property. */
export interface DepartmentSettings {
  department: Department;
  /** Who answers for its tasks, as shown: "Head housekeeper". */
  owner?: string;
  leadTimes?: LeadTime[];
  quietHours?: QuietHours;
  language?: Language;
  /** The only ways by which its destinations are told; all of them without it. */
  channels?: Channel[];
}

/** How many of a thing a property has: three cribs. */
export interface Capacity {
  slot: string;
  /** Words of which an item must have all of one; empty means everything in the slot. */
  items: string[];
  count: number;
}

/** A gift that may be given; the chain has its own (domain/brief/gifts), a property may have others. */
export interface GiftIdea {
  /** Stable over the years: by it nobody is given the same twice. */
  id: string;
  slot: string;
  /** As it stands in the task: "box of Neapolitan chocolates". */
  item: string;
}

/** The property's front-office system: where preferences are written back to, as rows in its own codes. */
export interface PmsLink {
  id: string;
  /** What the PMS calls the property: OPERA's resort. */
  resort: string;
  /** Rows go there as JSON or CSV; without it each delivery is a CSV file in the directory of the setting PMS_DIRECTORY. */
  url?: string;
  /** Shared secret for the HMAC-SHA256 signature of what goes to `url`. */
  secret?: string;
  format: 'json' | 'csv';
  /** Whether health, faith and accessibility may stand in the PMS, where more people read them. */
  sensitive: boolean;
}

/** Where briefings and alerts go. Bot conversations subscribe in the chat; webhooks are set by file or API. */
export interface Webhook {
  id: string;
  url: string;
  /** Shared secret for the HMAC-SHA256 signature. */
  secret: string;
  /** Gets this department's tasks, by its settings; everything without it. */
  department?: Department;
}

/** An address that gets the property's briefings and complaints by e-mail. Ids are unique among webhooks and mailboxes of a property. */
export interface Mailbox {
  id: string;
  address: string;
  /** Gets this department's tasks, those in confidence among them; without it, all tasks but those in confidence. */
  department?: Department;
  /** Written in this language, whatever its department and property say. */
  language?: Language;
}

/** What a property can do for a slot or item, and the nearest substitute where it cannot. */
export interface Capability {
  slot: string;
  /** Item stems it cannot do; empty means the whole slot. */
  cannot: string[];
  substitute?: string;
}

/** By when a property keeps what it has promised, and who is told when if it does not. */
export interface CareTimes {
  /** On the day of arrival, everything in and about the room is ready by then. */
  readyAt: LocalTime;
  /** On the day of departure, what is done in the course of the stay has an outcome by then. */
  settledAt: LocalTime;
  /** What is learned late is due so many minutes afterwards; a strong wish or an allergy in `urgentMinutes`. */
  lateMinutes: number;
  urgentMinutes: number;
  /** So many minutes after something was due, its owner is reminded; then the duty manager is told. */
  ownerAfterMinutes: number;
  managerAfterMinutes: number;
  /** A complaint is made good within so many minutes, by its severity. */
  recoveryMinutes: Record<Severity, number>;
  /** The day after departure, the guest is asked how well it went. */
  askAt: LocalTime;
}

export interface Property {
  code: PropertyCode;
  name: string;
  city: string;
  country: string;
  /** IANA name: "Europe/Rome". */
  timeZone: string;
  /** Latitude below zero: summer is in January. */
  southern: boolean;
  leadTimes: LeadTime[];
  webhooks: Webhook[];
  mailboxes?: Mailbox[];
  capabilities: Capability[];
  /** For all departments that do not say otherwise. */
  quietHours?: QuietHours;
  language?: Language;
  departments?: DepartmentSettings[];
  capacities?: Capacity[];
  /** In place of the chain's own ideas. */
  gifts?: GiftIdea[];
  pms?: PmsLink;
  /** Where it differs from the chain's times (domain/care/times.ts). */
  care?: Partial<CareTimes>;
  demo?: true;
}

export interface Associate {
  id: string;
  name: string;
  role: Role;
  department: Department;
  /** Property codes; a privacy officer or integration may have '*'. */
  properties: PropertyCode[];
  /** Takes complaints of their properties. */
  dutyManager: boolean;
  /** Channel accounts that proved to be this associate: `${channelId}|${from.id}`. */
  accounts: string[];
  demo?: true;
}
