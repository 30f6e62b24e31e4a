import type { Failure } from '#shared/domain/failure.ts';

/** One fault of a file that a person wrote. */
export interface FileProblem {
  /** From 1; null where the fault is the file's as a whole. */
  readonly line: number | null;
  readonly column: number | null;
  /** Where in the file's structure: `hosts[3].port`; '' for the whole. */
  readonly key: string;
  /** What is wrong, one clause. May quote the file: escape it in every sink. */
  readonly message: string;
  /** What to write instead, one sentence. */
  readonly remedy: string;
}

/** `/home/ada/.config/headroom/hosts.yaml:12:5: hosts[3].prot is not a key of a host. Did you mean "port"?` */
export function describeProblem(path: string, problem: FileProblem): string {
  const place = problem.line === null ? path : `${path}:${problem.line}:${problem.column ?? 1}`;
  const subject = problem.key === '' ? '' : `${problem.key} `;
  return `${place}: ${subject}${problem.message}. ${problem.remedy}`;
}

/** The first problem in full and how many more there are; null where there is none. */
export function describeProblems(path: string, problems: readonly FileProblem[]): string | null {
  const first = problems[0];
  if (!first) return null;
  const more = problems.length - 1;
  const rest = more === 0 ? '' : ` (and ${more} more ${more === 1 ? 'problem' : 'problems'})`;
  return describeProblem(path, first) + rest;
}

/** A problem as a failure that ends an operation. */
export function problemFailure(path: string, problem: FileProblem): Failure {
  const { remedy } = problem;
  const described = describeProblem(path, { ...problem, remedy: '' });
  return configFailure(described.replace(/\. $/, ''), remedy);
}

/** A failure of kind `config`: terminal, since only the user can end it. */
export function configFailure(message: string, remedy: string, words = ''): Failure {
  return { kind: 'config', message, words, remedy, terminal: true };
}
