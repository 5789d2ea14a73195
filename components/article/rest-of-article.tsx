import { useQuery, useQueryClient } from '@tanstack/react-query'
import { FailureBar } from '@/components/request/failure-bar'
import { isWhole, type Workspace } from '@/domain/segment'
import { articleKeys } from './queries'
import { restQuery } from './rest-query'

/** Fetches what a page left out of a very long article, and says why when it does not come. */
export function RestOfArticle({ workspace }: { workspace: Workspace }) {
  const client = useQueryClient()
  const { id } = workspace.article
  const isMissing = !isWhole(workspace)
  const { failureReason } = useQuery({ ...restQuery(id), enabled: isMissing })
  if (!isMissing || failureReason === null) return null
  // Begun anew: what waits for its next try would not be hurried by asking again.
  const again = () => void client.resetQueries({ queryKey: articleKeys.rest(id) })
  return <FailureBar error={failureReason} onRetry={again} />
}
