export const ROLES = ['translator', 'editor', 'chief', 'admin'] as const
export type Role = (typeof ROLES)[number]

/** The signed-in person as every layer sees them. */
export interface CurrentUser {
  id: string
  name: string
  email: string
  role: Role
}

/** A person as the people screen lists them. */
export interface PersonDto extends CurrentUser {
  createdAt: string
  disabledAt: string | null
  lastSignInAt: string | null
}

/** `{ id → name }` of everybody a screen has to name. */
export type Names = Record<string, string>

/**
 * The one spelling under which an address is stored and looked up: NFKC first, so that a look-alike
 * at-sign or full-width letter cannot pass the check and change afterwards; then lower case.
 */
export function normalizeEmail(raw: string): string {
  return raw.normalize('NFKC').trim().toLowerCase()
}

/**
 * Whether a normalised address is one we accept: a single plain ASCII `local@host.tld`. Stricter than
 * RFC 5321 on purpose: no quotes, comments, lists, angle brackets or address literals.
 */
export function isAcceptableEmail(address: string): boolean {
  if (address.length > 254 || address.includes('..')) return false
  return /^[a-z0-9](?:[a-z0-9._+-]{0,62}[a-z0-9])?@(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.){1,8}[a-z]{2,24}$/.test(
    address,
  )
}
