import { Button } from '@mantine/core';
import { IconCheck, IconLink } from '@tabler/icons-react';
import { hrefOf } from '../../../app/router/route.ts';
import { useCopied } from '../../../ui/useCopied.ts';

/** Copies an address that shows the same to whoever gets it. */
export function LinkButton({ params }: { readonly params: Readonly<Record<string, string>> }) {
  const { outcome, copy } = useCopied();
  const Icon = outcome === 'copied' ? IconCheck : IconLink;
  return (
    <Button
      size="compact-xs"
      variant="default"
      leftSection={<Icon size={13} aria-hidden />}
      onClick={() => copy(linkTo(params))}
    >
      {outcome === null ? 'Copy link' : outcome === 'copied' ? 'Link copied' : 'Not copied'}
    </Button>
  );
}

/** The address of the page as it is, without what the server was told when it was opened. */
function linkTo(params: Readonly<Record<string, string>>): string {
  const { origin, pathname } = window.location;
  return `${origin}${pathname}${hrefOf('planner', '', params)}`;
}
