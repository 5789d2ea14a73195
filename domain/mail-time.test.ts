import { describe, expect, it } from 'vitest'
import { letterTime } from './mail-time'

const at = (iso: string, hour: number, zone: string) => {
  const time = letterTime(new Date(iso), { hour, zone })
  return time && [time.day, time.since.toISOString()]
}

describe('the hour of the daily letter', () => {
  it('is the person’s own, wherever the server stands', () => {
    expect(at('2026-11-27T05:59:00Z', 7, 'Europe/Madrid')).toBeNull()
    expect(at('2026-11-27T06:00:30Z', 7, 'Europe/Madrid')).toEqual([
      '2026-11-27',
      '2026-11-27T06:00:00.000Z',
    ])
    expect(at('2026-11-27T06:00:30Z', 7, 'America/Havana')).toBeNull()
    expect(at('2026-11-27T12:10:00Z', 7, 'America/Havana')).toEqual([
      '2026-11-27',
      '2026-11-27T12:00:00.000Z',
    ])
  })

  it('belongs to the day it is there, not here', () => {
    expect(at('2026-11-26T22:00:00Z', 7, 'Asia/Tokyo')?.[0]).toBe('2026-11-27')
    expect(at('2026-11-27T04:00:00Z', 22, 'America/Havana')?.[0]).toBe('2026-11-26')
  })

  it('stays due until midnight, for a worker that was down', () => {
    expect(at('2026-11-27T22:59:00Z', 7, 'Europe/Madrid')?.[1]).toBe('2026-11-27T06:00:00.000Z')
    expect(at('2026-11-27T23:30:00Z', 7, 'Europe/Madrid')).toBeNull()
  })

  it('knows quarter hours and midnight', () => {
    expect(at('2026-11-27T01:20:00Z', 7, 'Asia/Kathmandu')?.[1]).toBe('2026-11-27T01:15:00.000Z')
    expect(at('2026-11-27T00:00:00Z', 0, 'UTC')).toEqual(['2026-11-27', '2026-11-27T00:00:00.000Z'])
  })
})
