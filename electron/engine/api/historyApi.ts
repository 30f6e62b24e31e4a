import type { TelemetryStore } from '../store/telemetryStore.ts';
import type { EngineParts } from './engineParts.ts';
import { os } from './implementer.ts';

/** Handlers of `contract.history`. */
export function historyApi(parts: EngineParts) {
  const noStore = () => ({
    message: parts.storeProblem?.message ?? 'Nothing is kept in this session.',
    data: {
      remedy: parts.storeProblem?.remedy ?? 'Start the desktop app or headroom serve, which keep a history.',
    },
  });
  const stored = (refuse: (refusal: ReturnType<typeof noStore>) => Error): TelemetryStore => {
    if (!parts.store) throw refuse(noStore());
    return parts.store;
  };
  return {
    series: os.history.series.handler(({ input, errors }) => stored(errors.REFUSED).series(input)),
    percentiles: os.history.percentiles.handler(({ input, errors }) =>
      stored(errors.REFUSED).percentiles(input),
    ),
    stats: os.history.stats.handler(({ errors }) => stored(errors.REFUSED).stats()),
  };
}
