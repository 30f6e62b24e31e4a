import { Button } from '@mantine/core';
import { IconBug } from '@tabler/icons-react';
import { Component, type ReactNode } from 'react';
import { EmptyState } from '../../ui/EmptyState.tsx';

/** Keeps the bar and the other views alive when one view breaks, and shows what broke it. */
export class PageErrorBoundary extends Component<{ readonly children: ReactNode }, { error: Error | null }> {
  override state: { error: Error | null } = { error: null };

  static getDerivedStateFromError(error: Error): { error: Error } {
    return { error };
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (error === null) return this.props.children;
    return (
      <EmptyState
        icon={IconBug}
        title="This view broke"
        actions={<Button onClick={() => this.setState({ error: null })}>Draw it again</Button>}
      >
        The rest of Headroom goes on, and so does collecting. What went wrong: {error.message}
      </EmptyState>
    );
  }
}
