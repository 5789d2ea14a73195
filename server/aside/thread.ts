import { parentPort, workerData } from 'node:worker_threads'
import { act } from './acts'

// What runs in the thread: one act, then it ends.
parentPort?.postMessage(act(workerData.name, workerData.input))
