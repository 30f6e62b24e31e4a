/** Why a dcgmi command gave nothing, as far as its words tell. */
export interface DcgmFailure {
  readonly kind:
    | 'unsupported-field'
    | 'module-not-loaded'
    | 'profiling-broken'
    | 'profiling-taken'
    | 'not-watched'
    | 'no-host-engine'
    | 'permission'
    | 'gpu-lost'
    | 'requires-reset'
    | 'visible-devices'
    | 'stopped'
    | 'unknown';
  /** One sentence of ours. */
  readonly message: string;
  /** DCGM's own words. Hostile. */
  readonly words: string;
  /** What the user, or the prober, can do. */
  readonly remedy: string;
}

type Pattern = readonly [RegExp, DcgmFailure['kind'], message: string, remedy: string];

/** In order: the more telling ones first. Numbers are those of dcgmReturn_t. */
const patterns: readonly Pattern[] = [
  [
    /result: -(?:6|13)\b|feature not supported|invalid field id/i,
    'unsupported-field',
    'DCGM refuses the whole list because one of its fields is not supported here.',
    'Ask for the fields one by one and remember which of them this host refuses.',
  ],
  [
    /result: -33\b|module of dcgm that is not currently loaded/i,
    'module-not-loaded',
    'The module of DCGM that serves these fields is not loaded.',
    'Run nv-hostengine as root with the profiling module installed (datacenter-gpu-manager, or its -proprietary package for DCGM 4).',
  ],
  [
    /result: -37\b|third-party profiling module returned an unrecoverable error/i,
    'profiling-broken',
    "DCGM's profiling module has failed and will not recover by itself.",
    'Restart nv-hostengine; before Hopper one client alone can profile, so end Nsight, CUPTI or a second DCGM first.',
  ],
  [
    /result: -(?:34|36)\b|profiling (?:is|was) not supported|in use by another/i,
    'profiling-taken',
    'The profiling counters are in use by another client or not offered by this GPU.',
    'End the other profiler, or run dcgmi profile --resume where profiling was paused.',
  ],
  [
    /unable to (?:establish a connection|connect)|connection to the (?:specified )?host|host engine is not running|result: -21\b/i,
    'no-host-engine',
    'dcgmi finds no host engine to talk to.',
    'Start it: systemctl start nvidia-dcgm (or nv-hostengine).',
  ],
  [
    /insufficient permission|permission denied|not permitted|requires root|running as root|result: -17\b/i,
    'permission',
    'DCGM refuses for lack of permission.',
    'Run nv-hostengine as root; profiling fields need it.',
  ],
  [
    /health watches not enabled/i,
    'not-watched',
    'DCGM watches nothing, so it has no word on health.',
    'Let it watch: dcgmi health -s a. Headroom itself changes nothing there.',
  ],
  [
    /result: -18\b|gpu is lost/i,
    'gpu-lost',
    'DCGM says that a GPU is lost.',
    'Reboot the host; if it comes back lost, have the card checked.',
  ],
  [
    /result: -19\b|requires? (?:a )?reset/i,
    'requires-reset',
    'DCGM says that a GPU requires a reset.',
    'Drain the GPU and reset it: nvidia-smi --gpu-reset -i N.',
  ],
  [
    /cuda_visible_devices/i,
    'visible-devices',
    'dcgmi refuses to run while CUDA_VISIBLE_DEVICES is set.',
    'Run it with env -u CUDA_VISIBLE_DEVICES.',
  ],
  [
    /dmon was stopped due to receiving a signal/i,
    'stopped',
    'dcgmi dmon was stopped by a signal.',
    'Start it again if Headroom did not end it.',
  ],
];

/** The failure that a line of dcgmi tells of, or null where it is an ordinary line. */
export function dcgmFailureOf(line: string): DcgmFailure | null {
  const words = line.trim().slice(0, 300);
  const speaks =
    /^(?:error|warning|dmon was stopped|unable|cannot|failed)/i.test(words) || /result: -?\d+/i.test(words);
  if (!speaks) return null;
  for (const [pattern, kind, message, remedy] of patterns)
    if (pattern.test(words)) return { kind, message, words, remedy };
  return {
    kind: 'unknown',
    message: 'dcgmi reports an error.',
    words,
    remedy: 'Run the same dcgmi command on the host and look at the log of nv-hostengine.',
  };
}
