import type { ConnectionConfig, ConnectionField } from '#shared/domain/billingConnection.ts';
import { optionText } from './askProvider.ts';

/** The option that names the account of a provider whose answers do not. */
export const accountField: ConnectionField = {
  key: 'account',
  label: 'Account',
  hint: 'What this account is called in the ledger; the name of the connection where nothing is written.',
  placeholder: 'research-team',
  isRequired: false,
  isList: false,
};

/** The account as the ledger names it. */
export function accountOf(config: ConnectionConfig): string {
  return optionText(config, 'account') ?? config.name;
}

/** How the key of a provider with one API key is found. */
export function keyedCredentials(env: string): string {
  return `An API key: of the environment variable that secretEnv names, else of ${env}, else of the keyring.`;
}
