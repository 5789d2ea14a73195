import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import type { SegmentDto } from '@/domain/segment'
import type { News } from './held-text'

interface NewsBarProps {
  news: News | null
  segments: readonly SegmentDto[]
  names: Record<string, string>
  onShow: () => void
}

const MOST_NUMBERS = 6

/** Says that others changed the text one is reading; and shows it when asked. */
export function NewsBar({ news, segments, names, onShow }: NewsBarProps) {
  const t = useTranslations('review.news')
  return (
    <div role="status">
      {news === null ? null : (
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2 rounded-md border border-accent bg-raised px-4 py-3 font-sans text-sm shadow-lifted">
          <p className="min-w-0 flex-1 basis-64">
            <b className="font-[560]">{t('changed')}</b> {wordsFor(news)}
          </p>
          <Button size="sm" onClick={onShow}>
            {t('show')}
          </Button>
        </div>
      )}
    </div>
  )

  function wordsFor({ segmentIds, byIds, isRecut }: News): string {
    if (isRecut) return t('recut')
    const numbers = segments
      .filter(({ id }) => segmentIds.includes(id))
      .map(({ position }) => String(position + 1))
    const shown = numbers.slice(0, MOST_NUMBERS).join(', ')
    return t('segments', {
      names: byIds.map((id) => names[id] ?? '–').join(', '),
      count: numbers.length,
      numbers: numbers.length > MOST_NUMBERS ? `${shown} …` : shown,
    })
  }
}
