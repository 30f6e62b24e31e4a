import { powerShares } from '#shared/analysis/sharing/instancePower.ts';
import type { GpuDetail } from '#shared/contract/schemas/gpu.ts';
import { formatBytes, formatPercent, formatWatts, missingText } from '#shared/domain/format.ts';
import { plainText } from '#shared/domain/plainText.ts';
import { isNumber, isText } from '#shared/domain/reading.ts';
import { CopyButton } from '../../ui/CopyButton.tsx';
import styles from './Mig.module.css';
import { MigBar } from './MigBar.tsx';
import { type MigRow, migAsTsv, migRows, profileText } from './migRows.ts';

const unmeasured = 'nothing measures it: nvidia-smi cannot, and no DCGM field of this instance is read';

/** The MIG instances of a GPU: how it is cut, memory, work where DCGM measures it, and an estimate of power that says so. */
export function MigPanel({ detail }: { readonly detail: GpuDetail }) {
  const instances = detail.layout?.migInstances ?? [];
  const isOn = detail.layout?.sharing.some(({ kind }) => kind === 'mig') ?? false;
  if (instances.length === 0 && !isOn) return null;
  const shares = powerShares(
    detail.live.powerWatts,
    detail.live.powerLimitWatts ?? detail.slow.powerLimitWatts,
    instances,
  );
  const rows = migRows(instances, shares);
  return (
    <section className={styles.card} aria-label="MIG instances">
      <div className={styles.head}>
        <h2 className={styles.title}>MIG instances</h2>
        <span className={styles.count}>{rows.length}</span>
        {rows.length > 0 && <CopyButton text={migAsTsv(rows)} label="MIG instances as TSV" />}
      </div>
      {rows.length === 0 ? (
        <p className={styles.note}>
          MIG mode is on and no instance is made: no work can run on this GPU until one is.
        </p>
      ) : (
        <>
          <MigBar
            instances={rows.map(({ instance }) => instance)}
            gpuMemoryBytes={detail.live.memoryTotalBytes}
          />
          <MigTable rows={rows} />
          <p className={styles.note}>
            {shares?.rule ??
              'No power is estimated: the GPU gives no power reading, or the size of an instance is not known.'}
          </p>
        </>
      )}
    </section>
  );
}

const columns = ['Profile', 'GI / CI', 'Memory used', 'SM activity', 'Power (estimated)', 'PIDs', 'UUID'];

function MigTable({ rows }: { readonly rows: readonly MigRow[] }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className={styles.scroll} aria-label="Instances" tabIndex={0}>
      <table className={styles.table}>
        <thead>
          <tr>
            {columns.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <InstanceRow key={row.key} row={row} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function InstanceRow({ row: { instance, power } }: { readonly row: MigRow }) {
  const { memoryUsedBytes: used, memoryTotalBytes: total, readings } = instance;
  const activity = readings.smActivePercent;
  const reason = (missing: string) => ({ className: styles.missing, title: plainText(missing) });
  return (
    <tr>
      <th scope="row">{profileText(instance)}</th>
      <td>
        {instance.gpuInstanceId ?? missingText} / {instance.computeInstanceId ?? missingText}
      </td>
      {isNumber(used) ? (
        <td>
          {formatBytes(used)}
          {isNumber(total) && ` of ${formatBytes(total)}`}
        </td>
      ) : (
        <td {...reason(used.reason)}>{missingText}</td>
      )}
      {isNumber(activity) ? (
        <td>{formatPercent(activity)}</td>
      ) : (
        <td {...reason(activity?.reason ?? unmeasured)}>not measured</td>
      )}
      <td className={power === null ? styles.missing : undefined}>
        {power === null ? missingText : `~ ${formatWatts(power.estimatedWatts)}`}
      </td>
      <td>{instance.pids.length === 0 ? 'none seen' : instance.pids.join(', ')}</td>
      {isText(instance.uuid) ? (
        <td className={styles.uuid}>
          <span>{plainText(instance.uuid)}</span>
          <CopyButton text={plainText(instance.uuid)} label={`UUID of ${profileText(instance)}`} />
        </td>
      ) : (
        <td {...reason(instance.uuid.reason)}>{missingText}</td>
      )}
    </tr>
  );
}
