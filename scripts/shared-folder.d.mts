export function sharedFile(path: string): string
