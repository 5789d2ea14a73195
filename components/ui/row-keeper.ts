import { holdAnchors, noteAnchors, type RowAnchor } from './row-anchor'
import type { RowHeights } from './row-heights'
import { covers, type RowRange, rangeFor } from './row-range'

/** What a list has just put on the page. */
export interface RenderedRows {
  heights: RowHeights
  /** The run rendered; null on a first page, where nothing is in its place yet. */
  range: RowRange | null
  /** Keys of the rendered rows, in the order of the list's children. */
  keys: readonly number[]
  keptKey: number | undefined
}

interface KeeperPorts {
  /** Another run is wanted; at once, when the browser is about to paint. */
  onRange: (range: RowRange, isUrgent: boolean) => void
  onWidth: (width: number) => void
}

/**
 * Measures the rows near the window, asks for others as the page scrolls, and holds what is in the window
 * still while rows above become as high as they are. The browser's own anchoring gives up when the room
 * above the rows changes, and is switched off (on the body: on the root it would do nothing).
 */
export class RowKeeper {
  readonly #ports: KeeperPorts
  #list: HTMLElement | null = null
  #rendered: RenderedRows | null = null
  #observer: ResizeObserver | null = null
  #elements = new Map<number, HTMLElement>()
  #anchors: RowAnchor[] = []
  #width = 0

  constructor(ports: KeeperPorts) {
    this.#ports = ports
  }

  /** Begins to watch; answers how to end it. */
  watch(list: HTMLElement): () => void {
    this.#list = list
    document.body.style.overflowAnchor = 'none'
    this.#width = list.clientWidth
    this.#ports.onWidth(this.#width)
    const observer = new ResizeObserver(() => this.#onSize())
    observer.observe(list)
    this.#observer = observer
    const onScroll = () => this.#onScroll()
    window.addEventListener('scroll', onScroll, { passive: true })
    window.addEventListener('resize', onScroll, { passive: true })
    return () => {
      observer.disconnect()
      window.removeEventListener('scroll', onScroll)
      window.removeEventListener('resize', onScroll)
      this.#elements.clear()
      document.body.style.overflowAnchor = ''
    }
  }

  /** Takes over what was just rendered, before it is painted. */
  settle(rendered: RenderedRows): void {
    this.#rendered = rendered
    this.#takeElements(rendered)
    this.#measure()
    this.#hold()
    this.#fill(false)
  }

  #takeElements({ keys }: RenderedRows): void {
    const before = new Set<Element>(this.#elements.values())
    this.#elements.clear()
    for (const [index, key] of keys.entries()) {
      const element = this.#list?.children[index]
      if (!(element instanceof HTMLElement)) continue
      this.#elements.set(key, element)
      if (!before.delete(element)) this.#observer?.observe(element)
    }
    for (const gone of before) this.#observer?.unobserve(gone)
  }

  #measure(): void {
    for (const [key, element] of this.#elements) {
      const { height } = element.getBoundingClientRect()
      if (height > 0) this.#rendered?.heights.measure(key, height)
    }
  }

  /** Nothing is held at the very top of the page: what comes there is meant to be seen. */
  #hold(): void {
    if (window.scrollY > 0 || this.#rendered?.range?.first !== 0) {
      holdAnchors(this.#anchors, this.#elements, (key) => this.#topOf(key))
    }
    this.#note()
  }

  #note(): void {
    this.#anchors = noteAnchors(this.#elements, this.#rendered?.keptKey)
  }

  #topOf(key: number): number | null {
    const index = this.#rendered?.heights.indexOf(key) ?? -1
    return index < 0 ? null : this.#listTop() + window.scrollY + this.#heightBefore(index)
  }

  #heightBefore(index: number): number {
    return this.#rendered?.heights.topOf(index) ?? 0
  }

  #listTop(): number {
    return this.#list?.getBoundingClientRect().top ?? 0
  }

  #fill(isUrgent: boolean): void {
    const { heights, range } = this.#rendered ?? {}
    if (!heights || !range || heights.count === 0) return
    const top = -this.#listTop()
    const view = { top, bottom: top + window.innerHeight }
    if (!covers(range, heights, view)) this.#ports.onRange(rangeFor(heights, view), isUrgent)
  }

  #onScroll(): void {
    this.#note()
    this.#fill(true)
  }

  #onSize(): void {
    const width = this.#list?.clientWidth ?? 0
    if (width !== this.#width) {
      this.#width = width
      this.#ports.onWidth(width)
      return
    }
    this.#measure()
    this.#hold()
    this.#fill(true)
  }
}
