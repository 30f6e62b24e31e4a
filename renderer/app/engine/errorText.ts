import { plainText } from '#shared/domain/plainText.ts';

/** An error of a procedure as a sentence with its remedy where there is one. */
export function errorText(error: unknown): string {
  if (!(error instanceof Error)) return plainText(String(error));
  const data: unknown = 'data' in error ? error.data : null;
  const remedy =
    typeof data === 'object' && data !== null && 'remedy' in data && typeof data.remedy === 'string'
      ? data.remedy
      : '';
  const message = plainText(error.message).replace(/[.\s]*$/, '.');
  return remedy === '' ? message : `${message} ${plainText(remedy)}`;
}
