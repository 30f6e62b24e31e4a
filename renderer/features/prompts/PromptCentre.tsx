import { HostKeyDialog } from './HostKeyDialog.tsx';
import { SecretDialog } from './SecretDialog.tsx';
import { usePrompts } from './usePrompts.ts';

/**
 * Questions that connections wait on, one dialog at a time: host keys first, all of them in one list, because no secret
 * is sent to a machine whose key is not trusted.
 */
export function PromptCentre() {
  const { groups, answer } = usePrompts();
  const keys = groups.filter((group) => group.prompt.kind === 'host-key');
  const [secret] = groups.filter((group) => group.prompt.kind !== 'host-key');
  if (keys.length > 0) return <HostKeyDialog groups={keys} onAnswer={answer} />;
  if (secret === undefined) return null;
  return (
    <SecretDialog
      key={secret.key}
      group={secret}
      waiting={groups.length - 1}
      onAnswer={(given) => answer([secret], given)}
    />
  );
}
