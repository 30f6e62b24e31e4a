import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ConnectionsFile } from '#engine/billing/connections/connectionsFile.ts';
import { billingConnectors } from '#engine/billing/connectors/registry.ts';
import { connectionConfigSchema } from '#shared/contract/schemas/billingConnection.ts';

let folder: string;
let path: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'headroom-billing-'));
  path = join(folder, 'billing.yaml');
});

afterEach(() => rm(folder, { recursive: true, force: true }));

const lambda = (name: string) => connectionConfigSchema.parse({ name, kind: 'lambda' });

async function open(): Promise<ConnectionsFile> {
  const file = new ConnectionsFile(path, billingConnectors);
  await file.reload();
  return file;
}

const text = `# ours
connections:
  # the first account
  - name: one # by Ada
    kind: lambda
    months: 2 # the auditors want two
  # the second
  - name: two
    kind: lambda
`;

test('comments outlive adding, changing, removing and putting back', async () => {
  await writeFile(path, text);
  const file = await open();
  await file.add(lambda('three'));
  const [one] = file.connections();
  if (one) await file.update('one', { ...one, pullsPerDay: 1 });
  const changed = await readFile(path, 'utf8');
  for (const comment of ['# ours', '# by Ada', '# the auditors want two', '# the second', 'pullsPerDay: 1'])
    expect(changed).toContain(comment);
  const removed = await file.remove('two');
  expect(file.connections().map(({ name }) => name)).toEqual(['one', 'three']);
  await file.restore(removed);
  expect(file.connections().map(({ name }) => name)).toEqual(['one', 'two', 'three']);
  expect(await readFile(path, 'utf8')).toContain('# the second');
});

test('the first one makes the file; a name is taken once', async () => {
  const file = await open();
  await file.add(lambda('one'));
  expect(await readFile(path, 'utf8')).toMatch(
    /^# Ways to the bills[\s\S]*connections:\n {2}- name: one\n {4}kind: lambda\n$/,
  );
  await expect(file.add(lambda('one'))).rejects.toThrow('there already');
  await expect(file.remove('nobody')).rejects.toThrow('no connection named nobody');
});

test('a file with a fault runs on with the last good one and is not written over', async () => {
  await writeFile(path, text);
  const file = await open();
  await writeFile(path, `${text}  - name: three\n    kind: nosuch\n`);
  await file.reload();
  expect(file.connections()).toHaveLength(2);
  expect(file.problem()).toContain('billing.yaml:11:11: connections[2].kind');
  await expect(file.add(lambda('four'))).rejects.toThrow('nosuch');
  expect(await readFile(path, 'utf8')).toContain('nosuch');
});
