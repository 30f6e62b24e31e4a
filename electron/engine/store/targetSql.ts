import type { Target } from '#shared/contract/schemas/history.ts';

/** A condition on `gpu_id` with its parameters. */
export interface TargetCondition {
  readonly sql: string;
  readonly parameters: Readonly<Record<string, string>>;
}

/** Which rows a target is about. Names and labels travel as parameters, never as SQL. */
export function targetCondition(target: Target): TargetCondition {
  switch (target.kind) {
    case 'gpu':
      return {
        sql: 'gpu_id IN (SELECT gpu_id FROM gpu WHERE uuid = $uuid)',
        parameters: { uuid: target.uuid },
      };
    case 'host':
      return {
        sql: 'gpu_id IN (SELECT gpu_id FROM gpu WHERE host = $host)',
        parameters: { host: target.host },
      };
    case 'label':
      return {
        sql: `gpu_id IN (SELECT gpu_id FROM gpu WHERE host IN
          (SELECT host FROM host_label WHERE label = $label AND value = $value))`,
        parameters: { label: target.label, value: target.value },
      };
    case 'all':
      return { sql: 'true', parameters: {} };
  }
}
