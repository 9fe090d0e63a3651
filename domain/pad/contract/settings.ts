import type { Property } from '../../property';

/** What a property wants of the pad. */
export interface PadSettings {
  /** Keeps the settings of a property, new or known; stays that are booked already follow lead times that changed. */
  putProperty(property: Property, by: string): Promise<void>;
}
