import type { NvlinkLink } from '#shared/domain/nvlink.ts';

/** What links of many GPUs have in common. */
type LinkKind = Omit<NvlinkLink, 'gpuUuid'>;

/** Links of a whole fleet are of few kinds: link 3, active, at full speed, no errors. */
const kinds = new Map<string, LinkKind>();
const mostKinds = 10_000;

/**
 * The NVLinks of a host, small: a host of eight GPUs has 144, which are asked for once in ten minutes and shown when somebody looks. A
 * thousand hosts would hold 100,000 records that differ in nothing but the GPU.
 */
export class PackedLinks {
  readonly #gpus: readonly string[];
  /** Kinds of the links of each GPU. */
  readonly #kinds: readonly (readonly LinkKind[])[];

  constructor(links: readonly NvlinkLink[]) {
    const byGpu = new Map<string, LinkKind[]>();
    for (const { gpuUuid, ...kind } of links) {
      const known = byGpu.get(gpuUuid);
      if (known) known.push(sharedKind(kind));
      else byGpu.set(gpuUuid, [sharedKind(kind)]);
    }
    this.#gpus = [...byGpu.keys()];
    this.#kinds = [...byGpu.values()];
  }

  /** The links, made anew with each call. */
  list(): readonly NvlinkLink[] {
    return this.#gpus.flatMap((gpuUuid, at) => (this.#kinds[at] ?? []).map((kind) => ({ gpuUuid, ...kind })));
  }
}

function sharedKind(kind: LinkKind): LinkKind {
  const key = JSON.stringify(kind);
  const same = kinds.get(key);
  if (same) return same;
  if (kinds.size >= mostKinds) kinds.clear();
  kinds.set(key, kind);
  return kind;
}
