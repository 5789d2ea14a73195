import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { sharedFile } from '@/scripts/shared-folder.mjs'
import { detectLanguage } from './detect-language'

describe('telling languages apart', () => {
  it.each([
    ['es', 'Jerarcas del régimen cubano reciben en La Habana los restos'],
    ['es', 'El puerto reabre tras once días de huelga'],
    ['en', 'The port reopens after eleven days of strike'],
    ['en', 'Cuban regime rejects being a threat'],
    ['other', 'Le président de la République a annoncé hier une réforme'],
    ['other', 'O presidente do Brasil não vai participar da reunião'],
    ['other', 'El president de la Generalitat ha anunciat que la seva proposta'],
    ['other', 'Il governo italiano ha approvato ieri la nuova legge'],
    ['other', 'Президент России выступил с речью'],
    ['other', 'Cum at clita latine. Tation nominavi quo id. An est possit adipiscing.'],
    ['unknown', '12 345,67'],
    ['unknown', ''],
    ['unknown', 'Reuters'],
  ])('calls it %s: %s', (language, text) => {
    expect(detectLanguage(text)).toBe(language)
  })

  const pud = sharedFile('data/align/pud.jsonl')

  it.skipIf(!existsSync(pud))(
    'is right on 95 of 100 five-word beginnings (skipped without texts)',
    () => {
      const rows = readFileSync(pud, 'utf8')
        .trim()
        .split('\n')
        .map((row) => JSON.parse(row))
      const right = rows.flatMap((row: { es: string; en: string }) =>
        (['es', 'en'] as const).filter(
          (language) => detectLanguage(row[language].split(' ').slice(0, 5).join(' ')) === language,
        ),
      )
      expect(right.length / (2 * rows.length)).toBeGreaterThan(0.95)
    },
  )
})
