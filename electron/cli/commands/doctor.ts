import { writeFile } from 'node:fs/promises';
import type { Command } from 'commander';
import type { CliContext } from '../context.ts';
import { UsageError } from '../exitCode.ts';
import { wholeOption } from '../hostLine.ts';
import { readError } from '../replayOptions.ts';
import { scanFleet } from '../scan.ts';
import { withEngine } from '../withEngine.ts';

interface DoctorOptions {
  readonly timeout: number;
  /** False for `--no-connect`. */
  readonly connect: boolean;
}

/** `headroom doctor`. */
export function addDoctor(program: Command, context: CliContext): void {
  program
    .command('doctor')
    .description('Pack a bundle for a bug report, without names and secrets.')
    .argument('[file]', 'the bundle (default: headroom-doctor-DATE.tar.gz here)')
    .option('--timeout <seconds>', 'longest wait for a host', wholeOption, 15)
    .option('--no-connect', 'leave the hosts alone')
    .addHelpText(
      'after',
      `
Connects to the hosts to see where each stands, then lists what goes into the bundle and writes it. Hosts, users, addresses, labels and
GPUs bear pseudonyms; keys, passwords, tokens and command lines of processes take no part. Nothing is sent anywhere.

Examples:
  headroom doctor
  headroom doctor --no-connect /tmp/bundle.tar.gz`,
    )
    .action((file: string | undefined, options: DoctorOptions) => doctor(context, file, options));
}

async function doctor(context: CliContext, file: string | undefined, options: DoctorOptions): Promise<void> {
  const { terminal } = context;
  const choice = { shell: 'cli', store: true, ...(!options.connect && { onlyHosts: [] }) } as const;
  const bundle = await withEngine(context, choice, async (_engine, client) => {
    if (options.connect) await scanFleet(client, options.timeout * 1000);
    return client.app.diagnose({});
  });
  const path = file ?? bundle.name;
  if (terminal.human)
    for (const { name, bytes, about } of bundle.files)
      terminal.line(`${String(bytes).padStart(9)}  ${name.padEnd(14)} ${about}`);
  try {
    await writeFile(path, Buffer.from(bundle.base64, 'base64'), { flag: 'wx', mode: 0o600 });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const why = code === 'EEXIST' ? 'it is there already' : readError(error);
    throw new UsageError(`${path} cannot be written: ${why}`, 'Name another file; none is overwritten.');
  }
  if (terminal.human) terminal.line(`Written to ${path}. Look through it before you send it.`);
  else terminal.json({ file: path, files: bundle.files });
}
