import { failed, type Reading } from '#shared/domain/reading.ts';
import { problem } from '../captureFormat.ts';
import type { CaptureProblem, CaptureSeries } from '../parsedCapture.ts';
import type { Exposition, Sample } from './exposition.ts';

/** The value as a reading: what JSON cannot carry is failed, with the word that stood there. */
export function sampleReading(sample: Sample): Reading {
  return Number.isFinite(sample.value) ? sample.value : failed(`the server gives ${sample.valueText}`);
}

/** The samples of a metrics text as series, each with the type of its family. */
export function seriesOf(
  exposition: Exposition,
  readingOf: (sample: Sample) => Reading = sampleReading,
): readonly CaptureSeries[] {
  return exposition.samples.map((sample) => {
    const type = typeOf(exposition, sample.name);
    return {
      name: sample.name,
      labels: sample.labels,
      value: readingOf(sample),
      ...(type === null ? {} : { type }),
      ...(sample.timestampMs === null ? {} : { timestampMs: sample.timestampMs }),
    };
  });
}

/** A histogram's series are named for it with something behind. */
function typeOf({ families }: Exposition, name: string): string | null {
  const own = families.get(name)?.type;
  if (own) return own;
  for (const ending of ['_bucket', '_sum', '_count', '_total'])
    if (name.endsWith(ending)) return families.get(name.slice(0, -ending.length))?.type ?? null;
  return null;
}

/** What a reader of a metrics text must know: lines that are none, and samples that were too many. */
export function expositionProblems(exposition: Exposition): readonly CaptureProblem[] {
  const { badLines, badLineCount, leftOut } = exposition;
  const bad = badLines.map(({ line, text, reason }) =>
    problem('unreadable', `not a sample: ${reason}`, text, line),
  );
  const unnamed = badLineCount - badLines.length;
  return [
    ...bad,
    ...(unnamed > 0 ? [problem('unreadable', `${unnamed} more lines are no samples`)] : []),
    ...(leftOut > 0 ? [problem('too-much', `${leftOut} samples were left out: too many for one text`)] : []),
  ];
}
