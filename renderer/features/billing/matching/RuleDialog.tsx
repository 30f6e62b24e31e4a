import { Autocomplete, Button, Group, Modal, Select, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { type FormEvent, useState } from 'react';
import type { MonthMatchingView } from '#shared/contract/schemas/matching.ts';
import { plainText } from '#shared/domain/plainText.ts';
import { useEngine } from '../../../app/engine/EngineProvider.tsx';
import { errorText } from '../../../app/engine/errorText.ts';

/** What a rule begins with; null where it is still to be chosen. */
export interface RuleDraft {
  readonly host: string | null;
  readonly resource: string | null;
}

const mostChoices = 200;

/** Makes the rule that a host is billed as a resource. It stands in hosts.yaml as the label `billed-as`. */
export function RuleDialog(props: {
  readonly view: MonthMatchingView;
  readonly draft: RuleDraft;
  readonly onClose: () => void;
}) {
  const { view, draft, onClose } = props;
  const { api } = useEngine();
  const [host, setHost] = useState(draft.host);
  const [resource, setResource] = useState(draft.resource ?? '');
  const [saving, setSaving] = useState(false);
  const hosts = [...view.unmatchedHosts, ...view.ambiguous, ...view.matches].map((each) => each.host);
  const resources = view.unmatchedResources
    .filter(({ isMachine }) => isMachine)
    .map(({ resourceId }) => plainText(resourceId));
  const isWhole = host !== null && resource.trim() !== '';
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (host === null || !isWhole) return;
    setSaving(true);
    api.matching.setRule({ host, resource: resource.trim() }).then(
      () => {
        notifications.show({ message: `${host} is billed as ${resource.trim()}` });
        onClose();
      },
      (error: unknown) => {
        setSaving(false);
        notifications.show({ color: 'red', message: errorText(error) });
      },
    );
  };
  return (
    <Modal opened onClose={onClose} title="A host is billed as" size="lg">
      <form onSubmit={submit}>
        <Stack gap="sm">
          <Select
            label="Host"
            searchable
            data={[...new Set(hosts)].toSorted()}
            value={host}
            onChange={setHost}
            data-autofocus={draft.host === null || undefined}
          />
          <Autocomplete
            label="Resource"
            description="Its id as the bill writes it, or its name"
            data={[...new Set(resources)].slice(0, mostChoices)}
            limit={50}
            maxLength={500}
            value={resource}
            onChange={setResource}
          />
          <Text size="xs" c="dimmed">
            Kept in hosts.yaml as the label <code>billed-as</code>. It wins over what the host says of itself.
          </Text>
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              Cancel
            </Button>
            <Button type="submit" disabled={!isWhole} loading={saving}>
              Make the rule
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
