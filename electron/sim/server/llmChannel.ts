import type { Connection, ServerChannel } from 'ssh2';
import { llmMetricsText } from '../llm/llmMetricsText.ts';
import { type SimLlmServer, simLlmServers } from '../llm/simLlmServers.ts';
import type { SimHost } from './simHost.ts';

const longestRequest = 16_384;

/** Answers direct-tcpip: an LLM server where one listens, refused elsewhere as by a closed port. */
export function serveForwards(host: SimHost, connection: Connection): void {
  connection.on('tcpip', (accept, reject, { destIP, destPort }) => {
    const server = /^(?:127\.|localhost$)/.test(destIP)
      ? simLlmServers(host.spec).find(({ port }) => port === destPort)
      : undefined;
    if (server) serveHttp(host, server, accept());
    else reject();
  });
}

/** HTTP/1.1 as far as a reader of metrics needs it: GET, kept alive. */
function serveHttp(host: SimHost, server: SimLlmServer, channel: ServerChannel): void {
  let heard = '';
  channel.on('error', () => undefined);
  channel.on('data', (chunk: Buffer) => {
    heard += chunk.toString('latin1');
    for (let end = heard.indexOf('\r\n\r\n'); end >= 0; end = heard.indexOf('\r\n\r\n')) {
      const [, path = ''] = heard.slice(0, end).split(' ');
      heard = heard.slice(end + 4);
      channel.write(answer(host, server, path));
    }
    if (heard.length > longestRequest) channel.close();
  });
  channel.once('end', () => channel.end());
}

function answer(host: SimHost, server: SimLlmServer, path: string): string {
  switch (path) {
    case '/metrics':
      return response(200, 'text/plain; version=0.0.4', llmMetricsText(server, host.clock()));
    case '/version':
      return response(200, 'application/json', '{"version":"0.11.0"}');
    default:
      return response(404, 'application/json', '{"detail":"Not Found"}');
  }
}

function response(status: number, type: string, body: string): string {
  const reason = status === 200 ? 'OK' : 'Not Found';
  const head = `HTTP/1.1 ${status} ${reason}\r\nserver: uvicorn\r\ncontent-type: ${type}\r\n`;
  return `${head}content-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
}
