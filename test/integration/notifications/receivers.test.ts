/** Receivers against real servers on loopback, allowed as private targets. */
import { afterEach, describe, expect, test } from 'vitest';
import type { Resolve } from '#engine/notifications/guardedSocket.ts';
import { NotificationCentre } from '#engine/notifications/notificationCentre.ts';
import { type PostOptions, postJson } from '#engine/notifications/postJson.ts';
import { createReceiverSecrets } from '#engine/notifications/receiverSecrets.ts';
import { readReceiverUrl } from '#engine/notifications/receiverUrl.ts';
import { openToldMemory } from '#engine/notifications/toldMemory.ts';
import { createMemorySecretStore } from '#engine/ssh/memorySecretStore.ts';
import { type Receiver, receiverSchema } from '#shared/contract/schemas/notification.ts';
import type { IncidentChange } from '#shared/domain/incident.ts';
import { anIncident } from '../../unit/notifications/incidents.ts';
import { type HookServer, startHook, startRawHook } from './hookServer.ts';

const open: HookServer[] = [];
const centres: NotificationCentre[] = [];
const kept = (hook: HookServer) => {
  open.push(hook);
  return hook;
};

afterEach(async () => {
  for (const centre of centres.splice(0)) centre.stop();
  await Promise.all(open.splice(0).map((hook) => hook.close()));
});

async function aCentre(receivers: readonly Receiver[], retryMs: readonly number[] = [20, 20]) {
  const memory = await openToldMemory(null, () => undefined);
  const secrets = createReceiverSecrets(createMemorySecretStore());
  const centre = new NotificationCentre(
    {
      secrets,
      showNote: async () => ({ shown: false, words: 'there is no desktop' }),
      labelsOf: () => ({ team: 'search' }),
      memory,
      incidents: () => [],
      findIncident: async () => null,
      onChange: () => undefined,
      now: () => Date.now(),
      timing: { groupMs: 20, betweenMs: 20, retryMs },
    },
    receivers,
  );
  centres.push(centre);
  return { centre, secrets };
}

const receiver = (kind: Receiver['kind'], change: Partial<Receiver> = {}) =>
  receiverSchema.parse({ name: 'on-call', kind, allowPrivate: true, ...change });

const opened = (change: Parameters<typeof anIncident>[0] = {}): IncidentChange => ({
  type: 'opened',
  incident: anIncident(change),
});

const long = { timeout: 30_000, interval: 20 };

describe('messages that arrive', () => {
  test('Alertmanager form with its token, Slack form at its secret URL', async () => {
    const hook = kept(await startHook((_request, response) => response.end('ok')));
    const { centre, secrets } = await aCentre([
      receiver('alertmanager', { url: `${hook.url}/am` }),
      receiver('slack', { name: 'slack' }),
    ]);
    await secrets.set('on-call', 'token-1');
    await secrets.set('slack', `${hook.url}/services/T0/B0/secret`);
    centre.incidentsChanged([opened()]);
    await expect.poll(() => hook.received.length, long).toBe(2);
    const alertmanager = hook.received.find(({ path }) => path === '/am');
    const slack = hook.received.find(({ path }) => path.startsWith('/services/'));
    expect(alertmanager).toMatchObject({
      authorization: 'Bearer token-1',
      body: { version: '4', receiver: 'on-call', status: 'firing' },
    });
    expect(slack).toMatchObject({ authorization: null, body: { text: 'Critical: gpu-01 GPU 3: XID' } });
    await expect
      .poll(async () => (await centre.statuses()).map(({ last }) => last?.ok), long)
      .toEqual([true, true]);
    const told = JSON.stringify(await centre.statuses());
    expect(told).not.toContain('secret');
    expect(told).not.toContain('token-1');
    expect(told).toContain(new URL(hook.url).host);
  });

  test('1,000 hosts lost at once are one group: a hundred alerts in each message, all of them told', async () => {
    const hook = kept(await startHook((_request, response) => response.end('ok')));
    const { centre } = await aCentre([receiver('alertmanager', { url: hook.url })]);
    centre.incidentsChanged(
      Array.from({ length: 1000 }, (_, index) =>
        opened({ id: `inc-${index}`, kind: 'host-unreachable', host: `gpu-${index}`, gpuUuid: null }),
      ),
    );
    await expect.poll(async () => (await centre.statuses())[0]?.last?.ok, long).toBe(true);
    expect(hook.received[0]?.body).toMatchObject({ truncatedAlerts: 900 });
    await expect.poll(async () => (await centre.statuses())[0]?.waiting, long).toBe(0);
    expect(hook.received).toHaveLength(10);
    expect(hook.received[9]?.body).toMatchObject({ truncatedAlerts: 0 });
  });

  test('the end of what it was never told of is no news', async () => {
    const hook = kept(await startHook((_request, response) => response.end('ok')));
    const { centre } = await aCentre([receiver('alertmanager', { url: hook.url })]);
    const now = Date.now() + 1000;
    const cleared = (id: string): IncidentChange => ({
      type: 'cleared',
      incident: anIncident({ id, openedAtMs: now, state: 'cleared', clearedAtMs: now }),
    });
    centre.incidentsChanged([opened({ id: 'told', openedAtMs: now })]);
    await expect.poll(() => hook.received.length, long).toBe(1);
    centre.incidentsChanged([cleared('never-told'), cleared('told')]);
    await expect.poll(() => hook.received.length, long).toBe(2);
    expect(hook.received[1]?.body).toMatchObject({
      status: 'resolved',
      alerts: [{ annotations: { incident_id: 'told' } }],
    });
  });
});

