import { describe, expect, it } from 'vitest'
import { parseSettings } from '@/env'

const GOOD = {
  DATABASE_URL: 'postgres://ana:x@localhost/redaccion',
  AUTH_SECRET: 'q7Yw2rTfB9nLx4ZcV8mKp1HsD6gJ3uEa',
}

describe('the settings', () => {
  it('are complete with a database and a secret', () => {
    const settings = parseSettings(GOOD)
    expect(settings).toMatchObject({
      PORT: 3000,
      PUBLIC_URL: 'http://localhost:3000',
      TRUST_PROXY: false,
      NEWSROOM_NAME: 'Cotejo',
      LOG_LEVEL: 'info',
    })
    expect(Object.isFrozen(settings)).toBe(true)
  })

  it('count an empty variable as unset', () => {
    expect(parseSettings({ ...GOOD, PORT: '', PUBLIC_URL: '' }).PORT).toBe(3000)
  })

  it('name every variable that is missing or wrong, with the remedy', () => {
    const parse = () =>
      parseSettings({ PORT: 'x', LOG_LEVEL: 'loud', PUBLIC_URL: 'https://a.org/b' })
    expect(parse).toThrow(/DATABASE_URL is not set.*postgres:\/\//)
    expect(parse).toThrow(/AUTH_SECRET is not set.*openssl rand/)
    expect(parse).toThrow(/PORT has to be a port number/)
    expect(parse).toThrow(/PUBLIC_URL has to be an origin/)
    expect(parse).toThrow(/LOG_LEVEL has to be/)
  })

  it.each([
    'short',
    'changeme-changeme-changeme-changeme',
    'a'.repeat(40),
    `secret${'x1y2z3'.repeat(8)}`,
  ])('refuse a secret anybody could guess (%s)', (secret) => {
    expect(() => parseSettings({ ...GOOD, AUTH_SECRET: secret })).toThrow(/AUTH_SECRET/)
  })

  it('never repeat a secret or a password in a complaint', () => {
    const bad = {
      DATABASE_URL: 'mysql://ana:clave-oculta@localhost/x',
      AUTH_SECRET: 'clave-oculta',
    }
    expect(() => parseSettings(bad)).not.toThrow(/clave-oculta/)
  })

  it('take the origin of the public address as it is typed', () => {
    expect(parseSettings({ ...GOOD, PUBLIC_URL: 'https://Desk.Example.org/' }).PUBLIC_URL).toBe(
      'https://desk.example.org',
    )
  })
})
