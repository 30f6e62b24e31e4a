import type { Ask } from '#engine/ssh/asking.ts';
import { plainText } from '#shared/domain/plainText.ts';
import type { Terminal } from './terminal.ts';

/**
 * Answers the engine's questions at the terminal: passphrases, passwords, keyboard-interactive, one after another. An unknown host
 * key is not a question of a scan; `headroom hosts trust` shows and asks.
 */
export function createTerminalAsk(terminal: Terminal): Ask {
  let turn: Promise<unknown> = Promise.resolve();
  return (question, signal) => {
    const answer = turn.then(async () => {
      if (question.kind === 'host-key' || signal.aborted) return { type: 'cancel' } as const;
      terminal.note(plainText(`${question.host} (${question.hop}): ${question.message}`));
      const values: string[] = [];
      for (const { label, echo } of question.fields) {
        const prompt = `${plainText(label)} `;
        const value = await (echo ? terminal.ask(prompt) : terminal.askHidden(prompt));
        if (value === null) return { type: 'cancel' } as const;
        values.push(value);
      }
      return { type: 'secrets', values, remember: false } as const;
    });
    turn = answer.catch(() => undefined);
    return answer;
  };
}
