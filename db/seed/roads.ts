import type { Role } from '@/domain/person'
import { workspace } from '@/server/article/queries'
import { addComment } from '@/server/comment/add-comment'
import type { Context } from '@/server/context'
import { beginCorrection } from '@/server/publication/begin-correction'
import { requestChanges } from '@/server/review/request-changes'
import type { SeedArticle } from './articles/article'
import { approve, bringIn, confirm, giveTo, publish, revise, submit, takeUp, write } from './walk'

type Desk = Record<Role, Context>
type Road = (article: SeedArticle, desk: Desk) => Promise<void>

/** How far each demo article has come, so that every screen has something true to show. */
export const ROADS: Record<string, Road> = {
  'measles-vaccination-begins-monday': async (article, { translator, editor }) => {
    const id = await bringIn(translator, article)
    await revise(translator, id, article)
    await submit(translator, id, 'Dates and dose counts checked against the ministry’s bulletin.')
    await takeUp(editor, id)
    await approve(editor, id)
    await publish(editor, id)
  },

  'havana-protests-terrorism-list': async (article, { translator, editor }) => {
    const id = await bringIn(translator, article)
    await revise(translator, id, article)
    await submit(translator, id, '')
    await takeUp(editor, id)
    await approve(editor, id)
    await publish(editor, id)
  },

  'port-strike-costs-a-billion-a-day': async (article, { translator, editor }) => {
    const id = await bringIn(translator, article)
    await revise(translator, id, article)
    const reply = await find(translator, id, COMPANY_REPLY)
    await write(translator, reply, MISREAD_REPLY)
    await confirm(translator, reply)
    await submit(translator, id, '')
    await takeUp(editor, id)
    await approve(editor, id)
    await publish(editor, id)
    await beginCorrection(editor, id)
    await write(translator, reply, COMPANY_REPLY)
    await confirm(translator, reply)
    await submit(translator, id, 'The company’s lawyer called: we misread the idiom.')
    await takeUp(editor, id)
    await approve(editor, id)
    await publish(editor, id, {
      kind: 'mistranslation',
      publicNote:
        'An earlier version of this article mistranslated the company’s reply. It said that its finances will not stretch any further, not that its accounts are closed.',
    })
  },

  'glacier-loses-a-third-of-its-ice': async (article, { translator, editor }) => {
    const id = await bringIn(translator, article)
    await revise(translator, id, article)
    await submit(translator, id, 'The quotations are translations; nobody in it speaks English.')
    await takeUp(editor, id)
    const segmentId = await at(translator, id, 4)
    await addComment(editor, segmentId, {
      kind: 'question',
      body: 'Is this the area or the volume? The study’s summary gives both.',
      side: 'source',
      quote: null,
    })
  },

  'a-first-film-carries-the-day': async (article, { translator }) => {
    const id = await bringIn(translator, article)
    await revise(translator, id, article)
    await submit(translator, id, 'The director is a woman; the draft had “he” throughout.')
  },

  'council-votes-down-towers-by-the-park': async (article, { translator, editor }) => {
    const id = await bringIn(translator, article)
    await revise(translator, id, article)
    await submit(translator, id, '')
    await takeUp(editor, id)
    const segmentIds = [await at(translator, id, 3), await at(translator, id, 6)]
    await requestChanges(editor, id, {
      reason:
        'Please check who voted against and who abstained in these two sentences, and give the councillors’ names as they write them.',
      segmentIds,
    })
  },

  'cuban-regime-rejects-accusations': async (article, { translator, editor }) => {
    const id = await bringIn(translator, article)
    await revise(translator, id, article, 0.1)
    await addComment(editor, await at(translator, id, 5), {
      kind: 'comment',
      body: 'House style: “the island”, lower case, when it stands for Cuba.',
      side: 'target',
      quote: null,
    })
  },

  'football-club-halves-its-debt': async (article, { editor, translator }) => {
    const id = await bringIn(editor, article)
    await giveTo(editor, id, translator)
  },
}

const COMPANY_REPLY = 'The company replied that its finances will not stretch any further.'
const MISREAD_REPLY = 'The company replied that its accounts are closed.'

async function at(ctx: Context, articleId: string, position: number): Promise<number> {
  const { segments } = await workspace(ctx, articleId)
  const segment = segments[position]
  if (!segment) throw new Error(`article has no segment ${position}`)
  return segment.id
}

async function find(ctx: Context, articleId: string, target: string): Promise<number> {
  const { segments } = await workspace(ctx, articleId)
  const segment = segments.find((candidate) => candidate.target === target)
  if (!segment) throw new Error(`no segment reads “${target}”`)
  return segment.id
}
