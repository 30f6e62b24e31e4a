import type { HostDetail } from '#shared/contract/schemas/gpu.ts';
import { isText } from '#shared/domain/reading.ts';
import type { FactRow } from '../../ui/factRow.ts';
import { factRow } from '../gpu/gpuFactRows.ts';

/** Which machine of a provider the host is, one line each, as its bill needs it; none before it was read. */
export function cloudRows(cloud: HostDetail['cloud'] | undefined): readonly FactRow[] {
  if (!cloud) return [];
  const provider = factRow('Cloud', cloud.provider);
  if (!isText(cloud.provider)) return [provider];
  const note = isText(cloud.source) ? `by its ${cloud.source}` : '';
  const told = [
    factRow('Instance type', cloud.instanceType),
    factRow('Zone', isText(cloud.zone) ? cloud.zone : cloud.region),
    factRow('Account', cloud.account, true),
    factRow('Bought as', cloud.lifecycle),
  ];
  return [
    { ...provider, note },
    factRow('Instance id', cloud.instanceId, true),
    ...told.filter(({ text }) => text !== null),
  ];
}
