/** How an instance is bought. */
export const markets = ['on-demand', 'spot', 'reserved'] as const;
export type Market = (typeof markets)[number];

/**
 * Which GPUs an entry of rates.yaml is about. All that is given must fit; nothing given fits every GPU. In texts `*` stands for any
 * letters, and case does not count.
 */
export interface RateScope {
  readonly host?: string;
  readonly labels?: Readonly<Record<string, string>>;
  readonly provider?: string;
  readonly instance?: string;
  readonly region?: string;
  /** Key of the GPU in the catalogue (`h100-sxm`), or its name as the driver tells it. */
  readonly gpu?: string;
  readonly market?: Market;
}

/** GPUs of one kind in one host: what has one price. */
export interface RateSubject {
  readonly host: string;
  readonly labels: Readonly<Record<string, string>>;
  /** As the driver tells it; '' where the host has not told yet. Hostile. */
  readonly gpuName: string;
  /** In the catalogue; null where it is not there. */
  readonly gpuKey: string | null;
  /** GPUs of this kind in the host. */
  readonly gpuCount: number;
  /** All GPUs of the host. */
  readonly hostGpuCount: number;
  /** Null where nobody has said what the host is. */
  readonly place: HostPlace | null;
}

/** What a host is to the provider who bills it. */
export interface HostPlace {
  /** As the price catalogue writes it. */
  readonly provider: string | null;
  readonly instance: string | null;
  readonly region: string | null;
  readonly market: Market;
  /** Where this is from, a phrase: `labels of the host`, `the metadata service`. */
  readonly from: string;
}

/** True where every part of the scope fits. */
export function fits(scope: RateScope, subject: RateSubject): boolean {
  const { place } = subject;
  return (
    fitsText(scope.host, subject.host) &&
    fitsText(scope.provider, place?.provider) &&
    fitsText(scope.instance, place?.instance) &&
    fitsText(scope.region, place?.region) &&
    (fitsText(scope.gpu, subject.gpuKey) || fitsText(scope.gpu, subject.gpuName)) &&
    (scope.market === undefined || scope.market === (place?.market ?? 'on-demand')) &&
    Object.entries(scope.labels ?? {}).every(([label, value]) => fitsText(value, subject.labels[label]))
  );
}

/** True where no pattern is asked for, or the text is known and fits it. */
export function fitsText(pattern: string | undefined, text: string | null | undefined): boolean {
  if (pattern === undefined) return true;
  if (text === null || text === undefined) return false;
  return fitsParts(pattern.toLowerCase().split('*'), text.toLowerCase());
}

/** Written out and not as a regular expression: patterns are the user's, and must not be able to take long. */
function fitsParts(parts: readonly string[], text: string): boolean {
  const [first = '', ...others] = parts;
  if (others.length === 0) return text === first;
  if (!text.startsWith(first)) return false;
  const last = others.pop() ?? '';
  let at = first.length;
  for (const part of others) {
    const found = text.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return text.length - last.length >= at && text.endsWith(last);
}

/** How closely a scope names its GPUs: a host before labels, labels before an instance type, that before a GPU, and so on. */
export function closeness(scope: RateScope): number {
  const weight = (pattern: string | undefined, exact: number) => {
    if (pattern === undefined) return 0;
    return pattern.includes('*') ? exact / 2 : exact;
  };
  return (
    weight(scope.host, 4096) +
    Math.min(7, Object.keys(scope.labels ?? {}).length) * 256 +
    weight(scope.instance, 128) +
    weight(scope.gpu, 32) +
    weight(scope.region, 8) +
    weight(scope.provider, 4) +
    (scope.market === undefined ? 0 : 1)
  );
}
