/**
 * A time as a sum of physical parts, each with a coefficient, scaled by what kind of case it is:
 *
 *     seconds = Σ part_i · exp(base_i + Σ_groups offset_i) · exp(Σ traits)
 *
 * Parts have units and follow from sizes and rates; coefficients are near 1 where the physics is right (1.2 on weights read: 82 % of
 * the memory's bandwidth). Offsets and traits are held near 0 when they are fitted, so that what was measured seldom changes little.
 */
export interface LogModel {
  /** Natural logarithm of each part's coefficient. */
  readonly base: readonly number[];
  readonly groups: Readonly<Record<string, readonly number[]>>;
  readonly traits: Readonly<Record<string, number>>;
}

/** A case as a LogModel sees it. */
export interface LogModelCase {
  readonly parts: readonly number[];
  readonly groups: readonly string[];
  readonly traits: readonly string[];
}

/** What kind of case it is, whatever its size. */
export type LogModelKind = Omit<LogModelCase, 'parts'>;

/** Seconds. A group or trait that the model has never seen changes nothing. */
export function evaluateLogModel(model: LogModel, asked: LogModelCase): number {
  return secondsOfKind(model, asked)(asked.parts);
}

/** Seconds by parts, for many cases of one kind: a load is searched by asking for dozens. */
export function secondsOfKind(
  model: LogModel,
  { groups, traits }: LogModelKind,
): (parts: readonly number[]) => number {
  const coefficients = coefficientsOf(model, groups);
  let exponent = 0;
  for (const trait of traits) exponent += model.traits[trait] ?? 0;
  const scale = Math.exp(exponent);
  return (parts) => {
    let seconds = 0;
    for (let part = 0; part < parts.length; part += 1)
      seconds += (parts[part] ?? 0) * (coefficients[part] ?? 1);
    return seconds * scale;
  };
}

/** A plan evaluates one model tens of thousands of times, in few groups: exponentials are taken once for each. */
const known = new WeakMap<LogModel, Map<string, readonly number[]>>();

function coefficientsOf(model: LogModel, groups: readonly string[]): readonly number[] {
  let byGroups = known.get(model);
  if (!byGroups) {
    byGroups = new Map();
    known.set(model, byGroups);
  }
  const name = groups.join();
  let coefficients = byGroups.get(name);
  if (!coefficients) {
    coefficients = model.base.map((base, part) =>
      Math.exp(groups.reduce((sum, group) => sum + (model.groups[group]?.[part] ?? 0), base)),
    );
    byGroups.set(name, coefficients);
  }
  return coefficients;
}
