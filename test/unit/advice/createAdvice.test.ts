import { expect, test } from 'vitest';
import { type AdviceParts, createAdvice } from '#engine/analysis/createAdvice.ts';
import { keepNothing } from '#engine/fleet/keeping.ts';
import { defaultAnalysisRules } from '#shared/analysis/findings/analysisRules.ts';
import { adviceFilterSchema } from '#shared/contract/schemas/advice.ts';
import { emptyRateBook } from '#shared/cost/rates/rateBook.ts';

test('a desk that cannot be opened tells who asked, ends nothing in the background and is opened anew', async () => {
  let isBroken = true;
  let seconds = 0;
  const parts: Partial<AdviceParts> = {
    configFolder: '/nowhere',
    rules: () => defaultAnalysisRules,
    rates: {
      file: { book: () => emptyRateBook },
      tableOf: () => {
        throw new Error('not asked');
      },
    },
    hostMemory: {
      now: () => [],
      save: async () => undefined,
      tick: () => undefined,
      labels: () => {
        if (isBroken) throw new Error('labels cannot be read');
        return new Map();
      },
    },
    listedHosts: () => [],
    onChange: () => undefined,
    now: () => Date.UTC(2026, 10, 2),
    mono: () => seconds * 1000,
    keeping: keepNothing,
    demo: { gpus: () => 0, filled: async () => undefined } as AdviceParts['demo'],
  };
  const advice = createAdvice(parts as AdviceParts);
  const all = adviceFilterSchema.parse({});
  const first = advice.list(all);
  // While it is being opened: nobody may be left with a rejection that nothing handles.
  seconds = 60;
  advice.tick();
  await expect(first).rejects.toThrow('labels cannot be read');
  isBroken = false;
  expect((await advice.list(all)).rows).toEqual([]);
  await advice.stop();
});
