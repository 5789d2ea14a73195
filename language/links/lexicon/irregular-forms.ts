/** Dictionary forms of an irregular one; most have a single one. */
export type Irregular = ReadonlyMap<string, readonly string[]>

/** Reads `lemma form form` lines into form → lemmas. */
export function readIrregular(lines: string): Irregular {
  const read = new Map<string, string[]>()
  for (const line of lines.split(/[|\n]/)) {
    const [lemma = '', ...forms] = line.trim().split(/\s+/)
    for (const form of forms) read.set(form, [...(read.get(form) ?? []), lemma])
  }
  return read
}

/** The dictionary forms of a word, none when it is regular. */
export function irregularForms(list: () => Irregular, word: string): readonly string[] {
  return list().get(word) ?? []
}
