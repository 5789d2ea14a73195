import { describe, expect, it } from 'vitest'
import { ChangeKeysInput } from '@/domain/keys-inputs'
import { newsroom } from '../testing/newsroom'
import { changeKeys } from './change-keys'
import { ownKeys } from './queries'

describe("a person's keys", async () => {
  const { ana, bruno } = await newsroom({ ana: 'translator', bruno: 'editor' })

  it('are the usual ones until somebody changes them', async () => {
    expect(await ownKeys(ana)).toEqual({})
  })

  it('follow the person, and nobody else', async () => {
    await changeKeys(ana, { keys: { confirm: 'Alt+KeyQ', comment: null } })
    expect(await ownKeys(ana)).toEqual({ confirm: 'Alt+KeyQ', comment: null })
    expect(await ownKeys(bruno)).toEqual({})
  })

  it('are the usual ones again once they are given back', async () => {
    await changeKeys(ana, { keys: {} })
    expect(await ownKeys(ana)).toEqual({})
  })

  it('are never those of the browser, and never something that is no key', () => {
    const parsed = (key: string) => ChangeKeysInput.safeParse({ keys: { confirm: key } }).success
    expect(parsed('Alt+KeyQ')).toBe(true)
    expect(['Mod+KeyW', 'F5', 'Mod+Digit1', 'alt+q', '<b>', 'Mod+Alt+KeyS'].filter(parsed)).toEqual(
      [],
    )
  })
})
