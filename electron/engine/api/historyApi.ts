import type { Series, SeriesInput, Target } from '#shared/contract/schemas/history.ts';
import type { Keeping } from '../fleet/keeping.ts';
import { isBeyond } from '../prometheus/target/readBack.ts';
import type { TelemetryStore } from '../store/telemetryStore.ts';
import type { EngineParts } from './engineParts.ts';
import { os } from './implementer.ts';

interface Refusals {
  REFUSED(refusal: { message: string; data: { remedy: string } }): Error;
}

/** Handlers of `contract.history`. */
export function historyApi(parts: EngineParts) {
  return {
    series: os.history.series.handler(
      async ({ input, errors }) =>
        (await fromTarget(parts, input)) ?? storeOf(keepingOf(parts, input.target), errors).series(input),
    ),
    percentiles: os.history.percentiles.handler(({ input, errors }) =>
      storeOf(keepingOf(parts, input.target), errors).percentiles(input),
    ),
    stats: os.history.stats.handler(({ errors }) => storeOf(parts.keeping, errors).stats()),
  };
}

/** What lies before all that is kept here comes from where Headroom writes to; null where it does not, or that cannot be asked. */
async function fromTarget(parts: EngineParts, input: SeriesInput): Promise<Series | null> {
  if (parts.target.status()?.config.queryUrl === undefined) return null;
  const keeping = keepingOf(parts, input.target);
  if (keeping !== parts.keeping || !isBeyond(input, (await keeping.store?.stats())?.oldestMs ?? null))
    return null;
  // A server that is away must not take away what is here.
  return parts.target.readBack(input).catch(() => null);
}

/** A demo GPU's history lies apart; of labels and of everything, the user's own hosts come first. */
function keepingOf({ fleet, demo, hostsFile, keeping }: EngineParts, target: Target): Keeping {
  const isDemo = (host: string | undefined) => host !== undefined && fleet.session(host)?.demo === true;
  switch (target.kind) {
    case 'gpu':
      return isDemo(fleet.table.find(target.uuid)?.host) ? demo.keeping() : keeping;
    case 'host':
      return isDemo(target.host) ? demo.keeping() : keeping;
    case 'label':
    case 'all':
      return hostsFile.hosts().length === 0 && demo.gpus() > 0 ? demo.keeping() : keeping;
  }
}

function storeOf({ store, problem }: Keeping, errors: Refusals): TelemetryStore {
  if (store) return store;
  throw errors.REFUSED({
    message: problem?.message ?? 'Nothing is kept in this session.',
    data: { remedy: problem?.remedy ?? 'Start the desktop app or headroom serve, which keep a history.' },
  });
}
