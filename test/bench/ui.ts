/**
 * `npm run -s bench -- ui`: what the page costs with 8,000 GPUs that all change once a second, in Chromium. Script per frame with
 * the heatmap alone on screen, time between frames while the table is scrolled, memory over `--minutes` (10).
 * Needs a built page (`npm run build`) and Chromium.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'playwright';
import { launchChromium } from '../fixtures/chromium.ts';
import { servePage } from '../fixtures/servedPage.ts';
import type { BenchResult } from './run.ts';
import {
  type PageMemory,
  pageMemory,
  quantile,
  rendererPid,
  scriptMsPerFrame,
  scrollFrameMs,
} from './ui/pageMeasures.ts';

const gpus = 8000;
const bytesPerMb = 1e6;
const samples = 10;

/**
 * `--minutes 10 --seconds 20`: length of the memory measure, and of each of the other two. `--page DIR`: another built page than
 * `out/renderer`.
 */
export async function bench(options: Readonly<Record<string, string>>): Promise<BenchResult> {
  const minutes = options.minutes ? Number(options.minutes) : 10;
  const seconds = options.seconds ? Number(options.seconds) : 20;
  const served = await servePage((config, data) => [
    'test/bench/ui/pageServer.ts',
    String(gpus),
    config,
    data,
  ]);
  const browser = await launchChromium();
  try {
    const page = await browser.newPage({ viewport: { width: 1920, height: 1080 } });
    const devTools = await page.context().newCDPSession(page);
    await devTools.send('Performance.enable');
    await page.goto(served.url);
    await page.getByText('8,000 of 8,000 GPUs reporting').first().waitFor({ timeout: 60_000 });

    await show(page, 'map');
    await sleep(5000);
    const script = await scriptMsPerFrame(devTools, seconds);
    await show(page, 'table');
    await sleep(3000);
    const scroll = await scrollFrameMs(page, seconds);
    await show(page, 'both');
    const pid = await rendererPid(await browser.newBrowserCDPSession());
    const memory = await watchMemory(minutes, () => pageMemory(devTools, pid));
    return resultOf(script, scroll, memory, minutes);
  } finally {
    await browser.close();
    await served.stop();
  }
}

async function show(page: Page, what: string): Promise<void> {
  await page.evaluate((view) => {
    window.location.hash = `#/fleet?show=${view}`;
  }, what);
}

/** Memory at equal times; the first minute is left out, in which the sparklines' two minutes of history fill. */
async function watchMemory(minutes: number, read: () => Promise<PageMemory>): Promise<readonly PageMemory[]> {
  const readings: PageMemory[] = [];
  const warmUpMs = Math.min(60_000, minutes * 6000);
  await sleep(warmUpMs);
  const stepMs = (minutes * 60_000 - warmUpMs) / samples;
  for (let sample = 0; sample <= samples; sample++) {
    readings.push(await read());
    if (sample < samples) await sleep(stepMs);
  }
  return readings;
}

/** Growth from the first readings to the last, medians of three, in MB. */
function growthMb(values: readonly number[]): number {
  const first = quantile(values.slice(0, 3), 0.5);
  const last = quantile(values.slice(-3), 0.5);
  return (last - first) / bytesPerMb;
}

function resultOf(
  script: readonly number[],
  scroll: readonly number[],
  memory: readonly PageMemory[],
  minutes: number,
): BenchResult {
  const heap = memory.map((reading) => reading.heapBytes);
  const resident = memory.map((reading) => reading.processBytes);
  const row = (measure: string, values: readonly number[], unit: string) => ({
    measure,
    median: Number(quantile(values, 0.5).toFixed(1)),
    p95: Number(quantile(values, 0.95).toFixed(1)),
    most: Number(Math.max(...values).toFixed(1)),
    unit,
  });
  const inMb = (values: readonly number[]) => values.map((value) => value / bytesPerMb);
  return {
    table: [
      row(`script per frame, heatmap of ${gpus} GPUs`, script, 'ms'),
      row('time between frames, table scrolled', scroll, 'ms'),
      row(`heap after collection, ${minutes} min`, inMb(heap), 'MB'),
      row(`process, ${minutes} min`, inMb(resident), 'MB'),
    ],
    figures: {
      heatmapScriptMs: quantile(script, 0.5),
      heatmapScriptP95Ms: quantile(script, 0.95),
      tableP95FrameMs: quantile(scroll, 0.95),
      pageMemoryGrowthMb: growthMb(resident.every(Number.isFinite) ? resident : heap),
      heapGrowthMb: growthMb(heap),
    },
  };
}
