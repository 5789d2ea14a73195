import 'server-only'
import { createTranslator } from 'use-intl/core'
import { spellMentions } from '@/domain/mention'
import { type NoticeDto, noticePath } from '@/domain/notice'
import { env } from '@/env'
import type { Locale } from '@/i18n/locale'
import { messagesFor } from '@/i18n/messages'
import { escapeXml } from '../reader/escape-xml'
import { type Mail, oneLine } from './mailer'

export interface Addressee {
  id: string
  name: string
  email: string
  language: Locale
  zone: string
}

interface LetterParts {
  notices: readonly NoticeDto[]
  names: Readonly<Record<string, string>>
  unsubscribeToken: string
}

interface Entry {
  sentence: string
  excerpt: string | null
  url: string
}

const MOST = 40
const LONGEST_EXCERPT = 400
const LONGEST_SUBJECT = 120

/**
 * A letter in a person's language: one sentence a notice, the words of its comment, a link. Of an
 * article it holds the title alone. Text and HTML say the same; nothing is loaded from elsewhere.
 */
export function writeLetter(
  to: Addressee,
  { notices, names, unsubscribeToken }: LetterParts,
): Omit<Mail, 'messageId'> {
  const { PUBLIC_URL, NEWSROOM_NAME } = env()
  const messages = messagesFor(to.language)
  const t = createTranslator({ locale: to.language, messages, timeZone: to.zone })
  const entries = notices.slice(0, MOST).map(
    (notice): Entry => ({
      sentence: noticeSentence(to, notice, names),
      excerpt: excerptOf(notice, names),
      url: PUBLIC_URL + noticePath(notice),
    }),
  )
  const [first] = entries
  const isOne = notices.length === 1 && first !== undefined
  const subject = isOne ? first.sentence : t('mail.subject', { count: notices.length })
  const words: LetterWords = {
    greeting: t('mail.greeting', { name: to.name }),
    intro: isOne ? null : t('mail.intro', { count: notices.length }),
    more: notices.length > MOST ? t('mail.more', { count: notices.length - MOST }) : null,
    open: t('mail.open'),
    all: { words: t('mail.all'), url: `${PUBLIC_URL}/desk/notices` },
    why: t('mail.why', { newsroom: NEWSROOM_NAME }),
    stop: { words: t('mail.stop'), url: `${PUBLIC_URL}/unsubscribe/${unsubscribeToken}` },
  }
  return {
    to: { name: to.name, address: to.email },
    subject: shorten(oneLine(subject), LONGEST_SUBJECT),
    text: plainText(words, entries),
    html: htmlText(to.language, words, entries),
    unsubscribeUrl: `${PUBLIC_URL}/api/v1/unsubscriptions/${unsubscribeToken}`,
  }
}

function noticeSentence(
  to: Addressee,
  notice: NoticeDto,
  names: Readonly<Record<string, string>>,
): string {
  const messages = messagesFor(to.language)
  const t = createTranslator({
    locale: to.language,
    messages,
    namespace: 'notice',
    timeZone: to.zone,
  })
  const due = notice.dueAt === null ? null : new Date(notice.dueAt)
  const format = new Intl.DateTimeFormat(to.language, {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: to.zone,
  })
  return t(`sentence.${notice.kind}`, {
    by: (notice.byId && names[notice.byId]) || t('somebody'),
    article: notice.articleTitle || t('untitled'),
    count: notice.count,
    due: due === null ? '' : format.format(due),
  })
}

function excerptOf(notice: NoticeDto, names: Readonly<Record<string, string>>): string | null {
  if (notice.excerpt === null) return null
  return shorten(spellMentions(notice.excerpt, names), LONGEST_EXCERPT)
}

/** Cut between characters as people see them. */
function shorten(text: string, most: number): string {
  if (text.length <= most) return text
  let kept = ''
  for (const { segment } of new Intl.Segmenter().segment(text)) {
    if (kept.length + segment.length >= most) break
    kept += segment
  }
  return `${kept.trimEnd()}…`
}

interface LetterWords {
  greeting: string
  intro: string | null
  more: string | null
  open: string
  all: { words: string; url: string }
  why: string
  stop: { words: string; url: string }
}

function plainText(words: LetterWords, entries: readonly Entry[]): string {
  const told = entries.map(({ sentence, excerpt, url }) =>
    [`* ${sentence}`, ...(excerpt === null ? [] : [indented(excerpt)]), `  ${url}`].join('\n'),
  )
  return [
    words.greeting,
    ...(words.intro === null ? [] : [words.intro]),
    ...told,
    ...(words.more === null ? [] : [words.more]),
    `${words.all.words}: ${words.all.url}`,
    `-- \n${words.why}\n${words.stop.words}: ${words.stop.url}\n`,
  ].join('\n\n')
}

function indented(text: string): string {
  return text
    .split(/\r\n|[\r\n\u2028\u2029]/)
    .map((line) => `  > ${line}`)
    .join('\n')
}

function htmlText(language: Locale, words: LetterWords, entries: readonly Entry[]): string {
  const told = entries.map(
    ({ sentence, excerpt, url }) =>
      `<li style="margin:0 0 20px">${escapeXml(sentence)}${
        excerpt === null
          ? ''
          : `<blockquote style="margin:6px 0;padding:0 0 0 10px;border-left:2px solid #b9b2a3;color:#55524a;white-space:pre-line">${escapeXml(excerpt)}</blockquote>`
      }<br>${link({ words: words.open, url })}</li>`,
  )
  const paragraphs = [words.greeting, words.intro].flatMap((each) =>
    each === null ? [] : [`<p>${escapeXml(each)}</p>`],
  )
  const more = words.more === null ? '' : `<p>${escapeXml(words.more)}</p>`
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title></title></head><body style="margin:0;padding:24px;font:16px/1.5 Georgia,serif;color:#23211d;background:#fbf9f3"><div style="max-width:36rem">${paragraphs.join('')}<ul style="padding:0;list-style:none">${told.join('')}</ul>${more}<p>${link(words.all)}</p><p style="font-size:13px;color:#6b675d;border-top:1px solid #d8d2c4;padding-top:12px">${escapeXml(words.why)}<br>${link(words.stop)}</p></div></body></html>`
}

function link({ words, url }: { words: string; url: string }): string {
  return `<a href="${escapeXml(url)}" style="color:#8a3b12">${escapeXml(words)}</a>`
}
