import type { Failure } from '#shared/domain/failure.ts';
import type { EpochMs, Milliseconds, Seconds } from '#shared/domain/units.ts';

/*
 * A recording is a gzip file (`zcat FILE | head` shows it) of JSON lines: the header, then what happened, in order. Each block of
 * lines is a gzip member of its own that names its length (`gzipMember.ts`), so that a file whose writer was killed is read up to
 * its last whole block. What a host printed stands byte for byte in `data`, as Latin-1. Nothing of a login is in it: no address,
 * user, key or password of a host; hosts are known by their name in the hosts file.
 */

/** Version of the form that this code writes; it reads no other. */
export const recordingVersion = 1;

/** A host of a recording. */
export interface RecordedHost {
  readonly name: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly intervalSeconds: Seconds;
}

/** The first line of a recording. */
export interface RecordingHeader {
  readonly format: 'headroom-recording';
  readonly version: number;
  /** Version of Headroom that wrote it. */
  readonly headroom: string;
  readonly startedAtMs: EpochMs;
  /** True where names of hosts are pseudonyms. */
  readonly namesHidden: boolean;
  readonly hosts: readonly RecordedHost[];
}

interface At {
  /** Since the start of the recording. */
  readonly t: Milliseconds;
}

/** Something that happened with the host of index `h`. */
interface AtHost extends At {
  readonly h: number;
}

/** What a host's connection did: it was made, its loop printed, its loop ended, it was lost; or it was not made. */
export type HostEvent =
  | (AtHost & { readonly e: 'open' })
  | (AtHost & { readonly e: 'out' | 'err'; readonly data: string })
  | (AtHost & { readonly e: 'exit'; readonly code: number | null })
  | (AtHost & { readonly e: 'close' | 'failed'; readonly failure: Failure });

/** A line of a recording after its first. `gap`: so many lines were not written since the disk did not keep up. */
export type RecordedEvent =
  | HostEvent
  | (At & { readonly e: 'gap'; readonly lines: number })
  | (At & { readonly e: 'end'; readonly reason: EndReason });

/** Why a recording ended; one without an end was cut. */
export type EndReason = 'time' | 'size' | 'stopped';

const kinds = ['open', 'out', 'err', 'exit', 'close', 'failed', 'gap', 'end'];

/** The event of a line, or null where it is none: what a file holds is not to be trusted. */
export function eventOfLine(line: string, hosts: number): RecordedEvent | null {
  const value = parsed(line);
  if (!isObject(value) || typeof value.e !== 'string' || !kinds.includes(value.e)) return null;
  if (typeof value.t !== 'number' || !(value.t >= 0)) return null;
  if (value.e === 'gap' || value.e === 'end') return value as unknown as RecordedEvent;
  if (typeof value.h !== 'number' || !Number.isInteger(value.h) || value.h < 0 || value.h >= hosts)
    return null;
  if ((value.e === 'out' || value.e === 'err') && typeof value.data !== 'string') return null;
  if (value.e === 'exit' && typeof value.code !== 'number' && value.code !== null) return null;
  if ((value.e === 'failed' || value.e === 'close') && !isFailure(value.failure)) return null;
  return value as unknown as RecordedEvent;
}

/** The header of a first line; a string says why it is none. */
export function headerOfLine(line: string): RecordingHeader | string {
  const value = parsed(line);
  if (!isObject(value) || value.format !== 'headroom-recording') return 'it is not a recording of Headroom';
  if (value.version !== recordingVersion)
    return `it is of version ${String(value.version)}, and this Headroom reads version ${recordingVersion}`;
  const { hosts, startedAtMs } = value;
  if (!Array.isArray(hosts) || !hosts.every(isHost) || typeof startedAtMs !== 'number')
    return 'its first line is damaged';
  return value as unknown as RecordingHeader;
}

function isHost(value: unknown): boolean {
  if (!isObject(value) || typeof value.name !== 'string' || value.name === '') return false;
  const { labels, intervalSeconds } = value;
  if (!isObject(labels) || !Object.values(labels).every((label) => typeof label === 'string')) return false;
  return typeof intervalSeconds === 'number' && intervalSeconds >= 1 && intervalSeconds <= 3600;
}

function isFailure(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { kind, message, words, remedy, terminal } = value;
  return (
    [kind, message, words, remedy].every((text) => typeof text === 'string') && typeof terminal === 'boolean'
  );
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}
