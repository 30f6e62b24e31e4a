import { expect, test } from 'vitest';
import { parseConnections } from '#engine/billing/connections/connectionsParse.ts';
import { billingConnectors } from '#engine/billing/connectors/registry.ts';
import { describeProblem } from '#engine/config/fileProblem.ts';

const parse = (text: string) => parseConnections(text, billingConnectors);

/** The first fault as a person reads it. */
function fault(text: string): string {
  const problem = parse(text).problems[0];
  return problem ? describeProblem('billing.yaml', problem) : '';
}

test('a connection with what the file leaves out', () => {
  const { connections, problems } = parse(`connections:
  - name: aws
    kind: aws-cost-explorer
    options: { account: 012345678901, accounts: [123456789012, 210987654321] }
    pullsPerDay: 1
`);
  expect(problems).toEqual([]);
  expect(connections).toEqual([
    {
      name: 'aws',
      kind: 'aws-cost-explorer',
      // Options are texts as they were written: a leading zero stays.
      options: { account: '012345678901', accounts: ['123456789012', '210987654321'] },
      months: 3,
      pullsPerDay: 1,
      paused: false,
    },
  ]);
});

test('an empty file is no connections', () => {
  expect(parse('')).toEqual({ connections: [], problems: [] });
  expect(parse('connections:\n')).toEqual({ connections: [], problems: [] });
});

test.each([
  [
    'connections:\n  - name: a\n    kind: aws-cost-explore\n',
    'billing.yaml:3:11: connections[0].kind',
    'Did you mean "aws-cost-explorer"?',
  ],
  [
    'connections:\n  - name: a\n    kind: aws-export\n    options:\n      bucket: b-1\n',
    'connections[0].options.export is missing',
    'Its name in the billing console',
  ],
  [
    'connections:\n  - name: a\n    kind: lambda\n    months: 40\n',
    'billing.yaml:4:13: connections[0].months cannot be 40',
    'from 1 to 36',
  ],
  [
    'connections:\n  - name: a\n    kind: lambda\n    month: 4\n',
    'connections[0].month is not a known key',
    'Did you mean "months"?',
  ],
  [
    'connections:\n  - name: a\n    kind: lambda\n  - name: A\n    kind: lambda\n',
    'connections[1].name repeats the name "A"',
    'a name of its own',
  ],
  ['connections:\n  - kind: lambda\n', 'connections[0] has no name', 'letters, digits'],
  ['connections: lambda\n', 'connections is not a list', '"- name:"'],
  ['conections: []\n', 'conections is not a known key', 'Known keys: connections'],
  [
    'connections:\n  - name: ../x\n    kind: lambda\n',
    'connections[0].name cannot be "../x"',
    'letters, digits',
  ],
])('%j: the fault names its place and a remedy', (text, place, remedy) => {
  const said = fault(text);
  expect(said).toContain(place);
  expect(said.toLowerCase()).toContain(remedy.toLowerCase());
});

test.each([
  'token: abc',
  'apiKey: abc',
  'secret_access_key: abc',
  'options: { password: abc }',
  'options: { secretKey: abc }',
])('a secret (%s) is refused and not repeated', (line) => {
  const said = fault(`connections:\n  - name: a\n    kind: lambda\n    ${line}\n`);
  expect(said).toContain('is a secret, which is not read from this file');
  expect(said).not.toContain('abc');
});

test('a password in an endpoint is not repeated', () => {
  const said = fault(
    'connections:\n  - name: a\n    kind: lambda\n    endpoint: https://me:hunter2@example.com\n',
  );
  expect(said).toContain('endpoint cannot be');
  expect(said).not.toContain('hunter2');
});
