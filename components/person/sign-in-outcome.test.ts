import { describe, expect, it } from 'vitest'
import { outcomeOf } from './sign-in-outcome'

describe('the answer to a sign-in', () => {
  it('lets in who was accepted', () => {
    expect(outcomeOf({ ok: true, error: null })).toEqual({ kind: 'signed-in' })
  })

  it('says the same of a wrong password and of anything else that was refused', () => {
    expect(outcomeOf({ ok: false, error: 'CredentialsSignin' })).toEqual({ kind: 'refused' })
    expect(outcomeOf({ ok: true, error: 'AccessDenied' })).toEqual({ kind: 'refused' })
  })

  it('tells how long to wait, as the server said or as usual', () => {
    expect(outcomeOf({ ok: false, error: 'throttled:7' })).toEqual({
      kind: 'throttled',
      minutes: 7,
    })
    expect(outcomeOf({ ok: false, error: 'throttled:0' })).toMatchObject({ minutes: 1 })
    expect(outcomeOf({ ok: false, error: 'throttled' })).toMatchObject({ minutes: 15 })
  })

  it('does not blame the password when the server is silent or broken', () => {
    expect(outcomeOf(undefined)).toEqual({ kind: 'unreachable' })
    expect(outcomeOf({ ok: false, error: 'internal' })).toEqual({ kind: 'unreachable' })
    expect(outcomeOf({ ok: false, error: null })).toEqual({ kind: 'unreachable' })
  })
})
