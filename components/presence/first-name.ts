/** How colleagues are called in a narrow place. */
export function firstNameOf(name: string): string {
  return name.trim().split(/\s+/)[0] ?? name
}
