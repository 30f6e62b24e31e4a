import { isDisplay } from '../../states/heldMemory.ts';
import type { AnalysedGpu } from '../../window/analysedGpu.ts';

/** Cards with sockets for monitors. Data-centre cards have none, and a display server on one of them shows nothing to anybody. */
const hasSockets = /\b(?:rtx|geforce|gtx|quadro|titan|radeon)\b/i;

/**
 * Whether a screen hangs on the GPU: a display server runs on it, and the card has sockets. Somebody's desktop is neither waste nor
 * work (a false-busy source of `monitoring.md` 7), and its card cannot be given back.
 */
export function drivesDisplay({ name, tenants }: AnalysedGpu): boolean {
  if (tenants === null || (name !== null && !hasSockets.test(name))) return false;
  return tenants.some((tenant) => isDisplay(tenant.name.trim()));
}
