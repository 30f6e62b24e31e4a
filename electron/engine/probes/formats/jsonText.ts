/** True for a JSON object, narrowing the type. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value of a JSON text; undefined where it is none. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

const quote = 34;
const backslash = 92;
const open = 123;
const close = 125;
const mostObjects = 10_000;

/**
 * The texts of the whole objects `{...}` that stand outermost in a text, whatever is around them: messages before the JSON, an
 * array that a stopped command never closed, an object that was cut short. One pass.
 */
export function outermostObjects(text: string): readonly string[] {
  const objects: string[] = [];
  let depth = 0;
  let from = 0;
  let inString = false;
  for (let at = 0; at < text.length && objects.length < mostObjects; at += 1) {
    const code = text.charCodeAt(at);
    if (inString) {
      if (code === backslash) at += 1;
      else if (code === quote) inString = false;
    } else if (code === quote) inString = depth > 0;
    else if (code === open) {
      if (depth === 0) from = at;
      depth += 1;
    } else if (code === close && depth > 0) {
      depth -= 1;
      if (depth === 0) objects.push(text.slice(from, at + 1));
    }
  }
  return objects;
}
