import type { AnyAuthMethod, AuthHandlerMiddleware, KeyboardInteractiveAuthMethod } from 'ssh2';
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

/** Answers ssh2's question which method to try next, and tells afterwards how it went. */
export interface LoginAttempts {
  readonly handler: AuthHandlerMiddleware;
  /** True once nothing is left to try; ssh2 then gives up. */
  exhausted(): boolean;
  /** The method tried last: `publickey (/home/ana/.ssh/id_ed25519)`. */
  last(): string;
  /** Why nobody was let in. */
  failure(words?: string): FailureError;
}

/** sshd hangs up at the sixth refusal (MaxAuthTries); five keys leave one for a password. */
const mostKeys = 5;
const methodOrder = ['publickey', 'keyboard-interactive', 'password'] as const;
type Method = (typeof methodOrder)[number];

/** A login's attempts in ssh's order: keys, then keyboard-interactive, then password; `none` first, to learn what is accepted. */
export function createLoginAttempts(hop: Hop, credentials: Credentials, prompting: Prompting): LoginAttempts {
  const username = hop.settings.user;
  const keys = credentials.identities.slice(0, mostKeys);
  const withheld = credentials.identities.length - keys.length;
  const tried: string[] = [];
  const problems = [...credentials.problems];
  let accepted: readonly string[] = [];
  let secretMissing: string | null = null;
  let done = false;
  let questionsLeft = hop.settings.numberOfPasswordPrompts;
  let passwordOffered = false;

  const noteProblem = (error: unknown) => {
    if (error instanceof SecretNotGiven) secretMissing ??= error.message;
    else problems.push(errorWords(error));
  };
  const attempt = (label: string, method: AnyAuthMethod) => {
    tried.push(label);
    return method;
  };
  const next: Readonly<Record<Method, () => Promise<AnyAuthMethod | null>>> = {
    async publickey() {
      const identity = keys.shift();
      if (identity === undefined) return null;
      const agent = new IdentityAgent(identity, prompting, noteProblem);
      return attempt(`publickey (${identity.label})`, { type: 'agent', username, agent });
    },
    async 'keyboard-interactive'() {
      if (questionsLeft-- <= 0 || secretMissing !== null) return null;
      if (passwordOffered) await credentials.passwords.refused();
      const prompt = answerQuestions(hop, credentials.passwords, prompting, noteProblem, () => {
        passwordOffered = true;
      });
      return attempt('keyboard-interactive', { type: 'keyboard-interactive', username, prompt });
    },
    async password() {
      if (questionsLeft-- <= 0 || secretMissing !== null) return null;
      if (passwordOffered) await credentials.passwords.refused();
      passwordOffered = true;
      return attempt('password', {
        type: 'password',
        username,
        password: await credentials.passwords.next(),
      });
    },
  };

  const pick = async (left: readonly string[] | null): Promise<AnyAuthMethod | false> => {
    // The first call comes before the server has said what it accepts.
    if (left === null) return { type: 'none', username };
    accepted = left;
    for (const method of methodsOf(hop).filter((name) => left.includes(name))) {
      const choice = await next[method]().catch(noteProblem);
      if (choice) return choice;
    }
    done = true;
    return false;
  };

  return {
    handler: (left, _partial, proceed) => {
      // ssh2 takes `false` for "nothing left", which its types leave out.
      const answer = proceed as (method: AnyAuthMethod | false) => void;
      void pick(left).then(answer);
    },
    exhausted: () => done,
    last: () => tried.at(-1) ?? 'none',
    failure: (words = '') =>
      secretMissing === null
        ? refused(hop, tried, accepted, problems, withheld, words)
        : sshError(
            'needs-secret',
            `${hop.title}: ${secretMissing}`,
            'Connect again and answer the question.',
            {
              terminal: true,
            },
          ),
  };
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

function answerQuestions(
  hop: Hop,
  passwords: PasswordSource,
  prompting: Prompting,
  noteProblem: (error: unknown) => void,
  passwordOffered: () => void,
): KeyboardInteractiveAuthMethod['prompt'] {
  return (_name, instructions, _language, prompts, finish) => {
    const [only] = prompts;
    const isPassword =
      prompts.length === 1 && only?.echo !== true && /pass(word|phrase|code)?/i.test(only?.prompt ?? '');
    const answer = async (): Promise<string[]> => {
      const kept = isPassword ? await passwords.kept() : null;
      if (isPassword) passwordOffered();
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
    };
    answer().then(finish, (error: unknown) => {
      noteProblem(error);
      finish([]);
    });
  };
}

function refused(
  hop: Hop,
  tried: readonly string[],
  accepted: readonly string[],
  problems: readonly string[],
  withheld: number,
  words: string,
): FailureError {
  const offered = tried.length === 0 ? 'no login could be offered' : `refused were ${tried.join(', ')}`;
  const wanted = accepted.length === 0 ? '' : `; it accepts ${accepted.join(', ')}`;
  const notes = [
    ...problems,
    ...(withheld > 0 ? [`${withheld} more keys were not offered, since servers hang up after six`] : []),
  ];
  return sshError(
    'authentication',
    `${hop.title} let nobody in: ${[offered + wanted, ...notes].join('; ')}`,
    'Check the user name, set the right key as identity of the host, or add the key to the authorized_keys of the machine.',
    { words, terminal: true },
  );
}
