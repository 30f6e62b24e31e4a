import type { Failure } from '#shared/domain/failure.ts';
import type { HostConfig } from '#shared/domain/host.ts';
import type { EpochMs } from '#shared/domain/units.ts';
import { productVersion } from '../productVersion.ts';
import type { Connector } from '../ssh/connection.ts';
import { hideNames } from './hideNames.ts';
import { createLaneText } from './laneText.ts';
import { type EndReason, recordingVersion } from './recordedEvent.ts';
import { createRecording, type RecordingWriter, type UntimedEvent } from './recordingWriter.ts';
import { type HostTap, tapConnector } from './tapConnector.ts';

/** What to record. */
export interface RecordingPlan {
  readonly path: string;
  /** The hosts that are read; the first connection of each is the one that is recorded, then its next. */
  readonly hosts: readonly HostConfig[];
  /** Replaces names and addresses of hosts by pseudonyms, and leaves labels out. */
  readonly hideNames: boolean;
  /** The file ends at about this size. */
  readonly mostBytes: number;
  readonly startedAtMs: EpochMs;
}

/** A recording under way. */
export interface RecordingUnderWay {
  /** For the engine that reads the hosts. */
  readonly wrapConnector: (inner: Connector) => Connector;
  readonly full: Promise<EndReason>;
  writtenBytes(): number;
  /** @throws the error of the disk, where one ended the recording. */
  end(reason: EndReason): Promise<void>;
}

/** Creates the file. @throws the error of `open`: EEXIST for a file that is there. */
export async function startRecording(plan: RecordingPlan): Promise<RecordingUnderWay> {
  const names = plan.hideNames ? hideNames(plan.hosts) : null;
  const indexes = new Map(plan.hosts.map(({ name }, at) => [name, at]));
  const writer = await createRecording(
    plan.path,
    {
      format: 'headroom-recording',
      version: recordingVersion,
      headroom: productVersion,
      startedAtMs: plan.startedAtMs,
      namesHidden: plan.hideNames,
      hosts: plan.hosts.map((host) => ({
        name: names?.nameOf(host) ?? host.name,
        labels: names === null ? host.labels : {},
        intervalSeconds: host.intervalSeconds,
      })),
    },
    plan.mostBytes,
  );
  const tapOf = (host: HostConfig): HostTap | null => {
    const h = indexes.get(host.name);
    return h === undefined ? null : tapInto(writer, h, names?.lineOf(host));
  };
  return {
    wrapConnector: (inner) => tapConnector(inner, tapOf),
    full: writer.full,
    writtenBytes: writer.writtenBytes,
    end: (reason) => writer.close(reason),
  };
}

function tapInto(writer: RecordingWriter, h: number, rename?: (line: string) => string): HostTap {
  const words = createLaneText(rename);
  const write = (event: UntimedEvent) => writer.write(event);
  const flush = () => {
    const data = words.rest();
    if (data !== '') write({ h, e: 'err', data });
  };
  const fail = (e: 'failed' | 'close', failure: Failure) => {
    // Messages of ours name addresses and users.
    const renamed = rename
      ? { ...failure, message: rename(failure.message), words: rename(failure.words) }
      : failure;
    write({ h, e, failure: renamed });
  };
  return {
    opened: () => write({ h, e: 'open' }),
    failed: (failure) => fail('failed', failure),
    // The GPUs' rows: numbers and names of cards, as they came.
    stdout: (chunk) => write({ h, e: 'out', data: chunk.toString('latin1') }),
    stderr: (chunk) => {
      const data = words.take(chunk);
      if (data !== '') write({ h, e: 'err', data });
    },
    exited: (code) => {
      flush();
      write({ h, e: 'exit', code });
    },
    closed: (failure) => {
      flush();
      // A connection that we closed ourselves is no event of the host's.
      if (failure !== null) fail('close', failure);
    },
  };
}
