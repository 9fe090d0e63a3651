import type { Department, LocalTime, PropertyCode, Role } from './words';

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

/** Where briefings and alerts go. Bot conversations subscribe in the chat; webhooks are set by file or API. */
export interface Webhook {
  id: string;
  url: string;
  /** Shared secret for the HMAC-SHA256 signature. */
  secret: string;
}

/** An address that gets the property's briefings and complaints by e-mail. Ids are unique among webhooks and mailboxes of a property. */
export interface Mailbox {
  id: string;
  address: string;
  /** Gets this department's tasks, those in confidence among them; without it, all tasks but those in confidence. */
  department?: Department;
}

/** What a property can do for a slot or item, and the nearest substitute where it cannot. */
export interface Capability {
  slot: string;
  /** Item stems it cannot do; empty means the whole slot. */
  cannot: string[];
  substitute?: string;
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
