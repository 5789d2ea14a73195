import { expect, type Page } from '@playwright/test'
import { test } from '@/e2e/fixtures'
import { openNewArticle } from '@/e2e/journeys/small-article'
import { englishOf, openEditor, rewrite, rowOf } from '@/e2e/journeys/workspace'

/** What somebody who listens finds on each screen: roles, names and their order. */
test('the queue is heard as groups of articles, each with how it stands', async ({
  page,
  enter,
}) => {
  await enter('translator')
  await page.goto('/desk')
  await expect(page.getByRole('banner')).toMatchAriaSnapshot(`
    - banner:
      - link "Cotejo, to the desk"
      - navigation "Main":
        - link "Desk"
        - link "Import"
        - link "Glossary"
      - button "Actions and places Ctrl K"
      - group "Language":
        - button "EN English" [pressed]
        - button "ES Español"
      - button "Appearance"
      - link /unread notice/
      - button "Account of Ana Robledo"
  `)
  await expect(page.getByRole('main')).toMatchAriaSnapshot(`
    - main:
      - heading "Desk" [level=1]
      - link "Import an article"
      - navigation "Articles by state":
        - link /All \\d+/
        - link /In revision \\d+/
      - checkbox "Assigned to me"
      - searchbox "Search titles"
      - region /Waits for you \\d+/:
        - heading /Waits for you \\d+/ [level=2]
        - list:
          - listitem:
            - link "Deportivo Ribera cuts his debt in half and discards the sale of the stadium"
            - text: Drafted
            - progressbar /^0 of \\d+ words confirmed$/
            - text: 2 findings block
            - button /is revised by. Ana Robledo/
            - time
  `)
})

test('the workspace is heard segment by segment, with what was found beside it', async ({
  page,
  enter,
}) => {
  await enter('translator')
  await openNewArticle(page, 2)
  await openEditor(page, 2)
  await expect(page.getByRole('main')).toMatchAriaSnapshot(`
    - main:
      - heading "The port returns to open after the strike" [level=1]
      - button "Submit"
      - navigation "Views of this article":
        - link "Revise"
        - link "Review"
      - progressbar "0 of 3 confirmed, 0 of 20 words"
      - text: Saved
      - region "Segments":
        - group "Segments shown":
          - button "All 3" [pressed]
          - button "Unconfirmed 3"
        - status: "Changes shown from: the draft"
        - group "Lanes":
          - button "Spanish" [pressed]
        - list "Segments":
          - listitem "Segment 1":
            - button "Go to segment 1"
            - img "Draft"
            - paragraph: El puerto vuelve a abrir tras la huelga
            - paragraph: Draft The port returns to open after the strike
            - textbox "English of segment 1"
          - listitem "Segment 2":
            - status: 1 finding
            - textbox "English of segment 2"
            - button "Confirm"
            - button "Copy the Spanish"
            - button "Restore the draft" [disabled]
            - button "Ask or comment"
            - button "Split"
            - button "Join with the next"
          - listitem "Segment 3"
      - complementary "Findings and comments":
        - tablist "Findings and comments":
          - tab "Segment 2 1" [selected]
          - tab "Article 1"
          - tab /^Memory/
          - tab /^Terms/
          - tab "Comments"
        - tabpanel "Segment 2 1":
          - list:
            - listitem:
              - heading "Warning Verb turned noun" [level=2]
              - paragraph: “rechazó” is a verb, but the English has the noun “rejection”.
              - button "rejected Alt 1"
              - button "Dismiss"
  `)

  await page.keyboard.press('ControlOrMeta+k')
  await expect(page.getByRole('dialog')).toMatchAriaSnapshot(`
    - dialog "Actions and places":
      - heading "Actions and places" [level=2]
      - combobox "Actions and places" [expanded]
      - status: /\\d+ found/
      - listbox "Actions and places":
        - group "Moving":
          - option "Next segment Alt ↓" [selected]
        - group "Writing":
          - option "Confirm and go to the next segment Ctrl Enter"
        - group "Places"
  `)
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Keys', exact: true }).click()
  await expect(page.getByRole('dialog')).toMatchAriaSnapshot(`
    - dialog "Keys":
      - heading "Keys" [level=2]
      - button "Close"
      - region "Moving":
        - heading "Moving" [level=3]
        - list:
          - listitem:
            - text: Next segment
            - 'button "Change the key: Next segment Alt ↓"'
      - region "Writing"
      - region "View"
  `)
})

