/** The arrows of the house (docs/decisions/0001): who may import whom. */
const only = (name, from, allowed, comment) => ({
  name,
  comment,
  severity: 'error',
  from: { path: from },
  to: { pathNot: allowed, dependencyTypesNot: ['core', 'npm', 'npm-dev', 'npm-no-pkg'] },
});

module.exports = {
  forbidden: [
    {
      name: 'no-circular',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    { name: 'no-unresolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
    only('domain-is-the-root', '^shared/domain', '^shared/domain', 'shared/domain imports nothing of ours'),
    only('catalogue-is-data', '^shared/catalog', '^shared/(domain|catalog)', 'GPUs, models, prices: data'),
    only(
      'sizing-is-pure',
      '^shared/sizing',
      '^shared/(domain|catalog|sizing)',
      'the sizing model knows the catalogue alone',
    ),
    only('money-is-pure', '^shared/money', '^shared/(domain|money)', 'amounts, months and bills'),
    only(
      'cost-is-pure',
      '^shared/cost',
      '^shared/(domain|catalog|money|cost)',
      'what GPUs cost is known before what they do',
    ),
    only(
      'analysis-is-pure',
      '^shared/analysis',
      '^shared/(domain|catalog|sizing|money|cost|analysis)',
      'telemetry, money and the sizing model become findings here',
    ),
    only(
      'contract-knows-what-it-carries',
      '^shared/contract',
      '^shared/(domain|catalog|sizing|money|cost|analysis|contract)',
      'the contract carries what is known, and knows no report',
    ),
    only(
      'reports-print-answers',
      '^shared/reports',
      '^shared/(domain|money|cost|analysis|contract|reports)',
      'a report prints what procedures answer',
    ),
    only(
      'engine-knows-shared',
      '^electron/engine',
      '^((shared|electron/engine)/|package[.]json$)',
      'the engine knows shared alone',
    ),
    only(
      'sim-knows-shared',
      '^electron/sim',
      '^(shared|electron/sim)/',
      'the simulated fleet is a real SSH server, not part of the engine',
    ),
    only(
      'shells-know-the-engine',
      '^electron/(main|web|cli|demo)',
      '^((shared|electron/(engine|sim|demo|web|cli|main))/|package[.]json$)',
      'shells never import the page',
    ),
    only('page-knows-shared', '^renderer', '^(shared|renderer)/', 'the page knows shared alone'),
    only('preload-stands-alone', '^electron/preload', '^electron/preload', 'one small file'),
    {
      name: 'shared-has-no-io',
      severity: 'error',
      from: { path: '^shared' },
      to: {
        dependencyTypes: ['core', 'npm', 'npm-dev'],
        pathNot: '(node_modules/(zod|@orpc/contract|decimal\\.js)/|^zod|^@orpc/contract|^decimal)',
      },
    },
    {
      name: 'page-has-no-node',
      severity: 'error',
      from: { path: '^renderer' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'electron-only-in-main',
      severity: 'error',
      from: { path: '^(shared|renderer|electron/(engine|cli|web|sim|demo))' },
      to: { path: '^(electron|node_modules/electron/)', dependencyTypes: ['npm', 'npm-dev'] },
    },
    {
      name: 'no-dev-dependency-in-engine',
      severity: 'error',
      from: { path: '^electron/(engine|cli|web|sim|demo)' },
      // ECharts is bundled: what of it draws charts is a tenth of the package.
      to: { dependencyTypes: ['npm-dev'], pathNot: '@types/|node_modules/echarts/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.cjs', '.json'],
    },
  },
};
