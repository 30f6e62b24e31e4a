import { readFile, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import ssh2 from 'ssh2';
import { makeKey } from '../../fixtures/sshKeys.ts';
import type { Workbench } from './workbench.ts';

/** An SSH server in this process that lets nobody in until `open`, and then everybody; the workbench knows its key. */
export async function startGatedServer(bench: Workbench) {
  const key = await makeKey(bench.folder, 'host');
  let open: () => void = () => undefined;
  const gate = new Promise<void>((resolve) => {
    open = resolve;
  });
  const count = { begun: 0, underWay: 0, most: 0 };
  const server = new ssh2.Server({ hostKeys: [await readFile(key.privateFile)] }, (client) => {
    count.begun += 1;
    count.underWay += 1;
    count.most = Math.max(count.most, count.underWay);
    client.on('error', () => undefined);
    client.once('ready', () => {
      count.underWay -= 1;
    });
    client.on('authentication', (login) => void gate.then(() => login.accept()));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  await writeFile(bench.knownHosts, `[127.0.0.1]:${port} ${key.algorithm} ${key.blob}\n`);
  return { port, count, open, stop: () => server.close() };
}
