import { useQuery } from '@tanstack/react-query'
import { useLayoutEffect } from 'react'
import { workspaceQuery } from '@/components/article/queries'
import { isWhole } from '@/domain/segment'
import { adoptBegun } from './adopt-begun'
import type { BegunComment } from './begun-comment'

interface Place {
  articleId: string
  segmentId: number
  viewerId: string
}

/**
 * Where a remark is begun, as it is kept with it. Who comes to write finds there what they began on
 * segments that somebody split or joined meanwhile, before a letter is typed.
 */
export function useHome({ articleId, segmentId, viewerId }: Place): BegunComment['home'] {
  // The screen itself does the asking.
  const { data } = useQuery({ ...workspaceQuery(articleId), enabled: false })
  const segments = data && isWhole(data) ? data.segments : undefined
  useLayoutEffect(() => {
    if (segments) adoptBegun(viewerId, articleId, segments)
  }, [viewerId, articleId, segments])
  const segment = data?.segments.find(({ id }) => id === segmentId)
  return segment && { articleId, source: segment.source, position: segment.position }
}
