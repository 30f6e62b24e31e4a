import { unavailable } from '#shared/domain/reading.ts';
import { addTo } from '../boundedMap.ts';
import { type CaptureFormat, fatalProblem, most, problem } from '../captureFormat.ts';
import type {
  CaptureEntity,
  CaptureGpu,
  CaptureInstance,
  CaptureProblem,
  ParsedCapture,
} from '../parsedCapture.ts';
import { dcgmFailureOf } from './dcgmFailure.ts';
import { dcgmProblem } from './dcgmProblem.ts';
import { type Box, readBox } from './dcgmTable.ts';

const kind = 'dcgmi-discovery';

/** `dcgmi discovery -l`: the GPUs that DCGM sees; `-c`: its own ids of GPUs, GPU instances and compute instances. */
export const dcgmiDiscovery: CaptureFormat = {
  kind,
  describe: 'dcgmi discovery -l, dcgmi discovery -c',
  looksLike: (head) => /\| *(?:Instance Hierarchy|GPU ID +\| Device Information)/.test(head),
  parse: parseDiscovery,
};

function parseDiscovery(text: string): ParsedCapture {
  const box = readBox(text);
  const entities = hierarchyOf(box);
  const listed = listedGpus(box);
  const problems = outsideProblems(box, listed.length);
  for (const gpu of listed)
    if (gpu.name === null) problems.push(problem('unreadable', `DCGM gives GPU ${gpu.index} no name`));
  const gpus = listed.length > 0 ? listed : gpusOf(entities);
  if (gpus.length === 0 && problems.every(({ fatal }) => !fatal))
    problems.push(fatalProblem('unreadable', 'no GPU of dcgmi discovery in this text', text));
  return { kind, gpus, problems: problems.slice(0, most.problems), entities };
}

/** What DCGM says around its table: how many GPUs it found, and errors. */
function outsideProblems(box: Box, listed: number): CaptureProblem[] {
  const problems: CaptureProblem[] = [];
  for (const { text, line } of box.outside) {
    const found = /^(\d{1,6}) GPUs? found/i.exec(text)?.[1];
    if (found !== undefined && Number(found) !== listed)
      problems.push(
        problem('cut-short', `DCGM found ${found} GPUs and ${listed} are listed here`, text, line),
      );
    const failure = dcgmFailureOf(text);
    if (failure) problems.push(dcgmProblem(failure, line, box.rows.length === 0));
  }
  return problems;
}

/** `-l`: blocks of a GPU id and, below it, its name, bus id and UUID. */
function listedGpus(box: Box): readonly CaptureGpu[] {
  const gpus: { index: number; said: Map<string, string> }[] = [];
  for (const { cells } of box.rows) {
    const [id = '', words = ''] = cells;
    if (/^\d{1,6}$/.test(id) && gpus.length < most.gpus) gpus.push({ index: Number(id), said: new Map() });
    const said = /^(Name|PCI Bus ID|Device UUID): *(.{0,200})/.exec(words);
    if (said?.[1] && (id === '' || /^\d/.test(id))) gpus.at(-1)?.said.set(said[1], said[2] ?? '');
  }
  return gpus.map(({ index, said }) => {
    const pciBusId = textOf(said.get('PCI Bus ID'));
    return {
      uuid: textOf(said.get('Device UUID')),
      index,
      name: textOf(said.get('Name')),
      readings: {},
      facts: { pciBusId: pciBusId ?? unavailable('DCGM does not say') },
    };
  });
}

/** `<<<NULL>>>` is DCGM's word for no text. */
function textOf(text: string | undefined): string | null {
  return text === undefined || text === '' || text.startsWith('<<<') ? null : text;
}

/** `-c`: `GPU 0`, `-> I 0/1`, `-> CI 0/1/0`, each with its EntityID. The numbers after the GPU's are those of nvidia-smi. */
function hierarchyOf(box: Box): readonly CaptureEntity[] {
  const entities: CaptureEntity[] = [];
  let gpu: string | null = null;
  let instance: string | null = null;
  for (const { cells } of box.rows) {
    const [label = '', words = ''] = cells;
    const entityId = /\(EntityID: (\d{1,9})\)/.exec(words)?.[1];
    const place = /^(?:-> )?(GPU|I|CI) (\d{1,6})(?:\/(\d{1,6}))?(?:\/(\d{1,6}))?$/.exec(label);
    if (entityId === undefined || !place || entities.length >= most.entries) continue;
    const [, type, , gpuInstance, computeInstance] = place;
    if (type === 'GPU') {
      gpu = `GPU ${entityId}`;
      const uuid = /GPU-[0-9a-f-]{1,80}/i.exec(words)?.[0] ?? null;
      entities.push({ kind: 'GPU', id: gpu, parent: null, name: uuid });
    } else if (type === 'I') {
      instance = `GPU-I ${entityId}`;
      const readings = gpuInstance === undefined ? {} : { gpuInstanceId: Number(gpuInstance) };
      entities.push({ kind: 'GPU-I', id: instance, parent: gpu, name: label.replace('-> ', ''), readings });
    } else {
      const readings = {
        ...(gpuInstance === undefined ? {} : { gpuInstanceId: Number(gpuInstance) }),
        ...(computeInstance === undefined ? {} : { computeInstanceId: Number(computeInstance) }),
      };
      const name = label.replace('-> ', '');
      entities.push({ kind: 'GPU-CI', id: `GPU-CI ${entityId}`, parent: instance, name, readings });
    }
  }
  return entities;
}

/** The GPUs of a hierarchy with their instances under nvidia-smi's numbers. */
function gpusOf(entities: readonly CaptureEntity[]): readonly CaptureGpu[] {
  const gpus = entities.filter((entity) => entity.kind === 'GPU').slice(0, most.gpus);
  const children = new Map<string, CaptureEntity[]>();
  for (const entity of entities) {
    if (entity.kind !== 'GPU-I' || entity.parent === null) continue;
    addTo(children, entity.parent, entity, most.gpus);
  }
  return gpus.map((gpu) => ({
    uuid: gpu.name,
    index: Number(gpu.id.slice('GPU '.length)),
    name: null,
    readings: {},
    instances: (children.get(gpu.id) ?? []).map(instanceOf),
  }));
}

function instanceOf({ readings }: CaptureEntity): CaptureInstance {
  const id = readings?.gpuInstanceId;
  const gpuInstanceId = typeof id === 'number' ? id : null;
  return { uuid: null, index: null, gpuInstanceId, computeInstanceId: null, profile: null, readings: {} };
}
