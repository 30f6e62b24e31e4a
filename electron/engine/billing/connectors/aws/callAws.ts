import { FailureError } from '#shared/domain/failure.ts';
import { requestFailure } from '../../../http/requestFailure.ts';
import { networkFailure, statusFailure } from '../billingFailure.ts';
import type { CallPrice, ConnectorContext } from '../connector.ts';
import { TryAgain, usualBackOff, withBackOff } from '../withBackOff.ts';

/** What is called, for messages and for the count. */
export interface AwsCall {
  /** `Cost Explorer`, `S3`, `EC2 in us-east-1`. */
  readonly service: string;
  /** The IAM action that the call needs. */
  readonly right: string;
  readonly price?: CallPrice;
}

type CallContext = Pick<ConnectorContext, 'signal' | 'onCall' | 'backOff'>;

/** Sends a request of an AWS SDK and backs off where AWS says so. @throws FailureError; the signal's reason when aborted. */
export function callAws<T>(call: AwsCall, context: CallContext, send: () => Promise<T>): Promise<T> {
  return withBackOff(
    async () => {
      context.onCall(call.price);
      try {
        return await send();
      } catch (error) {
        context.signal.throwIfAborted();
        throw awsFailure(call, error);
      }
    },
    context.signal,
    context.backOff ?? usualBackOff,
  );
}

/** The parts of an error of the SDK that are read here. */
interface AwsError {
  readonly name: string;
  readonly message: string;
  readonly $metadata?: { readonly httpStatusCode?: number };
  readonly $response?: { readonly statusCode?: number; readonly headers?: Readonly<Record<string, string>> };
}

const throttled =
  /^(?:Throttl|TooManyRequests|RequestLimitExceeded|RequestThrottled|SlowDown|LimitExceeded|BandwidthLimitExceeded|ProvisionedThroughput|EC2ThrottledException|PriorRequestNotComplete)/;
const passing =
  /^(?:InternalError|InternalFailure|InternalServerError|ServiceUnavailable|Unavailable|RequestTimeout)/;
const expired = /^(?:ExpiredToken|RequestExpired|TokenRefreshRequired)/;
const unknownKey =
  /^(?:UnrecognizedClient|InvalidClientTokenId|InvalidAccessKeyId|SignatureDoesNotMatch|AuthFailure|InvalidSignature|IncompleteSignature|MissingAuthenticationToken|InvalidToken)/;
const forbidden = /^(?:AccessDenied|UnauthorizedOperation|Forbidden|OptInRequired)/;

/** What an error of the SDK means: a TryAgain where waiting may help, else a FailureError. */
function awsFailure(call: AwsCall, error: unknown): Error {
  if (error instanceof FailureError || error instanceof TryAgain) return error;
  if (!(error instanceof Error)) return networkFailure(call.service, error);
  const { name, message, $metadata, $response } = error as AwsError;
  const status = $metadata?.httpStatusCode ?? $response?.statusCode ?? null;
  if (throttled.test(name) || status === 429)
    return new TryAgain(throttledFailure(call, message), hintOf($response));
  // An object that was rewritten while it was read is asked for again.
  if (status === 412 || passing.test(name) || (status !== null && status >= 500))
    return new TryAgain(statusFailure(`AWS ${call.service}`, status ?? 503, message));
  if (name === 'SyntaxError' || /deserialization|unexpected end/i.test(message))
    return new TryAgain(unreadable(call, message));
  if (status === null || (status >= 200 && status < 300)) return brokenOff(call, error);
  return refusal(call, name, message, status);
}

function refusal({ service, right }: AwsCall, name: string, message: string, status: number): FailureError {
  if (expired.test(name))
    return requestFailure(
      'authentication',
      `The AWS credentials for ${service} have expired`,
      'Sign in again (aws sso login --profile NAME), then pull again; what was fetched is kept.',
      message,
      true,
    );
  if (unknownKey.test(name))
    return requestFailure(
      'authentication',
      `AWS ${service} does not know these credentials`,
      'Check the profile or the access key, and the clock of this machine.',
      message,
      true,
    );
  if (forbidden.test(name) || status === 403) {
    const missing = /perform:? ([a-z0-9-]+:[A-Za-z0-9]+)/.exec(message)?.[1] ?? right;
    return requestFailure(
      'permission',
      `AWS ${service} forbids this: ${missing} is missing`,
      `Allow ${missing} in the policy of this identity (headroom billing policy NAME prints the whole of it).`,
      message,
      true,
    );
  }
  return requestFailure(
    'query-refused',
    `AWS ${service} does not take the request (${name})`,
    refusalRemedy(name),
    message,
    true,
  );
}

function refusalRemedy(name: string): string {
  if (name.startsWith('DataUnavailable'))
    return 'Switch Cost Explorer on in the billing console and wait a day; resource level is a setting of its own there.';
  if (/^NoSuchBucket|^PermanentRedirect/.test(name)) return 'Check the bucket and its region.';
  return 'Check the options of the connection.';
}

function brokenOff({ service }: AwsCall, error: Error): Error {
  const failure = networkFailure(`AWS ${service}`, error);
  const isLasting = ['dns', 'tls', 'refused'].includes(failure.failure.kind);
  return isLasting ? failure : new TryAgain(failure);
}

function throttledFailure({ service }: AwsCall, words: string): FailureError {
  return requestFailure(
    'back-pressure',
    `AWS ${service} asks us to slow down`,
    'What was fetched is kept; pull again later, and less often.',
    words,
  );
}

function unreadable({ service }: AwsCall, words: string): FailureError {
  return requestFailure(
    'unreadable',
    `An answer of AWS ${service} was cut off`,
    'What was fetched is kept; pull again later.',
    words,
  );
}

function hintOf(response: AwsError['$response']): number | null {
  const after = response?.headers?.['retry-after'];
  return after !== undefined && /^\d{1,6}$/.test(after) ? Number(after) * 1000 : null;
}
