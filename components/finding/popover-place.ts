interface Box {
  left: number
  right: number
  top: number
  bottom: number
}

type PopoverPlace = { left: number } & ({ top: number } | { bottom: number })

/**
 * Where a popover about some words stands in the window: under them, or over them where there is no
 * room below or where it would lie on what has to stay in view; under all of that if nothing else is left.
 */
export function popoverPlace(
  words: Box,
  room: { width: number; height: number },
  keptClear: readonly Box[],
): PopoverPlace {
  const left = Math.max(8, Math.min(words.left, room.width - WIDTH - 8))
  const under = (top: number): Box => ({ left, right: left + WIDTH, top, bottom: top + HEIGHT })
  const isFree = (box: Box) =>
    box.bottom <= room.height && !keptClear.some((kept) => overlap(box, kept))
  const below = under(words.bottom + GAP)
  const last = under(Math.max(words.bottom, ...keptClear.map(({ bottom }) => bottom)) + GAP)
  if (isFree(below)) return { left, top: below.top }
  if (words.top < HEIGHT + HEAD && isFree(last)) return { left, top: last.top }
  return { left, bottom: room.height - words.top + GAP }
}

function overlap(one: Box, other: Box): boolean {
  return (
    one.left < other.right &&
    other.left < one.right &&
    one.top < other.bottom &&
    other.top < one.bottom
  )
}

/** In CSS pixels: the width it is set in, a height few exceed, the room of the page's head. */
const WIDTH = 320
const HEIGHT = 200
const HEAD = 92
const GAP = 6
