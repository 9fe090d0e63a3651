import type { Companion, Contact, Guest } from '../../guest';
import type { Stay } from '../../stay';
import type { LocalDate, PropertyCode } from '../../words';

/** Stays as the PMS sends them, and as people ask for them. */
export interface PadStays {
  /** Stays arriving at the property on that day, with their guests. */
  arrivals(property: PropertyCode, day: LocalDate): Promise<GuestStay[]>;
  /** Creates or changes a stay, and the guest if it is a new one. AppError STAY_DATES, UNKNOWN_PROPERTY. */
  putStay(stay: StayInput): Promise<{ stay: Stay; guest: Guest; outcome: 'created' | 'changed' | 'unchanged' }>;
  /** AppError UNKNOWN_STAY. */
  cancelStay(stayId: string): Promise<Stay>;
  /** The stay of this guest to which something said now belongs: in house, else the next one, else none. */
  currentStay(guestId: string, property?: PropertyCode): Promise<Stay | null>;
  /** The property's calendar day now. AppError UNKNOWN_PROPERTY. */
  today(property: PropertyCode): Promise<LocalDate>;
}

export interface GuestStay {
  guest: Guest;
  stay: Stay | null;
}

/** A stay as the PMS sends it. The guest is found by id, then loyalty number, then contact with the same last name, else made new. */
export interface StayInput {
  confirmation: string;
  property: PropertyCode;
  room?: string;
  arrival: LocalDate;
  departure: LocalDate;
  status?: Stay['status'];
  party?: Companion[];
  /** The guest's profile in the property's PMS: OPERA's name id. */
  pmsNameId?: string;
  guest: {
    id?: string;
    firstName: string;
    lastName: string;
    title?: string;
    language?: string;
    contacts?: Contact[];
    loyaltyNumber?: string;
    /** Whether the guest agreed to be asked after stays; left out where it is not known. */
    mayAsk?: boolean;
  };
  demo?: true;
}
