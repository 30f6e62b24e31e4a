import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CaptureFormat } from '#engine/probes/formats/captureFormat.ts';
import { captureFormats } from '#engine/probes/formats/formats.ts';
import type { ParsedCapture } from '#engine/probes/formats/parsedCapture.ts';

/** How fast one form is read. */
export interface ParserSpeed {
  readonly kind: string;
  /** 1e6 bytes of text per second. */
  readonly mbPerSecond: number;
  /** GPUs with at least one reading per second, every round counted; 0 for a form that has no readings of GPUs. */
  readonly gpuSamplesPerSecond: number;
}

const fixtures = join(import.meta.dirname, '../../fixtures/captures');
const shared = join(
  process.env.HEADROOM_SHARED_DATA ?? join(import.meta.dirname, '../../../../shared/data'),
  'captures',
);
/** Long enough to be past the compiler's warm-up, short enough for forty kinds. */
const warmMs = 100;
const measuredMs = 300;

/** Parses the captures of every kind over and over, one kind after the other; kinds without a capture are left out. */
export function parserSpeed(): ParserSpeed[] {
  const folder = existsSync(shared) ? shared : fixtures;
  const files = readdirSync(folder);
  return captureFormats.flatMap((format) => {
    const texts = files
      .filter((file) => file.startsWith(`${format.kind}__`))
      .map((file) => readFileSync(join(folder, file), 'utf8'));
    return texts.length === 0 ? [] : [speedOf(format, texts)];
  });
}

function speedOf(format: CaptureFormat, texts: readonly string[]): ParserSpeed {
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  const samples = texts.reduce((sum, text) => sum + samplesIn(format.parse(text)), 0);
  repeat(format, texts, warmMs);
  const { rounds, seconds } = repeat(format, texts, measuredMs);
  return {
    kind: format.kind,
    mbPerSecond: (bytes * rounds) / 1e6 / seconds,
    gpuSamplesPerSecond: (samples * rounds) / seconds,
  };
}

function repeat(format: CaptureFormat, texts: readonly string[], forMs: number) {
  const start = performance.now();
  let rounds = 0;
  do {
    for (const text of texts) format.parse(text);
    rounds += 1;
  } while (performance.now() - start < forMs);
  return { rounds, seconds: (performance.now() - start) / 1000 };
}

function samplesIn({ gpus, rounds }: ParsedCapture): number {
  const all = rounds ? rounds.flatMap((round) => round.gpus) : gpus;
  return all.filter(({ readings }) => Object.keys(readings).length > 0).length;
}
