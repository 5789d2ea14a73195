import { showElement } from '@/components/ui/show-row'

/** Kept clear of the bars above and below the rows, as a row is. */
export const PANEL =
  'flex scroll-mt-36 scroll-mb-24 flex-col gap-2 rounded-md border border-rule-strong bg-paper p-3'

/** In view however long the texts are; above the tabs that lie below the rows on a narrow screen. */
export const PANEL_KEYS = 'sticky bottom-0 flex gap-1.5 bg-paper pt-1 pb-1 sm:max-xl:bottom-14'

/** A panel opens below the text, at the end of the window perhaps: one must see what one is about to do. */
export function showPanel(panel: HTMLElement | null): void {
  if (panel) showElement(panel)
}
