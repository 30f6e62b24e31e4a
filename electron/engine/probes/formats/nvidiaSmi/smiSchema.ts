import { childOf, createPathTree, type PathNode, type PathTree } from './pathTree.ts';
import {
  clockEventFlags,
  type FieldForm,
  type SmiField,
  smiGpuFields,
  smiHeaderFields,
  smiInstanceFields,
  smiProcessFields,
} from './smiFields.ts';

/** A field whose texts stand in these slots, the preferred one first. */
export interface SlottedField {
  readonly name: string;
  readonly form: FieldForm;
  readonly csv: readonly string[];
  readonly slots: readonly number[];
}

/** A bit of the clock event mask whose flag stands in one of these slots. */
export interface SlottedFlag {
  readonly bit: number;
  readonly slots: readonly number[];
}

/** How one form of `-q` is walked and what its slots mean. */
export interface SmiSchema {
  readonly header: PathNode;
  readonly gpu: PathNode;
  readonly headerFields: readonly SlottedField[];
  readonly gpuFields: readonly SlottedField[];
  readonly flags: readonly SlottedFlag[];
  readonly instanceFields: readonly SlottedField[];
  readonly processFields: readonly SlottedField[];
}

interface FormNames {
  readonly key: 'xml' | 'q';
  readonly flagPaths: (flag: { readonly xml: string; readonly q: string }) => readonly string[];
  /** Path of the element that is one MIG device, and of the one that holds a process. */
  readonly instance: string;
  readonly process: string;
}

/** Builds the schema of one form from the table of fields. */
function createSchema({ key, flagPaths, instance, process }: FormNames): SmiSchema {
  const paths = (fields: readonly SmiField[]) => fields.flatMap((field) => field[key]);
  const flags = clockEventFlags.map(({ bit, xml, q }) => ({ bit, paths: flagPaths({ xml, q }) }));
  const header = createPathTree(paths(smiHeaderFields));
  const gpu = createPathTree([...paths(smiGpuFields), ...flags.flatMap((flag) => flag.paths)]);
  const instances = createPathTree(paths(smiInstanceFields));
  const processes = createPathTree(paths(smiProcessFields));
  mount(gpu.root, instance, instances.root, 'instance');
  mount(gpu.root, process, processes.root, 'process');
  const slotted = (fields: readonly SmiField[], tree: PathTree): readonly SlottedField[] =>
    fields
      .map(({ name, form, csv, [key]: own }) => ({ name, form, csv, slots: slotsOf(own, tree) }))
      .filter(({ slots }) => slots.length > 0);
  return {
    header: header.root,
    gpu: gpu.root,
    headerFields: slotted(smiHeaderFields, header),
    gpuFields: slotted(smiGpuFields, gpu),
    flags: flags.map((flag) => ({ bit: flag.bit, slots: slotsOf(flag.paths, gpu) })),
    instanceFields: slotted(smiInstanceFields, instances),
    processFields: slotted(smiProcessFields, processes),
  };
}

function slotsOf(paths: readonly string[], tree: PathTree): readonly number[] {
  return paths.map((path) => tree.slots.get(path) ?? -1).filter((slot) => slot !== -1);
}

function mount(root: PathNode, path: string, under: PathNode, record: 'instance' | 'process'): void {
  let node = root;
  for (const name of path.split('/')) node = childOf(node, name);
  node.record = record;
  for (const [name, child] of under.children) node.children.set(name, child);
}

/** `-q -x`. Throttle reasons were renamed clock event reasons in 535. */
export const xmlSchema = createSchema({
  key: 'xml',
  flagPaths: ({ xml }) => [
    `clocks_event_reasons/clocks_event_reason_${xml}`,
    `clocks_throttle_reasons/clocks_throttle_reason_${xml}`,
  ],
  instance: 'mig_devices/mig_device',
  process: 'processes/process_info',
});

/** `-q`. */
export const textSchema = createSchema({
  key: 'q',
  flagPaths: ({ q }) => [`clocks event reasons/${q}`, `clocks throttle reasons/${q}`],
  instance: 'mig device',
  process: 'processes',
});
