/**
 * `npm test`: sets up what the suites need, builds the page and the shells, runs all suites and ends in one line
 * `N passed, N failed, N skipped` that is true over all of them. `npm test -- unit` runs one suite.
 *
 * HEADROOM_DESKTOP_RUNNER names a command that runs another under a display as an ordinary user; CI sets it so that the
 * desktop suite runs in a real Electron.
 */
import { spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { setUpPrograms } from './setup/programs.ts';

interface Totals {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  /** Names of the tests that failed: said again at the end, where a log that is cut off still shows them. */
  readonly failures: readonly string[];
}

/** What of vitest's JSON report is read here. */
interface FileReport {
  readonly name: string;
  readonly status: string;
  readonly message: string;
  readonly assertionResults: readonly {
    readonly fullName: string;
    readonly status: string;
    readonly failureMessages?: readonly string[];
  }[];
}

const suites = ['unit', 'integration', 'e2e', 'desktop'];
const desktopFiles = 'test/e2e/desktop';
const screenshots = 'test/.artifacts/screenshots';

function runSuite(suite: string): Totals {
  console.log(`\n== ${suite}`);
  const folder = mkdtempSync(join(tmpdir(), 'headroom-test-'));
  const report = join(folder, 'report.json');
  const runner = suite === 'desktop' ? process.env.HEADROOM_DESKTOP_RUNNER : undefined;
  // The runner's user is another one than ours and writes its report here.
  if (runner) chmodSync(folder, 0o777);
  // The native loader writes nothing beside the configuration: the runner's user may only read here.
  const vitest = [
    'vitest',
    'run',
    '--config',
    'build/vitest.config.ts',
    '--configLoader',
    'native',
    ...selection(suite),
  ];
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const command = [...(runner ? [runner] : []), ...vitest, ...reporters];
  const result = spawnSync(command[0] as string, command.slice(1), {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: runner ? { ...process.env, ISOLATED_OUT: folder } : process.env,
  });
  const totals = readTotals(report, result.status);
  if (runner) keepScreenshots(folder);
  rmSync(folder, { recursive: true, force: true });
  return totals;
}

function selection(suite: string): string[] {
  // Browsers and windows one after another: two at once on two cores only slow each other down.
  if (suite === 'desktop') return ['--project', 'e2e', '--no-file-parallelism', desktopFiles];
  if (suite === 'e2e') return ['--project', 'e2e', '--no-file-parallelism', '--exclude', `${desktopFiles}*`];
  return ['--project', suite];
}

/** The runner's user cannot write here: what it drew lies beside its report. */
function keepScreenshots(folder: string): void {
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.png')) continue;
    mkdirSync(screenshots, { recursive: true });
    copyFileSync(join(folder, file), join(screenshots, basename(file)));
  }
}

/** A suite that died before its report counts as one failure. */
function readTotals(report: string, status: number | null): Totals {
  try {
    const json = JSON.parse(readFileSync(report, 'utf8'));
    const files: readonly FileReport[] = json.testResults;
    const brokenFiles = files.filter(
      (file) => file.status === 'failed' && file.assertionResults.length === 0,
    );
    const failed = json.numFailedTests + brokenFiles.length;
    return {
      passed: json.numPassedTests,
      failed: failed === 0 && status !== 0 ? 1 : failed,
      skipped: json.numPendingTests + json.numTodoTests,
      failures: files.flatMap(failuresOf),
    };
  } catch {
    return { passed: 0, failed: 1, skipped: 0, failures: ['the suite died before its report'] };
  }
}

function failuresOf(file: FileReport): string[] {
  if (file.status === 'failed' && file.assertionResults.length === 0)
    return [`${file.name}: ${firstLines(file.message)}`];
  const failed = file.assertionResults.filter(({ status }) => status === 'failed');
  return failed.map(
    (test) => `${file.name}: ${test.fullName}: ${firstLines(test.failureMessages?.[0] ?? '')}`,
  );
}

/** Enough of an error to know it by: a failed property names its seed and its counterexample in the first three lines. */
function firstLines(message: string): string {
  return message.split('\n', 3).join(' ').slice(0, 600);
}

function build(): boolean {
  console.log('== build');
  return (
    spawnSync('npm', ['run', '-s', 'build', '--', '--logLevel', 'warn'], { stdio: 'inherit' }).status === 0
  );
}

const wanted = process.argv.slice(2).filter((argument) => suites.includes(argument));
const selected = wanted.length > 0 ? wanted : suites;
setUpPrograms();
const built = selected.every((suite) => suite === 'unit') || build();
const totals = selected.map(runSuite);
const sum = (key: 'passed' | 'failed' | 'skipped') => totals.reduce((total, suite) => total + suite[key], 0);
const failed = sum('failed') + (built ? 0 : 1);
for (const failure of totals.flatMap(({ failures }) => failures)) console.log(`failed: ${failure}`);
console.log(`\n${sum('passed')} passed, ${failed} failed, ${sum('skipped')} skipped`);
process.exitCode = failed > 0 || sum('passed') === 0 ? 1 : 0;
