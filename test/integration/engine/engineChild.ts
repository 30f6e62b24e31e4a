import { createRouterClient } from '@orpc/server';
import { createMemorySecretStore } from '#engine/ssh/memorySecretStore.ts';
import { startEngine } from '#engine/startEngine.ts';

/** An engine over the folder that argv names. It says whom it follows as JSON, line after line, and stops when its stdin ends. */
const folder = process.argv[2] ?? '';
const engine = await startEngine({
  configFolder: folder,
  dataFolder: folder,
  shell: 'browser',
  store: true,
  secrets: createMemorySecretStore(),
  startDemo: null,
});
const client = createRouterClient(engine.router);
const telling = setInterval(async () => {
  const hosts = await client.hosts.list({});
  process.stdout.write(`${JSON.stringify(hosts.map(({ name }) => name))}\n`);
}, 300);
process.stdin.resume().on('end', async () => {
  clearInterval(telling);
  await engine.stop();
  process.stdout.write('stopped\n');
  process.exit(0);
});
