import { FailureError } from '#shared/domain/failure.ts';

/** Errors of a procedure that a person can act on. */
interface Refusals {
  REFUSED(refusal: { message: string; data: { remedy: string } }): Error;
}

/** Runs what a file, ledger or store may refuse; its refusal becomes one that the page can show. */
export async function refusing<Answer>(act: () => Promise<Answer>, errors: Refusals): Promise<Answer> {
  try {
    return await act();
  } catch (error) {
    if (!(error instanceof FailureError)) throw error;
    throw errors.REFUSED({ message: error.failure.message, data: { remedy: error.failure.remedy } });
  }
}
