/**
 * Reads a test runner's JSON report into { passed, failed, skipped }. A run that ended badly without a failed test
 * (a file that does not load, a setup that throws) counts as one failure, so that it can never look green.
 */
export function countTests(kind, report, hasEndedWell) {
  const counts = report ? COUNTERS[kind](report) : { passed: 0, failed: 0, skipped: 0 }
  if (counts.failed === 0 && (!hasEndedWell || counts.passed === 0)) return { ...counts, failed: 1 }
  return counts
}

const COUNTERS = {
  vitest: (report) => ({
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped: report.numPendingTests + report.numTodoTests,
  }),
  /** A flaky test passed at a second try: it counts as passed and is named in the runner's own output. */
  playwright: ({ stats }) => ({
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected,
    skipped: stats.skipped,
  }),
}
