import { spawnSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { ROOT } from './setup/paths.mjs'

const GOOD = {
  DATABASE_URL: 'postgres://ana:x@127.0.0.1:1/redaccion',
  AUTH_SECRET: 'q7Yw2rTfB9nLx4ZcV8mKp1HsD6gJ3uEa',
}

function start(variables) {
  const env = { PATH: process.env.PATH, NODE_ENV: 'production', ...GOOD, ...variables }
  const done = spawnSync(process.execPath, ['scripts/start.mjs'], {
    cwd: ROOT,
    env: /** @type {NodeJS.ProcessEnv} */ (env),
    encoding: 'utf8',
  })
  return { code: done.status, said: done.stdout + done.stderr }
}

describe('the production server', { timeout: 30_000 }, () => {
  it.each([
    ['', /^AUTH_SECRET is not set: make one with openssl/],
    ['short', /^AUTH_SECRET is shorter than 32/],
    [
      'please-change-me-0123456789-abcdefghij',
      /^AUTH_SECRET holds a word that anybody would guess/,
    ],
  ])('refuses to start with the secret "%s"', (secret, sentence) => {
    const { code, said } = start({ AUTH_SECRET: secret })
    expect(code).toBe(1)
    expect(said).toMatch(sentence)
    expect(said).not.toMatch(/\n\s+at /)
  })
})
