/** What an XID asks for, the gentlest first. */
export type XidAction =
  | 'none'
  | 'check-application'
  | 'restart-application'
  | 'follow-other-events'
  | 'reset-when-convenient'
  | 'check-links'
  | 'check-mechanics'
  | 'update-software'
  | 'restart-machine'
  | 'drain-and-reset'
  | 'reboot'
  | 'look-up';

/** How bad an XID is for the GPU itself; a fault of the program on it is `application`. */
type XidSeverity = 'info' | 'application' | 'warning' | 'critical';

/** One kind of event that NVIDIA's driver writes to the kernel log. */
export interface XidEntry {
  readonly number: number;
  /** What happened, a few words of ours. */
  readonly meaning: string;
  readonly severity: XidSeverity;
  readonly action: XidAction;
  /** NVIDIA's immediate action in its own word (`RESET_GPU`), or '' where its catalogue gives none. */
  readonly bucket: string;
}

type Row = readonly [number, XidSeverity, XidAction, bucket: string, meaning: string];

/**
 * Source: NVIDIA, "Analyzing Xid Errors with the Xid Catalog" (https://docs.nvidia.com/deploy/xid-errors/analyzing-xid-catalog.html),
 * as stored in 2026: number, sense (in our words) and immediate action. Severities follow the alert rules of utkuozdemir/nvidia_gpu_exporter
 * at e656cd8: critical 48 62 64 74 79 95 119 120, warning 94, info 63 92, application 13 31 43; the others are ours by the same
 * rule: critical where NVIDIA asks for a reset or a reboot, application where it asks to restart the program.
 */
const rows: readonly Row[] = [
  [8, 'application', 'restart-application', 'RESTART_APP', 'The GPU stopped processing a channel'],
  [11, 'application', 'check-application', 'RESTART_APP', 'Invalid or corrupted command stream'],
  [
    13,
    'application',
    'check-application',
    'RESTART_APP',
    'Graphics engine exception, mostly an access out of bounds',
  ],
  [31, 'application', 'check-application', 'RESTART_APP', 'Memory page fault: an illegal address was used'],
  [
    32,
    'application',
    'restart-application',
    'RESTART_APP',
    'Corrupted push buffer, mostly a matter of the PCIe signal',
  ],
  [37, 'info', 'none', 'IGNORE', 'Driver firmware error'],
  [38, 'info', 'none', 'IGNORE', 'Driver firmware error: a watchdog ran out'],
  [39, 'application', 'restart-application', 'RESTART_APP', 'Copy engine exception'],
  [
    43,
    'application',
    'restart-application',
    'IGNORE',
    'A program hit a fault of its own and was ended; the GPU is healthy',
  ],
  [44, 'info', 'none', 'IGNORE', 'Graphics engine fault while switching contexts'],
  [
    45,
    'info',
    'follow-other-events',
    'WORKFLOW_XID_45',
    'A program was torn down: it ended early or another error came first',
  ],
  [46, 'critical', 'drain-and-reset', 'RESET_GPU', 'The GPU stopped processing'],
  [48, 'critical', 'drain-and-reset', 'WORKFLOW_XID_48', 'Uncorrectable memory error (double bit)'],
  [54, 'warning', 'check-mechanics', 'CHECK_MECHANICALS', 'Auxiliary power is not connected to the board'],
  [60, 'application', 'restart-application', 'RESTART_APP', 'Video processor exception'],
  [62, 'critical', 'drain-and-reset', 'RESET_GPU', 'The internal microcontroller halted'],
  [63, 'info', 'reset-when-convenient', 'IGNORE', 'A memory row or page was marked for replacement'],
  [64, 'critical', 'drain-and-reset', 'RESET_GPU', 'Replacing a memory row or page failed'],
  [66, 'info', 'none', 'IGNORE', 'Illegal access by the driver'],
  [68, 'application', 'restart-application', 'RESTART_APP', 'Video decoder exception'],
  [69, 'application', 'check-application', 'RESTART_APP', 'Graphics engine class error'],
  [
    74,
    'critical',
    'check-links',
    'WORKFLOW_NVLINK_ERR',
    'NVLink error, here or at the other end of the link',
  ],
  [78, 'warning', 'update-software', 'UPDATE_SWFW', 'A vGPU could not start'],
  [79, 'critical', 'reboot', 'RESTART_BM', 'The GPU has fallen off the bus'],
  [80, 'application', 'check-application', 'RESTART_APP', 'Corrupted data was sent to the GPU'],
  [92, 'info', 'none', 'IGNORE', 'High rate of corrected memory errors'],
  [93, 'info', 'none', 'IGNORE', 'The InfoROM was not updated: its limit of writes is reached'],
  [
    94,
    'warning',
    'restart-application',
    'RESTART_APP',
    'Contained memory error: only the program named is hit',
  ],
  [
    95,
    'critical',
    'drain-and-reset',
    'RESET_GPU',
    'Uncontained memory error: every program on the GPU is hit',
  ],
  [109, 'critical', 'drain-and-reset', 'RESET_GPU', 'A context switch timed out'],
  [110, 'critical', 'drain-and-reset', 'RESET_GPU', 'Security fault'],
  [
    119,
    'critical',
    'drain-and-reset',
    'RESET_GPU',
    "The GPU's system processor (GSP) did not answer in time",
  ],
  [120, 'critical', 'drain-and-reset', 'RESET_GPU', "Error in the GPU's system processor (GSP)"],
  [121, 'info', 'reset-when-convenient', 'IGNORE', 'Corrected errors on the chip-to-chip link'],
  [136, 'critical', 'drain-and-reset', 'RESET_GPU', 'Training a link failed'],
  [137, 'application', 'check-application', 'IGNORE', 'Illegal access to memory of an NVLink peer'],
  [140, 'critical', 'drain-and-reset', 'RESET_GPU', 'Uncorrectable memory error that could not be set aside'],
  [141, 'info', 'none', 'IGNORE', 'CUDA fast path error'],
  [143, 'critical', 'drain-and-reset', 'RESET_GPU', 'The GPU failed to initialise'],
  [144, 'critical', 'check-links', 'WORKFLOW_NVLINK5_ERR', 'NVLink: SAW error'],
  [145, 'critical', 'check-links', 'WORKFLOW_NVLINK5_ERR', 'NVLink: RLW error'],
  [146, 'critical', 'check-links', 'WORKFLOW_NVLINK5_ERR', 'NVLink: TLW error'],
  [147, 'critical', 'check-links', 'WORKFLOW_NVLINK5_ERR', 'NVLink: TREX error'],
  [148, 'critical', 'check-links', 'WORKFLOW_NVLINK5_ERR', 'NVLink: NVLPW control error'],
  [149, 'critical', 'check-links', 'WORKFLOW_NVLINK5_ERR', 'NVLink: NETIR error'],
  [150, 'critical', 'check-links', 'WORKFLOW_NVLINK5_ERR', 'NVLink: MSE error'],
  [151, 'critical', 'restart-machine', 'RESTART_VM', 'Key rotation error'],
  [
    154,
    'info',
    'follow-other-events',
    'XID_154',
    'The recovery action that the GPU asks for has changed; the message names it',
  ],
  [155, 'critical', 'drain-and-reset', 'RESET_GPU', 'NVLink: a link was taken down by software'],
  [156, 'critical', 'drain-and-reset', 'RESET_GPU', 'A part of the GPU was retired'],
  [157, 'warning', 'none', 'IGNORE', 'A part of the GPU could not be retired; the error may return'],
  [158, 'critical', 'drain-and-reset', 'RESET_GPU', 'Fatal timeout of the GPU'],
  [160, 'info', 'none', 'IGNORE', 'A memory channel was retired'],
  [161, 'warning', 'none', 'IGNORE', 'A memory channel could not be retired'],
  [167, 'critical', 'look-up', '', 'Fatal timeout on PCIe'],
  [168, 'warning', 'look-up', '', 'Errors in the protected part of memory: less of it is usable'],
  [169, 'critical', 'look-up', '', 'A security microcontroller halted'],
  [171, 'critical', 'follow-other-events', '', 'Says of an XID 48 that the error is in DRAM'],
  [172, 'critical', 'follow-other-events', '', 'Says of an XID 48 that the error is in SRAM'],
];

