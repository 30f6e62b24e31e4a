import { InvalidArgumentError } from 'commander';
import { makeCandidate } from '#engine/config/importCandidate.ts';
import { readLabels } from '#engine/config/importCsv.ts';
import type { HostConfig } from '#shared/domain/host.ts';
import { UsageError } from './exitCode.ts';

/** Options of a host, as `hosts add` takes them. */
export interface HostOptions {
  readonly user?: string;
  readonly port?: number;
  readonly identity?: string;
  readonly jump?: string;
  readonly transport?: string;
  readonly interval?: number;
  readonly label?: Readonly<Record<string, string>>;
  readonly paused?: boolean;
}

/** A host from the command line; without an address the name is the address (or ssh alias). @throws UsageError naming the option. */
export function hostFromOptions(name: string, address: string | undefined, options: HostOptions): HostConfig {
  const { config, problem } = makeCandidate(
    { source: name, line: null },
    {
      name,
      address: address ?? name,
      user: options.user,
      port: options.port,
      identity: options.identity,
      jump: options.jump,
      transport: options.transport,
      intervalSeconds: options.interval,
      labels: options.label,
      paused: options.paused,
    },
  );
  if (config) return config;
  throw new UsageError(problem ?? 'this is not a host');
}

/** Reads `--label team=vision`, which may be repeated. */
export function collectLabel(
  text: string,
  before: Readonly<Record<string, string>> = {},
): Readonly<Record<string, string>> {
  const pairs = readLabels(text);
  if (pairs === null || pairs.length === 0) throw new InvalidArgumentError('Write NAME=VALUE.');
  return { ...before, ...Object.fromEntries(pairs) };
}

/** Reads a whole number of an option. */
export function wholeOption(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError('Write a whole number.');
  return Number(text);
}

/** `a=1 b=2`. Hostile text. */
export function labelText(labels: Readonly<Record<string, string>>): string {
  return Object.entries(labels)
    .map(([key, value]) => `${key}=${value}`)
    .join(' ');
}
