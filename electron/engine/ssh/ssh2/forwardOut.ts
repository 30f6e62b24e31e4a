import type { Client, ClientChannel } from 'ssh2';

/** Opens a direct-tcpip channel through a client. @throws Error with ssh2's `reason` where the server refused. */
export function forwardOut(client: Client, address: string, port: number): Promise<ClientChannel> {
  return new Promise((resolve, reject) => {
    client.forwardOut('127.0.0.1', 0, address, port, (error, stream) => {
      if (error) reject(error);
      else resolve(stream);
    });
  });
}
