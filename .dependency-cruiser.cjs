/**
 * Import direction. Read top-down: a layer may import the ones below it, never above.
 *
 *   app  →  components  →  domain  →  language
 *   app  →  server      →  domain, language, db
 *   cli  →  server, language, db
 */
const TEST = '\\.(test|spec|bench)\\.(tsx?|mjs)$|^e2e/|/testing/|/bench/'

const forbid = (name, from, to, comment) => ({ name, comment, severity: 'error', from, to })

module.exports = {
  forbidden: [
    forbid('no-cycles', {}, { circular: true }, 'Split the shared part into its own file.'),

    forbid(
      'routes-are-leaves',
      { pathNot: '^app/|^\\.next/' },
      { path: '^app/' },
      'Nothing imports a route.',
    ),
    forbid(
      'primitives-know-no-domain',
      { path: '^components/ui/' },
      { path: '^(components/(?!ui/)|server|domain|language)' },
      'components/ui knows nothing of translation.',
    ),
    forbid(
      'views-know-only-http',
      { path: '^components/' },
      { path: '^(app|server|db|env\\.ts|auth\\.ts)' },
      'A view reaches the server only over HTTP, through schemas in domain/.',
    ),
    forbid(
      'server-renders-nothing',
      { path: '^server/' },
      { path: '^(components|app)/' },
      'Use cases do not know views.',
    ),
    forbid(
      'routes-hold-no-sql',
      { path: '^app/' },
      { path: '^db/' },
      'A route delegates to server/.',
    ),
    forbid(
      'sql-lives-in-server',
      { pathNot: `^(server|db)/|^drizzle\\.config\\.ts$|${TEST}` },
      { path: 'node_modules/(drizzle-orm|postgres)/' },
      'Only server/ and db/ talk to the database.',
    ),
    forbid(
      'database-knows-no-use-case',
      { path: '^db/', pathNot: `^db/seed/|${TEST}` },
      { path: '^(server|app|components)/' },
      'db/ is below server/; only the seed walks the same road as a user.',
    ),

    forbid(
      'domain-is-pure',
      { path: '^domain/' },
      { path: '^(app|components|server|db|cli|env\\.ts|auth\\.ts)' },
      'Rules run on both sides of the wire.',
    ),
    forbid(
      'domain-needs-only-zod',
      { path: '^domain/', pathNot: TEST },
      { dependencyTypes: ['npm', 'npm-dev', 'npm-no-pkg', 'core'], pathNot: 'node_modules/zod/' },
      'No framework in the rules.',
    ),
    forbid(
      'language-is-pure',
      { path: '^language/' },
      { path: '^(app|components|server|domain|db|cli|env\\.ts|auth\\.ts)' },
      'language/ could be published as it stands.',
    ),
    forbid(
      'language-needs-little',
      { path: '^language/', pathNot: TEST },
      {
        dependencyTypes: ['npm', 'npm-dev', 'npm-no-pkg', 'core'],
        pathNot: 'node_modules/(diff|node-diff3|linkedom|@mozilla/readability|csv-parse|saxes)/',
      },
      'No framework, no I/O.',
    ),
    forbid(
      'language-has-one-door',
      { pathNot: '^language/' },
      { path: '^language/', pathNot: '^language/index\\.ts$' },
      'Import @/language, not its files.',
    ),

    forbid(
      'tests-are-leaves',
      { pathNot: `${TEST}|^vitest\\.config\\.ts$` },
      { path: TEST },
      'Source never imports test code.',
    ),
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(\\.next|\\.data)/' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
}
