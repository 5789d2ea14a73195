const node = (...args) => ['node', ...args]

/**
 * What `npm run verify` checks after the packages are installed. `commands` run one after the other; `needs` names
 * steps that have to have ended before (well or not); `report` is where a test runner writes its figures, so that
 * its tests are counted one by one.
 */
export const STEPS = [
  {
    id: 'lock',
    title: 'Lock file is complete',
    commands: [['npm', 'ci', '--dry-run', '--no-audit', '--no-fund']],
  },
  {
    id: 'sources',
    title: 'Packages come whole and from the registry',
    commands: [
      [
        'lockfile-lint',
        '--path',
        'package-lock.json',
        '--type',
        'npm',
        '--validate-https',
        '--allowed-hosts',
        'npm',
      ],
      node('scripts/check-lock.mjs'),
    ],
  },
  {
    id: 'lint',
    title: 'Lint and format',
    commands: [['biome', 'check', '--error-on-warnings', '.']],
  },
  {
    id: 'types',
    title: 'Types',
    commands: [
      ['next', 'typegen'],
      ['tsc', '--noEmit'],
      ['tsc', '--noEmit', '-p', 'scripts'],
    ],
  },
  { id: 'walls', title: 'Walls between the layers', commands: [node('scripts/check-walls.mjs')] },
  { id: 'unused', title: 'No unused code', commands: [['knip']] },
  {
    id: 'settings',
    title: 'Settings table is current',
    commands: [node('scripts/settings-table.mjs', '--check')],
  },
  {
    id: 'migrations',
    title: 'Migrations match the schema',
    commands: [node('scripts/check-migrations.mjs')],
  },
  // Both write .next/types: one after the other.
  { id: 'build', title: 'Build', needs: ['types'], commands: [node('scripts/build.mjs')] },
  vitest('unit', 'Unit tests'),
  vitest('db', 'Database tests'),
  { id: 'chromium', title: 'A browser is there', commands: [node('scripts/bring-browser.mjs')] },
  // Each with an application and a database of its own, the longest first.
  playwright('workspace', 'Browser tests, workspace', ['workspace']),
  playwright('newsroom', 'Browser tests, newsroom', ['desktop']),
  playwright('looks', 'Browser tests, looks', ['looks']),
  playwright('doors', 'Browser tests, doors and weight', ['access', 'weight']),
  playwright('phone', 'Browser tests, phones', ['phone']),
]

function vitest(project, title) {
  const reporters = [
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=.data/verify/${project}.json`,
  ]
  return {
    id: project,
    title,
    report: 'vitest',
    commands: [['vitest', 'run', '--project', project, ...reporters]],
  }
}

function playwright(id, title, projects) {
  const chosen = projects.map((project) => `--project=${project}`)
  const output = `--output=test-results/${id}`
  return {
    id,
    title,
    needs: ['build', 'chromium'],
    report: 'playwright',
    commands: [['playwright', 'test', '--reporter=list,json', output, ...chosen]],
  }
}
