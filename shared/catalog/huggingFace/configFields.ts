/** The fields of a config.json, read by any of the names that families give them. Everything in it is foreign. */
export interface ConfigFields {
  readonly modelType: string;
  readonly architecture: string;
  /** The first that is a finite number of at least 0; null where none is. */
  number(...names: readonly string[]): number | null;
  /** The first that is true or false; null where none is. */
  flag(...names: readonly string[]): boolean | null;
  /** Words of a list; null where there is no list of words. */
  words(name: string): readonly string[] | null;
  /** Numbers of a list; null where there is no list of numbers. */
  numbers(name: string): readonly number[] | null;
  text(name: string): string;
  /** The first that is there and not null, whatever it is, with its name. */
  said(...names: readonly string[]): { readonly name: string; readonly value: unknown } | null;
  has(name: string): boolean;
}

type Json = Readonly<Record<string, unknown>>;

/** Where models that also see or hear keep the dimensions of their language part. */
const nested = ['text_config', 'llm_config', 'language_config', 'thinker_config'];
const mostEntries = 10_000;

/** null where the value is no object. A nested language model wins over what is around it. */
export function configFields(json: unknown): ConfigFields | null {
  if (!isObject(json)) return null;
  const inner = nested.map((name) => json[name]).find(isObject);
  const innermost = inner && nested.map((name) => inner[name]).find(isObject);
  const layers = [innermost, inner, json].filter((layer) => layer !== undefined);
  const first = <T>(names: readonly string[], is: (value: unknown) => value is T): T | null => {
    for (const layer of layers)
      for (const name of names) {
        const value = Object.hasOwn(layer, name) ? layer[name] : undefined;
        if (is(value)) return value;
      }
    return null;
  };
  const list = <T>(name: string, is: (value: unknown) => value is T) =>
    first(
      [name],
      (value): value is readonly T[] =>
        Array.isArray(value) && value.length <= mostEntries && value.every(is),
    );
  return {
    modelType: first(['model_type'], isText) ?? '',
    architecture: first(['architectures'], isTexts)?.[0] ?? '',
    number: (...names) => first(names, isCount),
    flag: (...names) => first(names, (value) => typeof value === 'boolean'),
    words: (name) => list(name, isText),
    numbers: (name) => list(name, isCount),
    text: (name) => first([name], isText) ?? '',
    said: (...names) => {
      for (const layer of layers)
        for (const name of names) {
          const value = Object.hasOwn(layer, name) ? layer[name] : undefined;
          if (value !== undefined && value !== null) return { name, value };
        }
      return null;
    },
    has: (name) => layers.some((layer) => Object.hasOwn(layer, name) && layer[name] !== null),
  };
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.length < 1000;
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every(isText);
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0;
}
