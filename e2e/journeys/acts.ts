import { type APIRequestContext, expect } from '@playwright/test'

interface Row {
  id: number
  version: number
  target: string
}

/** Does over the API what people do by hand elsewhere, for journeys about what they see of it. */
export function actsOn(request: APIRequestContext, origin: string, articleId: string) {
  const post = async (path: string, data: object) => {
    const answer = await request.post(`/api/v1/${path}`, { headers: { origin }, data })
    expect(answer.ok(), `${path}: ${await answer.text()}`).toBe(true)
  }
  const rows = async () => {
    const answer = await request.get(`/api/v1/articles/${articleId}`)
    return ((await answer.json()) as { segments: Row[] }).segments
  }
  return {
    post,
    rows,
    save: async (rank: number, text: string) => {
      const row = (await rows())[rank]
      const data = { text, expectedVersion: row?.version, origin: 'edit' }
      await post(`segments/${row?.id}/revisions`, data)
    },
    submit: async () => {
      for (const { id, version } of await rows()) {
        await post(`segments/${id}/confirmation`, { expectedVersion: version })
      }
      await post(`articles/${articleId}/versions`, { note: '' })
    },
  }
}
