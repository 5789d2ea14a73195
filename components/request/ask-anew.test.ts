import { QueryClient, QueryObserver } from '@tanstack/react-query'
import { expect, it } from 'vitest'
import { askAnew } from './ask-anew'

/** A screen that reads a conversation; each reading ends when it is answered. */
function screen() {
  const client = new QueryClient()
  const answers: ((text: string) => void)[] = []
  const queryKey = ['conversation']
  const queryFn = () => new Promise<string>((resolve) => answers.push(resolve))
  const stop = new QueryObserver(client, { queryKey, queryFn, staleTime: 60_000 }).subscribe(
    () => undefined,
  )
  const answer = async (text: string) => {
    answers.at(-1)?.(text)
    await new Promise((resolve) => setTimeout(resolve))
  }
  const shown = () => client.getQueryData<string>(queryKey)
  return { client, queryKey, asked: () => answers.length, answer, shown, stop }
}

it('what happens while a conversation is first read is read after it, once', async () => {
  const { client, queryKey, asked, answer, shown, stop } = screen()
  void askAnew(client, { queryKey })
  void askAnew(client, { queryKey })
  expect(asked()).toBe(1)
  await answer('a question')
  expect(asked()).toBe(2)
  await answer('a question and its answer')
  expect(shown()).toBe('a question and its answer')
  expect(asked()).toBe(2)
  stop()
})

it('what is known already is asked for at once', async () => {
  const { client, queryKey, asked, answer, stop } = screen()
  await answer('a question')
  void askAnew(client, { queryKey })
  expect(asked()).toBe(2)
  stop()
})

it('what is only to be marked is asked for by whoever looks next', async () => {
  const { client, queryKey, asked, answer, stop } = screen()
  void askAnew(client, { queryKey, refetchType: 'none' })
  await answer('a question')
  expect(asked()).toBe(1)
  expect(client.getQueryState(queryKey)?.isInvalidated).toBe(true)
  stop()
})

it('a mark set while a conversation is read again outlives that reading', async () => {
  const { client, queryKey, asked, answer, stop } = screen()
  await answer('a question')
  void client.invalidateQueries({ queryKey })
  void askAnew(client, { queryKey, refetchType: 'none' })
  await answer('a question')
  expect(asked()).toBe(2)
  expect(client.getQueryState(queryKey)?.isInvalidated).toBe(true)
  stop()
})
