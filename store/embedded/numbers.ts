import { Double, Int32, Long } from 'bson';
import { Fault } from './faults';

const isNumber = (value: unknown): value is Int32 | Double | Long =>
  value instanceof Int32 || value instanceof Double || value instanceof Long;

/** Adds as MongoDB does: the wider of both types, and Int32 grows to Long rather than overflow. */
export function sum(path: string, a: unknown, b: unknown): unknown {
  if (!isNumber(b)) throw new Fault('TypeMismatch', `Cannot increment with non-numeric argument: {${path}}`);
  if (a === undefined) return b;
  if (!isNumber(a)) throw new Fault('TypeMismatch', `Cannot apply $inc to a value of non-numeric type at "${path}"`);
  if (a instanceof Double || b instanceof Double) return new Double(valueOf(a) + valueOf(b));
  const total = whole(a) + whole(b);
  if (BigInt.asIntN(64, total) !== total) throw new Fault('BadValue', `Failed to apply $inc: the result does not fit a long at "${path}"`);
  const isInt = a instanceof Int32 && b instanceof Int32 && BigInt.asIntN(32, total) === total;
  return isInt ? new Int32(Number(total)) : Long.fromBigInt(total);
}

const valueOf = (value: Int32 | Double | Long): number => (value instanceof Long ? value.toNumber() : value.value);

const whole = (value: Int32 | Long | Double): bigint => (value instanceof Long ? value.toBigInt() : BigInt(valueOf(value)));
