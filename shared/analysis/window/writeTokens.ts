import type { EpochMs } from '../../domain/units.ts';
import { cellAt, type FleetWindow, hourNumber } from './fleetWindow.ts';
import { tokenStep } from './windowColumns.ts';

/** Tokens that one model on an LLM server read and made in an hour; NaN where it does not tell. */
export interface TokenHour {
  /** `LlmModelNow.id`. */
  readonly modelId: string;
  readonly hourMs: EpochMs;
  readonly tokens: number;
}

/** Notes the tokens of models at the rows of the GPUs that they run on; of several models on one GPU the most. */
export function writeTokens(
  window: FleetWindow,
  hours: readonly TokenHour[],
  rowsOf: ReadonlyMap<string, readonly number[]>,
): void {
  const { llmTokens } = window.columns;
  for (const { modelId, hourMs, tokens } of hours) {
    const hour = hourNumber(hourMs);
    if (hour < window.fromHour || hour >= window.toHour) continue;
    const kept = tokenStep(tokens);
    for (const row of rowsOf.get(modelId) ?? []) {
      const cell = cellAt(window, row, hour);
      if ((llmTokens[cell] as number) < kept) llmTokens[cell] = kept;
    }
  }
}
