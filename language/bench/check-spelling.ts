import dictionary from 'dictionary-en'
import { readDictionary } from '@/language/spelling/read-dictionary'

/** The dictionary the shell and the server use. */
export const SPELLING = readDictionary(dictionary)
