import { formatBytes, formatPercent } from '#shared/domain/format.ts';
import type { MigInstance } from '#shared/domain/migInstance.ts';
import { isNumber, type Reading } from '#shared/domain/reading.ts';
import styles from './Mig.module.css';
import { memoryShare, profileText, slicesOfGpu, sliceWidth } from './migRows.ts';

/** A GPU as its instances cut it: as wide as their compute, filled by the memory that is used; what is not cut out is hatched. */
export function MigBar(props: {
  readonly instances: readonly MigInstance[];
  readonly gpuMemoryBytes: Reading | undefined;
}) {
  const { instances, gpuMemoryBytes } = props;
  const widths = instances.map((instance) => sliceWidth(instance, gpuMemoryBytes));
  const taken = widths.reduce((sum, width) => sum + width, 0);
  const free = Math.max(0, slicesOfGpu - taken);
  return (
    <ul className={styles.bar} aria-label="How the GPU is cut up">
      {instances.map((instance, at) => (
        <li
          key={`${instance.gpuInstanceId} ${instance.computeInstanceId} ${instance.index}`}
          style={{ flexGrow: widths[at] }}
          className={styles.slice}
          title={sliceText(instance)}
        >
          <span
            className={styles.fill}
            style={{ width: `${100 * (memoryShare(instance) ?? 0)}%` }}
            aria-hidden
          />
          <span className={styles.sliceName}>{profileText(instance)}</span>
          <span className="visually-hidden">{sliceText(instance)}</span>
        </li>
      ))}
      {free > 0 && (
        <li style={{ flexGrow: free }} className={styles.free}>
          <span className={styles.sliceName}>
            {free}/{slicesOfGpu} free
          </span>
        </li>
      )}
    </ul>
  );
}

function sliceText(instance: MigInstance): string {
  const { memoryUsedBytes: used, memoryTotalBytes: total } = instance;
  const share = memoryShare(instance);
  const memory =
    isNumber(used) && isNumber(total) && share !== null
      ? `${formatBytes(used)} of ${formatBytes(total)} used (${formatPercent(share * 100)})`
      : 'memory not told';
  return `${profileText(instance)}: ${memory}`;
}