/** The XIDs that are known here. */
export const xidCatalog: readonly XidEntry[] = rows.map(([number, severity, action, bucket, meaning]) => ({
  number,
  meaning,
  severity,
  action,
  bucket,
}));

const byNumber = new Map(xidCatalog.map((xid) => [xid.number, xid]));

/** What is known of an XID, or undefined for a number that the catalogue lacks: an unknown XID is unknown, not harmless. */
export function xidEntry(number: number): XidEntry | undefined {
  return byNumber.get(number);
}

/** What to do, one sentence for a person at the host. */
export const xidActionText: Readonly<Record<XidAction, string>> = {
  none: 'Nothing to do for one; keep an eye on the GPU.',
  'check-application': 'Look at the program that ran on the GPU; if several programs hit it, test the GPU.',
  'restart-application': 'Restart the program that was hit; if it returns, drain the GPU and test it.',
  'follow-other-events': 'Follow the other events of this GPU at the same time.',
  'reset-when-convenient': 'Reset the GPU when it is free (nvidia-smi --gpu-reset -i N).',
  'check-links':
    'Drain the host, look at the NVLink errors and the fabric manager, then reset the GPUs together.',
  'check-mechanics': 'Have the power cables and the seat of the card checked.',
  'update-software': 'Compare driver and firmware with the rest of the fleet and update them.',
  'restart-machine': 'Drain and restart the virtual machine.',
  'drain-and-reset': 'Drain the GPU and reset it (nvidia-smi --gpu-reset -i N); if it returns, test the GPU.',
  reboot: 'Drain and reboot the host; if it returns, have the card and its seat checked.',
  'look-up': "NVIDIA's catalogue names no action: drain the GPU and ask the vendor.",
};

/** How bad an SXid, an event of an NVSwitch, is: its message says `Fatal` or `Non-fatal` itself. */
export const sxidActionText: Readonly<Record<'fatal' | 'non-fatal', string>> = {
  fatal: 'Drain the host and reboot it; jobs over NVLink cannot go on.',
  'non-fatal': 'Nothing to do for one; if they repeat on a link, drain the host and have that link checked.',
};
