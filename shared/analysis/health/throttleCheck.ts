import type { IncidentSeverity } from '../../domain/incident.ts';
import { activeThrottleReasons, type ThrottleReason } from '../../domain/throttle.ts';
import type { Finding } from './finding.ts';
import type { CheckResult, GpuCheck } from './gpuCheck.ts';
import { gpuFinding, gpuName, numberRead, wordsRead } from './gpuCheck.ts';
import type { GpuHealthInput, HostHealthInput } from './healthInput.ts';

interface Meaning {
  readonly severity: IncidentSeverity;
  readonly title: string;
  readonly runbook: string;
}

const cooling = 'Look at the inlet temperature, the fans and what blocks the air; move load away meanwhile.';

/** Reasons that mean a fault. The software power cap is none: a busy GPU at its limit does what it was bought for. */
const meanings: Readonly<Partial<Record<ThrottleReason['key'], Meaning>>> = {
  hwSlowdown: {
    severity: 'critical',
    title: 'is slowed down by its hardware',
    runbook: 'Look at temperature, power cables and power supplies of the host.',
  },
  swThermalSlowdown: {
    severity: 'warning',
    title: 'is slowed down by heat (software limit)',
    runbook: cooling,
  },
  hwThermalSlowdown: {
    severity: 'critical',
    title: 'is slowed down by heat (hardware limit)',
    runbook: cooling,
  },
  hwPowerBrake: {
    severity: 'critical',
    title: 'is slowed down by the power brake',
    runbook:
      'The host or its rack asks for less power: look at the power supplies, their redundancy and the power budget.',
  },
};

/** What slows a GPU down now. `hwSlowdown` accompanies the two hardware reasons and is told where it stands alone. */
export const throttleCheck: GpuCheck = { kind: 'throttle', look: lookAtMask };

function lookAtMask(gpu: GpuHealthInput, host: HostHealthInput): CheckResult {
  const mask = gpu.throttleReasonsMask;
  if (gpu.fault || gpu.state === 'lost' || Number.isNaN(mask)) return 'unknown';
  const reasons = activeThrottleReasons(mask);
  const isExplained = reasons.some(({ key }) => key === 'hwThermalSlowdown' || key === 'hwPowerBrake');
  return reasons
    .filter(({ key }) => key !== 'hwSlowdown' || !isExplained)
    .flatMap((reason) => findingOf(reason, gpu, host));
}

function findingOf(reason: ThrottleReason, gpu: GpuHealthInput, host: HostHealthInput): Finding[] {
  const meaning = meanings[reason.key];
  if (!meaning) return [];
  const atMs = gpu.sampledAtMs ?? host.nowMs;
  const numbers = [
    ['temperature', gpu.temperatureCelsius, '°C'],
    ['SM clock', gpu.clockSmMhz, 'MHz'],
  ] as const;
  return [
    gpuFinding('throttle', gpu, host, {
      ...meaning,
      code: reason.key,
      title: `${gpuName(gpu, host)} ${meaning.title}`,
      evidence: [
        wordsRead(atMs, 'clock event reason', reason.label),
        ...numbers
          .filter(([, value]) => !Number.isNaN(value))
          .map(([label, value, unit]) => numberRead(atMs, label, value, unit)),
      ],
    }),
  ];
}
