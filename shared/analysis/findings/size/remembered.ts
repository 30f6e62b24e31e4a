/**
 * Answers that follow from their arguments alone, kept while the first of them lives: an analysis of one more hour asks for the same
 * catalogue and for demands that were rounded up to the same figures, so that most of its plans are known. At most `most` for each `owner`;
 * beyond that the oldest go.
 */
export function rememberedBy<Owner extends object, Answer>(
  most: number,
): (owner: Owner, key: string, make: () => Answer) => Answer {
  const owners = new WeakMap<Owner, Map<string, Answer>>();
  return (owner, key, make) => {
    const known = owners.get(owner) ?? new Map<string, Answer>();
    owners.set(owner, known);
    const before = known.get(key);
    if (before !== undefined) return before;
    const answer = make();
    known.set(key, answer);
    const oldest = known.keys().next();
    if (known.size > most && !oldest.done) known.delete(oldest.value);
    return answer;
  };
}

const numbers = new WeakMap<object, number>();
let last = 0;

/** A number for each thing that lives, so that it can be part of a key: a catalogue that was read anew is another one. */
export function identityOf(thing: object): number {
  const known = numbers.get(thing);
  if (known !== undefined) return known;
  last += 1;
  numbers.set(thing, last);
  return last;
}
