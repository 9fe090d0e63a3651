import { SLOTS, type Slot } from '../domain/slots';

const slots: Partial<Record<string, Slot>> = SLOTS;

/** What a slot is about, as said to people: "pillow"; the last part of its id where the table does not name it. */
export const slotLabel = (slot: string): string => slots[slot]?.label ?? slot.split('.').at(-1) ?? slot;

/** Health, faith, accessibility: not said back without need. */
export const isSensitive = (slot: string): boolean => slots[slot]?.sensitive ?? false;
