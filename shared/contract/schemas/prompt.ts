import { z } from 'zod';

/** A question that a connection is waiting on. */
export const promptSchema = z.object({
  id: z.string(),
  host: z.string(),
  /** Which machine asks: the host itself or the jump host, as `address:port`. */
  hop: z.string(),
  kind: z.enum(['host-key', 'passphrase', 'password', 'keyboard-interactive']),
  message: z.string(),
  /** SHA256 fingerprint and key type of an unknown host key. */
  fingerprint: z.string().nullable(),
  keyType: z.string().nullable(),
  fields: z.array(z.object({ label: z.string(), echo: z.boolean() })),
  /** True where an OS keyring can keep the answer. */
  canRemember: z.boolean(),
});
export type Prompt = z.infer<typeof promptSchema>;

export const promptAnswerSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('trust') }),
  z.object({ type: z.literal('secrets'), values: z.array(z.string()), remember: z.boolean() }),
  z.object({ type: z.literal('cancel') }),
]);
export type PromptAnswer = z.infer<typeof promptAnswerSchema>;
