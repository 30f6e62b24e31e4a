import { isText } from '#shared/domain/reading.ts';
import { type Connection, connectionOf, type HostTopology } from '#shared/domain/topology.ts';

/** A device in its place; lengths are those of the drawing. */
export interface GraphNode {
  /** Place in the topology's list of devices. */
  readonly at: number;
  readonly name: string;
  readonly kind: 'gpu' | 'nic';
  readonly x: number;
  readonly y: number;
}

/** A way between two devices that is drawn. */
interface GraphEdge {
  readonly from: number;
  readonly to: number;
  readonly connection: Connection;
  readonly path: string;
}

/** A NUMA node: a box round its devices. */
interface GraphBox {
  readonly label: string;
  readonly x: number;
  readonly width: number;
}

/** The drawing of a topology. */
export interface TopologyGraph {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
  readonly boxes: readonly GraphBox[];
  /** Set where every two GPUs are bonded by as many links: a switch joins them, drawn as a bar with a line to each GPU. */
  readonly fabricLinks: number | null;
  readonly fabricY: number;
}

/** Sizes of the drawing. */
export const graphSize = { node: 64, nodeHeight: 32, gap: 18, boxPadding: 16, boxGap: 40, top: 16 } as const;

/** Ways that are told by the boxes: devices in one box are a node apart, devices in two the link between nodes. */
const impliedKinds: ReadonlySet<string> = new Set(['node', 'sys']);

/**
 * Places the GPUs in a row, in boxes by their NUMA node, with NVLinks and near PCIe ways as arcs above them and each adapter
 * below the GPU that is nearest to it.
 */
export function layoutGraph(topology: HostTopology): TopologyGraph {
  const columns = columnsOf(topology);
  const fabricLinks = fabricOf(topology);
  const arcs = fabricLinks === null ? arcsHeight(topology, columns) : 62;
  const gpuY = graphSize.top + arcs + graphSize.boxPadding;
  const hasAdapters = topology.devices.some(({ kind }) => kind === 'nic');
  const nicY = gpuY + graphSize.nodeHeight + 46;
  const nodes = columns.flatMap(({ x, devices }) => nodesOf(topology, x, devices, gpuY, nicY));
  const byPlace = new Map(nodes.map((node) => [node.at, node]));
  return {
    width: (columns.at(-1)?.x ?? 0) + (columns.at(-1)?.width ?? 0) + 2,
    height: (hasAdapters ? nicY : gpuY) + graphSize.nodeHeight + graphSize.boxPadding + 24,
    nodes,
    edges: edgesOf(topology, byPlace, fabricLinks !== null),
    boxes: columns.map(({ label, x, width }) => ({ label, x, width })),
    fabricLinks,
    fabricY: graphSize.top + 10,
  };
}

interface Column {
  readonly label: string;
  readonly x: number;
  readonly width: number;
  readonly devices: readonly number[];
}

/** The NUMA nodes with their devices; adapters go where their nearest GPU is. */
function columnsOf(topology: HostTopology): readonly Column[] {
  const byNode = new Map<string, number[]>();
  for (const [at] of topology.devices.entries()) {
    const label = nodeLabel(topology, at);
    byNode.set(label, [...(byNode.get(label) ?? []), at]);
  }
  let x = 1;
  return [...byNode].map(([label, devices]) => {
    const count = (kind: string) => devices.filter((at) => topology.devices[at]?.kind === kind).length;
    const across = Math.max(1, count('gpu'), count('nic'));
    const width = across * (graphSize.node + graphSize.gap) - graphSize.gap + 2 * graphSize.boxPadding;
    const column = { label, x, width, devices };
    x += width + graphSize.boxGap;
    return column;
  });
}

function nodeLabel(topology: HostTopology, at: number): string {
  const device = topology.devices[at];
  if (device?.kind === 'nic') {
    const gpu = nearestGpu(topology, at);
    return gpu === null ? 'Adapters' : nodeLabel(topology, gpu);
  }
  return isText(device?.numaAffinity) ? `NUMA node ${device.numaAffinity}` : 'NUMA node not told';
}

