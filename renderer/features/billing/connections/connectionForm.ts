import { connectionConfigSchema } from '#shared/contract/schemas/billingConnection.ts';
import type {
  ConnectionConfig,
  ConnectionKind,
  ConnectionOptions,
} from '#shared/domain/billingConnection.ts';
import { optionFaults } from '#shared/domain/connectionOptions.ts';

/** Fields of a connection as they are typed. `secret` is never shown again once it is kept: empty means that it stays. */
export interface ConnectionForm {
  readonly name: string;
  readonly kind: string;
  /** By key of the option; lists with commas. */
  readonly options: Readonly<Record<string, string>>;
  readonly endpoint: string;
  readonly secret: string;
  readonly secretEnv: string;
  readonly months: string;
  readonly pullsPerDay: string;
  readonly paused: boolean;
}

/** What is wrong, by field; options as `option.KEY`. */
export type ConnectionErrors = Readonly<Record<string, string>>;

/** The form of a connection. */
export function formOfConnection(config: ConnectionConfig): ConnectionForm {
  const { name, kind, endpoint = '', secretEnv = '', months, pullsPerDay, paused } = config;
  const options = Object.entries(config.options).map(([key, value]) => [
    key,
    typeof value === 'string' ? value : value.join(', '),
  ]);
  return {
    ...{ name, kind, endpoint, secretEnv, paused, secret: '' },
    options: Object.fromEntries(options),
    months: String(months),
    pullsPerDay: String(pullsPerDay),
  };
}

/** The form of a new connection of a kind. */
export function newConnectionForm(kind: string): ConnectionForm {
  return { ...formOfConnection(connectionConfigSchema.parse({ name: 'x', kind })), name: '' };
}

const takes: Readonly<Record<string, string>> = {
  name: 'Letters, digits and . _ - only.',
  endpoint: 'An http:// or https:// URL without user and password.',
  secretEnv: 'The name of an environment variable.',
  months: 'A whole number from 1 to 36.',
  pullsPerDay: 'A whole number from 0 to 4.',
};

/** The connection that a form describes, or what is wrong with each field. `taken`: names of others. */
export function checkConnectionForm(
  form: ConnectionForm,
  kind: ConnectionKind,
  taken: ReadonlySet<string>,
): { readonly config: ConnectionConfig | null; readonly errors: ConnectionErrors } {
  const options = typedOptions(form, kind);
  const parsed = connectionConfigSchema.safeParse({
    name: form.name.trim(),
    kind: form.kind,
    options,
    ...(form.endpoint.trim() !== '' && { endpoint: form.endpoint.trim() }),
    ...(form.secretEnv.trim() !== '' && { secretEnv: form.secretEnv.trim() }),
    months: whole(form.months),
    pullsPerDay: whole(form.pullsPerDay),
    paused: form.paused,
  });
  const errors: Record<string, string> = {};
  for (const { path } of parsed.error?.issues ?? [])
    errors[String(path[0])] = takes[String(path[0])] ?? 'Not valid.';
  for (const { key, message, remedy } of optionFaults(options, kind.fields))
    errors[`option.${key}`] = `This ${message}. ${remedy}`;
  if (taken.has(form.name.trim().toLowerCase())) errors.name = 'Another connection has this name.';
  return { config: parsed.success && Object.keys(errors).length === 0 ? parsed.data : null, errors };
}

function typedOptions(form: ConnectionForm, kind: ConnectionKind): ConnectionOptions {
  return Object.fromEntries(
    kind.fields.flatMap(({ key, isList }): readonly [string, string | readonly string[]][] => {
      const text = (form.options[key] ?? '').trim();
      if (text === '') return [];
      return [[key, isList ? text.split(/[,\s]+/).filter((each) => each !== '') : text]];
    }),
  );
}

function whole(text: string): number {
  return /^\d{1,4}$/.test(text.trim()) ? Number(text) : Number.NaN;
}
