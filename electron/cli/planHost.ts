import { setTimeout as sleep } from 'node:timers/promises';
import { parseTopology } from '#engine/probes/topologyMatrix.ts';
import type { Catalog } from '#shared/catalog/extendedCatalog.ts';
import type { GpuSpec } from '#shared/catalog/gpuCatalog.ts';
import { gpuKeyOf } from '#shared/catalog/names/gpuKeyOf.ts';
import type { GpuDetail, HostDetail } from '#shared/contract/schemas/gpu.ts';
import { isNumber, isText } from '#shared/domain/reading.ts';
import type { Milliseconds } from '#shared/domain/units.ts';
import type { HostGpu, HostGpus } from '#shared/sizing/plan/host/hostGpus.ts';
import { type CliContext, checkNames, readHostsFile, warnOfProblem } from './context.ts';
import { UsageError } from './exitCode.ts';
import { scanFleet } from './scan.ts';
import { type EngineClient, withEngine } from './withEngine.ts';

/** Connecting and the first round. */
const answerWithinMs = 20_000;
/** The deep tier follows: how GPUs are connected comes a bit after their names. */
const layoutWithinMs = 15_000;
const lookEveryMs = 200;

/** The GPUs of a host as it tells them now. @throws UsageError where it is not known or does not answer. */
export async function readHostGpus(context: CliContext, name: string, catalog: Catalog): Promise<HostGpus> {
  const file = await readHostsFile(context);
  warnOfProblem(context, file.problem());
  checkNames([name], file);
  const choice = { shell: 'cli', store: false, onlyHosts: [name] } as const;
  return withEngine(context, choice, async (_engine, client) => {
    const { hosts } = await scanFleet(client, answerWithinMs);
    const [host] = hosts;
    if (host?.failure) throw new UsageError(host.failure.message, host.failure.remedy);
    const detail = await withLayout(client, name);
    const gpus: GpuDetail[] = [];
    for (const uuid of detail.gpuUuids) gpus.push(await client.fleet.gpu({ uuid }));
    return hostGpusOf(detail, gpus, catalog.gpus);
  });
}

async function withLayout(client: EngineClient, name: string): Promise<HostDetail> {
  const until = performance.now() + layoutWithinMs;
  for (;;) {
    const detail = await client.fleet.host({ name });
    if (detail.layout !== null || detail.gpuUuids.length < 2 || performance.now() > until) return detail;
    await sleep(Math.min(lookEveryMs, Math.max(1, until - performance.now())) satisfies Milliseconds);
  }
}

function hostGpusOf(
  { name, layout }: HostDetail,
  gpus: readonly GpuDetail[],
  catalog: readonly GpuSpec[],
): HostGpus {
  const cards = new Map(catalog.map((card) => [card.key, card]));
  const topology = layout && 'relations' in layout.topology ? layout.topology : null;
  return { name, gpus: gpus.map((gpu) => hostGpuOf(gpu, cards)), topology };
}

function hostGpuOf(
  { uuid, index, name, live, facts }: GpuDetail,
  cards: ReadonlyMap<string, GpuSpec>,
): HostGpu {
  const text = isText(name) ? name : '';
  const { memoryTotalBytes, memoryUsedBytes: used } = live;
  const memoryBytes = isNumber(memoryTotalBytes) ? memoryTotalBytes : null;
  return {
    uuid,
    index,
    name: text,
    card: cardOf(text, memoryBytes, cards),
    memoryBytes,
    memoryUsedBytes: isNumber(used) ? used : null,
    isCut: facts.migMode === 'Enabled',
  };
}

/**
 * The card in the catalogue by the name and the memory that its driver tells: cards of 10 and of 12 GB may have one name, and half a card
 * that of a whole one. null where it is not there.
 */
export function cardOf(
  name: string,
  memoryBytes: number | null,
  cards: ReadonlyMap<string, GpuSpec>,
): GpuSpec | null {
  const gigabytes = memoryBytes === null ? null : memoryBytes / 2 ** 30;
  return cards.get(gpuKeyOf(name, 'usual', { gpus: cards, gigabytes }) ?? '') ?? null;
}

/** GPUs of one kind, connected as a text that `nvidia-smi topo -m` printed has it. @throws UsageError where it is no such text. */
export function hostGpusOfTopology(file: string, text: string, card: GpuSpec): HostGpus {
  const topology = parseTopology(text.split(/\r?\n/), () => null);
  if (!('devices' in topology))
    throw new UsageError(`${file}: ${topology.reason}`, 'Give what `nvidia-smi topo -m` prints.');
  const gpus = topology.devices.flatMap(({ name, kind }) => {
    if (kind !== 'gpu') return [];
    const index = Number(name.slice(3));
    const untold = { memoryBytes: null, memoryUsedBytes: null, isCut: false };
    return [{ uuid: name, index, name: card.name, card, ...untold }];
  });
  return { name: file, gpus, topology };
}
