import { plainText } from '../domain/plainText.ts';

/** A value with a function applied to each text in it, keys left as they are. */
export function withTexts<Value>(value: Value, change: (text: string) => string): Value {
  return changed(value, change) as Value;
}

/**
 * A value with each text in it made plain: no control, direction or invisible characters, no line ends. A report passes through here
 * once, whoever its texts came from.
 */
export function plainReport<Value>(value: Value): Value {
  return withTexts(value, plainText);
}

function changed(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map((item) => changed(item, change));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, changed(item, change)]));
}
