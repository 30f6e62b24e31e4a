/** One report in a process of its own, so that its memory is its own: `node reportProcess.ts FINDINGS FORMAT`; prints seconds and MB. */
import { performance } from 'node:perf_hooks';
import { holdMemorySmall } from '#engine/holdMemorySmall.ts';
import { writeInThread } from '#engine/reports/writeInThread.ts';
import { reportFormats } from '#shared/contract/reportKinds.ts';
import { someRightSizing } from '../../fixtures/reports/rightSizingInput.ts';

holdMemorySmall();
const [count = '2000', wanted = 'pdf'] = process.argv.slice(2);
const format = reportFormats.find((one) => one === wanted);
if (format === undefined) throw new Error(`no format ${wanted}`);
const input = someRightSizing(Number(count));

const megabyte = 1e6;
const before = process.memoryUsage().rss;
let longestPauseMs = 0;
let lastMs = performance.now();
// Live frames go out on this thread: how long it is held up is how long they wait.
const beat = setInterval(() => {
  longestPauseMs = Math.max(longestPauseMs, performance.now() - lastMs);
  lastMs = performance.now();
}, 5);
const started = performance.now();
const gathered = { kind: 'right-sizing', input } as const;
const { bytes } = await writeInThread({ gathered, format, bom: true }, new AbortController().signal);
const seconds = (performance.now() - started) / 1000;
clearInterval(beat);
process.stdout.write(
  JSON.stringify({
    seconds,
    bytes: bytes.byteLength,
    longestPauseMs,
    peakMb: (process.resourceUsage().maxRSS * 1024) / megabyte,
    beforeMb: before / megabyte,
  }),
);
