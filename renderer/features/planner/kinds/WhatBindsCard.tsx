import { useMemo } from 'react';
import type { GpuSpec } from '#shared/catalog/gpuCatalog.ts';
import { decodeRidge, type RankedGpu, rankGpus } from '#shared/sizing/workloads/workloadClasses.ts';
import { AnswerTable } from '../parts/AnswerTable.tsx';
import type { AnswerColumn } from '../parts/answerColumns.ts';
import { cardColumn, type PricedGpu, priceColumns } from '../parts/gpuColumns.ts';
import { type GpuPrice, gpuPrices } from '../parts/gpuPrices.ts';
import { amountText, perDollarText, resourceLabel } from './bindingText.ts';
import { classOf, type PlanKind } from './planKinds.ts';

interface Ranked extends PricedGpu {
  readonly ranked: RankedGpu;
}

/** What a kind of work runs into first, and which GPUs give most of it for their price. */
export function WhatBindsCard(props: {
  readonly kind: PlanKind;
  readonly gpus: readonly GpuSpec[];
  /** Smaller cards are left out, bytes. */
  readonly leastMemoryBytes: number;
}) {
  const { kind, gpus, leastMemoryBytes } = props;
  const rows = useMemo(() => rankedRows(kind, gpus, leastMemoryBytes), [kind, gpus, leastMemoryBytes]);
  const columns = useMemo(() => columnsOf(kind), [kind]);
  const binding = classOf(kind.kind);
  if (binding === null) return null;
  return (
    <AnswerTable
      id="binds"
      title={`What binds: ${binding.binds}`}
      about={`GPUs by ${resourceLabel(kind.kind)}${kind.kind === 'classical ML' ? '' : ' per dollar'}`}
      note={`${capital(binding.why)}. The order says how much of it a dollar buys, not whether a card is enough.`}
      rows={rows}
      columns={columns}
      keyOf={({ gpu }) => gpu.key}
      empty="No GPU with a list price has the memory for it."
    />
  );
}

function rankedRows(kind: PlanKind, gpus: readonly GpuSpec[], leastMemoryBytes: number): readonly Ranked[] {
  const prices = gpuPrices();
  const hourly = new Map([...prices].map(([key, { usdPerHour }]) => [key, usdPerHour]));
  return rankGpus(kind.kind, gpus, hourly, leastMemoryBytes).map((ranked) => ({
    ranked,
    gpu: ranked.gpu,
    price: prices.get(ranked.gpu.key) ?? (null as GpuPrice | null),
  }));
}

function columnsOf({ kind }: PlanKind): readonly AnswerColumn<Ranked>[] {
  const isCheapest = kind === 'classical ML';
  const amount: AnswerColumn<Ranked> = {
    key: 'amount',
    label: capital(resourceLabel(kind)),
    text: ({ ranked }) => amountText(ranked),
    value: ({ ranked }) => ranked.amount,
  };
  const perDollar: AnswerColumn<Ranked> = {
    key: 'perUsd',
    label: 'Per $/h',
    text: ({ ranked }) => perDollarText(ranked),
    value: ({ ranked }) => ranked.perUsd,
  };
  const ridge: AnswerColumn<Ranked> = {
    key: 'decodeRidge',
    label: 'Computes from',
    text: ({ gpu }) => {
      const ridge = decodeRidge(gpu);
      return ridge === null ? '-' : `${Math.round(ridge)} at once`;
    },
    value: ({ gpu }) => decodeRidge(gpu),
  };
  const isDecoding = kind === 'real-time LLM' || kind === 'batch';
  return [
    cardColumn,
    ...(isCheapest ? [] : [amount, perDollar]),
    ...(isDecoding ? [ridge] : []),
    ...priceColumns,
  ];
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
