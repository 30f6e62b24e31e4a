import { isNode, isScalar, isSeq, type Pair } from 'yaml';
import { type Receiver, receiverSchema } from '#shared/contract/schemas/notification.ts';
import type { FileProblem } from './fileProblem.ts';
import type { YamlText } from './yamlText.ts';

/** Where the list of receivers stands in the settings file. */
export const receiversPath = ['notifications', 'receivers'] as const;

const mostReceivers = 50;
const listKey = receiversPath.join('.');

/**
 * Reads the pairs under `notifications:`, of which there is one, `receivers:`, a list. A receiver with a fault is left out and
 * named in `problems`; of two with one name, the first counts. Never throws.
 */
export function readReceivers(
  yaml: YamlText,
  pairs: readonly Pair[],
  problems: FileProblem[],
): readonly Receiver[] {
  const receivers = new Map<string, Receiver>();
  for (const { key, value } of pairs) {
    const tell = (node: unknown, where: string, message: string, remedy: string) =>
      problems.push({ ...yaml.at(startOf(node)), key: where, message, remedy });
    if (String(key) !== receiversPath[1]) {
      tell(key, `notifications.${String(key)}`, 'is not a known key', 'Known keys: receivers.');
    } else if (isSeq(value)) {
      value.items.forEach((item, index) => {
        const fault =
          index < mostReceivers
            ? addReceiver(isNode(item) ? item.toJS(yaml.document) : item, receivers)
            : `is one too many: ${mostReceivers} are read`;
        if (fault !== null)
          tell(
            item,
            `${listKey}[${index}]`,
            fault,
            'Put it right, or remove it and add it on the settings page.',
          );
      });
    } else if (value !== null && !(isScalar(value) && value.value === null)) {
      tell(value, listKey, 'is not a list of receivers', 'Write "- name: on-call" lines.');
    }
  }
  return [...receivers.values()];
}

/** Adds a receiver as it is written; what is wrong with it, a clause, or null. */
function addReceiver(value: unknown, receivers: Map<string, Receiver>): string | null {
  const parsed = receiverSchema.safeParse(value);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const at = issue === undefined || issue.path.length === 0 ? '' : `${issue.path.join('.')}: `;
    return `is not a receiver (${at}${issue?.message ?? 'unreadable'})`;
  }
  const { name } = parsed.data;
  if (receivers.has(name)) return `has the name of another receiver, ${JSON.stringify(name)}`;
  receivers.set(name, parsed.data);
  return null;
}

/** Receivers as they are written: without what is the same as where nothing is said. */
export function writtenReceivers(receivers: readonly Receiver[]): readonly Partial<Receiver>[] {
  return receivers.map((receiver) => {
    const { name, kind } = receiver;
    const standard: Readonly<Record<string, unknown>> = receiverSchema.parse({ name, kind });
    const told = Object.entries(receiver).filter(
      ([key, value]) =>
        key === 'name' || key === 'kind' || JSON.stringify(value) !== JSON.stringify(standard[key]),
    );
    return Object.fromEntries(told);
  });
}

function startOf(node: unknown): number {
  return isNode(node) ? (node.range?.[0] ?? 0) : 0;
}
