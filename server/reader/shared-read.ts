/**
 * Lets requests that come together share one read per key. None joins a read that began before it
 * came, since that one may not have seen what was published meanwhile: latecomers share the next.
 * So an answer is never older than its question, and a crowd costs two reads at a time, not one each.
 */
export function sharedRead<Value>(
  read: (key: string) => Promise<Value>,
): (key: string) => Promise<Value> {
  const lines = new Map<string, { running: Promise<Value>; next: Promise<Value> | null }>()

  function begin(key: string): Promise<Value> {
    const running = read(key).finally(() => {
      if (lines.get(key)?.next === null) lines.delete(key)
    })
    lines.set(key, { running, next: null })
    return running
  }

  return (key) => {
    const line = lines.get(key)
    if (line === undefined) return begin(key)
    line.next ??= line.running.then(
      () => begin(key),
      () => begin(key),
    )
    return line.next
  }
}
