import { timingSafeEqual } from 'node:crypto';
import ssh2, { type AuthContext, type Connection, type ParsedKey } from 'ssh2';
import { type Fault, faultOf } from '../faults.ts';

/** Who may log in to a simulated host: any user name with this key or this password. */
export interface LoginRule {
  readonly key: ParsedKey | null;
  readonly password: string | null;
}

/** Reads an OpenSSH public or private key. @throws Error when it is not one. */
export function readKey(text: string): ParsedKey {
  const key = ssh2.utils.parseKey(text);
  if (key instanceof Error) throw key;
  return key;
}

function sameBytes(one: Buffer, other: Buffer): boolean {
  return one.length === other.length && timingSafeEqual(one, other);
}

function keyFits(context: Extract<AuthContext, { method: 'publickey' }>, rule: LoginRule): boolean {
  if (!rule.key || !sameBytes(context.key.data, rule.key.getPublicSSH())) return false;
  if (!context.signature || !context.blob) return true;
  return rule.key.verify(context.blob, context.signature, context.hashAlgo) === true;
}

/** Decides every login attempt on a connection by the rule, or by the host's faults. */
export function guardLogin(connection: Connection, rule: LoginRule, faults: readonly Fault[]): void {
  const interactive = faultOf(faults, 'keyboardInteractive');
  const refused = faultOf(faults, 'refuseLogin') !== undefined;
  connection.on('authentication', (context) => {
    if (refused) return context.reject(['publickey', 'password']);
    if (interactive) {
      if (context.method !== 'keyboard-interactive') return context.reject(['keyboard-interactive']);
      return context.prompt([{ prompt: 'One-time code: ', echo: false }], 'Simulated host', (answers) =>
        answers[0] === interactive.answer ? context.accept() : context.reject(['keyboard-interactive']),
      );
    }
    if (context.method === 'publickey' && keyFits(context, rule)) return context.accept();
    if (context.method === 'password' && rule.password !== null && context.password === rule.password)
      return context.accept();
    return context.reject([
      ...(rule.key ? ['publickey' as const] : []),
      ...(rule.password ? ['password' as const] : []),
    ]);
  });
}
