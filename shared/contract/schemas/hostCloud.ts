import { z } from 'zod';
import type { HostCloud } from '../../domain/hostCloud.ts';
import { factSchema } from './reading.ts';

/** Which machine of which provider a host is. */
export const hostCloudSchema: z.ZodType<HostCloud> = z.object({
  provider: factSchema,
  instanceId: factSchema,
  instanceType: factSchema,
  region: factSchema,
  zone: factSchema,
  account: factSchema,
  resourceName: factSchema,
  lifecycle: factSchema,
  source: factSchema,
});
