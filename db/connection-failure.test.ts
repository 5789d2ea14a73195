import { describe, expect, it } from 'vitest'
import { DatabaseRefused, explainConnectionFailure } from '@/db/connection-failure'

const URL_WITH_PASSWORD = 'postgres://ana:s3creto%21@db.example.org:5433/redaccion'

const failing = (code: string, message = '') => Object.assign(new Error(message), { code })
const explain = (error: unknown) => explainConnectionFailure(error, URL_WITH_PASSWORD)

describe('a database that cannot be used', () => {
  it.each([
    ['ECONNREFUSED', /No PostgreSQL answers at db\.example\.org:5433: start it/],
    ['ENOTFOUND', /host db\.example\.org:5433 is unknown/],
    ['CONNECT_TIMEOUT', /did not answer in time/],
    ['28P01', /refused the user ana: correct user and password/],
    ['3D000', /no database "redaccion".*createdb --owner=ana redaccion/],
    ['53100', /disk .* is full/],
    ['25006', /ana can only read in "redaccion".*primary server/],
    ['42P01', /lacks Cotejo's tables: run npm run db:migrate/],
  ])('is explained with its remedy (%s)', (code, sentence) => {
    expect(explain(failing(code))).toMatch(sentence)
  })

  it('names the extensions it lacks, and who has to make them', () => {
    expect(explain(failing('0A000', 'extension "pg_trgm" is not available'))).toMatch(
      /install.*contrib/,
    )
    expect(explain(failing('42501', 'permission denied to create extension "unaccent"'))).toMatch(
      /CREATE EXTENSION pg_trgm/,
    )
  })

  it('finds the reason below the errors that wrap it', () => {
    const wrapped = new Error('Failed query', {
      cause: new AggregateError([failing('ECONNREFUSED')], 'all addresses failed'),
    })
    expect(explain(wrapped)).toMatch(/No PostgreSQL answers/)
  })

  it('repeats a sentence of our own as it stands', () => {
    expect(explain(new DatabaseRefused('The server is PostgreSQL 14.'))).toBe(
      'The server is PostgreSQL 14.',
    )
  })

  it('says how an address is written when it is none', () => {
    expect(explainConnectionFailure(new TypeError('Invalid URL'), 'localhost')).toMatch(
      /postgres:\/\/user:password@host:5432\/database/,
    )
  })

  it('says which signs have to be encoded when they spoil the address', () => {
    for (const url of ['postgres://ana:100%@localhost/x', 'postgres://ana:a/b@c@localhost/x']) {
      expect(explainConnectionFailure(new URIError('URI malformed'), url)).toMatch(/% is %25/)
    }
  })

  it('never prints the password', () => {
    expect(explain(failing('XX000', 'broken s3creto! thing'))).not.toContain('s3creto')
    expect(explain(failing('42501', 'no s3creto!'))).not.toContain('s3creto')
    const short = 'postgres://ana:e@localhost/redaccion'
    expect(explainConnectionFailure(failing('28P01'), short)).toMatch(
      /refused the user ana: correct/,
    )
  })
})
