import { z } from 'zod';
import { hostNameSchema } from '../schemas/host.ts';
import { llmSeriesInputSchema, llmSeriesSchema, llmServersSchema } from '../schemas/llm.ts';
import { base } from './base.ts';

/** LLM servers on the hosts. */
export const llm = {
  /** LLM servers of a host, of those that use a GPU, or of all. */
  servers: base
    .input(z.object({ host: hostNameSchema.exactOptional(), gpu: z.string().max(100).exactOptional() }))
    .output(llmServersSchema),
  series: base.input(llmSeriesInputSchema).output(llmSeriesSchema),
};
