import type { Milliseconds } from '#shared/domain/units.ts';
import type { DemoControl } from '../fleet/demoControl.ts';
import type { Keeping } from '../fleet/keeping.ts';
import type { Advice } from './advice.ts';
import type { AdviceDesk } from './adviceDesk.ts';
import { DeskInUse } from './deskInUse.ts';
import type { DeskSources } from './openDesk.ts';
import type { AfterSources } from './tracking/monthsAfter.ts';

/** What advice is made of. */
export interface AdviceParts extends DeskSources {
  /** Of the user's hosts; the demo has its own. */
  readonly keeping: Keeping;
  readonly demo: DemoControl;
  readonly mono: () => Milliseconds;
  /** Reads bills by host; what it has read it remembers. Null for a month that is not billed whole. */
  readonly hostBills: () => AfterSources['hostBills'];
}

/** After so long without a question a window of the fleet is let go of: it takes hundreds of megabytes. */
const idleMs: Milliseconds = 600_000;
const lookEveryMs: Milliseconds = 20_000;

/** Advice that is worked out when somebody asks for it: until then nothing of it is loaded. */
export function createAdvice(parts: AdviceParts): Advice {
  const { demo, mono } = parts;
  let usedAtMs = mono();
  let lookedAtMs = mono();
  const keepingInUse = () => (demo.gpus() > 0 ? demo.keeping() : parts.keeping);
  const inUse = new DeskInUse(keepingInUse, async (keeping, after) => {
    const isDemo = demo.gpus() > 0;
    const [{ openDesk }] = await Promise.all([import('./openDesk.ts'), after]);
    return openDesk(parts, { demo: isDemo, keeping, filled: demo.filled });
  });
  const desk = (): Promise<AdviceDesk> => {
    usedAtMs = mono();
    return inUse.desk();
  };
  const tick = () => {
    const looked = inUse.open;
    if (mono() - lookedAtMs < lookEveryMs || looked === null) return;
    lookedAtMs = mono();
    const look = (found: AdviceDesk) => {
      if (inUse.open !== looked) return;
      if (mono() - usedAtMs > idleMs && !found.runner.isRunning) inUse.close();
      else found.follow();
    };
    // Whoever asked for a desk that could not be opened was told why.
    looked.desk.then(look, () => undefined);
  };
  return {
    list: async (filter) => (await desk()).list(filter),
    get: async (id) => (await desk()).get(id),
    decide: async (ids, asked, by) => (await desk()).decide(ids, asked, by),
    undo: async (token) => (await desk()).undo(token),
    funnel: async () => {
      const [found, { adviceFunnel }] = await Promise.all([desk(), import('./adviceFunnel.ts')]);
      found.follow();
      return adviceFunnel(found.state(), found.runner.standing);
    },
    tracking: async () => {
      const found = await desk();
      found.follow();
      const tracking = await found.tracking(parts.hostBills());
      const nothing = { currency: null, claimed: null, realised: null, waiting: 0, items: [] };
      return tracking ?? { demo: demo.gpus() > 0, ...nothing };
    },
    whatIf: async (input, signal) => {
      const [found, { adviceWhatIf }] = await Promise.all([desk(), import('./adviceWhatIf.ts')]);
      return adviceWhatIf(found, input, signal);
    },
    analyse: async (window, tell, signal) => {
      const found = await desk();
      const [{ analysedState }, analysis] = await Promise.all([
        import('./analysisState.ts'),
        found.analyse(window, tell, signal),
      ]);
      return window !== null && analysis ? analysedState(analysis) : found.state();
    },
    analysis: async (window, tell, signal) => (await desk()).analyse(window, tell, signal),
    fleetChanged: () => {
      if (!inUse.isOld) return;
      inUse.close();
      parts.onChange();
    },
    tick,
    stop: () => inUse.stop(),
  };
}
