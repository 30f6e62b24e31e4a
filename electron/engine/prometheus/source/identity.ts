import { plainText } from '#shared/domain/plainText.ts';
import type { SourceConfig } from '#shared/domain/source.ts';
import { derivedKeyPrefix, isUuid } from '../../probes/gpuKey.ts';

type Labels = Readonly<Record<string, string>>;

/** What the labels of a series say about whose it is. */
export interface SeriesIdentity {
  readonly uuid: string;
  readonly index: number | null;
  /** Name of the host in a form that a hosts list takes, and the label that gave it; null where no label did. */
  readonly host: { readonly name: string; readonly label: string } | null;
  readonly tenant: string | null;
}

/** The part of a source's configuration that maps labels. */
export type LabelMapping = Pick<SourceConfig, 'hostLabels' | 'tenantLabels'>;

/**
 * Whose a series is, by the labels of both exporters and the user's mapping. Null for a series that is not of a whole GPU (a MIG instance,
 * one NVLink) and for one that names no GPU: its value must not be taken for the card's.
 */
export function identityOf(labels: Labels, mapping: LabelMapping): SeriesIdentity | null {
  if (labels.GPU_I_ID || labels.nvlink !== undefined || labels.mig_uuid !== undefined) return null;
  const host = hostOf(labels, mapping);
  const index = indexOf(labels);
  const uuid = uuidOf(labels) ?? derivedKey(host?.name, index);
  if (uuid === null) return null;
  return { uuid, index, host, tenant: tenantOf(labels, mapping) };
}

/** A MIG instance that a series is of, and the GPU that it is a part of. */
export interface SeriesInstance {
  readonly parent: SeriesIdentity;
  readonly gpuInstanceId: number;
  readonly profile: string | null;
}

/** The instance of a series of one; null for any other series, and where the labels do not name the GPU itself. */
export function instanceOf(labels: Labels, mapping: LabelMapping): SeriesInstance | null {
  const { GPU_I_ID: id, GPU_I_PROFILE: profile, ...others } = labels;
  if (id === undefined || !/^\d{1,4}$/.test(id)) return null;
  const parent = identityOf(others, mapping);
  if (!parent || parent.uuid.startsWith('MIG-')) return null;
  return { parent, gpuInstanceId: Number(id), profile: profile ? plainText(profile).slice(0, 80) : null };
}

/** nvidia_gpu_exporter cuts `GPU-` off. */
function uuidOf(labels: Labels): string | null {
  const written = labels.UUID ?? labels.uuid ?? labels.gpu_uuid;
  if (written === undefined) return null;
  const uuid = /^(?:GPU|MIG)-/.test(written) ? written : `GPU-${written}`;
  return isUuid(uuid) ? uuid : null;
}

function derivedKey(host: string | undefined, index: number | null): string | null {
  return host === undefined || index === null ? null : `${derivedKeyPrefix}${host}:index-${index}`;
}

function indexOf(labels: Labels): number | null {
  const written = labels.gpu ?? labels.index ?? labels.minor_number;
  return written !== undefined && /^\d{1,4}$/.test(written) ? Number(written) : null;
}

function hostOf(labels: Labels, { hostLabels }: LabelMapping): SeriesIdentity['host'] {
  for (const label of hostLabels) {
    const name = hostName(labels[label] ?? '');
    if (name !== '') return { name, label };
  }
  return null;
}

const longestHostName = 200;

/**
 * A label's value as the name of a host: without the port of a scrape address, without characters that a hosts list does not take.
 *
 *     'gpu-07.example.com:9400' -> 'gpu-07.example.com'
 *     '[2001:db8::7]:9400'      -> '2001:db8::7'
 */
export function hostName(value: string): string {
  const bare = plainText(value).trim();
  const address = /^\[([0-9a-f:.]+)\](?::\d+)?$/i.exec(bare)?.[1] ?? bare.replace(/^([^:]+):\d{1,5}$/, '$1');
  const name = address.replace(/[^A-Za-z0-9_.:@/-]/g, '_').slice(0, longestHostName);
  return /^[A-Za-z0-9_.]/.test(name) || name === '' ? name : `_${name}`;
}

const longestTenant = 200;

function tenantOf(labels: Labels, { tenantLabels }: LabelMapping): string | null {
  for (const label of tenantLabels) {
    const tenant = plainText(labels[label] ?? '').trim();
    if (tenant !== '') return tenant.slice(0, longestTenant);
  }
  return null;
}
