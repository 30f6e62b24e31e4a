import type { PeriodKey } from './storedPeriod.ts';

type Account = Pick<PeriodKey, 'provider' | 'account'>;

/**
 * Whether two periods of one provider may be of one account though they name it differently: a pull of Cost Explorer whose credentials
 * do not tell their account names none, and one of Azure names the scope that was asked, where an export names the billing account.
 */
export function mayBeOneAccount(one: Account, other: Account): boolean {
  if (one.provider !== other.provider) return false;
  const [first, second] = [plain(one.account), plain(other.account)];
  if (first === second || first === '' || second === '') return true;
  if (!isScope(first) && !isScope(second)) return false;
  if (isScope(first) && isScope(second)) return mayBeOneScope(first, second);
  const [scope, named] = isScope(first) ? [first, second] : [second, first];
  const subscription = subscriptionOf(scope);
  // A bill without an account of its own goes by its subscription.
  return guid.test(named) && subscription !== null ? subscription === named : true;
}

const guid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const plain = (account: string) => account.toLowerCase().replace(/^\/+|\/+$/g, '');
const isScope = (account: string) => /^(?:subscriptions|providers)\//.test(account);
const subscriptionOf = (scope: string) => /^subscriptions\/([^/]+)/.exec(scope)?.[1] ?? null;

/** Of two subscriptions or billing accounts each has a bill of its own; one scope may lie in the other. */
function mayBeOneScope(one: string, other: string): boolean {
  if (`${one}/`.startsWith(`${other}/`) || `${other}/`.startsWith(`${one}/`)) return true;
  return one.split('/')[0] !== other.split('/')[0];
}
