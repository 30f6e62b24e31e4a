import { failed, type NoReading, unavailable } from '#shared/domain/reading.ts';

/**
 * What DCGM puts where it has no value. Numbers as written, since INT64 blanks differ below the precision of a double.
 * Source: dcgm_structs.h, DCGM_INT64_BLANK (0x7ffffffffffffff0), DCGM_FP64_BLANK (2^47), DCGM_STR_BLANK, and 1 to 3 above each.
 */
const blanks: ReadonlyMap<string, NoReading> = new Map([
  ['9223372036854775792', unavailable('DCGM: no value')],
  ['9223372036854775793', failed('DCGM: not found')],
  ['9223372036854775794', unavailable('DCGM: not supported')],
  ['9223372036854775795', failed('DCGM: no permission')],
  ['140737488355328', unavailable('DCGM: no value')],
  ['140737488355329', failed('DCGM: not found')],
  ['140737488355330', unavailable('DCGM: not supported')],
  ['140737488355331', failed('DCGM: no permission')],
  ['<<<NULL>>>', unavailable('DCGM: no value')],
  ['<<<NOT_FOUND>>>', failed('DCGM: not found')],
  ['<<<NOT_SUPPORTED>>>', unavailable('DCGM: not supported')],
  ['<<<NOT_PERM>>>', failed('DCGM: no permission')],
]);

/** From here on a number can only be an INT64 blank whose last digits were rounded away (`9.223372036854776e+18`). */
const roundedBlank = 9.2233720368547e18;
const unsaid = unavailable('DCGM: no value');

/** The blank that a written value is, or null where it is a value. */
export function dcgmBlankOf(text: string): NoReading | null {
  const bare = text.replace(/\.0{1,9}$/, '');
  const blank = blanks.get(bare);
  if (blank) return blank;
  const value = bare.length > 12 ? Number(bare) : 0;
  if (value >= roundedBlank) return unsaid;
  return Number.isInteger(value) ? (blanks.get(String(value)) ?? null) : null;
}
