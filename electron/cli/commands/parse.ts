import type { Command } from 'commander';
import { type CaptureFormat, hasFailed } from '#engine/probes/formats/captureFormat.ts';
import { captureFormats, formatOf, guessFormat } from '#engine/probes/formats/formats.ts';
import { captureLines } from '../captureLines.ts';
import type { CliContext } from '../context.ts';
import { exitCode, UsageError } from '../exitCode.ts';
import { readInput } from '../readInput.ts';

interface ParseCommandOptions {
  readonly json?: boolean;
  readonly columns?: string;
}

/** `headroom parse`. */
export function addParse(program: Command, context: CliContext): void {
  program
    .command('parse')
    .description('Say what Headroom reads in the output of a command, from a file.')
    .argument('<kind>', 'form of the text, see below; auto: by its content')
    .argument('<file>', 'the file, or - for stdin')
    .option('--json', 'JSON (the default where stdout is no terminal)')
    .option('--columns <names>', 'names of the columns of a CSV without a header, by commas')
    .addHelpText('after', () => helpText())
    .action((kind: string, file: string, options: ParseCommandOptions) =>
      parse(context, kind, file, options),
    );
}

function helpText(): string {
  const widest = Math.max(...captureFormats.map(({ kind }) => kind.length));
  const kinds = captureFormats.map(({ kind, aliases, describe }) => {
    const also = aliases ? ` (or ${aliases.join(', ')})` : '';
    return `  ${kind.padEnd(widest)}  ${describe}${also}`;
  });
  return `
Kinds:
${kinds.join('\n')}

JSON: {"kind", "gpus": [{"uuid", "index", "name",
                         "readings": {NAME: number or {"state": "unavailable" or "failed", "reason"}}}],
       "problems": [{"kind", "message", "words", "line", "fatal"}], ...} and what else the kind has.
Units are in the names: powerWatts, memoryUsedBytes, temperatureCelsius.
Ends with code 2 where the text is the failure of a command, or not of its kind at all.

Examples:
  nvidia-smi -q -x | headroom parse nvidia-smi-qx - --json | jq '.gpus[].readings.powerWatts'
  headroom parse auto capture.txt`;
}

async function parse(
  context: CliContext,
  kind: string,
  file: string,
  options: ParseCommandOptions,
): Promise<void> {
  const { terminal } = context;
  const known = kind === 'auto' ? null : formatOf(kind);
  if (known === undefined)
    throw new UsageError(`no kind named ${kind}`, 'The kinds are listed by: headroom parse --help');
  const text = await readInput(file);
  const format: CaptureFormat | undefined = known ?? guessFormat(text);
  if (!format)
    throw new UsageError(`${file}: not a form that Headroom knows`, 'Name its kind: headroom parse --help');
  const columns = options.columns?.split(',').map((name) => name.trim());
  const capture = format.parse(text, columns ? { columns } : {});
  if (options.json || !terminal.human) terminal.json(capture);
  else for (const line of captureLines(capture, terminal.paint, terminal.columns())) terminal.line(line);
  context.end(hasFailed(capture) ? exitCode.someFailed : exitCode.allWell);
}
