import type { Failure, FailureKind } from '#shared/domain/failure.ts';

/** What nvidia-smi said when it failed as a whole. */
export interface SmiAnswer {
  /** Its output, both streams. Hostile text. */
  readonly words: string;
  readonly exitCode: number | null;
  /** The host, as messages name it. */
  readonly host: string;
}

interface Rule {
  readonly kind: FailureKind;
  readonly matches: (words: string, exitCode: number | null) => boolean;
  readonly says: (host: string) => string;
  readonly remedy: string;
}

const mostWords = 2000;

/** First match wins. Words are matched in lower case; they come on either stream, and exit codes vary between drivers. */
const rules: readonly Rule[] = [
  {
    kind: 'gpu-lost',
    matches: (words) =>
      words.includes('unable to determine the device handle') || words.includes('gpu is lost'),
    says: (host) => `A GPU of ${host} does not answer its driver`,
    remedy: 'Look for XID errors in the kernel log, drain the host and reset the GPU or reboot.',
  },
  {
    kind: 'gpu-lost',
    matches: (words) => words.includes('requires reset'),
    says: (host) => `A GPU of ${host} needs a reset`,
    remedy: 'Stop the work on it, then reset it with nvidia-smi --gpu-reset -i ID, or reboot.',
  },
  {
    kind: 'no-devices',
    matches: (words) => words.includes('no devices were found'),
    says: (host) => `The driver on ${host} runs and finds no GPU`,
    remedy: 'If there should be one, look at lspci and the kernel log; in a container, pass the GPUs in.',
  },
  {
    kind: 'driver-mismatch',
    matches: (words) => words.includes('version mismatch'),
    says: (host) => `The NVIDIA driver on ${host} was updated without a reboot`,
    remedy: 'Reboot the host, or unload and load the nvidia kernel modules.',
  },
  {
    kind: 'driver-not-loaded',
    matches: (words) =>
      words.includes("couldn't communicate with the nvidia driver") || words.includes('driver not loaded'),
    says: (host) => `The NVIDIA driver on ${host} is not loaded`,
    remedy: 'Load it with modprobe nvidia, or install the driver for the running kernel.',
  },
  {
    kind: 'permission',
    matches: (words, exitCode) =>
      words.includes('insufficient permissions') || words.includes('permission denied') || exitCode === 126,
    says: (host) => `This user may not talk to the NVIDIA driver on ${host}`,
    remedy: 'Give the user access to /dev/nvidia*; in a container, check its device rules.',
  },
  {
    kind: 'permission',
    matches: (words) => words.includes('failed to initialize nvml: unknown error'),
    says: (host) => `nvidia-smi on ${host} cannot reach the driver`,
    remedy:
      'Usual in a container whose device access was taken away (a cgroup reload): restart the container.',
  },
  {
    kind: 'nvidia-smi-missing',
    matches: (words, exitCode) => exitCode === 127 || /nvidia-smi: (?:command )?not found/.test(words),
    says: (host) => `There is no nvidia-smi on ${host}`,
    remedy:
      'Nothing to do on a machine without NVIDIA GPUs; otherwise install the driver, or put nvidia-smi on the PATH.',
  },
  {
    kind: 'wedged',
    matches: (words, exitCode) => exitCode === 137 && words.trim() === '',
    says: (host) => `nvidia-smi on ${host} did not answer in time and was killed`,
    remedy: 'The driver may hang. Look for XID errors in the kernel log; a reboot may be needed.',
  },
];

/** Names a failure of the whole command: kind, a sentence of ours, the host's own words, what to do. */
export function smiFailure({ words, exitCode, host }: SmiAnswer): Failure {
  const lower = words.toLowerCase();
  const rule = rules.find(({ matches }) => matches(lower, exitCode));
  return {
    kind: rule?.kind ?? 'unreadable',
    message:
      rule?.says(host) ??
      `nvidia-smi on ${host} failed${exitCode === null ? '' : ` with exit code ${exitCode}`}`,
    words: words.trim().slice(0, mostWords),
    remedy: rule?.remedy ?? `Run nvidia-smi on ${host} by hand to see what it says.`,
    terminal: false,
  };
}
