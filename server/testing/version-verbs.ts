import { publishWhenDue } from '../jobs/publish-scheduled'
import { beginCorrection } from '../publication/begin-correction'
import { publishVersion } from '../publication/publish-version'
import { reopenArticle } from '../publication/reopen-article'
import { unscheduleVersion } from '../publication/unschedule-version'
import { withdrawArticle } from '../publication/withdraw-article'
import { approveVersion } from '../review/approve-version'
import { beginReview } from '../review/begin-review'
import { decideHunk } from '../review/decide-hunk'
import { requestChanges } from '../review/request-changes'
import { submitVersion } from '../version/submit-version'
import { approve, article, confirmAll, hashOf, segmentAt, toReaders, toReview } from './desk'
import type { Cast, Verb } from './text-verbs'

const HOUR = 3_600_000

/** What is done to versions, from the submission to the withdrawal. */
export const VERSION_VERBS: readonly Verb[] = [
  [
    'version/submit-version',
    'version.submitted',
    async (cast) => {
      const id = await article(cast.ana)
      await confirmAll(cast.ana, id)
      return () => submitVersion(cast.ana, id, { note: '' })
    },
  ],
  [
    'review/begin-review',
    'review.begun',
    async (cast) => {
      const id = await article(cast.ana)
      await confirmAll(cast.ana, id)
      await submitVersion(cast.ana, id, { note: '' })
      return () => beginReview(cast.editor, id)
    },
  ],
  [
    'review/decide-hunk',
    'segment.decided',
    async (cast) => {
      const { id, version } = await segmentAt(cast.ana, await reviewed(cast), 0)
      const input = { kind: 'amend' as const, expectedVersion: version, before: 'a', after: 'b' }
      return () => decideHunk(cast.editor, id, { ...input, text: 'The port reopens' })
    },
  ],
  [
    'review/request-changes',
    'review.changes_requested',
    async (cast) => {
      const id = await reviewed(cast)
      const segmentIds = [(await segmentAt(cast.ana, id, 0)).id]
      return () => requestChanges(cast.editor, id, { reason: 'Ships or boats?', segmentIds })
    },
  ],
  [
    'review/approve-version',
    'version.approved',
    async (cast) => {
      const id = await reviewed(cast)
      const hash = await hashOf(cast.editor, id)
      return () => approveVersion(cast.editor, id, { hash })
    },
  ],
  [
    'publication/publish-version',
    'version.published',
    async (cast) => {
      const { id, hash } = await approved(cast)
      return () => publishVersion(cast.editor, id, { hash })
    },
  ],
  [
    'publication/publish-version',
    'version.scheduled',
    async (cast) => {
      const { id, hash } = await approved(cast)
      const scheduledFor = new Date(Date.now() + HOUR).toISOString()
      return () => publishVersion(cast.editor, id, { hash, scheduledFor })
    },
  ],
  [
    'jobs/publish-scheduled',
    'version.published',
    async (cast) => {
      const { id, hash, at } = await scheduled(cast)
      return () =>
        publishWhenDue(cast.test.db, { articleId: id, hash, personId: cast.editor.actor.id }, at)
    },
  ],
  [
    'jobs/publish-scheduled',
    'publication.failed',
    async (cast) => {
      const { id, hash, at } = await scheduled(cast)
      return () =>
        publishWhenDue(cast.test.db, { articleId: id, hash, personId: cast.ana.actor.id }, at)
    },
  ],
  [
    'publication/unschedule-version',
    'version.unscheduled',
    async (cast) => {
      const { id } = await scheduled(cast)
      return () => unscheduleVersion(cast.editor, id)
    },
  ],
  [
    'publication/begin-correction',
    'correction.begun',
    async (cast) => {
      const id = await published(cast)
      return () => beginCorrection(cast.editor, id)
    },
  ],
  [
    'publication/withdraw-article',
    'article.unpublished',
    async (cast) => {
      const id = await published(cast)
      return () => withdrawArticle(cast.chief, id, { kind: 'unpublish', publicNote: 'Checking.' })
    },
  ],
  [
    'publication/withdraw-article',
    'article.retracted',
    async (cast) => {
      const id = await published(cast)
      return () => withdrawArticle(cast.chief, id, { kind: 'retract', publicNote: 'Forged.' })
    },
  ],
  [
    'publication/reopen-article',
    'article.reopened',
    async (cast) => {
      const id = await published(cast)
      await withdrawArticle(cast.chief, id, { kind: 'unpublish', publicNote: 'Checking.' })
      return () => reopenArticle(cast.chief, id)
    },
  ],
]

async function reviewed(cast: Cast): Promise<string> {
  const id = await article(cast.ana)
  await toReview(cast.ana, cast.editor, id)
  return id
}

async function approved(cast: Cast): Promise<{ id: string; hash: string }> {
  const id = await reviewed(cast)
  await approve(cast.editor, id)
  return { id, hash: await hashOf(cast.editor, id) }
}

async function published(cast: Cast): Promise<string> {
  const id = await article(cast.ana)
  await toReaders(cast.ana, cast.editor, id)
  return id
}

async function scheduled(cast: Cast) {
  const { id, hash } = await approved(cast)
  const at = new Date(Date.now() + HOUR)
  await publishVersion(cast.editor, id, { hash, scheduledFor: at.toISOString() })
  return { id, hash, at }
}
