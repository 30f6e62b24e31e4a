/** An HTTP answer. */
export interface HttpAnswer {
  readonly status: number;
  /** Media type in lower case without parameters, '' where none is given. */
  readonly mediaType: string;
  readonly body: string;
  /** Whether the stream can carry another request. */
  readonly staysOpen: boolean;
}

/** An answer that is none, or one beyond the bounds. Its message is a clause for a person. */
export class AnswerError extends Error {
  override readonly name = 'AnswerError';
}

/** What speaks something else says this, or nothing before it closes. */
export const noHttp = 'it is no HTTP answer';

const longestHead = 16 * 1024;
const longestLine = 1024;

type Stage = 'head' | 'sized' | 'size-line' | 'chunk' | 'chunk-end' | 'trailer' | 'until-end' | 'done';

/**
 * Reads one HTTP/1.1 answer from the pieces in which it arrives (RFC 9112): by length, in chunks, or up to the end of the
 * stream. Holds at most `mostBytes` of body and 16 KiB of head. `push` and `end` throw AnswerError on what is no HTTP or too much.
 */
export class ResponseReader {
  readonly #mostBytes: number;
  #stage: Stage = 'head';
  #text = '';
  readonly #parts: Buffer[] = [];
  #bodyBytes = 0;
  #due = 0;
  #status = 0;
  #mediaType = '';
  #staysOpen = true;

  constructor(mostBytes: number) {
    this.#mostBytes = mostBytes;
  }

  /** Takes the next piece; true when the answer is whole. */
  push(piece: Buffer): boolean {
    let at = 0;
    while (at < piece.length && this.#stage !== 'done') {
      at = this.#isInBody() ? this.#takeBody(piece, at) : this.#takeLine(piece, at);
    }
    // Bytes behind the answer would be taken for the next one.
    if (at < piece.length) this.#staysOpen = false;
    return this.#stage === 'done';
  }

  /** The stream ended. */
  end(): void {
    if (this.#stage === 'until-end') this.#stage = 'done';
    if (this.#stage === 'head') throw new AnswerError(noHttp);
    if (this.#stage !== 'done') throw new AnswerError('the connection ended in the middle of the answer');
    this.#staysOpen = false;
  }

  answer(): HttpAnswer {
    const body = this.#parts.length === 1 ? this.#parts[0] : Buffer.concat(this.#parts);
    return {
      status: this.#status,
      mediaType: this.#mediaType,
      body: body?.toString('utf8') ?? '',
      staysOpen: this.#staysOpen,
    };
  }

  #isInBody(): boolean {
    return this.#stage === 'sized' || this.#stage === 'chunk' || this.#stage === 'until-end';
  }

  #takeBody(piece: Buffer, at: number): number {
    const to = this.#stage === 'until-end' ? piece.length : Math.min(piece.length, at + this.#due);
    this.#bodyBytes += to - at;
    if (this.#bodyBytes > this.#mostBytes)
      throw new AnswerError(`the answer is larger than ${Math.floor(this.#mostBytes / 1024)} KiB`);
    this.#parts.push(piece.subarray(at, to));
    this.#due -= to - at;
    if (this.#stage !== 'until-end' && this.#due === 0)
      this.#stage = this.#stage === 'chunk' ? 'chunk-end' : 'done';
    return to;
  }

  /** Head, and what stands between chunks: up to and with the next line end (of the head: its empty line). */
  #takeLine(piece: Buffer, at: number): number {
    const inHead = this.#stage === 'head';
    const newline = piece.indexOf(10, at);
    const to = newline < 0 ? piece.length : newline + 1;
    this.#text += piece.toString('latin1', at, to);
    if (this.#text.length > (inHead ? longestHead : longestLine)) throw new AnswerError(noHttp);
    if (newline < 0) return to;
    if (inHead) {
      if (/\r?\n\r?\n$/.test(this.#text)) this.#takeHead(this.#reset());
      else if (!this.#text.startsWith('HTTP/1.')) throw new AnswerError(noHttp);
    } else this.#takeBetween(this.#reset().trim());
    return to;
  }

  #reset(): string {
    const text = this.#text;
    this.#text = '';
    return text;
  }

  #takeHead(text: string): void {
    const [first = '', ...lines] = text.split(/\r?\n/);
    const match = /^HTTP\/1\.([01]) (\d{3})(?: |$)/.exec(first);
    if (!match) throw new AnswerError(noHttp);
    const status = Number(match[2]);
    if (status < 200) return;
    const headers = headersOf(lines);
    this.#status = status;
    this.#mediaType = (headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
    const connection = (headers.get('connection') ?? '').toLowerCase();
    this.#staysOpen = match[1] === '1' ? !connection.includes('close') : connection.includes('keep-alive');
    this.#stage = this.#bodyStage(status, headers);
  }

  #bodyStage(status: number, headers: ReadonlyMap<string, string>): Stage {
    if (status === 204 || status === 304) return 'done';
    if ((headers.get('transfer-encoding') ?? '').toLowerCase().includes('chunked')) return 'size-line';
    const length = headers.get('content-length');
    if (length === undefined) return 'until-end';
    if (!/^\d{1,15}$/.test(length)) throw new AnswerError('its length is no number');
    this.#due = Number(length);
    return this.#due === 0 ? 'done' : 'sized';
  }

  #takeBetween(line: string): void {
    switch (this.#stage) {
      case 'size-line': {
        const size = /^[0-9a-fA-F]{1,8}(?=$|[ \t;])/.exec(line);
        if (!size) throw new AnswerError('a chunk has no size');
        this.#due = Number.parseInt(size[0], 16);
        this.#stage = this.#due === 0 ? 'trailer' : 'chunk';
        return;
      }
      case 'chunk-end':
        this.#stage = 'size-line';
        return;
      default:
        if (line === '') this.#stage = 'done';
    }
  }
}

function headersOf(lines: readonly string[]): ReadonlyMap<string, string> {
  const headers = new Map<string, string>();
  for (const line of lines) {
    const colon = line.indexOf(':');
    if (colon > 0) headers.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim());
  }
  return headers;
}
