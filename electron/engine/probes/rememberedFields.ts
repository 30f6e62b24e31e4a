import type { HostInventory } from '#shared/domain/gpu.ts';
import { profileMetrics } from '#shared/domain/metric.ts';
import { isText } from '#shared/domain/reading.ts';
import { dcgmFields } from './formats/dcgm/dcgmFields.ts';

/**
 * The fields that DCGM of a host takes and the driver that it was so with, as the loop is told of them when it is started anew: `1002,1005@550.144.03`.
 * Asking for each field alone takes seconds. Null where nothing is refused; undefined where that is not known now.
 */
export function rememberedFields({ dcgm, gpus }: HostInventory): string | null | undefined {
  if (dcgm?.state.state !== 'running') return undefined;
  const { refused } = dcgm.state;
  const driver = gpus[0]?.facts.driverVersion ?? null;
  if (refused.length === 0) return null;
  if (driver === null || !isText(driver)) return undefined;
  const taken = profileMetrics.filter((metric) => !refused.includes(metric));
  const ids = taken.flatMap((metric) => dcgmFields.find(({ key }) => key === metric)?.id ?? []);
  const said = `${ids.join(',')}@${driver.trim()}`;
  return isRemembered(said) ? said : undefined;
}

/** Whether a text is of that form and no other: it holds a host's word for its driver, and goes into a command. */
export function isRemembered(text: string): boolean {
  return /^\d{4}(?:,\d{4}){0,20}@[0-9.]{3,20}$/.test(text);
}
