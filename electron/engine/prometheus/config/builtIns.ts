import { sourceConfigSchema, targetConfigSchema } from '#shared/contract/schemas/source.ts';
import type { SourceConfig, TargetConfig } from '#shared/domain/source.ts';

const { name: _name, url: _url, ...source } = sourceConfigSchema.parse({ name: 'x', url: 'http://x' });
const { url: _targetUrl, ...target } = targetConfigSchema.parse({ url: 'http://x' });

/** What a source has where the file says nothing. */
export const builtInSource: Partial<SourceConfig> = source;
/** What the target has where the file says nothing. */
export const builtInTarget: Partial<TargetConfig> = target;
