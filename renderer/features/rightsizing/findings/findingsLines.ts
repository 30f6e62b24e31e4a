import type { AdviceRow } from '#shared/contract/schemas/advice.ts';
import { plainText } from '#shared/domain/plainText.ts';
import { gpusText, kindLabel, rangeText, savingText } from '../parts/adviceText.ts';

/** Findings for a chat or a mail: a line each, the saving first. */
export function findingsLines(rows: readonly AdviceRow[]): string {
  return rows
    .map((row) => {
      const range = row.saving === null ? '' : ` (${rangeText(row.saving)})`;
      return `${savingText(row)}${range} a month: ${kindLabel(row.kind)}, ${gpusText(row.gpuCount)}: ${plainText(row.title)}`;
    })
    .join('\n');
}