test('the review is heard change by change', async ({ page, enter }) => {
  await enter('editor')
  await page.goto('/desk?state=in_review')
  await page.getByRole('link', { name: /^Sombra Blanca glacier/ }).click()
  await expect(page.getByRole('main')).toMatchAriaSnapshot(`
    - main:
      - heading /^Sombra Blanca glacier/ [level=1]
      - radiogroup "Show":
        - radio "What changed" [checked]
        - radio "Everything"
      - paragraph: /\\d+ changes in \\d+ segments/
      - button "Previous change"
      - button "Next change"
      - list "Segments":
        - listitem "Segment 1":
          - button "Select segment 1"
          - paragraph: /^El glaciar Sombra Blanca/
          - paragraph:
            - 'link "deleted: The White Shadow inserted: Sombra Blanca"':
              - deletion: "deleted: The White Shadow"
              - insertion: "inserted: Sombra Blanca"
        - listitem "Segment 2"
        - listitem "Segment 3"
        - listitem:
          - button "Segment 4 is unchanged"
  `)
})

test('the glossary is heard term by term, with what is forbidden', async ({ page, enter }) => {
  await enter('editor')
  await page.goto('/desk/glossary')
  await expect(page.getByRole('main')).toMatchAriaSnapshot(`
    - main:
      - heading "Glossary" [level=1]
      - status: /\\d+ terms of \\d+/
      - button "Add a term"
      - searchbox "Search in both languages"
      - radiogroup "Show":
        - radio "All" [checked]
      - list "Glossary":
        - listitem:
          - button "acuerdo de libre comercio"
          - paragraph:
            - text: free trade agreement, free trade deal never
            - deletion: free commerce agreement
  `)
})

test('what happens to a text is said aloud: trouble, its end, findings, the view', async ({
  page,
  browser,
  stack,
  enter,
}) => {
  await enter('translator')
  const id = await openNewArticle(page, 3)
  await openEditor(page, 3)
  await page.context().setOffline(true)
  await rewrite(page, 3, 'Vessels lie at anchor off the coast.')
  await expect(spoken(page, 'Offline, 1 unsaved')).toBeAttached()

  const context = await browser.newContext({ baseURL: stack.url })
  await enter('editor', context)
  const other = await context.newPage()
  await other.goto(`/desk/articles/${id}/revise?segment=3`)
  await rewrite(other, 3, 'Ships sit idle in the bay.')
  await expect(other.locator('[data-save-state=saved]')).toBeVisible()
  await context.close()

  await page.context().setOffline(false)
  await expect(rowOf(page, 3).getByRole('alert')).toHaveText(/Bruno Casavieja/)
  await expect(spoken(page, 'Conflict')).toBeAttached()
  await expect(rowOf(page, 3).getByRole('region')).toMatchAriaSnapshot(`
    - region "Two texts for this segment":
      - alert: /^Bruno Casavieja/
      - paragraph: Bruno Casavieja wrote
      - paragraph:
        - deletion
        - insertion
      - paragraph: You wrote
      - button "Keep mine"
      - button "Take the other"
      - button "Edit mine"
  `)
  await page.getByRole('button', { name: 'Keep mine' }).click()
  await expect(spoken(page, 'Conflict')).toHaveCount(0)
  await expect(englishOf(page, 3)).toContainText('Vessels')
  await expect(spoken(page, /^Saved$/), 'that the trouble is over').toBeAttached()

  await rewrite(page, 2, 'The union rejected the offer yesterday.')
  await expect(rowOf(page, 2).getByRole('status').filter({ hasText: '0 findings' })).toBeAttached()

  await page.getByRole('button', { name: 'Changes from the draft' }).click()
  await page.getByRole('menuitemradio', { name: 'nothing' }).click()
  await expect(spoken(page, 'Changes shown from: nothing')).toBeAttached()
})

/** Words in a region that is read out as it changes. */
function spoken(page: Page, words: string | RegExp) {
  return page.getByRole('status').filter({ hasText: words })
}
