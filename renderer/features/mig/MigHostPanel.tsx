import type { HostLayout } from '#shared/domain/hostLayout.ts';
import { hrefOf } from '../../app/router/route.ts';
import styles from './Mig.module.css';
import { MigBar } from './MigBar.tsx';

/** The GPUs of a host that are cut up, one bar each; nothing where none is. */
export function MigHostPanel(props: {
  readonly layout: HostLayout | null;
  readonly gpuNames: ReadonlyMap<string, string>;
}) {
  const instances = props.layout?.migInstances ?? [];
  const uuids = [...new Set(instances.map(({ gpuUuid }) => gpuUuid))];
  if (uuids.length === 0) return null;
  return (
    <section className={styles.card} aria-label="MIG layout">
      <div className={styles.head}>
        <h2 className={styles.title}>MIG layout</h2>
        <span className={styles.count}>
          {instances.length} instances on {uuids.length} {uuids.length === 1 ? 'GPU' : 'GPUs'}
        </span>
      </div>
      {uuids.map((uuid) => (
        <div key={uuid} className={styles.gpu}>
          <a href={hrefOf('gpu', uuid)}>{props.gpuNames.get(uuid) ?? uuid}</a>
          <MigBar
            instances={instances.filter(({ gpuUuid }) => gpuUuid === uuid)}
            gpuMemoryBytes={undefined}
          />
        </div>
      ))}
    </section>
  );
}
