/** A share of 0 to 1 as people read it. */
export function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`
}

export function megabytes(bytes: number): string {
  return `${(bytes / 1_000_000).toFixed(0)} MB`
}

export function seconds(count: number): string {
  return `${count.toFixed(count < 10 ? 1 : 0)} s`
}
