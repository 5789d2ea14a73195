import { describe, expect, it } from 'vitest'
import { CHORD, isBrowserKey } from '@/domain/keys'
import { LOCALES } from '@/i18n/locale'
import { messagesFor } from '@/i18n/messages'
import { ACTION_GROUPS, ACTION_IDS, ruleOf } from './actions'

const keys = ACTION_IDS.map((id) => ruleOf(id).key).filter((key) => key !== null)

describe('the actions of the desk', () => {
  it.each(LOCALES)('all have a name, and no name is left over: %s', (locale) => {
    const { name, group } = messagesFor(locale).action
    expect(Object.keys(name).sort()).toEqual([...ACTION_IDS].sort())
    expect(Object.keys(group).sort()).toEqual([...ACTION_GROUPS].sort())
  })

  it('take no key from the browser', () => {
    expect(keys.filter(isBrowserKey)).toEqual([])
  })

  it('leave the segment alone while one writes elsewhere, unless they only move or look', () => {
    const harmless = ACTION_IDS.filter((id) => ruleOf(id).group === 'write' && !ruleOf(id).changes)
    expect(harmless).toEqual(['find'])
    const taking = ACTION_IDS.filter((id) => /^(?:take|insert)/.test(id) && !ruleOf(id).changes)
    expect(taking).toEqual([])
  })

  it('have a key each, written as it is pressed', () => {
    expect(new Set(keys).size).toBe(keys.length)
    expect(keys.filter((key) => !CHORD.test(key))).toEqual([])
  })
})
