import type { CDPSession } from '@playwright/test'

interface HeapSnapshot {
  snapshot: { meta: { node_fields: string[]; node_types: [string[], ...unknown[]] } }
  nodes: number[]
}

/**
 * Megabytes of the JavaScript heap that are code the browser compiled, which it goes on doing as long as
 * functions are called more often. The format is V8's heap snapshot: rows of as many numbers as there are
 * `node_fields`.
 */
export async function codeOf(client: CDPSession): Promise<number> {
  const { snapshot, nodes } = await snapshotOf(client)
  const { node_fields: fields, node_types: types } = snapshot.meta
  const [typeAt, sizeAt] = [fields.indexOf('type'), fields.indexOf('self_size')]
  const code = types[0].indexOf('code')
  let bytes = 0
  for (let node = 0; node < nodes.length; node += fields.length) {
    if (nodes[node + typeAt] === code) bytes += nodes[node + sizeAt] ?? 0
  }
  return bytes / 1_000_000
}

async function snapshotOf(client: CDPSession): Promise<HeapSnapshot> {
  const chunks: string[] = []
  const take = ({ chunk }: { chunk: string }) => void chunks.push(chunk)
  client.on('HeapProfiler.addHeapSnapshotChunk', take)
  await client.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false })
  client.off('HeapProfiler.addHeapSnapshotChunk', take)
  return JSON.parse(chunks.join('')) as HeapSnapshot
}
