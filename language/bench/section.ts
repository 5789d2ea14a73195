/** Writes one line of Markdown into the results. */
export type Print = (line: string) => void

/** One part of RESULTS.md. */
export interface BenchSection {
  /** Name on the command line: `npm run bench:language -- diff`. */
  id: string
  /** Heading in RESULTS.md. */
  title: string
  /**
   * Measures and prints Markdown. Where the public data are not beside the checkout it says so and
   * measures what needs none.
   */
  run(print: Print): void | Promise<void>
}
