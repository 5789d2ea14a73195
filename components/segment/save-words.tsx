import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { useSyncExternalStore } from 'react'
import { runAction } from '@/components/action/offered-actions'
import type { SegmentDto } from '@/domain/segment'
import type { SegmentSaver } from './segment-saver'
import type { TypedSegment } from './typed-segment'

interface SaveWordsProps {
  saver: SegmentSaver
  articleId: string
  segments: readonly SegmentDto[]
  /** What is said of the texts, by the name of their standing where one of them is in trouble. */
  state: string
  words: string
}

/** What is said of all that is unsaved; where something is to be done about it, it leads there. */
export function SaveWords({ saver, articleId, segments, state, words }: SaveWordsProps) {
  const t = useTranslations('segment.save')
  const troubled = useSyncExternalStore(
    saver.subscribe,
    () => troubledOf(saver.all(), state, articleId),
    () => undefined,
  )
  if (state === 'signedOut') {
    return (
      <a
        href="/sign-in"
        target="_blank"
        rel="noreferrer"
        title={t('signedOutText')}
        className={LEADS}
      >
        {words}
      </a>
    )
  }
  if (state === 'unkept') return <span title={t('unkeptText')}>{words}</span>
  if (troubled && troubled.articleId !== articleId) {
    return (
      <Link href={`/desk/articles/${troubled.articleId}/revise`} prefetch={false} className={LEADS}>
        {words} {t('elsewhere')}
      </Link>
    )
  }
  const segment = segments.find(({ id }) => id === troubled?.segmentId)
  if (segment === undefined) return words
  const number = segment.position + 1
  return (
    <button
      type="button"
      aria-label={t('goTo', { words, number })}
      title={t('goTo', { words, number })}
      onClick={() => runAction('goToSegment', number)}
      className={LEADS}
    >
      {words}
    </button>
  )
}

/** The first text in the trouble that is told of: here, else in another article this page had open. */
function troubledOf(
  typed: readonly TypedSegment[],
  state: string,
  articleId: string,
): TypedSegment | undefined {
  if (state !== 'conflict' && state !== 'refused') return undefined
  const troubled = typed.filter(({ standing }) => standing.kind === state)
  return troubled.find((text) => text.articleId === articleId) ?? troubled[0]
}

/** Of the line's own height for the eye, and of a finger's where there are fingers. */
const LEADS =
  'inline-flex min-h-6 items-center -my-0.5 underline underline-offset-2 pointer-coarse:relative pointer-coarse:-my-3.5 pointer-coarse:min-h-11 pointer-coarse:min-w-11'
