import type { EpochMs } from '#shared/domain/units.ts';
import type { Fault } from '../faults.ts';
import { faultOf } from '../faults.ts';
import type { SimGpu, SimHostSpec } from '../fleetSpec.ts';
import { detailXml, listWithInstances } from '../layout/detailXml.ts';
import { nvlinkErrors, nvlinkStatus, topologyText } from '../layout/links.ts';
import { computeApps } from './computeApps.ts';
import { offBusCode, offBusWords } from './offBus.ts';
import { driverMajor, type QueryField, queryField, queryFields } from './queryFields.ts';
import { type CsvFormat, headerLine, rowLines } from './queryRows.ts';
import { smiFailures } from './smiFailures.ts';

/** What a command printed and how it ended. */
export interface CommandAnswer {
  readonly stdout: string;
  readonly stderr: string;
  readonly code: number;
}

/** A query that goes on printing, `-l SECONDS`. */
export interface CommandStream {
  readonly everySeconds: number;
  readonly header: string;
  readonly round: (timeMs: EpochMs) => string;
}

const answer = (stdout: string, code = 0): CommandAnswer => ({ stdout, stderr: '', code });

function option(argv: readonly string[], long: string, short?: string): string | undefined {
  for (const [at, word] of argv.entries()) {
    if (word.startsWith(`${long}=`)) return word.slice(long.length + 1);
    if (word === long || word === short) return argv[at + 1] ?? '';
  }
  return undefined;
}

function csvFormat(argv: readonly string[]): CsvFormat {
  const words = (option(argv, '--format') ?? 'csv').split(',').map((word) => word.trim());
  return { header: !words.includes('noheader'), units: !words.includes('nounits') };
}

/** `-i` takes an index, a UUID or a bus id; without it all GPUs. */
function chosenGpus(host: SimHostSpec, argv: readonly string[]): readonly SimGpu[] {
  const id = option(argv, '--id', '-i');
  if (id === undefined) return host.gpus;
  const ids = id.split(',');
  return host.gpus.filter((gpu) => [String(gpu.index), gpu.uuid, gpu.busId].some((own) => ids.includes(own)));
}

/** `nvidia-smi --help-query-gpu`: each field's names in quotes, an explanation, a blank line. */
function helpText(driver: string): string {
  const major = driverMajor(driver);
  const known = queryFields.filter((column) => column.since <= major);
  const blocks = known.map(
    (column) => `${column.names.map((name) => `"${name}"`).join(' or ')}\nSimulated.\n`,
  );
  return `List of valid properties to query for the switch "--query-gpu":\n\n${blocks.join('\n')}`;
}

function gpuQuery(host: SimHostSpec, argv: readonly string[], fields: string): CommandAnswer | CommandStream {
  const major = driverMajor(host.driverVersion);
  const columns: QueryField[] = [];
  for (const name of fields.split(',').map((field) => field.trim())) {
    const column = queryField(name, major);
    if (!column) return answer(`Field "${name}" is not a valid field to query.\n`, 2);
    columns.push(column);
  }
  const format = csvFormat(argv);
  const gpus = chosenGpus(host, argv);
  if (gpus.length === 0) return answer('No devices were found\n', 6);
  const lost = gpus.find((gpu) => gpu.condition === 'offBus');
  if (lost) return answer(`${offBusWords(lost)}\n`, offBusCode);
  return {
    everySeconds: Number(option(argv, '--loop', '-l') ?? 0),
    header: format.header ? headerLine(columns) : '',
    round: (timeMs) => rowLines(host, gpus, columns, timeMs, format.units),
  };
}

/** What asks how GPUs are cut up and connected; null where something else is asked. */
function layoutCommand(host: SimHostSpec, argv: readonly string[], timeMs: EpochMs): string | null {
  if (argv.includes('-q') && argv.includes('-x')) return detailXml(host, chosenGpus(host, argv), timeMs);
  if (argv[0] === 'topo' && argv.includes('-m')) return topologyText(host);
  if (argv[0] !== 'nvlink') return null;
  return argv.includes('-e') ? nvlinkErrors(host) : nvlinkStatus(host);
}

/** Runs `nvidia-smi` with these arguments on a simulated host: an answer, or a stream where `-l` asks for one. */
export function smiCommand(
  host: SimHostSpec,
  faults: readonly Fault[],
  argv: readonly string[],
  timeMs: EpochMs,
): CommandAnswer | CommandStream {
  const failure = faultOf(faults, 'smiFailure');
  if (failure) return answer(`${smiFailures[failure.failure].words}\n`, smiFailures[failure.failure].code);
  if (argv.includes('-L') || argv.includes('--list-gpus'))
    return answer(listWithInstances(host.gpus, timeMs));
  const layout = layoutCommand(host, argv, timeMs);
  if (layout !== null) return answer(layout);
  if (argv.includes('--help-query-gpu')) return answer(helpText(host.driverVersion));
  const apps = option(argv, '--query-compute-apps');
  if (apps !== undefined) {
    const made = computeApps(chosenGpus(host, argv), apps.split(','), csvFormat(argv), timeMs);
    if ('text' in made) return answer(made.text);
    return answer(`Field "${made.unknownField}" is not a valid field to query.\n`, 2);
  }
  const fields = option(argv, '--query-gpu');
  if (fields === undefined)
    return answer('Invalid combination of input arguments. Simulated: use --query-gpu.\n', 2);
  const query = gpuQuery(host, argv, fields);
  if ('code' in query || query.everySeconds > 0) return query;
  return answer(query.header + query.round(timeMs));
}
