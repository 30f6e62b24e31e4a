import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import type { CDPSession, Page } from 'playwright';

/** Share `q` of the values lies at or below this one. */
export function quantile(values: readonly number[], q: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * q) - 1)] ?? Number.NaN;
}

/** Seconds of script and number of frames of the fleet, as the page counts them. */
async function scriptSeconds(devTools: CDPSession): Promise<number> {
  const { metrics } = await devTools.send('Performance.getMetrics');
  return metrics.find((metric) => metric.name === 'ScriptDuration')?.value ?? Number.NaN;
}

/** Milliseconds of script per second: at one frame a second that is everything a frame costs, React and decoding included. */
export async function scriptMsPerFrame(devTools: CDPSession, seconds: number): Promise<readonly number[]> {
  const costs: number[] = [];
  let before = await scriptSeconds(devTools);
  let atMs = performance.now();
  for (let second = 0; second < seconds; second++) {
    await sleep(1000);
    const now = await scriptSeconds(devTools);
    const nowMs = performance.now();
    costs.push(((now - before) * 1000) / ((nowMs - atMs) / 1000));
    before = now;
    atMs = nowMs;
  }
  return costs;
}

/** Scrolls the table with the wheel and gives the time between frames, in ms, meanwhile. */
export async function scrollFrameMs(page: Page, seconds: number): Promise<readonly number[]> {
  const table = page.locator('[role="grid"][aria-multiselectable]');
  const box = await table.boundingBox();
  if (box === null) throw new Error('the table is not on screen');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.evaluate(() => {
    const frames: number[] = [];
    let last = performance.now();
    const tick = (now: number) => {
      frames.push(now - last);
      last = now;
      requestAnimationFrame(tick);
    };
    requestAnimationFrame(tick);
    Object.assign(window, { benchFrames: frames });
  });
  const endMs = performance.now() + seconds * 1000;
  let direction = 1;
  for (let wheel = 0; performance.now() < endMs; wheel++) {
    if (wheel % 120 === 119) direction = -direction;
    await page.mouse.wheel(0, direction * 240);
    await sleep(16);
  }
  return page.evaluate(() => (window as unknown as { benchFrames: number[] }).benchFrames.slice(5));
}

/** Bytes of the page's heap after a collection, and of its process where /proc tells. */
export interface PageMemory {
  readonly heapBytes: number;
  readonly processBytes: number;
}

/** Reads the page's memory after a garbage collection. */
export async function pageMemory(devTools: CDPSession, pid: number | null): Promise<PageMemory> {
  await devTools.send('HeapProfiler.collectGarbage');
  const { metrics } = await devTools.send('Performance.getMetrics');
  const heapBytes = metrics.find((metric) => metric.name === 'JSHeapUsedSize')?.value ?? Number.NaN;
  return { heapBytes, processBytes: pid === null ? Number.NaN : residentBytes(pid) };
}

function residentBytes(pid: number): number {
  try {
    const kibibytes = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return Number(kibibytes) * 1024;
  } catch {
    return Number.NaN;
  }
}

/** Process that draws the page: the renderer that has used most CPU. */
export async function rendererPid(browserTools: CDPSession): Promise<number | null> {
  const { processInfo } = await browserTools.send('SystemInfo.getProcessInfo');
  const renderers = processInfo.filter((process) => process.type === 'renderer');
  return renderers.sort((a, b) => b.cpuTime - a.cpuTime)[0]?.id ?? null;
}
