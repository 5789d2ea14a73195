import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { useId, useState } from 'react'
import { Button } from '@/components/ui/button'
import { Select } from '@/components/ui/select'
import type { ArticleDto } from '@/domain/article'
import type { CurrentUser } from '@/domain/person'
import type { SegmentDto } from '@/domain/segment'
import { matchScore } from '@/language'
import { mayRestore } from './may-restore'
import { usePutWording } from './use-put-wording'

interface PuttingInto {
  article: ArticleDto
  segments: readonly SegmentDto[]
  viewer: CurrentUser
}

/**
 * Where a wording goes whose own segment stands no more: the segment whose Spanish is like the one it was
 * written for, or any that is chosen. Null for who may not write now.
 */
export function usePutInto({ article, segments, viewer }: PuttingInto, source: string | undefined) {
  const [chosenId, choose] = useState<number | null>(null)
  const putting = usePutWording(article.id, viewer.id)
  const isOpen = source !== undefined && mayRestore(article, viewer.role)
  const [alike, setAlike] = useState<{ source: string; id: number | null } | null>(null)
  if (isOpen && alike?.source !== source) setAlike({ source, id: mostAlike(segments, source) })
  const into = segments.find(({ id }) => id === (chosenId ?? alike?.id)) ?? null
  return isOpen ? { ...putting, segments, into, choose } : null
}

export type PutInto = NonNullable<ReturnType<typeof usePutInto>>

/** Below this two sentences are another's. */
const LEAST_ALIKE = 0.4

function mostAlike(segments: readonly SegmentDto[], source: string): number | null {
  let best: { id: number | null; score: number } = { id: null, score: LEAST_ALIKE }
  for (const { id, source: spanish } of segments) {
    const score = matchScore(source, spanish, 'es')
    if (score >= best.score) best = { id, score }
  }
  return best.id
}

/** Says which segment a wording goes into, and what came of it; why it was refused, the sheet says. */
export function PutIntoField({ articleId, putInto }: { articleId: string; putInto: PutInto }) {
  const t = useTranslations('history.putInto')
  const id = useId()
  const { segments, into, choose } = putInto
  const nothing = into === null ? [{ value: '', label: t('none') }] : []
  const options = segments.map((segment) => ({
    value: String(segment.id),
    label: `${segment.position + 1} · ${shortened(segment.source)}`,
  }))
  return (
    <div className="mb-4 flex flex-col gap-2 border-y border-rule py-3 text-sm">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <label htmlFor={id}>{t('label')}</label>
        <Select
          id={id}
          lang="es"
          className="min-w-0 flex-1 basis-64"
          options={[...nothing, ...options]}
          value={into === null ? '' : String(into.id)}
          onChange={(value) => choose(Number(value))}
        />
      </div>
      {into === null ? null : (
        <p lang="en" className="font-serif leading-6 text-muted">
          {into.target}
        </p>
      )}
      <Outcome articleId={articleId} putInto={putInto} />
    </div>
  )
}

function Outcome({ articleId, putInto }: { articleId: string; putInto: PutInto }) {
  const t = useTranslations('history.putInto')
  const { done, error, isPending, takeBack } = putInto
  return (
    <div role="status" className="flex flex-wrap items-center gap-x-4 gap-y-1">
      {done && !error ? (
        <>
          <p>{t('done', { number: done.number })}</p>
          <Button size="sm" variant="quiet" isBusy={isPending} onClick={() => takeBack(done)}>
            {t('takeBack')}
          </Button>
          <Link
            href={`/desk/articles/${articleId}/revise?segment=${done.number}`}
            prefetch={false}
            className="text-accent underline underline-offset-4"
          >
            {t('goThere')}
          </Link>
        </>
      ) : null}
    </div>
  )
}

const LONGEST = 70

function shortened(words: string): string {
  return words.length > LONGEST ? `${words.slice(0, LONGEST - 1)}…` : words
}
