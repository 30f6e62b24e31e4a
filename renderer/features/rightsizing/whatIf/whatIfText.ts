import type { WhatIfAnswer } from '#shared/contract/schemas/adviceMoney.ts';
import { plainText } from '#shared/domain/plainText.ts';
import { exact } from '#shared/money/decimal.ts';
import { monthlyMoney, rangeText } from '../parts/adviceText.ts';

/** An answer in a line, its range under it, and whether it is good. */
export interface WhatIfVerdict {
  readonly line: string;
  readonly note: string;
  readonly tone: 'good' | 'bad' | 'none';
}

function moneyText({ saving }: WhatIfAnswer): string {
  if (saving === null) return 'what it would save is unknown';
  const expected = exact(saving.expected);
  if (expected.isZero()) return 'it would cost the same';
  const amount = monthlyMoney(expected.abs().toFixed(), saving.currency);
  return expected.isNegative() ? `it would cost ${amount} a month more` : `it would save ${amount} a month`;
}

/** What an answer comes to: does it hold the load, and what it costs or saves. */
export function verdictOfWhatIf(answer: WhatIfAnswer): WhatIfVerdict {
  const { holds, saving } = answer;
  const target = plainText(answer.target.configuration);
  const money = moneyText(answer);
  const note = saving === null ? 'A price among them is not known.' : `A month: ${rangeText(saving)}.`;
  if (holds === null)
    return { line: `Whether ${target} holds the load cannot be told; ${money}.`, note, tone: 'none' };
  if (!holds) return { line: `${target} does not hold the load; ${money}.`, note, tone: 'bad' };
  const isSaving = saving !== null && !exact(saving.expected).isNegative();
  return { line: `${target} holds the load; ${money}.`, note, tone: isSaving ? 'good' : 'none' };
}
