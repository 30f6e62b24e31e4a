import type { ImportCandidate } from '#shared/contract/schemas/host.ts';
import { csvRecords, csvSeparator } from '#shared/domain/csvRecords.ts';
import {
  type CandidateSource,
  makeCandidate,
  refuseCandidate,
  refuseRepeated,
  wholeNumber,
} from './importCandidate.ts';

type Column = 'name' | 'address' | 'user' | 'port' | 'identity' | 'jump' | 'labels' | 'intervalSeconds';

/** Headers by column, lower case without spaces, `-` and `_`. `host` alone is a name; with a name column it is the address. */
const headers: Readonly<Record<string, Column>> = {
  name: 'name',
  alias: 'name',
  address: 'address',
  hostname: 'address',
  fqdn: 'address',
  ip: 'address',
  ipaddress: 'address',
  user: 'user',
  username: 'user',
  login: 'user',
  port: 'port',
  sshport: 'port',
  identity: 'identity',
  identityfile: 'identity',
  key: 'identity',
  keyfile: 'identity',
  jump: 'jump',
  proxyjump: 'jump',
  bastion: 'jump',
  labels: 'labels',
  tags: 'labels',
  interval: 'intervalSeconds',
  intervalseconds: 'intervalSeconds',
};

/** Columns that are labels of their own, beside every `label:NAME` column. */
const labelColumns = new Set(['team', 'cluster', 'environment', 'env', 'rack', 'region', 'owner', 'label']);

/**
 * Candidates of a CSV file with a header row: name, address, user, port, identity, jump, labels (`team=vision;rack=12`), and
 * team, cluster, environment, rack, region, owner or `label:NAME` columns. Comma, semicolon or tab between cells. A name or an address alone
 * stands for both. A row that cannot be a host says why; without a usable header there is one candidate that says so.
 */
export function importCsv(text: string): ImportCandidate[] {
  const [header, ...rows] = csvRecords(text, csvSeparator(text));
  if (!header) return [refuseCandidate({ source: '', line: null }, 'the file is empty')];
  const columns = readHeader(header.cells);
  const usable = columns.some(({ column }) => column === 'name' || column === 'address');
  if (!usable) {
    const problem = 'the first line has no column "name" or "address" (also: host, hostname, ip)';
    return [refuseCandidate({ source: header.cells.join(','), line: header.line }, problem)];
  }
  return refuseRepeated(rows.map((row) => readRow(row.cells, columns, row.line)));
}

interface HeaderCell {
  readonly column: Column | null;
  /** Set where the whole column is one label. */
  readonly label: string | null;
}

function readHeader(cells: readonly string[]): readonly HeaderCell[] {
  const words = cells.map((cell) =>
    cell
      .trim()
      .toLowerCase()
      .replace(/[\s_-]/g, ''),
  );
  const named = words.some((word) => headers[word] === 'name');
  const addressed = words.some((word) => headers[word] === 'address');
  return words.map((word, index) => {
    const label = /^label:\s*(.+)$/i.exec(cells[index]?.trim() ?? '')?.[1] ?? null;
    if (label !== null) return { column: null, label };
    if (word === 'host') return { column: named && !addressed ? 'address' : 'name', label: null };
    const column = Object.hasOwn(headers, word) ? (headers[word] ?? null) : null;
    return { column, label: column === null && labelColumns.has(word) ? word : null };
  });
}

function readRow(cells: readonly string[], columns: readonly HeaderCell[], line: number): ImportCandidate {
  const values: Partial<Record<Column, string>> = {};
  const labels: [string, string][] = [];
  columns.forEach(({ column, label }, index) => {
    const cell = cells[index]?.trim() ?? '';
    if (cell === '') return;
    if (column !== null) values[column] ??= cell;
    else if (label !== null) labels.push([label, cell]);
  });
  const found: CandidateSource = { source: values.name ?? values.address ?? cells.join(','), line };
  if (cells.length > columns.length)
    return refuseCandidate(found, `the row has ${cells.length} cells, the header ${columns.length}`);
  const pairs = readLabels(values.labels ?? '');
  if (pairs === null) return refuseCandidate(found, `labels "${values.labels}" are not written as k=v;k=v`);
  return makeCandidate(found, {
    name: values.name ?? values.address,
    address: values.address ?? values.name,
    user: values.user,
    port: wholeNumber(values.port),
    identity: values.identity,
    jump: values.jump,
    intervalSeconds: wholeNumber(values.intervalSeconds),
    labels: Object.fromEntries([...labels, ...pairs]),
  });
}

/** `team=vision; rack=12` as pairs; null where a part has no `=` or no name. */
export function readLabels(text: string): readonly (readonly [string, string])[] | null {
  const pairs: [string, string][] = [];
  for (const part of text.split(';')) {
    if (part.trim() === '') continue;
    const equals = part.indexOf('=');
    const name = part.slice(0, Math.max(0, equals)).trim();
    if (name === '') return null;
    pairs.push([name, part.slice(equals + 1).trim()]);
  }
  return pairs;
}
