import { join } from 'node:path';
import type { Command } from 'commander';
import type { HostConfig } from '#shared/domain/host.ts';
import { plainText } from '#shared/domain/plainText.ts';
import { type CliContext, checkNames, readHostsFile } from '../context.ts';
import { codeFor, exitCode, UsageError } from '../exitCode.ts';
import { inPool } from '../inPool.ts';
import { failureLines } from '../tellFailure.ts';
import { isTrusted, type TrustedHop, type TrustOutcome, trustHost } from '../trustHost.ts';

interface TrustOptions {
  readonly all?: boolean;
  readonly yes?: boolean;
  readonly fingerprint?: readonly string[];
  readonly json?: boolean;
}

/** Bastions drop unauthenticated connections beyond ten (sshd's MaxStartups 10:30:100). */
const atOnce = 8;

/** `headroom hosts trust`. */
export function addHostsTrust(hosts: Command, context: CliContext): void {
  hosts
    .command('trust')
    .description('Show the host keys on the way to hosts, and trust those that you confirm.')
    .argument('[names...]', 'hosts')
    .option('--all', 'every host of the hosts file that is not paused')
    .option('--fingerprint <sha256...>', 'trust a key that has one of these fingerprints, without asking')
    .option('--yes', 'trust every unknown key without asking: only where nobody can stand between')
    .option('--json', 'JSON, also on a terminal')
    .addHelpText(
      'after',
      `
Keys go to trusted_hosts in the configuration folder; your own known_hosts is read and never written.
A changed or revoked key is refused whatever you answer. Without a terminal nothing is trusted unless an option says so.
JSON: {"hosts": [{"name", "failure", "hops": [{"hop", "keyType", "fingerprint", "known",
  "outcome": "already" "trusted" "declined" "changed" "revoked" "certificate-expected"}]}]}

Examples:
  headroom hosts trust gpu-01
  headroom hosts trust gpu-01 --fingerprint SHA256:2M0Z...
  headroom hosts trust --all --yes`,
    )
    .action((names: string[], options: TrustOptions) => trustHosts(context, names, options));
}

async function trustHosts(
  context: CliContext,
  names: readonly string[],
  options: TrustOptions,
): Promise<void> {
  const { terminal } = context;
  const human = terminal.human && !options.json;
  const chosen = await choose(context, names, options.all === true);
  const [{ createConnector }, { createMemorySecretStore }] = await Promise.all([
    import('#engine/ssh/createConnector.ts'),
    import('#engine/ssh/memorySecretStore.ts'),
  ]);
  const connector = createConnector({
    trustFile: join(context.folders().configFolder, 'trusted_hosts'),
    ask: async () => ({ type: 'cancel' }),
    secrets: createMemorySecretStore(),
  });
  const asks = !options.yes && !options.fingerprint && terminal.canAsk;
  try {
    const outcomes = await inPool(chosen, asks ? 1 : atOnce, async (host) => {
      const outcome = await trustHost(connector, host, (hop) => decide(context, host, hop, options));
      if (human) tell(context, outcome);
      return outcome;
    });
    if (!human) terminal.json({ hosts: outcomes });
    context.end(endOf(outcomes));
  } finally {
    await connector.close();
  }
}

async function choose(
  context: CliContext,
  names: readonly string[],
  all: boolean,
): Promise<readonly HostConfig[]> {
  const file = await readHostsFile(context);
  checkNames(names, file);
  if (names.length === 0 && !all) throw new UsageError('name hosts, or say --all');
  return file
    .hosts()
    .filter((host) => host.transport !== 'local' && (names.includes(host.name) || (all && !host.paused)));
}

async function decide(
  { terminal }: CliContext,
  host: HostConfig,
  hop: TrustedHop,
  options: TrustOptions,
): Promise<boolean> {
  if (options.fingerprint) return options.fingerprint.includes(hop.fingerprint);
  if (options.yes) return true;
  if (!terminal.canAsk) return false;
  terminal.note(`${host.name}: the key of ${plainText(hop.hop)} is not known`);
  terminal.note(`  ${hop.keyType}  ${terminal.paintNote('strong', hop.fingerprint)}`);
  const answer = await terminal.ask('  Is this its fingerprint? Trust it? [y/N] ');
  return /^y(es)?$/i.test(answer?.trim() ?? '');
}

const words: Readonly<Record<TrustedHop['outcome'], string>> = {
  already: 'trusted already',
  trusted: 'trusted now',
  declined: 'not trusted',
  changed: 'CHANGED, refused',
  revoked: 'REVOKED, refused',
  'certificate-expected': 'not the certificate that was expected, refused',
};

function tell({ terminal }: CliContext, { name, hops, failure }: TrustOutcome): void {
  for (const hop of hops) {
    const good = hop.outcome === 'already' || hop.outcome === 'trusted';
    const word = terminal.paint(good ? 'good' : 'bad', words[hop.outcome]);
    terminal.line(`${name}: ${plainText(hop.hop)}  ${hop.fingerprint} (${hop.keyType})  ${word}`);
    for (const known of hop.known) terminal.line(`  known before: ${known}`);
  }
  if (failure) for (const line of failureLines(name, failure, terminal.paint)) terminal.line(line);
}

/** 3 where no host could even be asked; a key that was refused was asked for and is 2. */
function endOf(outcomes: readonly TrustOutcome[]) {
  const unreached = outcomes.filter(({ failure }) => failure !== null).length;
  if (outcomes.every(isTrusted)) return exitCode.allWell;
  return unreached === outcomes.length ? codeFor(outcomes.length, unreached) : exitCode.someFailed;
}
