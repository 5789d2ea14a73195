/** Letters and digits nobody confuses when reading them out: no 0/O, 1/l/I, and no vowels that make words. */
const ALPHABET = 'bcdfghjkmnpqrstvwxz23456789'
const GROUPS = 4
const GROUP_LENGTH = 5

/** Fills the bytes it is given with random ones; `crypto.getRandomValues` outside of tests. */
type RandomBytes = (bytes: Uint8Array<ArrayBuffer>) => Uint8Array

/**
 * A first password to hand over: four groups of five, about 95 bits (20 draws from 27 characters).
 * Bytes that would favour some letters are drawn again, so that each is as likely.
 */
export function generatePassword(
  random: RandomBytes = (bytes) => crypto.getRandomValues(bytes),
): string {
  const fair = 256 - (256 % ALPHABET.length)
  let letters = ''
  while (letters.length < GROUPS * GROUP_LENGTH) {
    for (const byte of random(new Uint8Array(GROUPS * GROUP_LENGTH))) {
      if (byte < fair) letters += ALPHABET[byte % ALPHABET.length]
    }
  }
  return Array.from({ length: GROUPS }, (_, group) =>
    letters.slice(group * GROUP_LENGTH, (group + 1) * GROUP_LENGTH),
  ).join('-')
}
