/** Phrases as one line of text, commas between. */
export function joinPhrases(phrases: readonly string[]): string {
  return phrases.join(', ')
}

/** The phrases of a line: parted by commas, semicolons or line ends; empty ones and doubles left out. */
export function splitPhrases(line: string): string[] {
  const phrases = line.split(/[,;\n]/).map((phrase) => phrase.trim().replace(/\s+/g, ' '))
  return [...new Set(phrases.filter((phrase) => phrase !== ''))]
}
