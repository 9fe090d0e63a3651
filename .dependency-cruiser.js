/** The arrows of docs/DESIGN: domain <- nlp, store, workers, bot, web <- compose <- main. */
const sides = ['nlp', 'store', 'workers', 'bot', 'web'];
module.exports = {
  forbidden: [
    { name: 'no-cycle', severity: 'error', from: {}, to: { circular: true } },
    { name: 'no-orphan-import', severity: 'error', from: {}, to: { couldNotResolve: true } },
    {
      name: 'domain-imports-nothing',
      comment: 'domain is pure: types and rules. Luxon is the one library it may use: time-zone arithmetic without effects.',
      severity: 'error',
      from: { path: '^domain/' },
      to: { pathNot: '^(domain/|node_modules/(luxon|@types/luxon)/)' },
    },
    ...sides.map((side) => ({
      name: `${side}-knows-only-domain`,
      comment: `${side}/ reaches the others through the ports in domain/, put together in compose.ts`,
      severity: 'error',
      from: { path: `^${side}/` },
      to: { path: `^(?!${side}/|domain/|node_modules/)[^/]+(/|\\.ts$)`, dependencyTypesNot: ['core', 'npm', 'npm-dev', 'npm-peer'] },
    })),
    {
      name: 'only-main-composes',
      severity: 'error',
      from: { pathNot: '^(main\\.ts|compose\\.ts|scripts/|test/)' },
      to: { path: '^(compose|config)\\.ts$' },
    },
    {
      name: 'not-to-dev-dep',
      severity: 'error',
      from: { pathNot: '^(test/|scripts/|[^/]+\\.js$)' },
      to: { dependencyTypes: ['npm-dev'], pathNot: '@types/' },
    },
    { name: 'not-to-test', severity: 'error', from: { pathNot: '^test/' }, to: { path: '^test/' } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(data|coverage|eslint\\.config\\.js|jest\\.config\\.js|web/pages)' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { extensions: ['.ts', '.js', '.json'] },
  },
};
