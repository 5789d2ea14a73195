import { expect, it } from 'vitest'
import { countWords } from './count-words'

it('counts words, not the marks between them', () => {
  expect(countWords('—Sí —dijo—. Son 5.200 metros: «¡Ya!»')).toBe(6)
  expect(countWords('ex-alcalde, Estados Unidos')).toBe(3)
  expect(countWords('… – ')).toBe(0)
})
