import { hostConfigSchema } from '#shared/contract/schemas/host.ts';
import type { HostConfig } from '#shared/domain/host.ts';
import { parseAddress, suggestName } from './parseAddress.ts';

/** The form's fields as they are typed; '' is "left to ssh's own configuration". */
export interface HostForm {
  readonly name: string;
  readonly address: string;
  readonly transport: HostConfig['transport'];
  readonly user: string;
  readonly port: string;
  readonly identity: string;
  readonly jump: string;
  /** One `key=value` per line or separated by commas. */
  readonly labels: string;
  /** LLM servers to read: ports and URLs separated by commas. */
  readonly llm: string;
  readonly intervalSeconds: string;
  readonly paused: boolean;
}

export type HostField = keyof HostForm;
export type HostFormErrors = Partial<Record<HostField, string>>;

/** A new host before anything is typed. */
export const emptyHostForm: HostForm = {
  name: '',
  address: '',
  transport: 'auto',
  user: '',
  port: '',
  identity: '',
  jump: '',
  labels: '',
  llm: '',
  intervalSeconds: '2',
  paused: false,
};

/** The form of a host as it is configured. */
export function formOfHost(config: HostConfig): HostForm {
  return {
    name: config.name,
    address: config.address,
    transport: config.transport,
    user: config.user ?? '',
    port: config.port === undefined ? '' : String(config.port),
    identity: config.identity ?? '',
    jump: config.jump ?? '',
    labels: Object.entries(config.labels)
      .map(([key, value]) => `${key}=${value}`)
      .join(', '),
    llm: (config.llm ?? []).map((server) => ('port' in server ? String(server.port) : server.url)).join(', '),
    intervalSeconds: String(config.intervalSeconds),
    paused: config.paused,
  };
}

/**
 * Takes a typed or pasted address apart into the fields it names. The name follows the address until the user
 * has typed one (`nameIsOwn`).
 */
export function withAddress(form: HostForm, text: string, nameIsOwn: boolean): HostForm {
  const parsed = parseAddress(text);
  return {
    ...form,
    address: parsed.address,
    name: nameIsOwn ? form.name : suggestName(parsed.address),
    user: parsed.user ?? form.user,
    port: parsed.port === null ? form.port : String(parsed.port),
    identity: parsed.identity ?? form.identity,
    jump: parsed.jump ?? form.jump,
  };
}

/** What each field takes, said where it is wrong. */
const takes: Readonly<Record<HostField, string>> = {
  name: 'Letters, digits and . _ : @ / - only, not starting with -.',
  address: 'A host name, an IP address or an ssh alias: no spaces, not starting with -.',
  transport: 'One of auto, ssh2, openssh and local.',
  user: 'A login name: no spaces, not starting with -.',
  port: 'A whole number from 1 to 65535.',
  identity: 'Path of a private key file.',
  jump: '[user@]host[:port], several separated by commas: no spaces, not starting with -.',
  llm: 'Ports, or URLs that start with http:// or https://, separated by commas.',
  labels: 'key=value, separated by commas; keys of at most 63 characters.',
  intervalSeconds: 'A whole number of seconds from 1 to 60.',
  paused: 'Yes or no.',
};

const whole = (text: string) => (/^\d+$/.test(text.trim()) ? Number(text) : Number.NaN);

/** Reads `team=search, env=prod`; null where a part has no key or no `=`. */
export function parseLabels(text: string): Record<string, string> | null {
  const parts = text
    .split(/[\n,]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const pairs = parts.map((part) => /^([^=]+?)\s*=\s*(.*)$/.exec(part));
  if (pairs.some((pair) => pair === null)) return null;
  return Object.fromEntries(pairs.map((pair) => [pair?.[1] ?? '', pair?.[2] ?? '']));
}

/** Reads `8000, http://10.0.0.5:9000/metrics`. */
function parseLlm(text: string): readonly unknown[] {
  return text
    .split(/[\s,]+/)
    .filter((part) => part !== '')
    .map((part) => (/^\d+$/.test(part) ? { port: Number(part) } : { url: part }));
}

/** The form as the contract takes it, before it is checked: empty fields are left out. */
function written(form: HostForm): Record<string, unknown> {
  const optional = (['user', 'identity', 'jump'] as const).filter((field) => form[field].trim() !== '');
  return {
    name: form.name.trim(),
    address: form.address.trim(),
    transport: form.transport,
    ...Object.fromEntries(optional.map((field) => [field, form[field].trim()])),
    ...(form.port.trim() === '' ? {} : { port: whole(form.port) }),
    labels: parseLabels(form.labels) ?? 'not readable',
    ...(form.llm.trim() === '' ? {} : { llm: parseLlm(form.llm) }),
    intervalSeconds: whole(form.intervalSeconds),
    paused: form.paused,
  };
}

/** The host that a form describes, or what is wrong with each field. `taken` are the names of the other hosts. */
export function checkHostForm(
  form: HostForm,
  taken: ReadonlySet<string>,
): { readonly config: HostConfig | null; readonly errors: HostFormErrors } {
  const parsed = hostConfigSchema.safeParse(written(form));
  const errors: HostFormErrors = {};
  if (!parsed.success)
    for (const issue of parsed.error.issues) {
      const field = issue.path[0] as HostField;
      errors[field] = form[field] === '' ? `Needed: ${takes[field]}` : takes[field];
    }
  if (taken.has(form.name.trim())) errors.name = `There is a host named ${form.name.trim()} already.`;
  return { config: parsed.success && errors.name === undefined ? parsed.data : null, errors };
}
