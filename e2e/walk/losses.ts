import { type Ledger, wordsOf } from '../chaos/ledger'
import type { Walk, Walker } from './walker'

/** What the database cannot account for of all that was typed, called saved and confirmed. */
export async function lossesIn({ sql, articleId, ledger, mayGo }: Walk): Promise<string[]> {
  const revisions = await sql<Stored[]>`
    select segment_id::int as id, number, r.text, author_id as author from revisions r
    join segments s on s.id = segment_id where article_id = ${articleId} order by 1, 2`
  const setAside = await sql<{ text: string }[]>`
    select a.text from alternatives a
    join segments s on s.id = segment_id where article_id = ${articleId}`
  const wrong = await sql<{ what: string }[]>`
    select format('%s/%s has not one event', segment_id, number) as what from revisions r
    join segments s on s.id = segment_id where article_id = ${articleId} and number > 0 and 1 <> (
      select count(*) from events e where e.article_id = ${articleId}
        and record @> jsonb_build_object('type', 'segment.revised', 'segmentId', segment_id, 'revision', number))
    union all
    select format('%s/%s was confirmed and is not in the memory', c.segment_id, revision)
    from confirmations c join revisions r on r.segment_id = c.segment_id and number = revision
    join segments s on s.id = c.segment_id where article_id = ${articleId} and not exists (
      select from memory_pairs m where m.segment_id = c.segment_id and m.target = r.text)
    union all
    select format('%s is not its newest revision', s.id) from segments s
    where article_id = ${articleId} and (version, target) is distinct from (
      select (number, text) from revisions where segment_id = s.id order by number desc limit 1)`
  const removed = new Set([...mayGo.values()].flatMap((words) => [...words]))
  const kept = wordsOf([...revisions, ...setAside].map(({ text }) => text).join('\n'))
  return [
    ...unsavedTexts(ledger, revisions),
    ...[...ledger.typed].flatMap(([id, words]) =>
      [...words.difference(kept).difference(removed)].map((word) => `${word} in ${id} is gone`),
    ),
    ...revisions.flatMap((revision, at) => silentLoss(revisions[at - 1], revision, mayGo)),
    ...wrong.map(({ what }) => what),
  ]
}

interface Stored {
  id: number
  number: number
  text: string
  author: string
}

function unsavedTexts({ saved }: Ledger, revisions: readonly Stored[]): string[] {
  const stored = new Set(revisions.map(({ id, text }) => `${id} ${text}`))
  return [...saved]
    .flatMap(([id, texts]) => [...texts].map((text) => `${id} ${text.trim() === '' ? '' : text}`))
    .filter((text) => !stored.has(text))
    .map((text) => `called saved, and in no revision: ${text}`)
}

/** Words that left a text by the hand of somebody who never had them in view as they took words away. */
function silentLoss(before: Stored | undefined, now: Stored, mayGo: Walk['mayGo']): string[] {
  if (before?.id !== now.id) return []
  const gone = wordsOf(before.text).difference(wordsOf(now.text))
  const unseen = gone.difference(mayGo.get(now.author) ?? new Set())
  return [
    ...(now.number === before.number + 1 ? [] : [`${now.id}/${now.number} has none before it`]),
    ...(unseen.size === 0 ? [] : [`${now.id}/${now.number} lost ${[...unseen]} unseen`]),
  ]
}

/** Where a screen that calls everything saved shows other rows or words than the server holds. */
export async function differences({ name, page }: Walker, walk: Walk): Promise<string[]> {
  const rows = await walk.sql`
    select id, target from segments
    where article_id = ${walk.articleId} and retired_at is null order by position`
  const shown = await page.locator('[data-segment]').evaluateAll((found) =>
    found.map((row) => {
      const aside = row.querySelector('[data-lane="target"] [data-aside]')
      const text = row.querySelector('.cm-line') ?? row.querySelector('[data-lane="target"]')
      return `${row.id} ${aside ? '' : text?.textContent?.trim()}`
    }),
  )
  const held = rows.map(({ id, target }) => `segment-${id} ${target.trim()}`)
  const same = shown.join('\n') === held.join('\n')
  return same ? [] : [`${name} sees\n${shown.join('\n')}\nthe server holds\n${held.join('\n')}`]
}
