import type { Prompt } from '#shared/contract/schemas/prompt.ts';

/** Questions that are one question to a person: one answer serves all of them. */
export interface PromptGroup {
  /** The same while the group has a member. */
  readonly key: string;
  /** What is asked; the first that came. */
  readonly prompt: Prompt;
  readonly ids: readonly string[];
  /** Hosts for whose sake it is asked, each once. */
  readonly hosts: readonly string[];
}

/**
 * What makes two questions the same. A passphrase belongs to the key that the message names, whichever host needs
 * it. Everything else belongs to the machine that asks: the key of a shared jump host is asked about once.
 */
function sameness(prompt: Prompt): string {
  const { kind, hop, message, fingerprint, keyType } = prompt;
  const fields = prompt.fields.map((field) => `${field.label} ${field.echo}`);
  return JSON.stringify(
    kind === 'passphrase'
      ? [kind, message, fields]
      : [kind, hop, fingerprint, keyType, kind === 'host-key' ? '' : message, fields],
  );
}

/** Questions in the order they came, same ones together. */
export function groupPrompts(prompts: readonly Prompt[]): readonly PromptGroup[] {
  const groups = new Map<string, Prompt[]>();
  for (const prompt of prompts) {
    const key = sameness(prompt);
    groups.set(key, [...(groups.get(key) ?? []), prompt]);
  }
  return [...groups].flatMap(([key, members]) => {
    const [first] = members;
    if (first === undefined) return [];
    const hosts = [...new Set(members.map((member) => member.host))];
    return [{ key, prompt: first, ids: members.map((member) => member.id), hosts }];
  });
}

/** Hosts in words: `gpu-01`, `gpu-01 and gpu-02`, `gpu-01, gpu-02 and 6 more`. */
export function nameHosts(hosts: readonly string[]): string {
  const [first = '', second = ''] = hosts;
  if (hosts.length <= 1) return first;
  if (hosts.length === 2) return `${first} and ${second}`;
  return `${first}, ${second} and ${hosts.length - 2} more`;
}
