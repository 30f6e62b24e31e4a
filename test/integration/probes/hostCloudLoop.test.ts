import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it, type TestContext } from 'vitest';
import { hasProgram, shells, startLoop } from './loopHarness.ts';

type Context = Pick<TestContext, 'onTestFinished'>;
/** What a metadata service says to a request; null: 404. */
type Answer = (request: IncomingMessage) => string | null;

async function metadataService({ onTestFinished }: Context, answer: Answer) {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    const text = answer(request);
    response.writeHead(text === null ? 404 : 200);
    response.end(text ?? 'Not Found');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { asked, address: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

function sysWith({ onTestFinished }: Context, dmi: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'headroom-dmi-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  mkdirSync(join(folder, 'class/dmi/id'), { recursive: true });
  for (const [name, value] of Object.entries(dmi))
    writeFileSync(join(folder, 'class/dmi/id', name), `${value}\n`);
  return folder;
}

const aws: Answer = ({ method, url = '', headers }) => {
  if (url === '/latest/api/token')
    return method === 'PUT' && headers['x-aws-ec2-metadata-token-ttl-seconds'] ? 'the-token' : null;
  if (headers['x-aws-ec2-metadata-token'] !== 'the-token') return null;
  const paths: Readonly<Record<string, string>> = {
    'meta-data/instance-id': 'i-0123456789abcdef0',
    'meta-data/instance-type': 'p5.48xlarge',
    'meta-data/placement/region': 'us-east-1',
    'meta-data/placement/availability-zone': 'us-east-1a',
    'meta-data/instance-life-cycle': 'spot',
    'dynamic/instance-identity/document': '{\n  "accountId" : "444455556666",\n  "region" : "us-east-1"\n}',
  };
  return paths[url.replace('/latest/', '')] ?? null;
};

const gcp: Answer = ({ url = '', headers }) => {
  if (headers['metadata-flavor'] !== 'Google') return null;
  const paths: Readonly<Record<string, string>> = {
    'instance/id': '5566778899001122334',
    'instance/name': 'trainer-1',
    'instance/machine-type': 'projects/123456/machineTypes/a3-highgpu-8g',
    'instance/zone': 'projects/123456/zones/us-central1-b',
    'project/project-id': 'acme-ml',
    'instance/scheduling/preemptible': 'FALSE',
  };
  return paths[url.replace('/computeMetadata/v1/', '')] ?? null;
};

const azure: Answer = ({ url = '', headers }) => {
  if (headers.metadata !== 'true' || !url.endsWith('?api-version=2021-02-01&format=text')) return null;
  const paths: Readonly<Record<string, string>> = {
    vmId: '02aab8a4-74ef-476e-8182-f6d2ba4166a6',
    vmSize: 'Standard_ND96isr_H100_v5',
    location: 'eastus',
    subscriptionId: '8d10da13-8125-4ba9-a717-bf7490507b3d',
    resourceId:
      '/subscriptions/8d10da13-8125-4ba9-a717-bf7490507b3d/resourceGroups/RG/providers/Microsoft.Compute/virtualMachines/vm1',
    priority: 'Regular',
  };
  return paths[url.replace('/metadata/instance/compute/', '').replace(/\?.*/, '')] ?? null;
};

const azureTag = '7783-7084-3265-9085-8269-3286-77';
const patience = { timeout: 30_000 };

describe.each(shells.map((argv) => ({ argv, name: argv.join(' ') })))(
  'which machine a host is, read by $name',
  ({ argv }) => {
    const absent = !hasProgram(argv[0] ?? '') || !hasProgram('curl');

    it.skipIf(absent).concurrent('AWS, by a token of IMDSv2', async (context) => {
      const { expect, onTestFinished } = context;
      const service = await metadataService(context, aws);
      const sys = sysWith(context, { sys_vendor: 'Amazon EC2', board_asset_tag: 'i-0123456789abcdef0' });
      const loop = startLoop(argv, { gpus: 1 }, [1, 1, 60, sys, service.address]);
      onTestFinished(() => loop.stop());
      await expect
        .poll(() => loop.inventories.at(-1)?.cloud, patience)
        .toEqual({
          provider: 'aws',
          instanceId: 'i-0123456789abcdef0',
          instanceType: 'p5.48xlarge',
          region: 'us-east-1',
          zone: 'us-east-1a',
          account: '444455556666',
          resourceName: { state: 'unavailable', reason: 'the host does not tell' },
          lifecycle: 'spot',
          source: 'metadata service',
        });
      expect(service.asked.filter((request) => /user-data|credentials|iam/.test(request))).toEqual([]);
    });

    it.skipIf(absent).concurrent('GCP and Azure, by their headers', async (context) => {
      const { expect, onTestFinished } = context;
      const google = await metadataService(context, gcp);
      const microsoft = await metadataService(context, azure);
      const first = startLoop(argv, { gpus: 1 }, [
        1,
        1,
        60,
        sysWith(context, { sys_vendor: 'Google' }),
        google.address,
      ]);
      onTestFinished(() => first.stop());
      const tag = { sys_vendor: 'Microsoft Corporation', chassis_asset_tag: azureTag };
      const second = startLoop(argv, { gpus: 1 }, [1, 1, 60, sysWith(context, tag), microsoft.address]);
      onTestFinished(() => second.stop());
      await expect
        .poll(() => first.inventories.at(-1)?.cloud, patience)
        .toMatchObject({
          provider: 'gcp',
          instanceId: '5566778899001122334',
          instanceType: 'a3-highgpu-8g',
          region: 'us-central1',
          zone: 'us-central1-b',
          resourceName: 'projects/acme-ml/zones/us-central1-b/instances/trainer-1',
          lifecycle: 'on-demand',
        });
      await expect
        .poll(() => second.inventories.at(-1)?.cloud, patience)
        .toMatchObject({
          provider: 'azure',
          instanceId: '02aab8a4-74ef-476e-8182-f6d2ba4166a6',
          resourceName: expect.stringContaining('/virtualMachines/vm1'),
        });
    });

    it.skipIf(absent).concurrent(
      'nobody is asked on hardware of one’s own; a silent service leaves DMI',
      async (context) => {
        const { expect, onTestFinished } = context;
        const service = await metadataService(context, () => null);
        const own = startLoop(argv, { gpus: 1 }, [
          1,
          1,
          60,
          sysWith(context, { sys_vendor: 'Supermicro' }),
          service.address,
        ]);
        onTestFinished(() => own.stop());
        await expect
          .poll(() => own.inventories.at(-1)?.cloud?.provider, patience)
          .toEqual({ state: 'unavailable', reason: 'no cloud that we know' });
        expect(service.asked).toEqual([]);
        const dmi = { sys_vendor: 'Amazon EC2', board_asset_tag: 'i-0aaaaaaaaaaaaaaaa' };
        const mute = startLoop(argv, { gpus: 1 }, [1, 1, 60, sysWith(context, dmi), service.address]);
        onTestFinished(() => mute.stop());
        await expect
          .poll(() => mute.inventories.at(-1)?.cloud, patience)
          .toMatchObject({ provider: 'aws', instanceId: 'i-0aaaaaaaaaaaaaaaa', source: 'DMI' });
      },
    );
  },
);
