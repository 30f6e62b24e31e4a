import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AnswerError, ResponseReader } from '#engine/llm/http/responseReader.ts';

function read(text: string | Buffer, pieces: readonly number[] = [], mostBytes = 1000) {
  const reader = new ResponseReader(mostBytes);
  const bytes = Buffer.from(text);
  let at = 0;
  let done = false;
  for (const size of [...pieces, bytes.length]) {
    if (at >= bytes.length) break;
    done = reader.push(bytes.subarray(at, at + Math.max(1, size)));
    at += Math.max(1, size);
  }
  if (!done) reader.end();
  return reader.answer();
}

const sized = 'HTTP/1.1 200 OK\r\nContent-Type: text/plain; version=0.0.4\r\nContent-Length: 5\r\n\r\nhello';
const chunked =
  'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3;note=x\r\nhel\r\n2\r\nlo\r\n0\r\nTrailer: 1\r\n\r\n';
const untilEnd = 'HTTP/1.1 200 OK\r\nConnection: close\r\n\r\nhello';

describe('an answer', () => {
  it.each([
    ['by its length', sized, true],
    ['in chunks', chunked, true],
    ['to the end of the stream', untilEnd, false],
    ['after an interim one', `HTTP/1.1 100 Continue\r\n\r\n${sized}`, true],
    ['with bare line feeds', sized.replaceAll('\r', ''), true],
  ])('%s is the same in whatever pieces it comes', (_, text, staysOpen) => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 40 }), { maxLength: 60 }), (pieces) => {
        expect(read(text, pieces)).toMatchObject({ status: 200, body: 'hello', staysOpen });
      }),
    );
  });

  it('tells its media type and status', () => {
    expect(read(sized).mediaType).toBe('text/plain');
    expect(read('HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n')).toMatchObject({
      status: 404,
      body: '',
    });
    expect(read('HTTP/1.1 204 No Content\r\n\r\n').status).toBe(204);
  });

  it('closes the stream where more follows than was asked for', () => {
    expect(read(`${sized}HTTP/1.1 200 OK`).staysOpen).toBe(false);
    expect(read('HTTP/1.0 200 OK\r\nContent-Length: 0\r\n\r\n').staysOpen).toBe(false);
  });

  it.each([
    ['no HTTP', 'SSH-2.0-OpenSSH_9.6\r\n', /no HTTP/],
    ['a head without end', `HTTP/1.1 200 OK\r\n${'X: y\r\n'.repeat(5000)}`, /no HTTP/],
    ['a length that is none', 'HTTP/1.1 200 OK\r\nContent-Length: -5\r\n\r\n', /length/],
    ['a chunk without size', 'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n', /chunk/],
    ['too much', `HTTP/1.1 200 OK\r\n\r\n${'x'.repeat(2000)}`, /larger/],
    ['a peer that closes at once', 'HT', /no HTTP/],
    ['half of one', sized.slice(0, -2), /ended in the middle/],
  ])('%s is refused with a reason', (_, text, reason) => {
    expect(() => read(text)).toThrow(reason);
  });

  it('never throws anything but its own error, on any bytes', () => {
    const anything = fc.oneof(
      fc.uint8Array({ maxLength: 300 }),
      fc.string().map((tail) => Buffer.from(`HTTP/1.1 200 OK\r\n${tail}`)),
      fc.string().map((tail) => Buffer.from(`HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n${tail}`)),
    );
    fc.assert(
      fc.property(anything, (bytes) => {
        try {
          read(Buffer.from(bytes));
        } catch (error) {
          expect(error).toBeInstanceOf(AnswerError);
        }
      }),
      { numRuns: 2000 },
    );
  });
});
