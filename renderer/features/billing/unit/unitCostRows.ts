import type { ModelUnitCosts, UnitCosts } from '#shared/contract/schemas/unitCosts.ts';
import { csvFile } from '#shared/domain/csvFile.ts';
import { formatDuration, missingText } from '#shared/domain/format.ts';
import { plainText } from '#shared/domain/plainText.ts';
import { formatMoney } from '#shared/money/formatMoney.ts';

/** A unit cost, four places; a dash where it is not known. */
export function unitText(amount: string | null | undefined, currency: string): string {
  return amount == null ? missingText : formatMoney(amount, currency, { places: 4 });
}

const millions = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 });

/** Tokens in millions: `12.35 M`; a dash where they are not counted. */
export function tokensText(tokens: number | null): string {
  if (tokens === null) return missingText;
  return tokens > 0 && tokens < 5000 ? '<0.01 M' : `${millions.format(tokens / 1e6)} M`;
}

/** `0.42 x Groq`: own cost by what the cheapest API asks for the same tokens. */
function cheapestApi({ apis }: ModelUnitCosts): { readonly ratio: number; readonly provider: string } | null {
  const known = apis.filter(({ ownByApi }) => ownByApi !== null);
  const [dearestComparison] = known.toSorted((one, other) => (other.ownByApi ?? 0) - (one.ownByApi ?? 0));
  if (dearestComparison?.ownByApi == null) return null;
  return { ratio: dearestComparison.ownByApi, provider: dearestComparison.provider };
}

/** `1.8 x Nebius`; what it means in words for a title. */
export function apiText(model: ModelUnitCosts): { readonly text: string; readonly title: string } {
  const cheapest = cheapestApi(model);
  if (cheapest === null)
    return { text: missingText, title: model.apis.length === 0 ? 'no price list has this model' : model.why };
  const ratio = cheapest.ratio < 10 ? cheapest.ratio.toFixed(2) : cheapest.ratio.toFixed(0);
  return {
    text: `${ratio} x ${plainText(cheapest.provider)}`,
    title: `Own cost on the allocation basis is ${ratio} times what the cheapest API asks for the same tokens`,
  };
}

/** What the GPU time of the range comes to, in lines of a strip. */
export function gpuTimeFigures({ gpuTime, currency }: UnitCosts): readonly {
  readonly label: string;
  readonly value: string;
  readonly note: string;
}[] {
  const { observedSeconds, workingSeconds, unpricedSeconds, wattSeconds } = gpuTime;
  const unpriced = unpricedSeconds > 0 ? `, ${formatDuration(unpricedSeconds)} without a price` : '';
  return [
    {
      label: 'Cost, estimated',
      value: formatMoney(gpuTime.cost, currency),
      note: `${formatDuration(observedSeconds)} of GPU time observed${unpriced}`,
    },
    {
      label: 'Per GPU-hour',
      value: unitText(gpuTime.perGpuHour, currency),
      note: 'all GPUs, not only those that serve',
    },
    {
      label: 'Per effective GPU-hour',
      value: unitText(gpuTime.perEffectiveGpuHour, currency),
      note: `${formatDuration(workingSeconds)} of it worked`,
    },
    {
      label: 'Per kWh drawn',
      value: unitText(gpuTime.perKwh, currency),
      note: `${millions.format(wattSeconds / 3.6e6)} kWh measured at the GPUs`,
    },
  ];
}

/** Two records for each model, one for each basis; unknown costs are empty cells. */
export function unitCostsCsv({ models, currency }: UnitCosts): string {
  const records = models.flatMap((model) =>
    (['allocation', 'usage'] as const).map((basis) => ({ model, basis, costs: model[basis] })),
  );
  return csvFile<(typeof records)[number]>(
    [
      ['Model', ({ model }) => model.model],
      ['Host', ({ model }) => model.host],
      ['Server', ({ model }) => model.place],
      ['GPUs', ({ model }) => model.gpuCount],
      ['Input tokens', ({ model }) => model.inputTokens],
      ['Output tokens', ({ model }) => model.outputTokens],
      ['Requests', ({ model }) => model.requests],
      ['Currency', () => currency],
      ['Basis', ({ basis }) => basis],
      ['Cost', ({ costs }) => costs?.cost],
      ['Per 1M input', ({ costs }) => costs?.perMillionInput],
      ['Per 1M output', ({ costs }) => costs?.perMillionOutput],
      ['Per 1M blended', ({ costs }) => costs?.perMillionBlended],
      ['Per request', ({ costs }) => costs?.perRequest],
      ['Output weight', ({ model }) => model.outputWeight],
      ['Weight from', ({ model }) => model.weightFrom],
      ['Why unknown', ({ model }) => model.why],
    ],
    records,
  );
}
