import { oc } from '@orpc/contract';
import { z } from 'zod';
import { hostNameSchema } from '../schemas/host.ts';

/** Of a procedure that asks for nothing, or answers nothing. */
export const nothing = z.object({});

/** A host by its name. */
export const byName = z.object({ name: hostNameSchema });

/** Errors that a person can act on; anything else is INTERNAL_SERVER_ERROR. */
export const base = oc.errors({
  NOT_FOUND: { message: 'There is no such thing.' },
  REFUSED: { message: 'The request was refused.', data: z.object({ remedy: z.string() }) },
});
