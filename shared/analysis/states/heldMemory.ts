import { type Bytes, bytesPerGibibyte } from '../../domain/units.ts';

/** What a driver keeps without any process; more than this is held by somebody. As `gpuStateNow` says it. */
export function allowanceBytes(memoryTotalBytes: Bytes | null): Bytes {
  return Math.min(bytesPerGibibyte, (memoryTotalBytes ?? 0) * 0.1 || bytesPerGibibyte);
}

/** Names of processes that draw a screen. */
const displayNames =
  /(?:^|[/\\])(?:Xorg|X|Xwayland|gnome-shell|kwin(?:_wayland|_x11)?|plasmashell|gdm[\w-]*|sddm[\w-]*|lightdm|mutter|weston|cinnamon|xfwm4|compiz)(?:\s|$)/i;

/** Whether a process draws a screen and computes nothing. The name is hostile: whoever calls work `Xorg` hides it from idle time alone where power and memory agree. */
export function isDisplay(name: string): boolean {
  return displayNames.test(name);
}
