/** Which clock a line of the kernel log is stamped by. */
type KernelClock =
  /** Wall clock with its offset from UTC: an instant. */
  | 'wall'
  /** Wall clock of the host without an offset (`dmesg -T`, syslog): an instant only for who knows the host's time zone. */
  | 'local'
  /** Time since boot. */
  | 'boot'
  | 'none';

/** When a line was written, as far as it says. */
export interface KernelTime {
  readonly clock: KernelClock;
  /** Epoch milliseconds, or null where the line alone does not give an instant. */
  readonly atMs: number | null;
  /** Seconds since boot, for the boot clock. */
  readonly bootSeconds: number | null;
  /** As written, or null. */
  readonly text: string | null;
}

/** What is known of a host's clocks beyond its log. */
export interface HostClock {
  /** Instant of the boot, epoch milliseconds (now less /proc/uptime). */
  readonly bootedAtMs?: number;
  /** Minutes that the host's wall clock is ahead of UTC. */
  readonly utcOffsetMinutes?: number;
}

const none: KernelTime = { clock: 'none', atMs: null, bootSeconds: null, text: null };

/** A line that has no time. */
export const noTime = none;

/** `2024-11-15T05:39:15,491363+00:00` of dmesg, `2025-01-02T15:20:12+0800` of journalctl -o short-iso. */
export const isoStamp = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(?:[.,](\d{1,9}))?(Z|[+-]\d\d:?\d\d)(?=\s|$)/;
/** `[Sun Feb 23 16:24:18 2025]` of dmesg -T. */
export const humanStamp = /^\[(?:[A-Z][a-z]{2} )?([A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d \d{4})\]/;
/** `Feb 23 16:24:18` of syslog and journalctl, without a year. */
export const syslogStamp = /^([A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d)(?=\s)/;
/** `[   13.717163]`. */
export const bootStamp = /^\[ {0,12}(\d{1,12})\.(\d{1,9})\]/;
/** `1740327858.123456` of journalctl -o short-unix. */
export const unixStamp = /^(\d{9,11})\.(\d{1,9})(?=\s)/;

/** The time of an ISO stamp. */
export function isoTime([text, stamp = '', fraction = '', zone = '']: RegExpExecArray): KernelTime {
  const colon = zone.length === 5 ? `${zone.slice(0, 3)}:${zone.slice(3)}` : zone;
  const second = Date.parse(`${stamp}${colon}`);
  const atMs = Number.isNaN(second) ? null : second + millisecondsOf(fraction);
  return { clock: 'wall', atMs, bootSeconds: null, text };
}

/** The time of a stamp in the host's own wall clock. */
export function localTime(text: string, words: string, host: HostClock): KernelTime {
  const asUtc = /\d{4}$/.test(words) ? Date.parse(`${words} UTC`) : Number.NaN;
  const { utcOffsetMinutes } = host;
  const isKnown = utcOffsetMinutes !== undefined && !Number.isNaN(asUtc);
  const atMs = isKnown ? asUtc - utcOffsetMinutes * 60_000 : null;
  return { clock: 'local', atMs, bootSeconds: null, text };
}

/** The time of a stamp that counts from boot. */
export function bootTime(text: string, bootSeconds: number, host: HostClock): KernelTime {
  const { bootedAtMs } = host;
  const atMs = bootedAtMs === undefined ? null : Math.round(bootedAtMs + bootSeconds * 1000);
  return { clock: 'boot', atMs, bootSeconds, text };
}

/** The time of a stamp in seconds since 1970. */
export function unixTime([text, seconds = '', fraction = '']: RegExpExecArray): KernelTime {
  return { clock: 'wall', atMs: Number(seconds) * 1000 + millisecondsOf(fraction), bootSeconds: null, text };
}

/** Decimals of a second as whole milliseconds. */
function millisecondsOf(fraction: string): number {
  return fraction === '' ? 0 : Math.round(Number(`0.${fraction}`) * 1000);
}
