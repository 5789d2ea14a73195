import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { visibleText } from '@/components/diff/visible-text'
import { Button } from '@/components/ui/button'
import type { SegmentDto } from '@/domain/segment'
import type { Hit, Language, Span } from '@/language'
import { excerptAround } from './excerpt'
import { type FoundSegment, hitKey } from './found-segments'

interface FoundListProps {
  found: readonly FoundSegment[]
  language: Language
  /** Shows what each place would become, with a box to tick. */
  isReplacing: boolean
  unticked: ReadonlySet<string>
  onTick: (key: string, isTicked: boolean) => void
  onGoTo: (segment: SegmentDto, span: Span) => void
}

/** Every place found, by segment, with the words around it. */
export function FoundList(props: FoundListProps) {
  const { found } = props
  const t = useTranslations('writing.find')
  const [shown, setShown] = useState(MOST)
  return (
    <>
      <ol className="flex flex-col border-t border-rule">
        {found.slice(0, shown).map((each) => (
          <FoundRow key={each.segment.id} each={each} {...props} />
        ))}
      </ol>
      {found.length > shown ? (
        <Button size="sm" variant="quiet" onClick={() => setShown(shown + MOST)}>
          {t('more', { count: found.length - shown })}
        </Button>
      ) : null}
    </>
  )
}

/** Segments shown at first: the page stays light, whatever is found. */
const MOST = 60

function FoundRow({ each, ...props }: FoundListProps & { each: FoundSegment }) {
  const t = useTranslations()
  const { segment, isLocked } = each
  const isDone = segment.state === 'confirmed' || segment.state === 'reviewed'
  const number = segment.position + 1
  return (
    <li className="grid grid-cols-[2.5rem_minmax(0,1fr)] gap-x-2 border-b border-rule py-2">
      <button
        type="button"
        aria-label={t('segment.goToRow', { number })}
        onClick={() => props.onGoTo(segment, each.hits[0]?.span ?? [0, 0])}
        className="min-h-6 self-start rounded-sm text-right text-xs leading-6 text-muted tabular hover:text-ink hover:underline pointer-coarse:min-h-11"
      >
        {number}
      </button>
      <div className="flex min-w-0 flex-col gap-1">
        {isDone || isLocked ? (
          <p className="text-xs text-muted">
            {isLocked ? t('writing.find.locked') : t(`common.segmentState.${segment.state}`)}
          </p>
        ) : null}
        {each.hits.map((hit) => (
          <FoundHit key={hit.span[0]} each={each} hit={hit} {...props} />
        ))}
      </div>
    </li>
  )
}

function FoundHit(props: FoundListProps & { each: FoundSegment; hit: Hit }) {
  const { each, hit, language, isReplacing, unticked, onTick } = props
  const key = hitKey(each, hit)
  const words = <HitInContext text={each.text} hit={hit} isReplacing={isReplacing} />
  if (!isReplacing || each.isLocked) {
    return (
      <p lang={language} className="font-serif leading-6">
        {words}
      </p>
    )
  }
  return (
    <label className="flex items-start gap-2.5 pointer-coarse:min-h-11">
      <input
        type="checkbox"
        checked={!unticked.has(key)}
        onChange={(event) => onTick(key, event.target.checked)}
        className="mt-1.25 size-4 shrink-0 accent-ink"
      />
      <span lang={language} className="min-w-0 font-serif leading-6">
        {words}
      </span>
    </label>
  )
}

function HitInContext({
  text,
  hit,
  isReplacing,
}: {
  text: string
  hit: Hit
  isReplacing: boolean
}) {
  const t = useTranslations('segment')
  const [start, end] = hit.span
  const { before, after } = excerptAround(text, hit.span)
  const gone = text.slice(start, end)
  return (
    <>
      {before}
      {isReplacing ? (
        <>
          <del className="change-del">
            <span className="sr-only">{t('deleted')} </span>
            {visibleText(gone)}
          </del>
          {hit.replacement === '' ? null : (
            <ins className="change-ins">
              <span className="sr-only">{t('inserted')} </span>
              {visibleText(hit.replacement)}
            </ins>
          )}
        </>
      ) : (
        <mark className="bg-accent-wash text-inherit underline decoration-accent">{gone}</mark>
      )}
      {after}
    </>
  )
}
