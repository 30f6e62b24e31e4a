import type { Fact } from '#shared/domain/reading.ts';
import { type CaptureFormat, fatalProblem, most } from '../captureFormat.ts';
import type { CaptureGpu, ParsedCapture } from '../parsedCapture.ts';
import { dcgmFailureOf } from './dcgmFailure.ts';
import { dcgmProblem } from './dcgmProblem.ts';
import { readBox } from './dcgmTable.ts';

const kind = 'dcgmi-policy';

/** Labels of the table, and our names of what they say. */
const names: Readonly<Record<string, string>> = {
  'Violation conditions': 'policyConditions',
  'Isolation mode': 'policyIsolation',
  'Action on violation': 'policyAction',
  'Validation after action': 'policyValidation',
  'Validation failure action': 'policyValidationFailureAction',
};

/** `dcgmi policy --get --verbose`: what DCGM would do where a GPU breaks. Headroom reads policies and never sets one. */
export const dcgmiPolicy: CaptureFormat = {
  kind,
  describe: 'dcgmi policy -g GROUP --get --verbose',
  looksLike: (head) => /^Policy information/m.test(head),
  parse: parsePolicy,
};

function parsePolicy(text: string): ParsedCapture {
  const box = readBox(text);
  const gpus: { index: number; facts: Record<string, Fact> }[] = [];
  let last = '';
  for (const { cells } of box.rows) {
    const [label = '', words = ''] = cells;
    const index = /^GPU ID: *(\d{1,6})$/.exec(label)?.[1];
    if (index !== undefined && gpus.length < most.gpus) gpus.push({ index: Number(index), facts: {} });
    const facts = gpus.at(-1)?.facts;
    const name = Object.hasOwn(names, label) ? names[label] : undefined;
    if (!facts || index !== undefined) continue;
    if (name !== undefined) facts[name] = words.slice(0, 400);
    else if (label === '' && last !== '')
      facts[last] = `${String(facts[last] ?? '')}, ${words}`.slice(0, 400);
    last = name ?? (label === '' ? last : '');
  }
  const failures = box.outside.flatMap(({ text: words, line }) => {
    const failure = dcgmFailureOf(words);
    return failure ? [dcgmProblem(failure, line, gpus.length === 0)] : [];
  });
  const nothing = gpus.length === 0 && failures.length === 0;
  const problems = nothing ? [fatalProblem('unreadable', 'no policy of DCGM in this text', text)] : failures;
  const found: CaptureGpu[] = gpus.map(({ index, facts }) => ({
    uuid: null,
    index,
    name: null,
    readings: {},
    facts,
  }));
  return { kind, gpus: found, problems };
}
