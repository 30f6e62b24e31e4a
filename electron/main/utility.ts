/**
 * The engine's own process (`utilityProcess`): starts the engine with what the shell's first message says, then hands a
 * router and a frame lane to each page that connects. It stands with the shell, not in `engine/`, because it also
 * brings the simulated fleet, which the engine never imports.
 */

import { createRouterClient } from '@orpc/server';
import { RPCHandler } from '@orpc/server/message-port';
import type { MessagePortMain, ParentPort } from 'electron';
import { startDemoFleet } from '#demo/startDemoFleet.ts';
import { answerPulls } from '#engine/answerPulls.ts';
import type { Engine } from '#engine/engineTypes.ts';
import { startEngine } from '#engine/startEngine.ts';
import { AskedNotes } from './askedNotes.ts';
import { AskedSecrets } from './askedSecrets.ts';
import type { EngineStart, FromEngine, ToEngine } from './engineMessages.ts';

const parent: ParentPort = process.parentPort;
let engine: Engine | null = null;
let secrets: AskedSecrets | null = null;
const notes = new AskedNotes((id, note) => tell({ type: 'note', id, note }));

parent.on('message', (event) => {
  const message = event.data as ToEngine;
  switch (message.type) {
    case 'start':
      void start(message);
      return;
    case 'connect':
      connect(event.ports);
      return;
    case 'secret-answer':
      secrets?.answered(message.id, message.outcome);
      return;
    case 'note-answer':
      notes.answered(message.id, message.answer);
      return;
    case 'wake':
      engine?.wake();
      return;
    case 'stop':
      void stop();
  }
});

function tell(message: FromEngine): void {
  parent.postMessage(message);
}

async function start(options: EngineStart): Promise<void> {
  try {
    secrets = new AskedSecrets(options.secrets, (id, request) =>
      tell({ type: 'secret-request', id, request }),
    );
    engine = await startEngine({
      configFolder: options.configFolder,
      dataFolder: options.dataFolder,
      shell: 'desktop',
      store: true,
      secrets,
      showNote: notes.show,
      startDemo: startDemoFleet,
    });
    if (options.demoGpus !== null)
      await createRouterClient(engine.router).demo.start({ gpus: options.demoGpus });
    tell({ type: 'ready' });
  } catch (error) {
    tell({ type: 'failed', reason: error instanceof Error ? error.message : String(error) });
    // Through the event loop once more, so that the reason is on its way before the process ends.
    setImmediate(() => process.exit(1));
  }
}

function connect([rpc, frames]: readonly MessagePortMain[]): void {
  if (!engine || !rpc || !frames) return;
  new RPCHandler(engine.router).upgrade(rpc, { context: {} });
  const lane = engine.openFrameLane();
  const answer = answerPulls(lane, (frame) => frames.postMessage(frame));
  frames.on('message', (event) => answer(event.data));
  frames.on('close', () => lane.close());
  rpc.start();
  frames.start();
}

async function stop(): Promise<void> {
  try {
    await engine?.stop();
  } finally {
    process.exit(0);
  }
}
