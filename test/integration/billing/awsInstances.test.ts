import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { awsCostExplorerConnector as connector } from '#engine/billing/connectors/aws/costExplorer.ts';
import type { ConnectionConfig } from '#shared/domain/billingConnection.ts';
import { awsEnvironment } from '../../fixtures/billing/awsLike.ts';
import { createTestContext } from '../../fixtures/billing/connectorContext.ts';
import {
  type Asked,
  type LoopbackServer,
  type Reply,
  startLoopbackServer,
} from '../../fixtures/billing/loopbackServer.ts';

let server: LoopbackServer;

beforeEach(async () => {
  for (const [name, value] of Object.entries(awsEnvironment)) vi.stubEnv(name, value);
  server = await startLoopbackServer(twoPages);
});

afterEach(async () => {
  vi.unstubAllEnvs();
  await server.close();
});

const config = (regions: readonly string[]): ConnectionConfig => ({
  name: 'aws',
  kind: connector.kind,
  options: { regions },
  endpoint: server.endpoint,
  months: 1,
  pullsPerDay: 0,
  paused: false,
});

function xml(body: string, status = 200): Reply {
  return {
    status,
    headers: { 'content-type': 'text/xml' },
    body: `<?xml version="1.0" encoding="UTF-8"?>\n${body}`,
  };
}

function instance(id: string, more = ''): string {
  return `<item><reservationId>r-1</reservationId><ownerId>123456789012</ownerId><instancesSet><item>
    <instanceId>${id}</instanceId><instanceState><code>16</code><name>running</name></instanceState>
    <privateDnsName>ip-10-0-0-5.ec2.internal</privateDnsName><dnsName/><instanceType>p5.48xlarge</instanceType>
    <launchTime>2026-11-01T08:00:00.000Z</launchTime><privateIpAddress>10.0.0.5</privateIpAddress>${more}
  </item></instancesSet></item>`;
}

function twoPages({ body }: Asked): Reply {
  const form = new URLSearchParams(body);
  expect(form.get('Action')).toBe('DescribeInstances');
  const wrap = (items: string, next = '') =>
    xml(
      `<DescribeInstancesResponse xmlns="http://ec2.amazonaws.com/doc/2016-11-15/"><requestId>1</requestId><reservationSet>${items}</reservationSet>${next}</DescribeInstancesResponse>`,
    );
  if (form.get('NextToken') === null) return wrap(instance('i-0aaa'), '<nextToken>more</nextToken>');
  const tags =
    '<tagSet><item><key>Name</key><value>=cmd|&apos;x&apos;</value></item><item><key>team</key><value>nlp</value></item></tagSet>';
  return wrap(
    instance(
      'i-0bbb',
      `<instanceLifecycle>spot</instanceLifecycle><ipAddress>203.0.113.9</ipAddress>${tags}`,
    ),
  );
}

test('instances of every region are read, page by page', async () => {
  const found = await connector.instances?.(config(['us-east-1', 'eu-west-1']), createTestContext());
  expect(found).toHaveLength(4);
  expect(found?.[0]).toMatchObject({
    provider: 'AWS',
    account: '123456789012',
    instanceId: 'i-0aaa',
    instanceType: 'p5.48xlarge',
    region: 'us-east-1',
    lifecycle: 'on-demand',
    state: 'running',
    launchedAtMs: Date.parse('2026-11-01T08:00:00Z'),
    addresses: ['10.0.0.5', 'ip-10-0-0-5.ec2.internal'],
  });
  // What a person named an instance is text, whatever it looks like.
  expect(found?.[1]).toMatchObject({ lifecycle: 'spot', name: "=cmd|'x'", tags: { team: 'nlp' } });
  expect(found?.[3]).toMatchObject({ region: 'eu-west-1' });
});

test('RequestLimitExceeded is waited out; a refusal names the right', async () => {
  const limited = xml(
    '<Response><Errors><Error><Code>RequestLimitExceeded</Code><Message>Request limit exceeded.</Message></Error></Errors><RequestID>1</RequestID></Response>',
    503,
  );
  let asked = 0;
  server.answer((one) => {
    asked += 1;
    return asked === 1 ? limited : twoPages(one);
  });
  expect(await connector.instances?.(config(['us-east-1']), createTestContext())).toHaveLength(2);
  server.answer(() =>
    xml(
      '<Response><Errors><Error><Code>UnauthorizedOperation</Code><Message>You are not authorized to perform this operation.</Message></Error></Errors><RequestID>1</RequestID></Response>',
      403,
    ),
  );
  await expect(connector.instances?.(config(['us-east-1']), createTestContext())).rejects.toThrow(
    'ec2:DescribeInstances is missing',
  );
});
