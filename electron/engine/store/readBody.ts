import type { z } from 'zod';

/** A body of JSON that this program once wrote; null for what this build cannot read: of another build, or damaged. */
export function readBody<T>(schema: z.ZodType<T>, body: unknown): T | null {
  try {
    return schema.safeParse(JSON.parse(String(body))).data ?? null;
  } catch {
    return null;
  }
}
