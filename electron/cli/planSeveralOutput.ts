import type { Purchase, WorkloadsPlan } from '#shared/sizing/plan/severalModels.ts';
import type { CliContext } from './context.ts';
import { evidenceNotes, latencyCells } from './planEvidence.ts';
import { configurationJson, kvLines, planJson, reasonLines } from './planOutput.ts';
import { replicaText } from './planTexts.ts';
import { textTable } from './textTable.ts';

/** A plan for several workloads as `size plan --json` prints it; `top` configurations of each one's own plan. */
export function severalJson(plan: WorkloadsPlan, top: number) {
  const nameOf = (place: number) => plan.workloads[place]?.workload.name ?? '';
  return {
    usdPerHour: plan.usdMicrosPerHour / 1e6,
    apartUsdPerHour: plan.apartUsdMicrosPerHour / 1e6,
    purchases: plan.purchases.map(({ price, instances, gpus, freeGpus, usdMicrosPerHour, tenants }) => ({
      price,
      instances,
      gpus,
      freeGpus,
      usdPerHour: usdMicrosPerHour / 1e6,
      tenants: tenants.map((tenant) => ({
        workload: nameOf(tenant.workload),
        gpus: tenant.gpus,
        usdPerHour: tenant.usdMicrosPerHour / 1e6,
      })),
    })),
    workloads: plan.workloads.map(({ workload, request, plan: own, chosen }) => ({
      name: workload.name,
      chosen: chosen && configurationJson(chosen, request),
      ...planJson(own, own.configurations.slice(0, top), request),
    })),
  };
}

/** The same as lines for a terminal. */
export function severalLines(plan: WorkloadsPlan, { terminal }: CliContext): readonly string[] {
  const rows = plan.purchases.flatMap((purchase) =>
    purchase.tenants.flatMap(({ workload: place, configuration, usdMicrosPerHour }) => {
      const asked = plan.workloads[place];
      if (!asked) return [];
      const { percentile } = asked.request.demand;
      return [
        [
          asked.workload.name,
          `${configuration.replicas} of ${replicaText(configuration)}`,
          configuration.weights,
          (usdMicrosPerHour / 1e6).toFixed(2),
          ...latencyCells(configuration, asked.request).map((cell) =>
            percentile === 50 ? cell : `p${percentile}: ${cell}`,
          ),
          instanceText(purchase),
        ],
      ];
    }),
  );
  const right = (header: string) => ({ header, align: 'right' }) as const;
  const left = (header: string) => ({ header, align: 'left' }) as const;
  const columns = [
    left('workload'),
    left('runs as'),
    left('weights'),
    right('$/h'),
    right('TTFT ms'),
    right('TPOT ms'),
    { ...left('on'), shrinksTo: 20 },
  ];
  const chosen = plan.workloads.flatMap((one) => one.chosen ?? []);
  const without = plan.workloads.filter(({ chosen }) => chosen === null);
  return [
    ...(rows.length > 0 ? textTable(columns, rows, terminal.paint, terminal.columns()) : []),
    ...without.flatMap(({ workload, plan: own }) => [
      `Nothing holds ${workload.name} within its limits.`,
      ...reasonLines(own.rejections),
    ]),
    '',
    sumText(plan),
    ...kvLines(chosen),
    ...plan.workloads.flatMap(({ chosen: way, request }) => (way ? evidenceNotes([way], request) : [])),
  ];
}

function instanceText({ price, instances, tenants }: Purchase): string {
  const shared = tenants.length > 1 ? `, shared by ${tenants.length}` : '';
  return `${instances} x ${price.provider} ${price.instance} ${price.region} (${price.date})${shared}`;
}

function sumText({ usdMicrosPerHour, apartUsdMicrosPerHour }: WorkloadsPlan): string {
  const usd = (micros: number) => `$${(micros / 1e6).toFixed(2)}`;
  const saved = apartUsdMicrosPerHour - usdMicrosPerHour;
  const sum = `All together ${usd(usdMicrosPerHour)} per hour`;
  return saved > 0
    ? `${sum}, ${usd(saved)} less than with instances of its own for each.`
    : `${sum}; no two of them are cheaper on the same instance.`;
}
