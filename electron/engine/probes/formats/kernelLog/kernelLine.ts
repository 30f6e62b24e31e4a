import {
  bootStamp,
  bootTime,
  type HostClock,
  humanStamp,
  isoStamp,
  isoTime,
  type KernelTime,
  localTime,
  noTime,
  syslogStamp,
  unixStamp,
  unixTime,
} from './kernelTime.ts';

/** One line of the kernel log, whatever wrote it down. */
export interface KernelLine {
  readonly time: KernelTime;
  /** 0 (emergency) to 7 (debug), or null where the form does not say. */
  readonly level: number | null;
  /** The kernel's own text. Hostile. */
  readonly message: string;
}

const longestLine = 8192;
const levels = ['emerg', 'alert', 'crit', 'err', 'warn', 'notice', 'info', 'debug'];

/**
 * Reads a line of /dev/kmsg (`6,3964,206764307,-;text`), dmesg in each of its time formats, with or without `-x`, journalctl's short
 * forms, syslog, and the crash store (`<5>[   13.7] text`). A line in no such form is a message without a time.
 */
export function readKernelLine(line: string, host: HostClock = {}): KernelLine {
  const text = line.length > longestLine ? line.slice(0, longestLine) : line;
  const kmsg = /^(\d{1,9}),\d{1,19},(\d{1,18}),[^;]{0,400};/.exec(text);
  if (kmsg) {
    const [head, facility, microseconds = ''] = kmsg;
    const time = bootTime(microseconds, Number(microseconds) / 1e6, host);
    return { time, level: Number(facility) % 8, message: withoutEscapes(text.slice(head.length)) };
  }
  const decoded = /^([a-z]{2,8}) {0,4}:([a-z]{2,8}) {0,4}: /.exec(text);
  const priority = /^<(\d{1,4})>/.exec(text);
  const level = decoded ? levels.indexOf(decoded[2] ?? '') : priority ? Number(priority[1]) % 8 : -1;
  const rest = text.slice((decoded ?? priority)?.[0].length ?? 0);
  return { ...stamped(rest, host), level: level === -1 ? null : level };
}

function stamped(text: string, host: HostClock): Omit<KernelLine, 'level'> {
  const iso = isoStamp.exec(text);
  if (iso) return { time: isoTime(iso), message: withoutSource(text.slice(iso[0].length)) };
  const human = humanStamp.exec(text);
  if (human)
    return {
      time: localTime(human[0], human[1] ?? '', host),
      message: text.slice(human[0].length).trimStart(),
    };
  const boot = bootStamp.exec(text);
  if (boot) return { time: bootOf(boot, host), message: text.slice(boot[0].length).trimStart() };
  const unix = unixStamp.exec(text);
  if (unix) return { time: unixTime(unix), message: withoutSource(text.slice(unix[0].length)) };
  const syslog = syslogStamp.exec(text);
  if (!syslog) return { time: noTime, message: text };
  const rest = withoutSource(text.slice(syslog[0].length));
  const inner = bootStamp.exec(rest);
  if (!inner) return { time: localTime(syslog[0], syslog[1] ?? '', host), message: rest };
  // The year is missing in front, so the time since boot says more.
  return { time: bootOf(inner, host), message: rest.slice(inner[0].length).trimStart() };
}

function bootOf([text, seconds = '', fraction = '']: RegExpExecArray, host: HostClock): KernelTime {
  return bootTime(text, Number(`${seconds}.${fraction}`), host);
}

/** Takes `host kernel: ` from the front; a line of dmesg has no such thing. */
function withoutSource(text: string): string {
  const bare = text.trimStart();
  const source = /^[\w.-]{1,255} kernel(?:\[\d{1,10}\])?: /.exec(bare);
  return source ? bare.slice(source[0].length) : bare;
}

/** /dev/kmsg writes what is not printable as `\x0a`. */
function withoutEscapes(text: string): string {
  return text.replace(/\\x([0-9a-f]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}
