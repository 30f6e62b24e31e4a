import { formatAge } from '#shared/domain/format.ts';
import type { HostConfig, HostStatus, TestStep } from '#shared/domain/host.ts';
import { plainText } from '#shared/domain/plainText.ts';

/** Texts that name the user's machines and people, with what stands for them. The longest are replaced first. */
function secretsOf(config: HostConfig): readonly (readonly [string, string])[] {
  const jumps = (config.jump ?? '').split(',').flatMap((hop, index) => {
    const [, user, host] = /^(?:([^@]+)@)?(.*?)(?::\d+)?$/.exec(hop.trim()) ?? [];
    return [
      [host ?? '', `<jump-${index + 1}>`],
      [user ?? '', '<jump-user>'],
    ] as const;
  });
  const pairs: (readonly [string, string])[] = [
    [config.address, '<address>'],
    [config.name, '<host>'],
    [config.user ?? '', '<user>'],
    [config.identity ?? '', '<identity>'],
    ...jumps,
  ];
  return pairs.filter(([text]) => text.length > 0).sort((a, b) => b[0].length - a[0].length);
}

/** Replaces whole words only, so that a user named `a` does not eat every a. */
function replaceWord(text: string, word: string, by: string): string {
  const escaped = word.replaceAll(/[.*+?^${}()|[\]\\/]/g, '\\$&');
  return text.replaceAll(new RegExp(`(?<![\\w.-])${escaped}(?![\\w-])`, 'gi'), by);
}

const ipv4 = /\b\d{1,3}(?:\.\d{1,3}){3}\b/g;
const ipv6 = /(?<![\w:])(?:[0-9a-f]{0,4}:){2,7}[0-9a-f]{0,4}(?![\w:])/gi;
const homes = /(?:\/home|\/Users|\/root|[A-Z]:\\Users)(?:[/\\][^/\\\s:'"]+)?/g;

/**
 * A text without the names of machines, people, addresses and home folders of a host. Fingerprints stay: they are
 * public and often the point.
 */
export function redact(text: string, config: HostConfig): string {
  const named = secretsOf(config).reduce((rest, [word, by]) => replaceWord(rest, word, by), plainText(text));
  return named.replaceAll(homes, '~').replaceAll(ipv4, '<ip>').replaceAll(ipv6, '<ip>');
}

function stepLines(steps: readonly TestStep[]): string[] {
  return steps.map(({ step, outcome, detail, tookMs, failure }) => {
    const why = failure === null ? '' : ` [${failure.kind}] ${failure.message} | ${failure.words}`;
    return `${step}: ${outcome}, ${Math.round(tookMs)} ms. ${detail}${why}`;
  });
}

/** What to paste into a ticket about a connection: redacted, one fact per line. */
export function testDiagnostics(config: HostConfig, steps: readonly TestStep[], version: string): string {
  const used = [
    `transport ${config.transport}`,
    config.port === undefined ? 'port of the ssh configuration' : `port ${config.port}`,
    config.jump === undefined ? 'no jump host' : `${config.jump.split(',').length} jump host(s)`,
    config.identity === undefined ? 'identity of the ssh configuration' : 'identity given',
  ].join(', ');
  return [`Headroom ${version}, connection test`, used, ...stepLines(steps)]
    .map((line) => redact(line, config))
    .join('\n');
}

/** The same about a host that is in the list. */
export function hostDiagnostics(host: HostStatus, version: string, nowMs: number): string {
  const { config, failure } = host;
  const age = host.lastSampleAtMs === null ? Number.NaN : (nowMs - host.lastSampleAtMs) / 1000;
  return [
    `Headroom ${version}, host ${host.name}: ${host.phase}`,
    `transport: ${host.transport ?? 'not chosen yet'}`,
    `last sample: ${formatAge(age)}`,
    `GPUs: ${host.gpuCount ?? 'not known'} of ${host.expectedGpuCount ?? 'not known'}`,
    ...(failure === null
      ? []
      : [
          `failure: [${failure.kind}] ${failure.message}`,
          `words: ${failure.words}`,
          `remedy: ${failure.remedy}`,
        ]),
  ]
    .map((line) => redact(line, config))
    .join('\n');
}
