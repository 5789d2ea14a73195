import { articles, blocks } from './article'
import { events, idempotencyKeys, settings } from './event'
import { takenFindings } from './finding'
import {
  memoryPairs,
  memoryReinstatements,
  memorySources,
  memoryWithdrawals,
  memoryWords,
} from './memory'
import { letters, mailChoices, noticeChoices, notices } from './notice'
import { people, rateLimits, sessions } from './person'
import { presences } from './presence'
import {
  alternatives,
  comments,
  confirmations,
  dismissals,
  drafts,
  resegmentations,
  revisions,
  segments,
  segmentWords,
  sourceChanges,
} from './segment'
import { termChanges, termImports, terms } from './term'
import { decisions, publications, reviews, versions } from './version'

/** Every table, for the client and the migrator. */
export const schema = {
  alternatives,
  articles,
  blocks,
  comments,
  confirmations,
  decisions,
  dismissals,
  drafts,
  events,
  idempotencyKeys,
  letters,
  mailChoices,
  noticeChoices,
  notices,
  memoryPairs,
  memoryReinstatements,
  memorySources,
  memoryWithdrawals,
  memoryWords,
  people,
  presences,
  publications,
  rateLimits,
  resegmentations,
  reviews,
  revisions,
  segments,
  segmentWords,
  sessions,
  settings,
  sourceChanges,
  takenFindings,
  termChanges,
  termImports,
  terms,
  versions,
}
