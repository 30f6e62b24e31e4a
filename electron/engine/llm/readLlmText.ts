import { isReadName } from '../probes/formats/llm/isReadName.ts';
import type { LlmReadings } from '../probes/formats/llm/llmModel.ts';
import { llmReadings } from '../probes/formats/llm/llmReadings.ts';
import type { Sample } from '../probes/formats/prometheus/exposition.ts';
import { readSampleLine } from '../probes/formats/prometheus/sampleLine.ts';

/** Names and lines beyond are left out: no server has as many. */
const mostNames = 20_000;
const mostSamples = 20_000;

const verdicts = new Map<string, boolean>();

/**
 * What a server's metrics text says of its models: the same as `llmReadings` over the whole parsed text, at a fraction of its
 * cost, since lines of other series are passed over by their name alone. Never throws.
 */
export function readLlmText(text: string): LlmReadings {
  const samples: Sample[] = [];
  for (let from = 0; from < text.length; ) {
    const newline = text.indexOf('\n', from);
    const to = newline < 0 ? text.length : newline;
    if (to > from && text.charCodeAt(from) !== hash && isWanted(text, from, to)) {
      const sample = readSampleLine(text.slice(from, carriageReturnBefore(text, to)), 1);
      if (typeof sample !== 'string') samples.push(sample);
      if (samples.length >= mostSamples) break;
    }
    from = to + 1;
  }
  return llmReadings({ samples, families: new Map(), badLines: [], badLineCount: 0, leftOut: 0 });
}

const hash = 35;

function carriageReturnBefore(text: string, to: number): number {
  return text.charCodeAt(to - 1) === 13 ? to - 1 : to;
}

/** By the characters up to the first brace or blank. A name in quotes among the labels is read by its line. */
function isWanted(text: string, from: number, to: number): boolean {
  let end = from;
  while (end < to && !endsName(text.charCodeAt(end))) end += 1;
  if (end === from) return true;
  const name = text.slice(from, end);
  const known = verdicts.get(name);
  if (known !== undefined) return known;
  const wanted = isReadName(name);
  // The key must not keep the whole text alive, as a slice of it would.
  if (verdicts.size < mostNames) verdicts.set(Buffer.from(name).toString(), wanted);
  return wanted;
}

/** `{`, space, tab. */
function endsName(code: number): boolean {
  return code === 123 || code === 32 || code === 9;
}
