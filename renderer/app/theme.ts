import { createTheme, Loader, Menu, Modal, Notification, Popover, Select, Tooltip } from '@mantine/core';

/**
 * Mantine's theme. Its colours, sizes and radii come from `styles/theme.css`, a static sheet, because the content security
 * policy forbids the style elements Mantine would write. For the same reason nothing may lock scrolling (react-remove-scroll
 * writes one) and no responsive style props, Grid, SimpleGrid or AppShell may be used.
 */
export const theme = createTheme({
  cursorType: 'pointer',
  respectReducedMotion: true,
  defaultRadius: 'sm',
  components: {
    Modal: Modal.extend({
      defaultProps: {
        // A dialog's header is not a second banner of the page.
        attributes: { header: { role: 'presentation' } },
        closeButtonProps: { 'aria-label': 'Close' },
        lockScroll: false,
        centered: true,
        transitionProps: { duration: 80 },
      },
    }),
    Notification: Notification.extend({ defaultProps: { closeButtonProps: { 'aria-label': 'Close' } } }),
    Tooltip: Tooltip.extend({
      defaultProps: { openDelay: 350, transitionProps: { duration: 80 }, withArrow: false },
    }),
    Menu: Menu.extend({ defaultProps: { shadow: 'md', transitionProps: { duration: 80 } } }),
    Popover: Popover.extend({ defaultProps: { shadow: 'md', transitionProps: { duration: 80 } } }),
    Select: Select.extend({ defaultProps: { allowDeselect: false, checkIconPosition: 'right' } }),
    Loader: Loader.extend({ defaultProps: { type: 'dots' } }),
  },
});
