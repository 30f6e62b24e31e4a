import { sourceConfigSchema, targetConfigSchema } from '#shared/contract/schemas/source.ts';
import type { EndpointConfig, SourceConfig, TargetConfig } from '#shared/domain/source.ts';

/** Fields of a server as they are typed. `secret` is never shown again once it is kept: empty means that it stays. */
export interface EndpointForm {
  readonly url: string;
  readonly auth: EndpointConfig['auth'];
  readonly user: string;
  readonly secret: string;
  readonly secretEnv: string;
  readonly caFile: string;
  readonly insecure: boolean;
  readonly orgId: string;
  readonly paused: boolean;
}

/** Fields of a source. */
export interface SourceForm extends EndpointForm {
  readonly name: string;
  readonly hostLabels: string;
  readonly tenantLabels: string;
  readonly selector: string;
  readonly intervalSeconds: string;
  readonly backfillHours: string;
  readonly seriesLimit: string;
}

/** Fields of the target. */
export interface TargetForm extends EndpointForm {
  readonly queryUrl: string;
  readonly externalLabels: string;
}

/** What is wrong, by field. */
export type FormErrors = Readonly<Record<string, string>>;

/** A form and what it describes. */
export interface Checked<Config> {
  readonly config: Config | null;
  readonly errors: FormErrors;
}

function endpointForm(config: EndpointConfig & { readonly paused: boolean }): EndpointForm {
  const { url, auth, user = '', secretEnv = '', caFile = '', insecure, orgId = '', paused } = config;
  return { url, auth, user, secret: '', secretEnv, caFile, insecure, orgId, paused };
}

/** The form of a source. */
export function formOfSource(config: SourceConfig): SourceForm {
  return {
    ...endpointForm(config),
    name: config.name,
    hostLabels: config.hostLabels.join(', '),
    tenantLabels: config.tenantLabels.join(', '),
    selector: config.selector,
    intervalSeconds: config.intervalSeconds === undefined ? '' : String(config.intervalSeconds),
    backfillHours: String(config.backfillHours),
    seriesLimit: String(config.seriesLimit),
  };
}

/** The form of a new source. */
export const emptySourceForm: SourceForm = {
  ...formOfSource(sourceConfigSchema.parse({ name: 'x', url: 'http://x' })),
  name: '',
  url: '',
};

/** The form of the target. */
export function formOfTarget(config: TargetConfig): TargetForm {
  const pairs = Object.entries(config.externalLabels).map(([name, value]) => `${name}=${value}`);
  return { ...endpointForm(config), queryUrl: config.queryUrl ?? '', externalLabels: pairs.join(', ') };
}

/** The form of a new target. */
export const emptyTargetForm: TargetForm = {
  ...formOfTarget(targetConfigSchema.parse({ url: 'http://x' })),
  url: '',
};

const takes: Readonly<Record<string, string>> = {
  name: 'Letters, digits and . _ - only.',
  url: 'An http:// or https:// URL without user and password.',
  queryUrl: 'An http:// or https:// URL without user and password.',
  user: 'Needed for basic authentication.',
  secretEnv: 'The name of an environment variable.',
  orgId: 'Letters, digits and a few signs.',
  hostLabels: 'Label names, separated by commas.',
  tenantLabels: 'Label names, separated by commas.',
  selector: 'Matchers without braces: cluster="eu".',
  intervalSeconds: 'A whole number from 1 to 600, or nothing.',
  backfillHours: 'A whole number from 0 to 2160.',
  seriesLimit: 'A whole number from 1 to 200000.',
  externalLabels: 'Pairs such as site=berlin, separated by commas.',
};

const list = (text: string) =>
  text
    .split(',')
    .map((each) => each.trim())
    .filter((each) => each !== '');
const whole = (text: string) => (/^\d{1,9}$/.test(text.trim()) ? Number(text) : Number.NaN);

function endpointOf(form: EndpointForm): Record<string, unknown> {
  const given = { user: form.user, secretEnv: form.secretEnv, caFile: form.caFile, orgId: form.orgId };
  const texts = Object.entries(given).map(([key, text]) => [key, text.trim()] as const);
  return {
    url: form.url.trim(),
    auth: form.auth,
    insecure: form.insecure,
    paused: form.paused,
    ...Object.fromEntries(texts.filter(([, text]) => text !== '')),
  };
}

function userError({ auth, user }: EndpointForm): FormErrors {
  return auth === 'basic' && user.trim() === '' ? { user: takes.user ?? '' } : {};
}

/** The source that a form describes, or what is wrong with each field. `taken`: names of other sources. */
export function checkSourceForm(form: SourceForm, taken: ReadonlySet<string>): Checked<SourceConfig> {
  const parsed = sourceConfigSchema.safeParse({
    ...endpointOf(form),
    name: form.name.trim(),
    hostLabels: list(form.hostLabels),
    tenantLabels: list(form.tenantLabels),
    selector: form.selector.trim(),
    ...(form.intervalSeconds.trim() !== '' && { intervalSeconds: whole(form.intervalSeconds) }),
    backfillHours: whole(form.backfillHours),
    seriesLimit: whole(form.seriesLimit),
  });
  const own = taken.has(form.name.trim()) ? { name: 'Another source has this name.' } : {};
  return checked(parsed.success ? { config: parsed.data } : { issues: parsed.error.issues }, {
    ...own,
    ...userError(form),
  });
}

/** The target that a form describes, or what is wrong with each field. */
export function checkTargetForm(form: TargetForm): Checked<TargetConfig> {
  const pairs = list(form.externalLabels).map((pair) => pair.split('='));
  const parsed = targetConfigSchema.safeParse({
    ...endpointOf(form),
    ...(form.queryUrl.trim() !== '' && { queryUrl: form.queryUrl.trim() }),
    externalLabels: Object.fromEntries(
      pairs.map(([name = '', ...value]) => [name.trim(), value.join('=').trim()]),
    ),
  });
  return checked(parsed.success ? { config: parsed.data } : { issues: parsed.error.issues }, userError(form));
}

function checked<Config>(
  parsed:
    | { readonly config: Config }
    | { readonly issues: readonly { readonly path: readonly PropertyKey[] }[] },
  own: FormErrors,
): Checked<Config> {
  if ('issues' in parsed) {
    const fields = parsed.issues.map(({ path }) => String(path[0]));
    const errors = Object.fromEntries(fields.map((field) => [field, takes[field] ?? 'Not valid.']));
    return { config: null, errors: { ...errors, ...own } };
  }
  return Object.keys(own).length > 0 ? { config: null, errors: own } : { config: parsed.config, errors: {} };
}
