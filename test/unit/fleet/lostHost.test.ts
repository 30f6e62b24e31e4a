/** A host none of whose GPUs answers: heard for as long as it says so, and silent once it does not. */
import { expect, it } from 'vitest';
import { HostSession } from '#engine/fleet/hostSession.ts';
import type { Channel, Connection } from '#engine/ssh/connection.ts';
import { hostOf, nowMs } from '../incidents/healthInputs.ts';

const nothing = () => undefined;
const lost = 'Unable to determine the device handle for GPU 0000:10:00.0: GPU is lost.  Reboot the system';

/** A session whose host says what a test says, over a clock that the test moves. */
async function startSession() {
  let monoMs = 1_000_000;
  let hear: (chunk: Buffer) => void = nothing;
  const channel: Channel = {
    onStdout: nothing,
    onStderr: (listener) => {
      hear = listener;
    },
    onExit: nothing,
    write: nothing,
    end: nothing,
    close: nothing,
  };
  const connection: Connection = {
    transport: 'replay',
    why: 'a test',
    exec: async () => channel,
    forward: () => Promise.reject(new Error('a test forwards nothing')),
    onClose: nothing,
    close: nothing,
  };
  const session = new HostSession(
    { ...hostOf([]).status.config, intervalSeconds: 1 },
    false,
    { connect: async () => connection, close: async () => undefined },
    {
      onSamples: nothing,
      onInventory: nothing,
      onKernelEvents: nothing,
      onKernelLog: nothing,
      onStatus: nothing,
    },
    { now: () => nowMs, mono: () => monoMs, random: () => 0 },
  );
  session.tick();
  await expect.poll(() => session.status().phase, { timeout: 30_000 }).toBe('starting');
  return {
    state: () => [session.status().phase, session.status().failure?.kind ?? null],
    section: (exitCode: number, ...lines: string[]) =>
      hear(Buffer.from(`${['@begin smi 1', ...lines, `@end smi ${exitCode}`].join('\n')}\n`)),
    pass: (seconds: number) => {
      monoMs += seconds * 1000;
      session.tick();
    },
  };
}

it('is live while it goes on saying that all of them are lost', async () => {
  const { state, section, pass } = await startSession();
  for (let round = 0; round < 5; round += 1) {
    section(15, 'others=none', lost);
    expect(state()).toEqual(['live', 'gpu-lost']);
    pass(100);
    expect(state()).toEqual(['live', 'gpu-lost']);
  }
});

it('is silent once nvidia-smi answered again and its stream then hangs', async () => {
  const { state, section, pass } = await startSession();
  section(15, 'others=none', lost);
  pass(100);
  section(0);
  // Its stream starts after a rest.
  expect(state()).toEqual(['live', 'gpu-lost']);
  pass(100);
  expect(state()).toEqual(['failed', 'silent']);
});
