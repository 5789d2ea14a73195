import dictionary from 'dictionary-en'
import { readDictionary } from '@/language/spelling/read-dictionary'

/** The dictionary the shell and the server use; for tests. */
export const ENGLISH = readDictionary(dictionary)
