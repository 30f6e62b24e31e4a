import type { AnalysedGpu } from '../../window/analysedGpu.ts';

/** Labels of a host by which people keep work apart. */
const separating = [
  'tenant',
  'customer',
  'client',
  'environment',
  'env',
  'stage',
  'team',
  'owner',
  'project',
  'namespace',
  'cost-center',
  'isolation',
  'compliance',
];

/**
 * Names the work that may share hardware: where the owner's labels (`tenant`, `environment`, `team` and their like) say the same, and the
 * machine is of one provider, region and way to pay, of one card at one price. Work that nobody labelled may share with work that nobody
 * labelled.
 */
export function sharingKey({ labels, place, gpuKey, price }: AnalysedGpu): string {
  const told = new Map(
    Object.entries(labels).map(([label, value]) => [label.trim().toLowerCase(), value.trim().toLowerCase()]),
  );
  return JSON.stringify([
    separating.map((label) => told.get(label) ?? null),
    place?.provider ?? null,
    place?.region ?? null,
    place?.market ?? null,
    gpuKey,
    price.rate === null ? null : [price.rate.perGpuHour, price.rate.currency, price.rate.basis],
  ]);
}
