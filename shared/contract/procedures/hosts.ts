import { eventIterator } from '@orpc/contract';
import { z } from 'zod';
import {
  hostConfigSchema,
  hostNameSchema,
  hostStatusSchema,
  importCandidateSchema,
  testStepSchema,
} from '../schemas/host.ts';
import { base, byName, nothing } from './base.ts';

/** Hosts of hosts.yaml: kept, tested, brought in. */
export const hosts = {
  list: base.input(nothing).output(z.array(hostStatusSchema)),
  add: base.input(hostConfigSchema).output(nothing),
  update: base.input(z.object({ name: hostNameSchema, config: hostConfigSchema })).output(nothing),
  /** Removes hosts; `undo` of hosts.restore brings them back with their place and comments. */
  remove: base
    .input(z.object({ names: z.array(hostNameSchema).min(1) }))
    .output(z.object({ undo: z.string() })),
  restore: base.input(z.object({ undo: z.string() })).output(nothing),
  pause: base.input(z.object({ names: z.array(hostNameSchema).min(1), paused: z.boolean() })).output(nothing),
  /** Tries again now, also after a terminal failure. */
  retry: base.input(byName).output(nothing),
  /** Connects apart from the running loop and reports each step as it ends. */
  test: base.input(hostConfigSchema).output(eventIterator(testStepSchema)),
  /** Reads candidates; adds nothing. */
  importPreview: base
    .input(
      z.discriminatedUnion('from', [
        z.object({ from: z.literal('ssh-config') }),
        z.object({ from: z.literal('csv'), text: z.string().max(10_000_000) }),
        z.object({ from: z.literal('ansible-ini'), text: z.string().max(10_000_000) }),
      ]),
    )
    .output(z.array(importCandidateSchema)),
  importApply: base
    .input(z.object({ hosts: z.array(hostConfigSchema).min(1) }))
    .output(z.object({ added: z.int() })),
};
