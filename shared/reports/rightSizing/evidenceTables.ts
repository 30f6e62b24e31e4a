import { predictionsOf } from '../../analysis/findings/evidence/predictionsOf.ts';
import type { CalculationStep, EvidenceFigure, Finding, PriceRow } from '../../analysis/findings/finding.ts';
import { type ReportTable, tableRows } from '../reportTable.ts';

type Of<Item> = { readonly id: string; readonly item: Item };

/** Items of all findings, each with its finding's id. */
function ofEach<Item>(
  findings: readonly Finding[],
  items: (finding: Finding) => readonly Item[],
): readonly Of<Item>[] {
  return findings.flatMap((finding) => items(finding).map((item) => ({ id: finding.id, item })));
}

const idColumn = {
  key: 'recommendationId',
  label: 'Id',
  type: 'text',
  about: 'id of the recommendation',
  cell: ({ id }: { readonly id: string }) => id,
} as const;

const unprinted = { columns: [], most: 0 } as const;

/** Figures that verdicts rest on, with their thresholds. */
function figuresTable(findings: readonly Finding[]): ReportTable {
  const items = ofEach<EvidenceFigure>(findings, ({ evidence }) => evidence.figures);
  return {
    key: 'evidence',
    title: 'Evidence',
    about: 'Figures that each verdict rests on, and what they were held against.',
    ...tableRows<Of<EvidenceFigure>>(
      [
        idColumn,
        { key: 'figure', label: 'Figure', type: 'text', about: 'what it is', cell: ({ item }) => item.label },
        {
          key: 'value',
          label: 'Value',
          type: 'number',
          about: 'its number; empty where it is a text or unknown',
          cell: ({ item }) => (typeof item.value === 'number' ? item.value : null),
        },
        {
          key: 'text',
          label: 'Text',
          type: 'text',
          about: 'its text where it is no number',
          cell: ({ item }) => (typeof item.value === 'string' ? item.value : null),
        },
        { key: 'unit', label: 'Unit', type: 'text', about: 'unit of value', cell: ({ item }) => item.unit },
        {
          key: 'relation',
          label: 'Is',
          type: 'text',
          about: 'how the value lies to the threshold: below, atMost, above, atLeast',
          cell: ({ item }) => (item.threshold === null ? null : relationWords[item.threshold.relation]),
        },
        {
          key: 'threshold',
          label: 'Threshold',
          type: 'number',
          about: 'what it was held against, in its unit',
          cell: ({ item }) => item.threshold?.value ?? null,
        },
      ],
      items,
    ),
    print: unprinted,
    whenEmpty: 'No finding, no evidence.',
  };
}

/** In words: `>=` at the start of a cell looks like a formula to some. */
const relationWords = { '<': 'below', '<=': 'atMost', '>': 'above', '>=': 'atLeast' } as const;

/** Calculations step by step. */
function calculationTable(findings: readonly Finding[]): ReportTable {
  const items = findings.flatMap(({ id, evidence }) =>
    evidence.calculation.map((item, at) => ({ id, item, step: at + 1 })),
  );
  return {
    key: 'calculation',
    title: 'Calculation',
    about: 'How each saving was worked out, step by step.',
    ...tableRows<Of<CalculationStep> & { readonly step: number }>(
      [
        idColumn,
        { key: 'step', label: 'Step', type: 'integer', about: 'from 1', cell: ({ step }) => step },
        {
          key: 'label',
          label: 'What',
          type: 'text',
          about: 'what is worked out',
          cell: ({ item }) => item.label,
        },
        {
          key: 'formula',
          label: 'How',
          type: 'text',
          about: 'as a person would write it',
          cell: ({ item }) => item.formula,
        },
        {
          key: 'result',
          label: 'Result',
          type: 'text',
          about: 'with its unit',
          cell: ({ item }) => item.result,
        },
      ],
      items,
    ),
    print: unprinted,
    whenEmpty: 'No finding, no calculation.',
  };
}

/** Prices that savings rest on. */
function pricesTable(findings: readonly Finding[]): ReportTable {
  return {
    key: 'prices',
    title: 'Prices',
    about: 'Prices that the savings rest on, each with its source and date.',
    ...tableRows<Of<PriceRow>>(
      [
        idColumn,
        {
          key: 'what',
          label: 'What',
          type: 'text',
          about: 'what it is the price of',
          cell: ({ item }) => item.what,
        },
        {
          key: 'pricePerHour',
          label: 'Per hour',
          type: 'money',
          currencyKey: 'currencyCode',
          about: 'price per hour',
          cell: ({ item }) => item.perHour,
        },
        {
          key: 'currencyCode',
          label: 'Currency',
          type: 'text',
          about: 'ISO 4217',
          cell: ({ item }) => item.currency,
        },
        {
          key: 'source',
          label: 'Source',
          type: 'text',
          about: 'who says so',
          cell: ({ item }) => item.source,
        },
        {
          key: 'asOf',
          label: 'As of',
          type: 'day',
          about: 'the day of the price; empty where unknown',
          cell: ({ item }) => item.asOf,
        },
      ],
      ofEach<PriceRow>(findings, ({ evidence }) => evidence.prices),
    ),
    print: unprinted,
    whenEmpty: 'No saving rests on a price.',
  };
}