/** The GPU with the shortest way to an adapter, or null where there is none. */
export function nearestGpu({ devices, relations }: HostTopology, at: number): number | null {
  let best: { readonly gpu: number; readonly rank: number } | null = null;
  for (const [gpu, device] of devices.entries()) {
    const rank = rankOf(connectionOf(relations[at]?.[gpu] ?? null));
    if (device.kind === 'gpu' && rank < (best?.rank ?? Number.POSITIVE_INFINITY)) best = { gpu, rank };
  }
  return best?.gpu ?? null;
}

const nearness = ['nvlink', 'pix', 'pxb', 'phb', 'node', 'sys'];

function rankOf(connection: Connection | null): number {
  return connection === null ? Number.POSITIVE_INFINITY : nearness.indexOf(connection.kind);
}

function nodesOf(
  topology: HostTopology,
  x: number,
  devices: readonly number[],
  gpuY: number,
  nicY: number,
): readonly GraphNode[] {
  const next = { gpu: 0, nic: 0 };
  return devices.flatMap((at) => {
    const device = topology.devices[at];
    if (!device) return [];
    const { name, kind } = device;
    const place = next[kind];
    next[kind] += 1;
    const left = x + graphSize.boxPadding + place * (graphSize.node + graphSize.gap);
    return [{ at, name, kind, x: left, y: kind === 'gpu' ? gpuY : nicY }];
  });
}

/** The count that bonds every two of at least three GPUs, else null. */
function fabricOf({ devices, relations }: HostTopology): number | null {
  const gpus = devices.flatMap(({ kind }, at) => (kind === 'gpu' ? [at] : []));
  if (gpus.length < 3) return null;
  const counts = new Set(
    gpus.flatMap((a) =>
      gpus.flatMap((b) => {
        if (a === b) return [];
        const connection = connectionOf(relations[a]?.[b] ?? null);
        return [connection?.kind === 'nvlink' ? connection.links : 0];
      }),
    ),
  );
  const [only] = counts;
  return counts.size === 1 && only !== undefined && only > 0 ? only : null;
}

function edgesOf(
  topology: HostTopology,
  nodes: ReadonlyMap<number, GraphNode>,
  hasFabric: boolean,
): readonly GraphEdge[] {
  const edges: GraphEdge[] = [];
  for (const [from, a] of topology.devices.entries()) {
    for (let to = from + 1; to < topology.devices.length; to += 1) {
      const b = topology.devices[to];
      const connection = connectionOf(topology.relations[from]?.[to] ?? null);
      const [start, end] = [nodes.get(from), nodes.get(to)];
      if (!b || !start || !end || !connection || impliedKinds.has(connection.kind)) continue;
      const isArc = a.kind === b.kind;
      if (isArc && a.kind === 'nic') continue;
      if (isArc && hasFabric && connection.kind === 'nvlink') continue;
      edges.push({ from, to, connection, path: isArc ? arc(start, end) : line(start, end) });
    }
  }
  return edges;
}

const arcRise = 0.16;

function arc(start: GraphNode, end: GraphNode): string {
  const half = graphSize.node / 2;
  const [a, b] = [start.x + half, end.x + half];
  const rise = 14 + Math.abs(b - a) * arcRise;
  return `M${a} ${start.y} C${a} ${start.y - rise * 1.33} ${b} ${start.y - rise * 1.33} ${b} ${start.y}`;
}

function line(start: GraphNode, end: GraphNode): string {
  const half = graphSize.node / 2;
  return `M${start.x + half} ${start.y + graphSize.nodeHeight} L${end.x + half} ${end.y}`;
}

/** Room that the widest arc takes; a little where there is none. */
function arcsHeight({ devices }: HostTopology, columns: readonly Column[]): number {
  const gpus = devices.filter(({ kind }) => kind === 'gpu').length;
  const width = columns.reduce((sum, column) => sum + column.width + graphSize.boxGap, 0);
  return gpus < 2 ? 8 : 24 + width * arcRise;
}
