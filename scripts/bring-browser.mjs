import { findBrowser } from './find-browser.mjs'

/** Finds the browser of the tests, or unpacks it once, before two runs at once would both do so. */
const { executablePath } = await findBrowser()
console.log(executablePath)
