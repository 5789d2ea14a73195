import enAction from '@/messages/en/action.json'
import enAuth from '@/messages/en/auth.json'
import enCommon from '@/messages/en/common.json'
import enDesk from '@/messages/en/desk.json'
import enError from '@/messages/en/error.json'
import enFinding from '@/messages/en/finding.json'
import enGlossary from '@/messages/en/glossary.json'
import enHistory from '@/messages/en/history.json'
import enImport from '@/messages/en/import.json'
import enMail from '@/messages/en/mail.json'
import enMemory from '@/messages/en/memory.json'
import enNotice from '@/messages/en/notice.json'
import enPage from '@/messages/en/page.json'
import enPeople from '@/messages/en/people.json'
import enReader from '@/messages/en/reader.json'
import enResegment from '@/messages/en/resegment.json'
import enReview from '@/messages/en/review.json'
import enSegment from '@/messages/en/segment.json'
import enSettings from '@/messages/en/settings.json'
import enShell from '@/messages/en/shell.json'
import enVersion from '@/messages/en/version.json'
import enWriting from '@/messages/en/writing.json'
import esAction from '@/messages/es/action.json'
import esAuth from '@/messages/es/auth.json'
import esCommon from '@/messages/es/common.json'
import esDesk from '@/messages/es/desk.json'
import esError from '@/messages/es/error.json'
import esFinding from '@/messages/es/finding.json'
import esGlossary from '@/messages/es/glossary.json'
import esHistory from '@/messages/es/history.json'
import esImport from '@/messages/es/import.json'
import esMail from '@/messages/es/mail.json'
import esMemory from '@/messages/es/memory.json'
import esNotice from '@/messages/es/notice.json'
import esPage from '@/messages/es/page.json'
import esPeople from '@/messages/es/people.json'
import esReader from '@/messages/es/reader.json'
import esResegment from '@/messages/es/resegment.json'
import esReview from '@/messages/es/review.json'
import esSegment from '@/messages/es/segment.json'
import esSettings from '@/messages/es/settings.json'
import esShell from '@/messages/es/shell.json'
import esVersion from '@/messages/es/version.json'
import esWriting from '@/messages/es/writing.json'
import type { Locale } from './locale'

const en = {
  common: enCommon,
  shell: enShell,
  action: enAction,
  auth: enAuth,
  desk: enDesk,
  import: enImport,
  segment: enSegment,
  writing: enWriting,
  finding: enFinding,
  resegment: enResegment,
  review: enReview,
  version: enVersion,
  history: enHistory,
  memory: enMemory,
  notice: enNotice,
  mail: enMail,
  glossary: enGlossary,
  page: enPage,
  people: enPeople,
  settings: enSettings,
  reader: enReader,
  error: enError,
}

/** Every word of the interface, by namespace and key. */
export type Messages = typeof en

const es: Messages = {
  common: esCommon,
  shell: esShell,
  action: esAction,
  auth: esAuth,
  desk: esDesk,
  import: esImport,
  segment: esSegment,
  writing: esWriting,
  finding: esFinding,
  resegment: esResegment,
  review: esReview,
  version: esVersion,
  history: esHistory,
  memory: esMemory,
  notice: esNotice,
  mail: esMail,
  glossary: esGlossary,
  page: esPage,
  people: esPeople,
  settings: esSettings,
  reader: esReader,
  error: esError,
}

const MESSAGES: Record<Locale, Messages> = { en, es }

/** All words in one language. Both stay in the server's memory; a page gets the one it needs. */
export function messagesFor(locale: Locale): Messages {
  return MESSAGES[locale]
}
