import { type KeyboardEvent, useId, useMemo, useState } from 'react';
import { plainText } from '#shared/domain/plainText.ts';
import { connectionKinds, type HostTopology } from '#shared/domain/topology.ts';
import { type GraphNode, graphSize, layoutGraph, type TopologyGraph } from './graphLayout.ts';
import styles from './Topology.module.css';
import { waysFrom } from './topologyText.ts';

/** The topology drawn: NUMA nodes as boxes, ways as lines. A device that is chosen, by pointer or arrow keys, tells its ways. */
export function TopologyGraphView({ topology }: { readonly topology: HostTopology }) {
  const graph = useMemo(() => layoutGraph(topology), [topology]);
  const [chosen, setChosen] = useState<number | null>(null);
  const id = useId();
  const device = chosen === null ? undefined : topology.devices[chosen];
  const onKeyDown = (event: KeyboardEvent) => {
    const next = chosenAfter(event.key, chosen, graph.nodes);
    if (next === undefined) return;
    event.preventDefault();
    setChosen(next);
  };
  return (
    <>
      <div
        className={styles.drawing}
        role="listbox"
        aria-label="Devices and how they are connected. Arrow keys choose a device."
        aria-activedescendant={chosen === null ? undefined : `${id}-${chosen}`}
        tabIndex={0}
        onKeyDown={onKeyDown}
        onFocus={() => setChosen((was) => was ?? graph.nodes[0]?.at ?? null)}
      >
        <svg
          className={styles.graph}
          viewBox={`0 0 ${graph.width} ${graph.height}`}
          width={graph.width}
          height={graph.height}
          role="presentation"
        >
          <Boxes graph={graph} />
          <Fabric graph={graph} chosen={chosen} />
          {graph.edges.map(({ from, to, connection, path }) => (
            <path
              key={`${from} ${to}`}
              d={path}
              className={styles.edge}
              data-kind={connection.kind}
              data-state={chosen === null ? undefined : from === chosen || to === chosen ? 'on' : 'off'}
              strokeWidth={connection.kind === 'nvlink' ? Math.min(6, 1.5 + connection.links / 6) : 1.5}
            />
          ))}
          {graph.nodes.map((node) => (
            <Device
              key={node.at}
              id={`${id}-${node.at}`}
              node={node}
              ways={waysFrom(topology, node.at)}
              isChosen={node.at === chosen}
              onChoose={() => setChosen(node.at === chosen ? null : node.at)}
            />
          ))}
        </svg>
      </div>
      <p className={styles.chosen}>
        {device === undefined
          ? 'Choose a device to see its ways.'
          : `${plainText(device.name)}${device.adapter === null ? '' : ` (${plainText(device.adapter)})`}: ${waysFrom(topology, chosen ?? 0) || 'no way to another device is told'}.`}
      </p>
    </>
  );
}

/** The device that a key moves to; null ends the choice, undefined where the key means nothing here. */
function chosenAfter(
  key: string,
  chosen: number | null,
  nodes: readonly GraphNode[],
): number | null | undefined {
  const place = nodes.findIndex(({ at }) => at === chosen);
  const at = (index: number) => nodes[Math.max(0, Math.min(nodes.length - 1, index))]?.at ?? null;
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
      return at(place + 1);
    case 'ArrowLeft':
    case 'ArrowUp':
      return at(place === -1 ? 0 : place - 1);
    case 'Home':
      return at(0);
    case 'End':
      return at(nodes.length - 1);
    case 'Escape':
      return null;
    default:
      return undefined;
  }
}

function Boxes({ graph }: { readonly graph: TopologyGraph }) {
  const first = graph.nodes.find(({ kind }) => kind === 'gpu') ?? graph.nodes[0];
  const y = (first?.y ?? 0) - graphSize.boxPadding;
  return graph.boxes.map(({ label, x, width }) => (
    <g key={label}>
      <rect className={styles.box} x={x} y={y} width={width} height={graph.height - y - 22} rx={8} />
      <text className={styles.boxLabel} x={x + 4} y={graph.height - 6}>
        {plainText(label)}
      </text>
    </g>
  ));
}

/** The bar that stands for the switch between all GPUs. */
function Fabric(props: { readonly graph: TopologyGraph; readonly chosen: number | null }) {
  const { graph, chosen } = props;
  if (graph.fabricLinks === null) return null;
  const gpus = graph.nodes.filter(({ kind }) => kind === 'gpu');
  const centre = ({ x }: GraphNode) => x + graphSize.node / 2;
  const left = Math.min(...gpus.map(centre)) - 24;
  const right = Math.max(...gpus.map(centre)) + 24;
  const bottom = graph.fabricY + 24;
  return (
    <g>
      {gpus.map((gpu) => (
        <path
          key={gpu.at}
          className={styles.edge}
          data-kind="nvlink"
          data-state={chosen === null || chosen === gpu.at ? undefined : 'off'}
          strokeWidth={Math.min(6, 1.5 + (graph.fabricLinks ?? 0) / 6)}
          d={`M${centre(gpu)} ${bottom} L${centre(gpu)} ${gpu.y}`}
        />
      ))}
      <rect className={styles.fabric} x={left} y={graph.fabricY} width={right - left} height={24} rx={6} />
      <text className={styles.fabricLabel} x={(left + right) / 2} y={graph.fabricY + 16}>
        {`NVLink: ${graph.fabricLinks} links between every two GPUs`}
      </text>
    </g>
  );
}

function Device(props: {
  readonly id: string;
  readonly node: GraphNode;
  readonly ways: string;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}) {
  const { node, isChosen } = props;
  return (
    <g
      id={props.id}
      role="option"
      aria-selected={isChosen}
      aria-label={`${plainText(node.name)}: ${props.ways}`}
      className={styles.device}
      data-kind={node.kind}
      data-chosen={isChosen || undefined}
      onClick={props.onChoose}
    >
      <rect x={node.x} y={node.y} width={graphSize.node} height={graphSize.nodeHeight} rx={6} />
      <text x={node.x + graphSize.node / 2} y={node.y + 21}>
        {plainText(node.name)}
      </text>
    </g>
  );
}

/** What the lines of the drawing mean. */
export function TopologyLegend() {
  return (
    <ul className={styles.legend} aria-label="Legend">
      {connectionKinds.map(({ key, word, meaning }) => (
        <li key={key}>
          <svg width="26" height="10" aria-hidden>
            <path
              className={styles.edge}
              data-kind={key}
              strokeWidth={key === 'nvlink' ? 4 : 1.5}
              d="M1 5 L25 5"
            />
          </svg>
          <strong>{word}</strong> {meaning}
          {key === 'node' && ', as a box'}
          {key === 'sys' && ', from box to box'}
        </li>
      ))}
    </ul>
  );
}
