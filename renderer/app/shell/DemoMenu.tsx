import { Menu, UnstyledButton } from '@mantine/core';
import { IconPlayerStop } from '@tabler/icons-react';
import { memo } from 'react';
import { DemoMark } from '../../ui/DemoMark.tsx';
import { useDemo } from './useDemo.ts';

/** The mark that simulated GPUs are shown, and the way to end them. Not drawn again with every frame. */
export const DemoMenu = memo(function DemoMenu(props: { readonly title: string }) {
  const demo = useDemo();
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <UnstyledButton aria-label="DEMO: simulated GPUs are shown" display="inline-flex">
          <DemoMark title={props.title} />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{props.title}</Menu.Label>
        <Menu.Item leftSection={<IconPlayerStop size={15} aria-hidden />} onClick={demo.stop}>
          Stop the demo and remove its hosts
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
});
