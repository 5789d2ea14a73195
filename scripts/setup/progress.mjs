const REMIND_MS = 5000

/**
 * Runs one step of a start and shows that it runs: a line that counts seconds in a terminal, elsewhere a line at its
 * beginning and one every five seconds. Returns what `work` returns; failures pass through.
 */
export async function step(title, work) {
  const began = Date.now()
  const show = process.stdout.isTTY ? showInTerminal(title, began) : showInLog(title, began)
  try {
    const result = await work()
    show.end('✓')
    return result
  } catch (error) {
    show.end('✗')
    throw error
  }
}

/** Milliseconds as a reader wants them: 0.4 s, 12 s. */
export function formatSeconds(milliseconds) {
  const seconds = milliseconds / 1000
  return seconds < 10 ? `${seconds.toFixed(1)} s` : `${Math.round(seconds)} s`
}

function showInTerminal(title, began) {
  const draw = () => process.stdout.write(`\r\x1b[K· ${title} … ${wholeSeconds(began)} s`)
  draw()
  const timer = setInterval(draw, 500)
  return {
    end(sign) {
      clearInterval(timer)
      process.stdout.write(`\r\x1b[K${sign} ${title} (${formatSeconds(Date.now() - began)})\n`)
    },
  }
}

function showInLog(title, began) {
  console.log(`· ${title} …`)
  const timer = setInterval(() => console.log(`  ${title}: ${wholeSeconds(began)} s`), REMIND_MS)
  return {
    end(sign) {
      clearInterval(timer)
      console.log(`${sign} ${title} (${formatSeconds(Date.now() - began)})`)
    },
  }
}

function wholeSeconds(began) {
  return Math.floor((Date.now() - began) / 1000)
}
