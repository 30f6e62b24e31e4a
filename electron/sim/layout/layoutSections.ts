import type { EpochMs } from '#shared/domain/units.ts';
import type { SimHostSpec } from '../fleetSpec.ts';
import { gpusOnBus } from '../smi/offBus.ts';
import { detailXml, listWithInstances } from './detailXml.ts';
import { nvlinkErrors, nvlinkStatus, topologyText } from './links.ts';

/** A section of the loop's second lane. */
interface LayoutSection {
  readonly name: string;
  readonly lines: string;
}

const everyRounds = 10;

/** What the deep tier prints of how a host's GPUs are cut up, connected and shared, in its round of that number. */
export function layoutSections(host: SimHostSpec, round: number, timeMs: EpochMs): readonly LayoutSection[] {
  const seldom = round % everyRounds === 0;
  const gpus = gpusOnBus(host);
  const cut = gpus.some(({ workload }) => workload.kind === 'migInstances');
  const sections: LayoutSection[] = [];
  if (seldom || cut) sections.push({ name: 'detail', lines: detailXml(host, gpus, timeMs) });
  if (cut) sections.push({ name: 'list', lines: listWithInstances(gpus, timeMs) });
  if (!seldom) return sections;
  return [
    ...sections,
    { name: 'topo', lines: topologyText(host) },
    { name: 'nvlink', lines: nvlinkStatus(host) },
    { name: 'nvlinkerrors', lines: nvlinkErrors(host) },
    { name: 'sharing', lines: '' },
  ];
}
