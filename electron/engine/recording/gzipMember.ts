import { promisify } from 'node:util';
import { crc32, deflateRaw, inflateRaw } from 'node:zlib';

/*
 * A gzip member (RFC 1952) whose extra field holds its own length, as BGZF does it: any gunzip reads a file of such members, and we
 * find where each ends without inflating it. Layout: 10 bytes of header, 2 of extra length, 8 of extra (`HR`, 4, length), the
 * deflated text, its CRC-32 and its length.
 */

const headBytes = 20;
const tailBytes = 8;
/** What we write is far below; a file that says more is damaged or hostile. */
const longestMemberBytes = 8 * 2 ** 20;
const longestTextBytes = 16 * 2 ** 20;

const deflate = promisify(deflateRaw) as (bytes: Buffer) => Promise<Buffer>;
const inflate = promisify(inflateRaw) as (
  bytes: Buffer,
  options: { readonly maxOutputLength: number },
) => Promise<Buffer>;

/** Packs bytes, at most 16 MiB, into one member. */
export async function packMember(bytes: Buffer): Promise<Buffer> {
  const body = await deflate(bytes);
  const head = Buffer.from([0x1f, 0x8b, 8, 4, 0, 0, 0, 0, 0, 255, 8, 0, 0x48, 0x52, 4, 0, 0, 0, 0, 0]);
  head.writeUInt32LE(headBytes + body.length + tailBytes, 16);
  const tail = Buffer.alloc(tailBytes);
  tail.writeUInt32LE(crc32(bytes), 0);
  tail.writeUInt32LE(bytes.length, 4);
  return Buffer.concat([head, body, tail]);
}

/** How many bytes a member's first 20 tell of; enough to read it whole. */
export const memberHeadBytes = headBytes;

/** The length of the member that begins with these 20 bytes; null where none of ours begins. */
export function memberLength(head: Buffer): number | null {
  if (head.length < headBytes) return null;
  const isOurs =
    head.readUInt32BE(0) === 0x1f8b0804 &&
    head.readUInt16LE(10) === 8 &&
    head.readUInt32BE(12) === 0x48520400;
  const length = head.readUInt32LE(16);
  return isOurs && length > headBytes + tailBytes && length <= longestMemberBytes ? length : null;
}

/** The bytes in a whole member; null where it is damaged. */
export async function unpackMember(member: Buffer): Promise<Buffer | null> {
  const tail = member.subarray(-tailBytes);
  const length = tail.readUInt32LE(4);
  if (length > longestTextBytes) return null;
  const body = member.subarray(headBytes, -tailBytes);
  const bytes = await inflate(body, { maxOutputLength: length }).catch(() => null);
  return bytes?.length === length && crc32(bytes) === tail.readUInt32LE(0) ? bytes : null;
}
