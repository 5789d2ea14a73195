import { Command, CommanderError } from 'commander'
import { CannotDo } from './cannot-do'
import { addAdmin } from './commands/admin'
import { addAlign } from './commands/align'
import { addCheck } from './commands/check'
import { addDiff } from './commands/diff'
import { addExtract } from './commands/extract'
import { addLinks } from './commands/links'
import { addScore } from './commands/score'
import { addSegment } from './commands/segment'
import { closeQuietly } from './json-lines'

/** One file a command in `commands/`, each adding itself; it loads what it needs when it runs. */
const commands = [addSegment, addAlign, addDiff, addCheck, addLinks, addScore, addExtract, addAdmin]

const exitCodes = { fine: 0, failed: 1, misused: 2 } as const

/**
 * Runs the command line: JSON Lines on stdout, everything else on stderr. Sets the exit code to
 * 0 (fine), 1 (could not do it) or 2 (wrong use) and lets the process end by itself.
 */
export async function main(argv: readonly string[]): Promise<void> {
  closeQuietly()
  const program = new Command('cotejo')
    .description('Compare Spanish articles with their English translation, at the shell.')
    .exitOverride()
    .showHelpAfterError('(see: cotejo help)')
  for (const add of commands) add(program)
  try {
    await program.parseAsync(argv)
  } catch (error) {
    process.exitCode = exitCodeOf(error)
  }
}

function exitCodeOf(error: unknown): number {
  // commander has written its own message by now, help included.
  if (error instanceof CommanderError) {
    const isAnswer = ['commander.helpDisplayed', 'commander.version'].includes(error.code)
    return isAnswer ? exitCodes.fine : exitCodes.misused
  }
  if (error instanceof CannotDo) {
    process.stderr.write(`cotejo: ${error.message}\n`)
    return exitCodes.failed
  }
  const reason = error instanceof Error ? (error.stack ?? error.message) : String(error)
  process.stderr.write(`cotejo: ${reason}\n`)
  return exitCodes.failed
}
