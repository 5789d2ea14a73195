/**
 * A library the figures stand beside, or null where it is not installed: `npm run bench:peers` brings
 * them. They are no dependencies: one lacks parts for other platforms, another draws in a dozen packages.
 */
export async function peer<Module>(name: string): Promise<Module | null> {
  try {
    return (await import(name)) as Module
  } catch {
    return null
  }
}
