import { access } from 'node:fs/promises';
import { writeReportFile } from '#engine/reports/writeReportFile.ts';
import type { ReportRequest } from '#shared/contract/schemas/reports.ts';
import type { CliContext } from './context.ts';
import { UsageError } from './exitCode.ts';
import { usageErrorOf } from './usageErrorOf.ts';
import { withEngine } from './withEngine.ts';

/** What was written. */
interface WrittenReport {
  readonly file: string;
  readonly bytes: number;
  readonly rows: number;
  readonly mediaType: string;
}

/** Has an engine make a report and writes it, whole or not at all. @throws UsageError with what to do. */
export async function makeReport(
  context: CliContext,
  request: ReportRequest,
  path: string,
  mayReplace: boolean,
): Promise<WrittenReport> {
  // Before the work, not after it.
  if (!mayReplace && (await isThere(path)))
    throw new UsageError(`${path} is there already`, 'Choose another path with --out, or give --force.');
  const { terminal } = context;
  return withEngine(context, { shell: 'cli', store: true, onlyHosts: [] }, async (_engine, client) => {
    const { storeProblem } = await client.app.info({});
    if (storeProblem && request.kind === 'right-sizing')
      throw new UsageError(storeProblem.message, storeProblem.remedy);
    const parts: Buffer[] = [];
    let told = '';
    try {
      for await (const event of await client.reports.make(request)) {
        if (event.type === 'piece') parts.push(Buffer.from(event.base64, 'base64'));
        if (event.type === 'progress' && terminal.human && event.words !== told) {
          told = event.words;
          terminal.note(`${Math.round(event.done * 100)} % ${told}`);
        }
        if (event.type !== 'file') continue;
        await writeReportFile(path, Buffer.concat(parts), { mayReplace });
        return { file: path, bytes: event.bytes, rows: event.rows, mediaType: event.mediaType };
      }
    } catch (error) {
      throw usageErrorOf(error);
    }
    throw new Error('the report ended without a file');
  });
}

async function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
