import { expect, test } from '@playwright/test'
import { stackUnderTest } from '@/e2e/stack/prepared'
import { knock } from './knock'
import { newcomer, postForm } from './sign-in'

const WRITERS = 20

test('of twenty people who save one segment at once, one is heard and nineteen are told; no text is lost', async () => {
  const stack = stackUnderTest()
  const writers = await Promise.all(
    Array.from({ length: WRITERS }, async () => {
      const fields = await newcomer(stack, 'translator')
      return (await postForm(stack, { fields })).session ?? ''
    }),
  )
  const made = await knock(stack, {
    visitor: 'translator',
    method: 'POST',
    path: '/api/v1/articles',
    body: {
      engine: '',
      blocks: [{ kind: 'paragraph', source: 'El puerto abre.', draft: 'The port opens.' }],
    },
  })
  const { id } = JSON.parse(made.body)
  const read = async (path: string) =>
    JSON.parse((await knock(stack, { visitor: 'translator', method: 'GET', path })).body)
  const [segment] = (await read(`/api/v1/articles/${id}`)).segments
  const path = `/api/v1/segments/${segment.id}/revisions`
  const texts = writers.map((_, n) => `Harbour wording number ${n} stands.`)
  const answers = await Promise.all(
    writers.map(async (cookie, n) => {
      const answer = await fetch(`${stack.url}${path}`, {
        method: 'POST',
        headers: { cookie, origin: stack.url, 'content-type': 'application/json' },
        body: JSON.stringify({ text: texts[n], expectedVersion: segment.version }),
      })
      return { status: answer.status, body: await answer.json() }
    }),
  )
  expect(answers.map(({ status }) => status).sort()).toEqual([200, ...Array(19).fill(409)])
  const winner = texts[answers.findIndex(({ status }) => status === 200)]
  for (const { body } of answers.filter(({ status }) => status === 409)) {
    expect(body.error.details.current.text).toBe(winner)
  }
  const { revisions, alternatives } = await read(path)
  const kept = [...revisions, ...alternatives].map(({ text }: { text: string }) => text)
  expect(kept.sort()).toEqual([...texts, 'The port opens.'].sort())
})
