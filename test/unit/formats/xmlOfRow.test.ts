import { describe, expect, it } from 'vitest';
import { formatOf } from '#engine/probes/formats/formats.ts';
import { smiGpuFields } from '#engine/probes/formats/nvidiaSmi/smiFields.ts';
import { capturesOf, captureText } from './captureStore.ts';

/** No machine in the captures was asked for both CSV and XML, so each CSV is written as the XML of the same moment. */
const files = capturesOf('nvidia-smi-csv').filter((file) => /nvidia-gpu-exporter-(?:idle|load)/.test(file));

interface Element {
  text: string;
  readonly below: Map<string, Element>;
}

function put(root: Element, path: string, text: string): void {
  let element = root;
  for (const tag of path.split('/')) {
    const next = element.below.get(tag) ?? { text: '', below: new Map() };
    element.below.set(tag, next);
    element = next;
  }
  element.text = text;
}

function xmlOf({ text, below }: Element): string {
  return text + [...below].map(([tag, element]) => `<${tag}>${xmlOf(element)}</${tag}>`).join('\n');
}

function cellsOf(file: string): ReadonlyMap<string, string> {
  const [header = '', row = ''] = captureText(file).split(/\r?\n/);
  const cells = row.split(', ');
  return new Map(header.split(', ').map((name, place) => [name.replace(/ \[.*/, ''), cells[place] ?? '']));
}

describe.each(files)('%s as XML', (file) => {
  it('reads equal, field by field, reasons and all', () => {
    const cells = cellsOf(file);
    const root: Element = { text: '', below: new Map() };
    let written = 0;
    for (const { csv, xml, form } of smiGpuFields) {
      for (const [place, name] of csv.entries()) {
        const cell = cells.get(name);
        const path = xml[Math.min(place, xml.length - 1)];
        if (cell === undefined || path === undefined) continue;
        // XML has no brackets, and its units where the CSV has them in the header.
        const bare = cell.replace(/^\[(.*)\]$/, '$1');
        put(root, path, form === 'celsius' && /^-?\d+$/.test(bare) ? `${bare} C` : bare);
        written += 1;
        break;
      }
    }
    expect(written).toBeGreaterThan(60);
    const text = `<?xml version="1.0" ?>\n<nvidia_smi_log><gpu id="00000000:01:00.0">${xmlOf(root)}</gpu></nvidia_smi_log>`;
    const xml = formatOf('nvidia-smi-qx')?.parse(text).gpus[0];
    const csv = formatOf('nvidia-smi-csv')?.parse(captureText(file)).gpus[0];
    if (!xml || !csv) throw new Error('a capture holds no GPU');
    const bare = (value: unknown) =>
      JSON.parse(JSON.stringify(value).replaceAll(/"\[(.{1,60}?)\]"/g, '"$1"'));
    for (const [name, value] of Object.entries(xml.readings))
      if (name in csv.readings) expect([name, value]).toEqual([name, bare(csv.readings[name])]);
    for (const [name, value] of Object.entries(xml.facts ?? {}))
      if (csv.facts?.[name] !== undefined) expect([name, value]).toEqual([name, bare(csv.facts[name])]);
    expect({ uuid: xml.uuid, name: xml.name }).toEqual({ uuid: csv.uuid, name: csv.name });
  });
});
