import type { MetricFamily, SeriesLabels } from './metricFamily.ts';

/** Content type of the text. */
export const expositionType = 'text/plain; version=0.0.4; charset=utf-8';

/**
 * Families as Prometheus' text format 0.0.4. Label values may be hostile: they are escaped as the format says, and line ends cannot begin a
 * line of their own. https://prometheus.io/docs/instrumenting/exposition_formats/
 */
export function expositionText(families: readonly MetricFamily[]): string {
  const lines: string[] = [];
  for (const { name, help, type, samples } of families) {
    lines.push(
      `# HELP ${name} ${help.replaceAll('\\', '\\\\').replaceAll('\n', '\\n')}`,
      `# TYPE ${name} ${type}`,
    );
    for (const { labels, value } of samples) lines.push(`${name}${labelsText(labels)} ${value}`);
  }
  return lines.length === 0 ? '' : `${lines.join('\n')}\n`;
}

function labelsText(labels: SeriesLabels): string {
  if (labels.length === 0) return '';
  return `{${labels.map(([name, value]) => `${name}="${escaped(value)}"`).join(',')}}`;
}

function escaped(value: string): string {
  return value.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n');
}
