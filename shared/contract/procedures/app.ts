import { eventIterator } from '@orpc/contract';
import { z } from 'zod';
import { failureSchema } from '../schemas/reading.ts';
import { topics } from '../topics.ts';
import { base, nothing } from './base.ts';

/** The app itself: what it is, a bundle for a bug report, and what changed. */
export const app = {
  info: base.input(nothing).output(
    z.object({
      version: z.string(),
      shell: z.enum(['desktop', 'browser', 'cli']),
      hostsFile: z.string(),
      dataFolder: z.string(),
      /** First fault of the hosts file or the settings file; the fleet runs on with the last good ones. */
      configProblem: z.string().nullable(),
      storeProblem: failureSchema.nullable(),
      secrets: z.string(),
      /** When the recording was made that is played instead of the user's hosts; null where none is. */
      replayOfMs: z.number().nullable(),
    }),
  ),
  /** A bundle for a bug report (tar.gz), without names and secrets, and what is in it. Nothing is written or sent. */
  diagnose: base.input(nothing).output(
    z.object({
      name: z.string(),
      files: z.array(z.object({ name: z.string(), about: z.string(), bytes: z.int() })),
      base64: z.string(),
    }),
  ),
  /** Topics as they change, coalesced to at most 4 messages a second. Starts with all of them. */
  changes: base.input(nothing).output(eventIterator(z.object({ topics: z.array(z.enum(topics)) }))),
};
