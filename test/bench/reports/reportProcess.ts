/**
 * One report of a filled store in a process of its own, so that its memory is its own: `node reportProcess.ts PATH NOW_MS FORMAT`. The fleet is
 * analysed first, as the engine has done before anybody asks for a report; then the list is made, charts are read from the store, and
 * the report is written. Prints seconds and MB.
 */
import { performance } from 'node:perf_hooks';
import { holdMemorySmall } from '#engine/holdMemorySmall.ts';
import { createReports } from '#engine/reports/reports.ts';
import { openTelemetryStore } from '#engine/store/openTelemetryStore.ts';
import { defaultAnalysisRules } from '#shared/analysis/findings/analysisRules.ts';
import { reportRequestSchema } from '#shared/contract/schemas/reports.ts';
import { benchDesk } from '../analysis/benchDesk.ts';
import { retention } from '../analysis/benchStore.ts';

const megabyte = 1e6;
const never = new AbortController().signal;
const [path = '', nowMs = '', format = 'pdf'] = process.argv.slice(2);
const now = () => Number(nowMs);
const unasked = () => {
  throw new Error('advice needs no bill');
};

holdMemorySmall();
const store = await openTelemetryStore({ path, retention });
const desk = benchDesk(store, now);
const analysed = performance.now();
await desk.analyse(null, () => undefined, never);
const analysisSeconds = (performance.now() - analysed) / 1000;
const reports = createReports({
  configFolder: '/nonexistent',
  spend: { months: unasked, month: unasked, split: unasked, anomalies: unasked },
  matching: { allocateBySeveral: unasked },
  advice: {
    list: (filter) => desk.list(filter),
    // The one that stands, as a desk that follows its fleet has it.
    analysis: async () => desk.runner.standing,
    tracking: async () => ({
      demo: false,
      currency: null,
      claimed: null,
      realised: null,
      waiting: 0,
      items: [],
    }),
  },
  rules: () => defaultAnalysisRules,
  store: () => store,
  now,
});
const request = reportRequestSchema.parse({ kind: 'right-sizing', format });

const before = process.memoryUsage.rss();
let [longestPauseMs, peak, gatheredMs] = [0, before, 0];
const started = performance.now();
let lastMs = started;
// Live frames go out on this thread: how long it is held up is how long they wait.
const beat = setInterval(() => {
  longestPauseMs = Math.max(longestPauseMs, performance.now() - lastMs);
  lastMs = performance.now();
  peak = Math.max(peak, process.memoryUsage.rss());
}, 5);
const tell = (_done: number, words: string) => {
  if (words.startsWith('Writing')) gatheredMs = performance.now() - started;
};
const { bytes, rows } = await reports.make(request, tell, never);
const seconds = (performance.now() - started) / 1000;
clearInterval(beat);
await desk.stop();
await store.close();
process.stdout.write(
  JSON.stringify({
    findings: rows,
    analysisSeconds,
    gatherSeconds: gatheredMs / 1000,
    seconds,
    bytes: bytes.byteLength,
    longestPauseMs,
    peakMb: peak / megabyte,
    beforeMb: before / megabyte,
  }),
);
