import { eventIterator } from '@orpc/contract';
import { z } from 'zod';
import {
  deliveryOutcomeSchema,
  desktopNoteSchema,
  receiverNameSchema,
  receiverSaveSchema,
  receiverStatusSchema,
} from '../schemas/notification.ts';
import { base, nothing } from './base.ts';

/** Who is told of incidents, and how. */
export const notifications = {
  list: base.input(nothing).output(
    z.object({
      receivers: z.array(receiverStatusSchema),
      /** True where secrets outlive this session. */
      keepsSecrets: z.boolean(),
    }),
  ),
  save: base.input(receiverSaveSchema).output(nothing),
  remove: base.input(z.object({ name: receiverNameSchema })).output(nothing),
  /** Sends a test message now, also for a receiver that is not saved yet, and tells what came back. */
  test: base.input(receiverSaveSchema).output(deliveryOutcomeSchema),
  /** Messages that a page in a browser shows; the desktop app shows its own. */
  desktop: base.input(nothing).output(eventIterator(desktopNoteSchema)),
};
