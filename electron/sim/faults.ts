/**
 * What can go wrong on the way to a simulated host, as data, so that a test says it in one line:
 * `faults: { 'llm-eu-01': [{ kind: 'dropConnection', afterMs: 3000 }] }`.
 */
export type Fault =
  /** It presents another host key than the one that the fleet names for it. */
  | { readonly kind: 'wrongHostKey' }
  /** Nothing listens on its address. */
  | { readonly kind: 'unreachable' }
  /** The server says nothing for this long after the TCP connection. */
  | { readonly kind: 'slowHandshake'; readonly delayMs: number }
  /** Every login is refused. */
  | { readonly kind: 'refuseLogin' }
  /** Login by keyboard-interactive alone: one hidden prompt, this answer. */
  | { readonly kind: 'keyboardInteractive'; readonly answer: string }
  /** Each connection is cut, without a goodbye, this long after login. */
  | { readonly kind: 'dropConnection'; readonly afterMs: number }
  /** At most so many channels at once on a connection, as MaxSessions of sshd; 0 refuses all. */
  | { readonly kind: 'maxSessions'; readonly sessions: number }
  /** Lines are torn: each round arrives in two pieces with a pause between them. */
  | { readonly kind: 'halfLines'; readonly pauseMs: number }
  /** nvidia-smi stops answering this long after the loop began and never returns. */
  | { readonly kind: 'wedge'; readonly afterMs: number }
  /** nvidia-smi needs so many seconds a round, whatever was asked. */
  | { readonly kind: 'slowRounds'; readonly seconds: number }
  /** One endless line between the rounds, every so many rounds. */
  | { readonly kind: 'longLine'; readonly bytes: number; readonly everyRounds: number }
  /** Bytes that are no text between the rounds, every so many rounds. */
  | { readonly kind: 'binaryNoise'; readonly bytes: number; readonly everyRounds: number }
  /** The host's clock jumps once, so long after the loop began. */
  | { readonly kind: 'clockJump'; readonly afterMs: number; readonly byMs: number }
  /** The loop ends by itself, with an exit code, as a killed nvidia-smi would have it. */
  | { readonly kind: 'loopEnds'; readonly afterMs: number; readonly code: number }
  /** nvidia-smi answers with a whole-command failure. */
  | { readonly kind: 'smiFailure'; readonly failure: SmiFailure };

/** Whole-command failures of nvidia-smi. */
export type SmiFailure =
  | 'missing'
  | 'driverNotLoaded'
  | 'driverMismatch'
  | 'noDevices'
  | 'permission'
  | 'lostHandle';

/** The faults of each host, by its name. */
export type FaultPlan = Readonly<Record<string, readonly Fault[]>>;

/** The first fault of a kind, if the host has one. */
export function faultOf<K extends Fault['kind']>(
  faults: readonly Fault[],
  kind: K,
): Extract<Fault, { readonly kind: K }> | undefined {
  return faults.find((fault): fault is Extract<Fault, { readonly kind: K }> => fault.kind === kind);
}
