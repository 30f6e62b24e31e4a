/** How a command ended, for scripts. The same numbers are in `headroom --help`. */
export const exitCode = {
  allWell: 0,
  /** Wrong arguments, a faulty hosts file, nothing to do. */
  usage: 1,
  someFailed: 2,
  noneReachable: 3,
  /** A limit that the user gave is passed: `advise --max-waste`. */
  limitPassed: 4,
  /** What was asked does not follow from what is known: `size fit` of a model whose cache nobody can size. */
  notKnown: 5,
} as const;
export type ExitCode = (typeof exitCode)[keyof typeof exitCode];

/** What `--help` says of them. */
export const exitCodeHelp = `
Exit codes:
  0  all well
  1  wrong usage: arguments, a fault in the hosts file, no hosts
  2  some host failed
  3  no host could be reached
  4  a limit is passed (advise --max-waste)
  5  not known (size fit: whether the requests fit)`;

/** The user asked for something that cannot be: ends the command with code 1, its message and remedy on stderr. */
export class UsageError extends Error {
  readonly remedy: string;
  constructor(message: string, remedy = '') {
    super(message);
    this.name = 'UsageError';
    this.remedy = remedy;
  }
}

/** The code for so many hosts that failed of so many that were asked. */
export function codeFor(asked: number, failed: number): ExitCode {
  if (failed === 0) return exitCode.allWell;
  return failed < asked ? exitCode.someFailed : exitCode.noneReachable;
}
