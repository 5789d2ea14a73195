import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { KeyHint } from '@/components/action/key-hint'
import { ArticleStateTag } from '@/components/desk/article-state-tag'
import { Moment } from '@/components/desk/moment'
import { DifferenceText } from '@/components/diff/difference-text'
import { Badge } from '@/components/ui/badge'
import { Button } from '@/components/ui/button'
import { VisuallyHidden } from '@/components/ui/visually-hidden'
import type { MatchList as ListOfMatches, MatchDto } from '@/domain/memory'

interface MatchListProps {
  list: ListOfMatches | undefined
  hasFailed: boolean
  /** The Spanish of the segment, which each remembered Spanish is compared with. */
  source: string
  /** Takes the English into the text; absent where the text is read-only. */
  take: ((match: MatchDto) => void) | undefined
}

/** What the newsroom said before for this Spanish or something like it. Nothing is filled in by itself. */
export function MatchList(props: MatchListProps) {
  const t = useTranslations('memory')
  return (
    <div className="flex flex-col gap-5">
      <Matches {...props} />
      <Link href="/desk/memory" className={LINK}>
        {t('lookUp')}
      </Link>
    </div>
  )
}

function Matches({ list, hasFailed, source, take }: MatchListProps) {
  const t = useTranslations('memory')
  if (hasFailed) return <p className="text-sm text-muted">{t('failed')}</p>
  if (!list) return <p className="text-sm text-muted">{t('looking')}</p>
  if (list.isLate) return <p className="text-sm text-muted">{t('late')}</p>
  if (list.matches.length === 0) return <p className="text-sm text-muted">{t('none')}</p>
  return (
    <ol className="flex flex-col gap-5">
      {list.matches.map((match, index) => (
        <li key={match.pairId} className="flex flex-col gap-1.5 border-l-2 border-rule-strong pl-3">
          <MatchHead match={match} />
          <p lang="es" className="font-serif text-[0.9375rem] leading-6 text-muted">
            <DifferenceText from={match.source} to={source} language="es" />
          </p>
          <p lang="en" className="font-serif text-[0.9375rem] leading-6">
            {match.target}
          </p>
          {take ? (
            <Button size="sm" className="self-start" onClick={() => take(match)}>
              {t('take')}
              <VisuallyHidden>{t('nth', { nth: index + 1 })}</VisuallyHidden>
              <KeyHint action="takeMatch" nth={index + 1} />
            </Button>
          ) : null}
          <MatchOrigin match={match} name={list.names[match.byId]} />
        </li>
      ))}
    </ol>
  )
}

function MatchHead({ match: { kind, percent, times } }: { match: MatchDto }) {
  const t = useTranslations('memory')
  return (
    <p className="flex flex-wrap items-center gap-2">
      <Badge tone={kind === 'fuzzy' ? 'neutral' : 'positive'}>{t('percent', { percent })}</Badge>
      <span className="text-[0.8125rem] font-[560]">{t(`kind.${kind}`)}</span>
      {times > 1 ? (
        <span className="text-xs text-muted">{t('times', { count: times })}</span>
      ) : null}
    </p>
  )
}

function MatchOrigin({ match, name }: { match: MatchDto; name: string | undefined }) {
  const t = useTranslations('memory')
  const segment = match.position === null ? '' : `?segment=${match.position + 1}`
  return (
    <p className="flex flex-wrap items-center gap-x-2 gap-y-1 text-xs leading-5 text-muted">
      <Link href={`/desk/articles/${match.articleId}/revise${segment}`} lang="en" className={LINK}>
        {match.title || t('untitled')}
      </Link>
      <ArticleStateTag state={match.state} />
      <span>
        {name ?? t('somebody')}, <Moment at={match.at} />
      </span>
    </p>
  )
}

const LINK =
  'inline-flex min-h-6 items-center self-start text-xs text-muted underline underline-offset-2 hover:text-ink pointer-coarse:min-h-11'
