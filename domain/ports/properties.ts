import type { PmsMapping } from '../pms';
import type { Associate, Property } from '../property';
import type { PropertyCode } from '../words';

export interface Properties {
  get(code: PropertyCode): Promise<Property | null>;
  all(): Promise<Property[]>;
  put(property: Property): Promise<void>;
}

/** The PMS codes of each property. */
export interface PmsCodes {
  get(property: PropertyCode): Promise<PmsMapping | null>;
  put(mapping: PmsMapping): Promise<void>;
}

export interface Associates {
  get(id: string): Promise<Associate | null>;
  byAccount(account: string): Promise<Associate | null>;
  all(): Promise<Associate[]>;
  put(associate: Associate): Promise<void>;
}
