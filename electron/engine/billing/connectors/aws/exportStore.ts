import type { Readable } from 'node:stream';
import type { ConnectionConfig } from '#shared/domain/billingConnection.ts';
import { requestFailure } from '../../../http/requestFailure.ts';
import type { ConnectorContext } from '../connector.ts';
import { awsSettings } from './awsClients.ts';
import { type AwsCall, callAws } from './callAws.ts';

/** An object of a bucket. */
export interface StoredObject {
  readonly key: string;
  readonly etag: string;
  readonly size: number;
  readonly changedAtMs: number;
}

/** A bucket, read only. */
export interface ExportStore {
  /** All objects whose keys begin so. */
  list(prefix: string): Promise<readonly StoredObject[]>;
  /** A small object as text. @throws FailureError where it is larger than `mostBytes`. */
  text(key: string, mostBytes: number): Promise<string>;
  /** Runs `use`, with back-off, over the bytes of an object from an offset on, as it is now. */
  read(key: string, use: (open: OpenObject) => Promise<void>): Promise<void>;
}

/** How a download asks for what it lacks. */
export interface OpenObject {
  readonly size: number;
  readonly etag: string;
  /** The bytes from an offset on; fails where the object was rewritten since. */
  from(offset: number): Promise<Readable>;
}

/** A listing that never ends is ended: 200,000 objects. */
const mostPages = 200;

/** Loads the SDK's client and makes one for a bucket. */
export async function openExportStore(
  config: ConnectionConfig,
  { bucket, region }: { readonly bucket: string; readonly region: string },
  context: Pick<ConnectorContext, 'signal' | 'onCall' | 'backOff'>,
): Promise<ExportStore> {
  const sdk = await import('@aws-sdk/client-s3');
  const client = new sdk.S3Client({
    ...(await awsSettings(config, region)),
    followRegionRedirects: true,
    responseChecksumValidation: 'WHEN_REQUIRED',
    // Servers on loopback, and many S3-compatible ones, have no name for each bucket.
    forcePathStyle: config.endpoint !== undefined,
  });
  const abort = { abortSignal: context.signal };
  const listing: AwsCall = { service: `S3 (${bucket})`, right: 's3:ListBucket' };
  const reading: AwsCall = { service: `S3 (${bucket})`, right: 's3:GetObject' };
  const read: ExportStore['read'] = (key, use) =>
    callAws(reading, context, async () => {
      const head = await client.send(new sdk.HeadObjectCommand({ Bucket: bucket, Key: key }), abort);
      const { ContentLength: size = 0, ETag: etag = '' } = head;
      const from = async (offset: number) => {
        context.onCall();
        const part = offset > 0 ? { Range: `bytes=${offset}-` } : {};
        const asked = { Bucket: bucket, Key: key, IfMatch: etag, ...part };
        const { Body } = await client.send(new sdk.GetObjectCommand(asked), abort);
        return Body as Readable;
      };
      await use({ size, etag, from });
    });
  return {
    read,
    list: async (prefix) => {
      const found: StoredObject[] = [];
      let token: string | undefined;
      for (let page = 0; page < mostPages; page += 1) {
        const input = {
          Bucket: bucket,
          Prefix: prefix,
          ...(token !== undefined && { ContinuationToken: token }),
        };
        const answer = await callAws(listing, context, () =>
          client.send(new sdk.ListObjectsV2Command(input), abort),
        );
        for (const { Key, ETag = '', Size = 0, LastModified } of answer.Contents ?? [])
          if (Key !== undefined)
            found.push({ key: Key, etag: ETag, size: Size, changedAtMs: LastModified?.getTime() ?? 0 });
        token = answer.IsTruncated ? answer.NextContinuationToken : undefined;
        if (token === undefined) break;
      }
      return found;
    },
    text: async (key, mostBytes) => {
      let text = '';
      await read(key, async ({ size, from }) => {
        if (size > mostBytes)
          throw requestFailure(
            'unreadable',
            `${key} has ${size} bytes`,
            'It is no manifest; check the export.',
            '',
            true,
          );
        const parts: Buffer[] = [];
        for await (const part of await from(0)) parts.push(part as Buffer);
        text = Buffer.concat(parts).toString('utf8');
      });
      return text;
    },
  };
}
