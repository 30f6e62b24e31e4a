import type { AnalysisInput } from '../analysisInput.ts';

/** Work in pieces of some milliseconds, so that a thread with other work can do that between. */
export type Sliced<Answer> = Generator<void, Answer>;

/** All that is made of some things, with a pause after each `every` of them. */
export function* slicedFlatMap<Thing, Made>(
  things: Iterable<Thing>,
  make: (thing: Thing) => readonly Made[],
  every = 4,
): Sliced<readonly Made[]> {
  const made: Made[] = [];
  let done = 0;
  for (const thing of things) {
    made.push(...make(thing));
    done += 1;
    if (done % every === 0) yield;
  }
  return made;
}

/** The answer without pauses. */
export function drained<Answer>(steps: Sliced<Answer>): Answer {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** An answer that several rules need of one input: made once, in slices for whoever asks first. */
interface KeptByInput<Answer> {
  steps(input: AnalysisInput): Sliced<Answer>;
  now(input: AnalysisInput): Answer;
}

/** Keeps what `make` answers as long as the input lives. */
export function keptByInput<Answer>(make: (input: AnalysisInput) => Sliced<Answer>): KeptByInput<Answer> {
  const known = new WeakMap<AnalysisInput, { readonly answer: Answer }>();
  function* steps(input: AnalysisInput): Sliced<Answer> {
    const before = known.get(input);
    if (before) return before.answer;
    const answer = yield* make(input);
    known.set(input, { answer });
    return answer;
  }
  return { steps, now: (input) => drained(steps(input)) };
}
