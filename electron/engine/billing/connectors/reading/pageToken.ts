import { FailureError } from '#shared/domain/failure.ts';

/** Where a pull stands, as the ledger keeps it: one flat object of texts and whole numbers. */
export type PagePlace = Readonly<Record<string, string | number>>;

/** A place as a token. */
export function tokenOf(place: PagePlace): string {
  return JSON.stringify(place);
}

/**
 * The place of a token of this or an earlier run; `first` where there is none.
 * @throws StalePage where the token has not the fields of `first`: an older version wrote it.
 */
export function placeOf<T extends PagePlace>(token: string | null, first: T): T {
  if (token === null) return first;
  const place = parsed(token);
  const fits = Object.entries(first).every(([key, value]) => typeof place?.[key] === typeof value);
  if (place === null || !fits) throw new StalePage();
  return place as T;
}

function parsed(token: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(token);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}

/** A token of an earlier run that cannot be gone on with: the month begins anew. */
export class StalePage extends Error {
  constructor() {
    super('The place of an earlier pull cannot be read');
  }
}

/** For `MonthPull.isStaleToken`: the token itself cannot be read, or the provider no longer knows the page (400, 404, 410). */
export function isStalePage(error: unknown): boolean {
  if (error instanceof StalePage) return true;
  return (
    error instanceof FailureError &&
    error.failure.kind === 'query-refused' &&
    /\((?:400|404|410)\)$/.test(error.failure.message)
  );
}
