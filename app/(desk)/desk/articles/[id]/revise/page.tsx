import { dehydrate, HydrationBoundary, QueryClient } from '@tanstack/react-query'
import type { Metadata } from 'next'
import { cookies, headers } from 'next/headers'
import { getTranslations } from 'next-intl/server'
import { articleKeys } from '@/components/article/queries'
import { isFromPhone } from '@/components/one-segment/is-from-phone'
import { LANES_COOKIE, lanesFrom } from '@/components/segment/lanes'
import { ReviseScreen } from '@/components/segment/revise-screen'
import { VIEW_COOKIE, viewFrom } from '@/components/segment/view'
import { PAGE_WINDOW } from '@/domain/segment'
import { workspace } from '@/server/article/queries'
import { pageContext } from '@/server/current-user'
import { uuidParam } from '@/server/params'
import { orNotFound } from '../or-not-found'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('segment')
  return { title: t('title') }
}

interface ReviseProps {
  params: Promise<{ id: string }>
  searchParams: Promise<{ segment?: string | string[] }>
}

export default async function RevisePage({ params, searchParams }: ReviseProps) {
  const { id } = await params
  const { segment: asked } = await searchParams
  const ctx = await pageContext(`/desk/articles/${id}/revise`)
  const client = new QueryClient()
  await orNotFound(async () => {
    const articleId = uuidParam(id)
    const window = { from: windowFor(asked), size: PAGE_WINDOW }
    const found = await workspace(ctx, articleId, window)
    const isBeyond = found.segments.length === 0 && window.from > 0
    const article = isBeyond ? await workspace(ctx, articleId, { ...window, from: 0 }) : found
    client.setQueryData(articleKeys.workspace(articleId), article)
  })
  const [jar, request] = await Promise.all([cookies(), headers()])
  const lanes = lanesFrom(jar.get(LANES_COOKIE)?.value)
  const view = viewFrom(jar.get(VIEW_COOKIE)?.value)
  return (
    <HydrationBoundary state={dehydrate(client)}>
      <ReviseScreen
        articleId={id}
        viewer={ctx.actor}
        initialLanes={lanes}
        initialView={view}
        isFromPhone={isFromPhone(request)}
      />
    </HydrationBoundary>
  )
}

/** Begins with some rows before the one the address names (from 1); an article that fits is sent whole. */
function windowFor(asked: string | string[] | undefined): number {
  const position = Number(asked) - 1
  return Number.isInteger(position) && position >= PAGE_WINDOW && position < 1_000_000
    ? position - PAGE_WINDOW / 4
    : 0
}
