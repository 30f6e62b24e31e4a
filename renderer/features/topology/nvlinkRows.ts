import type { NvlinkLink } from '#shared/domain/nvlink.ts';
import { isNumber } from '#shared/domain/reading.ts';

/** Names of the counters that any of the links has, in the order in which they come. */
export function errorNames(links: readonly NvlinkLink[]): readonly string[] {
  return [...new Set(links.flatMap(({ errors }) => Object.keys(errors)))];
}

/** `crcErrorsCount` -> `Crc errors`. */
export function errorTitle(name: string): string {
  const words = name.replace(/Count$/, '').replace(/([A-Z])/g, (letter) => ` ${letter.toLowerCase()}`);
  const title = words.slice(0, 1).toUpperCase() + words.slice(1);
  return title.replace(/^Crc\b/, 'CRC');
}

/** Links as tab-separated text with a header; a missing reading is an empty cell. */
export function nvlinksAsTsv(links: readonly NvlinkLink[]): string {
  const names = errorNames(links);
  const rows = links.map((link) => [
    String(link.link),
    link.state,
    isNumber(link.speedBytesPerSecond) ? String(link.speedBytesPerSecond) : '',
    ...names.map((name) => (isNumber(link.errors[name]) ? String(link.errors[name]) : '')),
  ]);
  const header = ['Link', 'State', 'Speed (bytes per second)', ...names.map(errorTitle)];
  return [header, ...rows].map((row) => row.join('\t')).join('\n');
}
