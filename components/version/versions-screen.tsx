'use client'

import { useSuspenseQueries } from '@tanstack/react-query'
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { ArticleHead } from '@/components/article/article-head'
import { workspaceQuery } from '@/components/article/queries'
import { buttonClass } from '@/components/ui/button-class'
import { EmptyState } from '@/components/ui/empty-state'
import type { VersionDto } from '@/domain/version'
import { versionListQuery } from './queries'
import { compareAddress, type Range } from './range'
import { RefSelects } from './ref-selects'
import { VersionEntry } from './version-entry'

/** Every version of an article: who made it, what changed, who signed it, what readers were told. */
export function VersionsScreen({ articleId }: { articleId: string }) {
  const t = useTranslations('version')
  const [{ data: workspace }, { data: list }] = useSuspenseQueries({
    queries: [workspaceQuery(articleId), versionListQuery(articleId)],
  })
  const { versions, names, workingHash } = list
  const { article } = workspace
  return (
    <>
      <ArticleHead workspace={workspace} current="versions" />
      <div className="mx-auto flex w-full max-w-4xl flex-col px-4 py-6 sm:px-6">
        <h2 className="sr-only">{t('title')}</h2>
        <CompareAny articleId={articleId} versions={versions} />
        {versions.length === 0 ? (
          <EmptyState
            title={t('none')}
            text={t('noneText')}
            action={
              <Link href={`/desk/articles/${articleId}/revise`} className={buttonClass()}>
                {t('toWorkspace')}
              </Link>
            }
          />
        ) : (
          <ol reversed className="border-t-2 border-ink">
            <Working articleId={articleId} latest={versions[0]} workingHash={workingHash} />
            {versions.map((version, index) => (
              <VersionEntry
                key={version.id}
                articleId={articleId}
                version={version}
                previous={versions[index + 1]?.number ?? null}
                isLive={version.number === article.liveVersion}
                slug={article.slug}
                names={names}
              />
            ))}
          </ol>
        )}
      </div>
    </>
  )
}

interface WorkingProps {
  articleId: string
  latest: VersionDto | undefined
  workingHash: string
}

/** Says that the text on the desk is ahead of the newest version. */
function Working({ articleId, latest, workingHash }: WorkingProps) {
  const t = useTranslations('version')
  if (latest === undefined || latest.hash === workingHash) return null
  return (
    <li className="flex flex-wrap items-baseline gap-x-6 gap-y-1 border-b border-rule py-4 text-sm">
      <span className="font-serif text-lg font-[560]">{t('ref.working')}</span>
      <span className="text-muted">{t('workingAhead', { number: latest.number })}</span>
      <Link
        href={compareAddress(articleId, { from: latest.number, to: 'working' })}
        className="text-accent underline underline-offset-4 sm:ml-auto"
      >
        {t('whatChanged')}
      </Link>
    </li>
  )
}

function CompareAny({
  articleId,
  versions,
}: {
  articleId: string
  versions: readonly VersionDto[]
}) {
  const t = useTranslations('version')
  const [range, setRange] = useState<Range>({ from: 'draft', to: versions[0]?.number ?? 'working' })
  return (
    <fieldset className="mb-6 flex flex-wrap items-center gap-2">
      <legend className="sr-only">{t('compareAny')}</legend>
      <RefSelects versions={versions} range={range} onChange={setRange} />
      <Link href={compareAddress(articleId, range)} className={buttonClass()}>
        {t('compare')}
      </Link>
    </fieldset>
  )
}
