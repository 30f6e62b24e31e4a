import type { ImportCandidate } from '#shared/contract/schemas/host.ts';
import { type AnsibleHost, type AnsibleVars, parseAnsibleInventory } from './ansibleInventory.ts';
import { makeCandidate, refuseCandidate, wholeNumber } from './importCandidate.ts';
import { shellWords } from './shellWords.ts';

/** Names of the variables that say how to connect; the older ones after the newer. */
const variables = {
  address: ['ansible_host', 'ansible_ssh_host'],
  user: ['ansible_user', 'ansible_ssh_user'],
  port: ['ansible_port', 'ansible_ssh_port'],
  identity: ['ansible_ssh_private_key_file', 'ansible_private_key_file'],
} as const;

/**
 * Candidates of an Ansible inventory in INI form. Groups become the label `group`; templates (`{{ }}`) and proxy commands are not
 * evaluated: such a host says so instead of being connected to somewhere else.
 */
export function importAnsibleIni(text: string): ImportCandidate[] {
  const { hosts, problems } = parseAnsibleInventory(text);
  const refused = problems.map(({ source, line, problem }) => refuseCandidate({ source, line }, problem));
  const candidates = [...hosts.map(toCandidate), ...refused].sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
  if (candidates.length > 0) return candidates;
  return [refuseCandidate({ source: '', line: null }, 'the inventory names no host')];
}

function toCandidate(host: AnsibleHost): ImportCandidate {
  const found = { source: host.name, line: host.line };
  const first = (names: readonly string[]) => names.map((name) => host.vars[name]).find((value) => value);
  const values = {
    address: first(variables.address) ?? host.name,
    user: first(variables.user),
    port: first(variables.port),
    identity: first(variables.identity),
  };
  const template = Object.entries(values).find(([, value]) => value?.includes('{{'));
  if (template) return refuseCandidate(found, `${template[0]} is a template, which is not evaluated here`);
  const jump = findJump(host.vars);
  if (jump === 'other')
    return refuseCandidate(found, 'it uses a proxy command; put it into ~/.ssh/config and import the alias');
  return makeCandidate(found, {
    name: host.name,
    ...values,
    port: wholeNumber(values.port),
    ...(jump && { jump: jump.jump }),
    ...(host.vars.ansible_connection === 'local' && { transport: 'local' }),
    labels: host.groups.length > 0 ? { group: host.groups.join(',') } : {},
  });
}

/** The jump hosts of `-J x`, `-Jx`, `-o ProxyJump=x` or `-oProxyJump=x`; `other` for a way that cannot be taken over. */
function findJump(vars: AnsibleVars): { readonly jump: string } | 'other' | null {
  const texts = [vars.ansible_ssh_common_args, vars.ansible_ssh_extra_args].filter(
    (text) => text !== undefined,
  );
  const words = texts.flatMap((text) => shellWords(text));
  for (const [index, word] of words.entries()) {
    const option = /^-([oJ])(.*)$/.exec(word);
    if (!option) continue;
    const value = option[2] || (words[index + 1] ?? '');
    const setting = option[1] === 'J' ? `ProxyJump=${value}` : value;
    if (setting.includes('{{')) return 'other';
    const [, name = '', argument = ''] = /^\s*(\w+)\s*(?:=|\s)\s*(.*)$/.exec(setting) ?? [];
    if (name.toLowerCase() === 'proxycommand') return argument.toLowerCase() === 'none' ? null : 'other';
    if (name.toLowerCase() === 'proxyjump')
      return argument.toLowerCase() === 'none' ? null : { jump: argument };
  }
  return null;
}
