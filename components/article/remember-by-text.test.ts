import { expect, it } from 'vitest'
import { rememberByText } from './remember-by-text'

it('works out once what follows from a text, however many segments say it', () => {
  const asked: string[] = []
  const lengthOf = rememberByText((text) => asked.push(text) && text.length)
  expect(['uno', 'uno', 'dos', '', 'uno'].map(lengthOf)).toEqual([3, 3, 3, 0, 3])
  expect(asked).toEqual(['uno', 'dos', ''])
})

it('holds no more than some long articles, and answers the same afterwards', () => {
  let made = 0
  const lengthOf = rememberByText((text) => {
    made += 1
    return text.length
  })
  const texts = Array.from({ length: 60_000 }, (_, n) => String(n))
  expect(texts.map(lengthOf)).toEqual(texts.map((text) => text.length))
  expect([lengthOf('0'), made]).toEqual([1, 60_001])
})
