/**
 * Imported before everything else. Zod tries `new Function` once when the first object schema is made, to see whether it may
 * compile; under the page's content security policy that is a reported violation (https://zod.dev/packages/core, `jitless`).
 */
import { config } from 'zod';

config({ jitless: true });