/** What a finding concerns, and what part of each GPU's cost it takes. */
function gpusTable(findings: readonly Finding[]): ReportTable {
  const items = findings.flatMap(({ id, gpus, claims }) => {
    const shares = new Map(claims.map(({ uuid, share }) => [uuid, share]));
    return gpus.map(({ uuid, host }) => ({ id, uuid, host, share: shares.get(uuid) ?? null }));
  });
  return {
    key: 'gpus',
    title: 'GPUs',
    about: 'GPUs of each recommendation, and the part of their cost that its saving takes.',
    ...tableRows<(typeof items)[number]>(
      [
        idColumn,
        { key: 'host', label: 'Host', type: 'text', about: 'host of the GPU', cell: ({ host }) => host },
        { key: 'gpuUuid', label: 'GPU', type: 'text', about: 'UUID of the GPU', cell: ({ uuid }) => uuid },
        {
          key: 'shareOfCost',
          label: 'Part of its cost',
          type: 'share',
          about: 'part of its monthly cost that the saving takes, 0 to 1',
          cell: ({ share }) => share,
        },
      ],
      items,
    ),
    print: unprinted,
    whenEmpty: 'No finding, no GPU.',
  };
}

/** What makes verdicts less sure, and what would change them. */
function reservationsTable(findings: readonly Finding[]): ReportTable {
  const items = findings.flatMap(({ id, evidence, wouldChange }) => [
    ...evidence.doubts.map((sentence) => ({ id, what: 'doubt', sentence })),
    ...wouldChange.map((sentence) => ({ id, what: 'wouldChange', sentence })),
  ]);
  return {
    key: 'reservations',
    title: 'Doubts and what would change the verdict',
    about: 'doubt: makes it less sure; wouldChange: would change the verdict.',
    ...tableRows<(typeof items)[number]>(
      [
        idColumn,
        { key: 'what', label: 'What', type: 'text', about: 'doubt or wouldChange', cell: ({ what }) => what },
        {
          key: 'sentence',
          label: 'Sentence',
          type: 'text',
          about: 'in words',
          cell: ({ sentence }) => sentence,
        },
      ],
      items,
    ),
    print: unprinted,
    whenEmpty: 'No finding, no doubt.',
  };
}

/** What the sizing model says of targets. */
function predictionsTable(findings: readonly Finding[]): ReportTable {
  const items = findings.flatMap(({ id, evidence }) => predictionsOf(evidence).map((item) => ({ id, item })));
  const seconds = (key: string, of: (item: (typeof items)[number]['item']) => number) => ({
    key,
    label: key,
    type: 'number' as const,
    about: 'seconds, by the sizing model',
    cell: ({ item }: (typeof items)[number]) => of(item),
  });
  return {
    key: 'predictions',
    title: 'Predictions for targets',
    about: 'What the sizing model says of each target, with the command that asks it again.',
    ...tableRows<(typeof items)[number]>(
      [
        idColumn,
        {
          key: 'part',
          label: 'Part of the target',
          type: 'text',
          about: 'where the target has several; else empty',
          cell: ({ item }) => item.what,
        },
        seconds('ttftSeconds', ({ ttftSeconds }) => ttftSeconds.value),
        seconds('ttftSecondsLow', ({ ttftSeconds }) => ttftSeconds.low),
        seconds('ttftSecondsHigh', ({ ttftSeconds }) => ttftSeconds.high),
        seconds('tpotSeconds', ({ tpotSeconds }) => tpotSeconds.value),
        seconds('tpotSecondsLow', ({ tpotSeconds }) => tpotSeconds.low),
        seconds('tpotSecondsHigh', ({ tpotSeconds }) => tpotSeconds.high),
        {
          key: 'headroom',
          label: 'Headroom',
          type: 'share',
          about: 'what the load leaves free of the target, 0 to 1',
          cell: ({ item }) => item.headroom,
        },
        {
          key: 'fitCommand',
          label: 'Ask again',
          type: 'text',
          about: 'command that asks the sizing model again',
          cell: ({ item }) => `headroom size fit ${item.fitArguments.join(' ')}`,
        },
      ],
      items,
    ),
    print: unprinted,
    whenEmpty: 'No finding names a target that the sizing model was asked about.',
  };
}

/** The tables behind the recommendations; they are data, and not printed whole. */
export function evidenceTables(findings: readonly Finding[]): readonly ReportTable[] {
  return [
    figuresTable(findings),
    calculationTable(findings),
    pricesTable(findings),
    gpusTable(findings),
    predictionsTable(findings),
    reservationsTable(findings),
  ];
}
