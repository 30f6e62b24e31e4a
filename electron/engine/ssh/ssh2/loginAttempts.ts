import type { AnyAuthMethod, AuthHandlerMiddleware, KeyboardInteractiveAuthMethod, Prompt } from 'ssh2';
import type { FailureError } from '#shared/domain/failure.ts';
import type { Identity } from '../authentication/identities.ts';
import { SecretNotGiven } from '../authentication/keyRing.ts';
import type { PasswordSource } from '../authentication/passwords.ts';
import type { Hop } from '../config/route.ts';
import type { Prompting } from '../prompting.ts';
import { errorWords, sshError } from '../sshError.ts';
import { IdentityAgent } from './identityAgent.ts';

/** What one login has to offer. */
export interface Credentials {
  readonly identities: readonly Identity[];
  readonly passwords: PasswordSource;
  /** Keys that could not be read, one clause each. */
  readonly problems: readonly string[];
}

/** sshd hangs up at the sixth refusal (MaxAuthTries); five keys leave one for a password. */
const mostKeys = 5;
const methodOrder = ['publickey', 'keyboard-interactive', 'password'] as const;
type Method = (typeof methodOrder)[number];

/**
 * The attempts of one login, in ssh's order: `none` first, to learn what is accepted, then keys, keyboard-interactive and
 * password. Answers ssh2's question what to try next, and tells afterwards how it went.
 */
export class LoginAttempts {
  private readonly hop: Hop;
  private readonly credentials: Credentials;
  private readonly prompting: Prompting;
  private readonly keys: Identity[];
  private readonly tried: string[] = [];
  private readonly problems: string[];
  private accepted: readonly string[] = [];
  private secretMissing: string | null = null;
  private done = false;
  private questionsLeft: number;
  private passwordOffered = false;

  constructor(hop: Hop, credentials: Credentials, prompting: Prompting) {
    this.hop = hop;
    this.credentials = credentials;
    this.prompting = prompting;
    this.keys = credentials.identities.slice(0, mostKeys);
    this.problems = [...credentials.problems];
    this.questionsLeft = hop.settings.numberOfPasswordPrompts;
  }

  /** ssh2's `authHandler`. */
  readonly handler: AuthHandlerMiddleware = (left, _partial, proceed) => {
    // ssh2 takes `false` for "nothing left", which its types leave out.
    const answer = proceed as (method: AnyAuthMethod | false) => void;
    void this.pick(left).then(answer);
  };

  /** True once nothing is left to try; ssh2 then gives up. */
  exhausted(): boolean {
    return this.done;
  }

  /** The method tried last: `publickey (/home/ana/.ssh/id_ed25519)`. */
  last(): string {
    return this.tried.at(-1) ?? 'none';
  }

  /** Why nobody was let in. */
  failure(words = ''): FailureError {
    const { hop, secretMissing } = this;
    if (secretMissing === null) return this.refused(words);
    return sshError(
      'needs-secret',
      `${hop.title}: ${secretMissing}`,
      'Connect again and answer the question.',
      {
        terminal: true,
      },
    );
  }

  private async pick(left: readonly string[] | null): Promise<AnyAuthMethod | false> {
    // The first call comes before the server has said what it accepts.
    if (left === null) return { type: 'none', username: this.hop.settings.user };
    this.accepted = left;
    for (const method of methodsOf(this.hop).filter((name) => left.includes(name))) {
      const choice = await this.next(method).catch(this.noteProblem);
      if (choice) return choice;
    }
    this.done = true;
    return false;
  }

  private async next(method: Method): Promise<AnyAuthMethod | null> {
    const username = this.hop.settings.user;
    if (method === 'publickey') {
      const identity = this.keys.shift();
      if (identity === undefined) return null;
      this.tried.push(`publickey (${identity.label})`);
      return {
        type: 'agent',
        username,
        agent: new IdentityAgent(identity, this.prompting, this.noteProblem),
      };
    }
    if (this.questionsLeft-- <= 0 || this.secretMissing !== null) return null;
    const { passwords } = this.credentials;
    if (this.passwordOffered) await passwords.refused();
    if (method === 'keyboard-interactive') {
      this.tried.push(method);
      return { type: method, username, prompt: this.answerQuestions };
    }
    this.passwordOffered = true;
    const password = await passwords.next();
    this.tried.push(method);
    return { type: method, username, password };
  }

  private readonly answerQuestions: KeyboardInteractiveAuthMethod['prompt'] = (
    _name,
    instructions,
    _language,
    prompts,
    finish,
  ) => {
    this.answers(instructions, prompts).then(finish, (error: unknown) => {
      this.noteProblem(error);
      finish([]);
    });
  };

  private async answers(instructions: string, prompts: readonly Prompt[]): Promise<string[]> {
    const { hop, prompting } = this;
    const { passwords } = this.credentials;
    const isPassword = asksForPassword(prompts);
    const kept = isPassword ? await passwords.kept() : null;
    if (isPassword) this.passwordOffered = true;
    if (kept !== null) return [kept];
    const given = await prompting.ask({
      kind: 'keyboard-interactive',
      message: instructions.trim() || `${hop.title} asks`,
      fingerprint: null,
      keyType: null,
      fields: prompts.map(({ prompt, echo }) => ({ label: prompt.trim(), echo: echo === true })),
    });
    if (given.type !== 'secrets') throw new SecretNotGiven(`an answer to ${hop.title}`);
    // One-time codes are worth nothing later; a password is.
    if (isPassword) await passwords.keep(given.values[0] ?? '', given.remember);
    return prompts.map((_, index) => given.values[index] ?? '');
  }

  private readonly noteProblem = (error: unknown): void => {
    if (error instanceof SecretNotGiven) this.secretMissing ??= error.message;
    else this.problems.push(errorWords(error));
  };

  private refused(words: string): FailureError {
    const { tried, accepted } = this;
    const withheld =
      this.credentials.identities.length - Math.min(mostKeys, this.credentials.identities.length);
    const offered = tried.length === 0 ? 'no login could be offered' : `refused were ${tried.join(', ')}`;
    const wanted = accepted.length === 0 ? '' : `; it accepts ${accepted.join(', ')}`;
    const unoffered = `${withheld} more keys were not offered, since servers hang up after six`;
    const notes = [...this.problems, ...(withheld > 0 ? [unoffered] : [])];
    return sshError(
      'authentication',
      `${this.hop.title} let nobody in: ${[offered + wanted, ...notes].join('; ')}`,
      'Check the user name, set the right key as identity of the host, or add the key to the authorized_keys of the machine.',
      { words, terminal: true },
    );
  }
}

function asksForPassword(prompts: readonly Prompt[]): boolean {
  const [only] = prompts;
  return prompts.length === 1 && only?.echo !== true && /pass(word|phrase|code)/i.test(only?.prompt ?? '');
}

/** The methods that the configuration allows, in its order of preference. */
function methodsOf({ settings }: Hop): readonly Method[] {
  const enabled: Readonly<Record<Method, boolean>> = {
    publickey: settings.pubkeyAuthentication,
    'keyboard-interactive': settings.kbdInteractiveAuthentication,
    password: settings.passwordAuthentication,
  };
  const order = settings.preferredAuthentications ?? methodOrder;
  return order.flatMap((name) => methodOrder.filter((method) => method === name && enabled[method]));
}