describe('receivers in trouble', () => {
  test('a failing one is tried again until it takes the message', async () => {
    let answers = 0;
    const hook = kept(
      await startHook((_request, response) => {
        answers += 1;
        response.writeHead(answers < 3 ? 503 : 200).end(answers < 3 ? 'try later' : 'ok');
      }),
    );
    const { centre } = await aCentre([receiver('alertmanager', { url: hook.url })]);
    centre.incidentsChanged([opened()]);
    await expect.poll(async () => (await centre.statuses())[0]?.last?.ok, long).toBe(true);
    expect(hook.received).toHaveLength(3);
  });

  test('one that always fails loses the message in the end, and says so', async () => {
    const hook = kept(await startHook((_request, response) => response.writeHead(500).end('boom')));
    const { centre } = await aCentre([receiver('alertmanager', { url: hook.url })]);
    centre.incidentsChanged([opened()]);
    await expect.poll(async () => (await centre.statuses())[0]?.dropped, long).toBe(1);
    expect(hook.received).toHaveLength(3);
    expect((await centre.statuses())[0]).toMatchObject({
      waiting: 0,
      last: { ok: false, status: 500, words: 'boom', remedy: expect.stringContaining('again') },
    });
  });

  test('nothing listens there', async () => {
    const hook = await startHook(() => undefined);
    await hook.close();
    const { centre } = await aCentre([]);
    const outcome = await centre.test({ receiver: receiver('alertmanager', { url: hook.url }) });
    expect(outcome).toMatchObject({ ok: false, status: null, words: 'Nothing listens at that address.' });
  });

  test('a desktop that shows nothing says so', async () => {
    const { centre } = await aCentre([]);
    expect(await centre.test({ receiver: receiver('desktop') })).toMatchObject({
      ok: false,
      words: 'there is no desktop',
    });
  });

  test('a Slack receiver whose URL was not kept asks for it', async () => {
    const { centre } = await aCentre([]);
    expect(await centre.test({ receiver: receiver('slack') })).toMatchObject({
      ok: false,
      remedy: expect.stringContaining('Enter the URL again'),
    });
  });
});

