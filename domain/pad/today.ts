import { dayIn } from '../calendar';
import { AppError } from '../errors';
import type { Property } from '../property';
import type { LocalDate, PropertyCode } from '../words';
import type { PadDeps } from './deps';

export async function propertyOf(deps: PadDeps, code: PropertyCode): Promise<Property> {
  const property = await deps.store.properties.get(code);
  if (property === null) throw new AppError('UNKNOWN_PROPERTY', `There is no property with the code ${code}.`);
  return property;
}

/** The property's calendar day now. */
export async function today(deps: PadDeps, code: PropertyCode): Promise<LocalDate> {
  return dayIn((await propertyOf(deps, code)).timeZone, deps.clock.now());
}
