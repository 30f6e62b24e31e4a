import { most } from '../captureFormat.ts';
import { isRecord, parseJson } from '../jsonText.ts';

/** What `dcgmi health -c -j` says. */
export interface HealthJson {
  readonly overall: string | null;
  readonly gpus: readonly GpuHealthJson[];
  /** Why it is no health report, or null. */
  readonly error: string | null;
}

interface GpuHealthJson {
  readonly index: number;
  readonly verdict: string;
  readonly systems: ReadonlyMap<string, string>;
}

const deepest = 12;

/** Reads it; null where the text is no JSON at all. The levels between body and GPU differ with the version, so they are searched. */
export function readHealthJson(text: string): HealthJson | null {
  const json = parseJson(text);
  if (json === undefined) return null;
  const body = isRecord(json) ? json.body : null;
  if (!isRecord(body)) return { overall: null, gpus: [], error: 'the JSON has no body as dcgmi writes it' };
  const gpus: GpuHealthJson[] = [];
  findGpus(body, gpus, 0);
  const overall = textOf(body['Overall Health']);
  const error = overall === null && gpus.length === 0 ? 'the JSON holds no health report' : null;
  return { overall, gpus, error };
}

/** GPUs stand under `GPU ID: 0` and, since DCGM 3, under `GPU` by their number alone; `amongGpus` is true there. */
function findGpus(
  node: Readonly<Record<string, unknown>>,
  gpus: GpuHealthJson[],
  depth: number,
  amongGpus = false,
): void {
  if (depth > deepest) return;
  for (const [key, child] of Object.entries(node)) {
    if (!isRecord(child)) continue;
    const index = /^(?:GPU(?: ID)?:? *)(\d{1,6})$/.exec(key)?.[1] ?? (amongGpus ? numberIn(key) : undefined);
    if (index !== undefined && gpus.length < most.gpus) gpus.push(gpuOf(Number(index), child));
    else findGpus(child, gpus, depth + 1, key === 'GPU' || (amongGpus && key === 'children'));
  }
}

function numberIn(key: string): string | undefined {
  return /^\d{1,6}$/.exec(key)?.[0];
}

function gpuOf(index: number, node: Readonly<Record<string, unknown>>): GpuHealthJson {
  const systems = new Map<string, string>();
  collect(isRecord(node.children) ? node.children : {}, systems, 0);
  return { index, verdict: textOf(node) ?? 'not said', systems };
}

function collect(node: Readonly<Record<string, unknown>>, systems: Map<string, string>, depth: number): void {
  for (const [key, child] of Object.entries(node)) {
    if (systems.size >= 64 || depth > deepest) return;
    const value = textOf(child);
    if (value !== null) systems.set(key.replace(/ system$/, '').slice(0, 80), withReasons(value, child));
    if (isRecord(child) && isRecord(child.children)) collect(child.children, systems, depth + 1);
  }
}

/** A verdict and, since DCGM 3, what led to it, which stands beside it in lines of a table's width. */
function withReasons(value: string, node: unknown): string {
  const lines: readonly unknown[] = isRecord(node) && Array.isArray(node.overflow) ? node.overflow : [];
  const reasons = lines.filter((line) => typeof line === 'string').join(' ');
  return (reasons === '' ? value : `${value} - ${reasons}`).slice(0, 2000);
}

function textOf(node: unknown): string | null {
  const value = isRecord(node) ? node.value : node;
  return typeof value === 'string' ? value.slice(0, 2000) : null;
}
