import type { ConnectionConfig } from '#shared/domain/billingConnection.ts';
import { requestFailure } from '../../../http/requestFailure.ts';
import { optionText } from '../reading/askProvider.ts';

/** Keys of AWS with their session and account, as the SDK's chain finds them. */
type AwsIdentity = Awaited<
  ReturnType<ReturnType<typeof import('@aws-sdk/credential-providers').fromNodeProviderChain>>
>;

/** What every client of a connection is made with. Retries are ours (`callAws`): each request is counted, and a cancel ends the wait. */
export interface AwsClientSettings {
  readonly region: string;
  readonly maxAttempts: 1;
  readonly requestHandler: { readonly requestTimeout: number; readonly connectionTimeout: number };
  readonly credentials: () => Promise<AwsIdentity>;
  readonly endpoint?: string;
}

/** Settings for a client in a region, with the credentials of the SDK's own chain: environment, profile (SSO, role, process), machine. */
export async function awsSettings(config: ConnectionConfig, region: string): Promise<AwsClientSettings> {
  const { fromNodeProviderChain } = await import('@aws-sdk/credential-providers');
  const profile = optionText(config, 'profile');
  const chain = fromNodeProviderChain({
    ...(profile !== null && { profile }),
    clientConfig: { region },
    maxRetries: 0,
  });
  return {
    region,
    maxAttempts: 1,
    requestHandler: { requestTimeout: 120_000, connectionTimeout: 10_000 },
    credentials: async () => {
      try {
        return await chain();
      } catch (error) {
        throw credentialsFailure(profile, error);
      }
    },
    ...(config.endpoint !== undefined && { endpoint: config.endpoint }),
  };
}

function credentialsFailure(profile: string | null, error: unknown): Error {
  const words = error instanceof Error ? error.message : String(error);
  const named = profile === null ? '' : ` --profile ${profile}`;
  const isExpired = /expired|refresh/i.test(words);
  return requestFailure(
    'authentication',
    isExpired
      ? `The AWS sign-in${profile === null ? '' : ` of the profile ${profile}`} has expired`
      : `No AWS credentials were found${profile === null ? '' : ` in the profile ${profile}`}`,
    `Run: aws sso login${named} - or set AWS_PROFILE, AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or name another profile.`,
    words,
    true,
  );
}

/** The account of the credentials, where the SDK knows it; '' where not. */
export async function awsAccount(config: ConnectionConfig, settings: AwsClientSettings): Promise<string> {
  const asked = optionText(config, 'account');
  if (asked !== null) return asked;
  const { accountId } = await settings.credentials();
  return accountId ?? '';
}