describe('what a test tells', () => {
  test('status, words and time, exactly', async () => {
    const hook = kept(
      await startHook((_request, response) => response.writeHead(403).end('\u001b[31mno_service\n')),
    );
    const { centre } = await aCentre([]);
    const outcome = await centre.test({ receiver: receiver('slack'), secret: `${hook.url}/x` });
    expect(outcome).toMatchObject({ ok: false, status: 403, words: 'no_service' });
    expect(outcome.tookMs).toBeGreaterThan(0);
    expect(JSON.stringify(hook.received[0]?.body)).toContain('nothing is wrong');
  });

  test('a redirect is not followed', async () => {
    const secretPath = '/secret-path';
    const hook = kept(
      await startHook((request, response) =>
        request.url === '/from'
          ? response.writeHead(302, { location: `http://127.0.0.1:9${secretPath}` }).end()
          : response.end('followed'),
      ),
    );
    const { centre } = await aCentre([]);
    const outcome = await centre.test({ receiver: receiver('alertmanager', { url: `${hook.url}/from` }) });
    expect(outcome).toMatchObject({ ok: false, status: 302, remedy: 'Write the final address.' });
    expect(outcome.words).toContain('127.0.0.1:9');
    expect(outcome.words).not.toContain(secretPath);
    expect(hook.received.map(({ path }) => path)).toEqual(['/from']);
  });

  test('loopback is refused unless allowed, and nothing is sent', async () => {
    const hook = kept(await startHook((_request, response) => response.end('ok')));
    const { centre } = await aCentre([]);
    for (const url of [
      hook.url,
      hook.url.replace('http:', 'https:'),
      hook.url.replace('127.0.0.1', 'localhost'),
    ]) {
      const outcome = await centre.test({ receiver: receiver('alertmanager', { url, allowPrivate: false }) });
      expect(outcome).toMatchObject({ ok: false, status: null });
    }
    expect(hook.received).toEqual([]);
  });
});

describe('answers that are no good', () => {
  const post = (hook: HookServer, change: Partial<PostOptions> = {}) => {
    const target = readReceiverUrl(hook.url, true);
    if ('refused' in target) throw new Error(target.message);
    const signal = new AbortController().signal;
    return postJson(target, '{}', { allowPrivate: true, bearer: null, timeoutMs: 20_000, signal, ...change });
  };

  test('of a huge answer the start is read and the connection ends', async () => {
    let ended = false;
    const hook = kept(
      await startHook((_request, response) => {
        response.on('close', () => {
          ended = true;
        });
        const more = () => {
          while (!response.destroyed && response.write('x'.repeat(65_536)));
        };
        response.on('drain', more);
        more();
      }),
    );
    const answer = await post(hook);
    expect(answer.status).toBe(200);
    expect(answer.words).toBe('x'.repeat(2000));
    await expect.poll(() => ended, long).toBe(true);
  });

  test('one that never comes is given up', async () => {
    const hook = kept(await startRawHook(() => undefined));
    await expect(post(hook, { timeoutMs: 100 })).rejects.toMatchObject({ name: 'TimeoutError' });
  });

  test('one whose body never ends keeps its status', async () => {
    const hook = kept(
      await startRawHook((socket) => {
        socket.once('data', () => socket.write('HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nok'));
      }),
    );
    expect(await post(hook, { timeoutMs: 300 })).toMatchObject({ status: 200, words: 'ok' });
  });

  test('garbage and endless headers are failures, not hangs', async () => {
    const garbage = kept(await startRawHook((socket) => socket.end('SSH-2.0-OpenSSH_9.6\r\n')));
    await expect(post(garbage)).rejects.toMatchObject({ code: expect.stringMatching(/^HPE_/) });
    const headers = kept(
      await startRawHook((socket) => {
        socket.write('HTTP/1.1 200 OK\r\n');
        const more = () => {
          while (!socket.destroyed && socket.write(`X-A: ${'a'.repeat(1000)}\r\n`));
        };
        socket.on('drain', more);
        more();
      }),
    );
    await expect(post(headers)).rejects.toMatchObject({ code: 'HPE_HEADER_OVERFLOW' });
  });

  test('a name that answers differently the second time is connected to where it was judged', async () => {
    const hook = kept(await startHook((_request, response) => response.end('ok')));
    let asked = 0;
    const resolve: Resolve = async () => {
      asked += 1;
      return asked === 1 ? ['127.0.0.1'] : ['169.254.169.254'];
    };
    const named = { ...hook, url: hook.url.replace('127.0.0.1', 'rebinding.example') };
    expect(await post(named, { resolve })).toMatchObject({ status: 200 });
    expect(asked).toBe(1);
  });
});
