/** A person is told where what they did cannot be kept, and the list says what it lacks. */
import { createRouterClient } from '@orpc/server';
import { expect, it } from 'vitest';
import type { EngineParts } from '#engine/api/engineParts.ts';
import { incidentsApi } from '#engine/api/incidentsApi.ts';
import { keepNothing } from '#engine/fleet/keeping.ts';
import { FailureError } from '#shared/domain/failure.ts';
import { kernelEvent, saidHost, watchOver } from './watchHarness.ts';

it('an acknowledgement that the disk refused is an error with its remedy', async () => {
  const refuse = async () => {
    throw new FailureError({
      kind: 'internal',
      message: 'The disk is full',
      words: '',
      remedy: 'Make room.',
      terminal: false,
    });
  };
  const none = async () => [];
  const archive = {
    saveIncidents: refuse,
    saveEvents: refuse,
    unfinished: none,
    eventKeys: none,
    incidents: none,
  };
  const store = { incidents: archive } as unknown as Parameters<typeof watchOver>[1];
  const { incidents, fleet, pass, open, now } = await watchOver([saidHost('gpu-01')], store);
  incidents.watch.takeKernelEvents('gpu-01', [kernelEvent({ kind: 'xid', number: 79, atMs: now() })]);
  await pass(30);
  const parts = {
    fleet,
    incidents: incidents.book,
    incidentKeeper: incidents.keeper,
    keeping: keepNothing,
    demo: { keeping: () => keepNothing },
  } as unknown as EngineParts;
  const client = createRouterClient(incidentsApi(parts));
  const [incident] = open();
  await expect(client.acknowledge({ ids: [incident?.id ?? ''], note: '', by: 'ada' })).rejects.toMatchObject({
    code: 'REFUSED',
    message: 'The disk is full',
    data: { remedy: 'Make room.' },
  });
  const { warnings } = await client.list({});
  expect(warnings.join()).toContain('The disk is full');
});
