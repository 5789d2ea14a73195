import 'server-only'
import type { Task } from 'graphile-worker'
import { database } from '../database'
import { countWords } from '../memory/count-words'
import { rememberMissing } from '../memory/remember-missing'

/** The worker's task: keeps the counts by which the memory is searched near the truth. */
export const tendMemory: Task = async () => {
  await rememberMissing(database())
  await countWords(database())
}
