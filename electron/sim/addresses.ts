import { createServer } from 'node:net';

/** Where one host of a fleet is to listen. */
export interface HostPlace {
  readonly address: string;
  readonly port: number;
}

/** Holds nothing: takes a port on loopback that is free now. */
async function freePort(address: string): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, address, resolve);
  });
  const bound = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (typeof bound !== 'object' || bound === null) throw new Error(`no port on ${address}`);
  return bound.port;
}

/** `127.77.0.1` upward, skipping the last octets 0 and 255. */
function loopbackAddress(number: number): string {
  return `127.77.${Math.floor(number / 254)}.${(number % 254) + 1}`;
}

/**
 * Finds places for `count` hosts. On Linux all of 127.0.0.0/8 is this machine, so each host has an address of its own on
 * one port, as real hosts do; elsewhere they share 127.0.0.1 and differ by port (0: taken when it listens).
 */
export async function hostPlaces(count: number, platform: NodeJS.Platform): Promise<readonly HostPlace[]> {
  if (platform !== 'linux') return Array.from({ length: count }, () => ({ address: '127.0.0.1', port: 0 }));
  const port = await freePort(loopbackAddress(0));
  return Array.from({ length: count }, (_, number) => ({ address: loopbackAddress(number), port }));
}
