import { plainText } from '#shared/domain/plainText.ts';
import { isText } from '#shared/domain/reading.ts';
import { connectionOf, type HostTopology } from '#shared/domain/topology.ts';
import styles from './Topology.module.css';
import { connectionText } from './topologyText.ts';

/** The matrix as `nvidia-smi topo -m` prints it; the word is always there, the shade only repeats it. */
export function TopologyMatrix({ topology }: { readonly topology: HostTopology }) {
  const { devices, relations } = topology;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className={styles.scroll} aria-label="Topology as a matrix" tabIndex={0}>
      <table className={styles.matrix}>
        <thead>
          <tr>
            <th scope="col">Device</th>
            {devices.map(({ name }) => (
              <th key={name} scope="col">
                {plainText(name)}
              </th>
            ))}
            <th scope="col">NUMA</th>
            <th scope="col">CPU cores</th>
          </tr>
        </thead>
        <tbody>
          {devices.map((device, at) => (
            <tr key={device.name}>
              <th scope="row">
                {plainText(device.name)}
                {device.adapter !== null && (
                  <span className={styles.adapter}> {plainText(device.adapter)}</span>
                )}
              </th>
              {devices.map(({ name }, other) => (
                <Cell key={name} word={relations[at]?.[other] ?? null} />
              ))}
              <FactCell fact={device.numaAffinity} />
              <FactCell fact={device.cpuAffinity} />
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Cell({ word }: { readonly word: string | null }) {
  const connection = connectionOf(word);
  const meaning = connection ? connectionText(connection) : word === 'X' ? 'the device itself' : 'not told';
  return (
    <td data-kind={connection?.kind} title={meaning}>
      {word === null ? '-' : plainText(word)}
    </td>
  );
}

function FactCell({ fact }: { readonly fact: HostTopology['devices'][number]['numaAffinity'] }) {
  return isText(fact) ? (
    <td>{plainText(fact)}</td>
  ) : (
    <td className={styles.missing} title={plainText(fact.reason)}>
      -
    </td>
  );
}
