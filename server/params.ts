import 'server-only'
import { AppError } from '@/domain/errors'

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/** A uuid from an address; anything else names nothing. */
export function uuidParam(value: string | undefined): string {
  if (value === undefined || !UUID.test(value)) throw new AppError('not_found', 'not_found')
  return value
}

/** A positive whole number from an address; anything else names nothing. */
export function idParam(value: string | undefined): number {
  if (value === undefined || !/^[1-9]\d{0,14}$/.test(value)) {
    throw new AppError('not_found', 'not_found')
  }
  return Number(value)
}

/** A whole number from 0 out of a query; null when there is none. */
export function numberParam(value: string | null): number | null {
  return value !== null && /^\d{1,15}$/.test(value) ? Number(value) : null
}

/** Where a window begins, or how much it holds: a whole number from 0; absent means 0. */
export function positionParam(value: string | null): number {
  if (value === null) return 0
  if (!/^\d{1,6}$/.test(value)) throw new AppError('not_found', 'not_found')
  return Number(value)
}
