import { decimalText, Exact } from '#shared/money/decimal.ts';
import type { FocusRow } from '#shared/money/focusColumns.ts';
import type { SimCloud } from '../cloud/cloudOf.ts';
import type { SimHostSpec } from '../fleetSpec.ts';
import { hash, noise } from '../noise.ts';
import { type BillMonth, periodStarts } from './billCalendar.ts';
import { type ChargeCosts, chargeRow } from './chargeRow.ts';

/** A host and the machine that it is. */
export interface SimMachine {
  readonly host: SimHostSpec;
  readonly cloud: SimCloud;
}

const hourMs = 3_600_000;
/** Hours that a row covers: Azure's exports are daily, and so is what Lambda says. */
const rowHours = { aws: 1, gcp: 1, azure: 24, lambda: 24 } as const;
const serviceNames = {
  aws: 'Amazon Elastic Compute Cloud',
  gcp: 'Compute Engine',
  azure: 'Virtual Machines',
  lambda: 'On-Demand Cloud',
} as const;
/** The negotiated discount, and what a plan's hour costs of the list's. */
const contracted = { aws: '0.93', gcp: '0.95', azure: '0.9', lambda: '1' } as const;
const planShare = '0.62';

/** A part of the machine that a provider bills by itself. */
interface Part {
  readonly meter: string;
  readonly share: string;
  /** Units of the part per machine hour, for ConsumedQuantity. */
  readonly units: number;
}

function partsOf({ host, cloud }: SimMachine): readonly Part[] {
  if (cloud.provider !== 'gcp') return [{ meter: cloud.instanceType, share: '1', units: 1 }];
  return [
    { meter: `${cloud.instanceType} GPU`, share: '0.83', units: host.gpus.length },
    { meter: `${cloud.instanceType} core`, share: '0.11', units: host.cpuCount },
    {
      meter: `${cloud.instanceType} RAM`,
      share: '0.06',
      units: Math.round(host.memoryTotalKibibytes / 2 ** 20),
    },
  ];
}

/** The rows of one machine: its hours or days, and its disk by the day. */
export function* hostRows(machine: SimMachine, month: BillMonth, span: BillMonth): Generator<FocusRow> {
  const hours = rowHours[machine.cloud.provider];
  const parts = partsOf(machine);
  for (const fromMs of periodStarts(span, hours)) {
    const toMs = Math.min(fromMs + hours * hourMs, span.toMs);
    for (const part of parts) yield usageRow(machine, month, part, fromMs, toMs);
  }
  if (machine.cloud.provider === 'aws')
    for (const fromMs of periodStarts(span, 24)) yield diskRow(machine, month, fromMs, fromMs + 24 * hourMs);
}

function usageRow(machine: SimMachine, month: BillMonth, part: Part, fromMs: number, toMs: number): FocusRow {
  const { host, cloud } = machine;
  const hours = (toMs - fromMs) / hourMs;
  const price = new Exact(cloud.gpuHourUsd).times(host.gpus.length).times(part.share);
  const costs = costsOf(cloud, price.times(hours), host.seed + Math.floor(fromMs / 86_400_000));
  return chargeRow(
    { provider: cloud.provider, month, fromMs, toMs, costs },
    {
      ChargeDescription: `${cloud.instanceType} in ${cloud.region}`,
      ServiceName: serviceNames[cloud.provider],
      SkuId: `SKU-${hash(17, part.meter.length).toString(36)}-${part.meter}`,
      SkuMeter: part.meter,
      SkuPriceDetails: JSON.stringify({ InstanceType: cloud.instanceType, GpuCount: host.gpus.length }),
      ResourceId: cloud.resourceId,
      ResourceName: host.name,
      ResourceType: 'Virtual machine',
      RegionId: cloud.region,
      RegionName: cloud.region,
      AvailabilityZone: cloud.zone,
      Tags: JSON.stringify(tagsOf(host)),
      PricingQuantity: decimalText(new Exact(hours).times(part.units)),
      PricingUnit: part.meter.endsWith('RAM') ? 'GiB-Hours' : 'Hours',
      ConsumedQuantity: decimalText(new Exact(hours).times(part.units)),
      ConsumedUnit: part.meter.endsWith('RAM') ? 'GiB-Hours' : 'Hours',
      ListUnitPrice: decimalText(price),
      ...purchaseColumns(cloud),
    },
  );
}

/** Some hosts were never tagged. */
function tagsOf(host: SimHostSpec): Readonly<Record<string, string>> {
  if (noise(host.seed, 301) < 0.12) return {};
  return {
    team: host.labels.team ?? '',
    environment: host.labels.environment ?? '',
    CostCentre: `CC-${100 + (hash(7, host.labels.team?.length ?? 0) % 900)}`,
  };
}

function costsOf(cloud: SimCloud, list: Exact, day: number): ChargeCosts {
  const agreed = list.times(contracted[cloud.provider]);
  const none = new Exact(0);
  if (cloud.purchase === 'savingsPlan')
    return { list, contracted: agreed, billed: none, effective: list.times(planShare) };
  if (cloud.purchase !== 'spot') return { list, contracted: agreed, billed: agreed, effective: agreed };
  // A spot price moves from day to day, and is written with many places.
  const price = list.times(new Exact((0.28 + 0.14 * noise(day, 5)).toFixed(9)));
  return { list, contracted: price, billed: price, effective: price };
}

function purchaseColumns(cloud: SimCloud): Readonly<Record<string, string>> {
  if (cloud.purchase === 'spot') return { PricingCategory: 'Dynamic' };
  if (cloud.purchase === 'onDemand') return { PricingCategory: 'Standard' };
  return {
    PricingCategory: 'Committed',
    CommitmentDiscountId: savingsPlan.id,
    CommitmentDiscountName: savingsPlan.name,
    CommitmentDiscountType: 'Compute Savings Plan',
    CommitmentDiscountCategory: 'Spend',
    CommitmentDiscountStatus: 'Used',
  };
}

/** The plan that the company bought. */
export const savingsPlan = {
  id: 'arn:aws:savingsplans::444455556666:savingsplan/6e1f4c58-2b7d-4f0a-9a51-7c6d20b7f0aa',
  name: 'ml-serving-3y',
  share: planShare,
} as const;

function diskRow({ host, cloud }: SimMachine, month: BillMonth, fromMs: number, toMs: number): FocusRow {
  const cost = new Exact('0.08').times(2000).div(30).toDecimalPlaces(10);
  return chargeRow(
    {
      provider: cloud.provider,
      month,
      fromMs,
      toMs,
      costs: { billed: cost, effective: cost, contracted: cost, list: cost },
    },
    {
      ChargeDescription: 'gp3 storage',
      ServiceCategory: 'Storage',
      ServiceName: 'Amazon Elastic Block Store',
      SkuId: 'SKU-gp3',
      SkuMeter: 'gp3',
      ResourceId: `arn:aws:ec2:${cloud.region}:${cloud.account}:volume/vol-0${hash(host.seed, 221).toString(16).padStart(8, '0')}`,
      ResourceType: 'Volume',
      RegionId: cloud.region,
      Tags: JSON.stringify(tagsOf(host)),
      PricingCategory: 'Standard',
      PricingQuantity: '66.6666666667',
      PricingUnit: 'GB-Months',
      ConsumedQuantity: '66.6666666667',
      ConsumedUnit: 'GB-Months',
    },
  );
}
