import { ConnectionsFile } from '#engine/billing/connections/connectionsFile.ts';
import { billingConnectors } from '#engine/billing/connectors/registry.ts';
import { billingFilePath } from '#engine/config/folders.ts';
import type { ConnectionConfig } from '#shared/domain/billingConnection.ts';
import type { CliContext } from './context.ts';
import { UsageError } from './exitCode.ts';

/** billing.yaml as it is now, not followed. */
export async function connectionsFileOf(context: CliContext): Promise<ConnectionsFile> {
  const file = new ConnectionsFile(billingFilePath(context.folders().configFolder), billingConnectors);
  await file.reload();
  return file;
}

/** The connections of these names, or all where none is given. @throws UsageError where there is none of a name, or none at all. */
export async function connectionsNamed(
  context: CliContext,
  names: readonly string[],
): Promise<readonly ConnectionConfig[]> {
  const file = await connectionsFileOf(context);
  const all = file.connections();
  const unknown = names.filter((name) => !all.some((each) => each.name === name));
  const problem = file.problem();
  if (unknown.length > 0)
    throw new UsageError(
      `no connection named ${unknown.join(', ')} in ${file.path}`,
      problem ?? 'See: headroom billing list',
    );
  if (all.length === 0)
    throw new UsageError(`no connections in ${file.path}`, problem ?? 'Add one: headroom billing add --help');
  return names.length === 0 ? all : all.filter(({ name }) => names.includes(name));
}
