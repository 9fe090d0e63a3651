import { isWithin } from '../../domain/slots';
import { ATTRIBUTES } from '../lexicon/attributes';

/**
 * What a thing is about once its attributes are known: "black" makes a wish for tea one about milk, "two" one for pillows one
 * about their number. Attributes in lower case; the slot stays where none of them says anything of its own.
 */
export function refine(slot: string, attributes: readonly string[]): string {
  const said = ATTRIBUTES.find(
    ({ heads, says }) => heads.some((head) => isWithin(slot, head)) && attributes.some((word) => says.includes(word)),
  );
  return said?.slot ?? slot;
}
