/**
 * The one script of reader pages, inlined behind the text and allowed by its hash: it works as soon as
 * the text is there. The key "s" brings the Spanish and takes it away; the choice is remembered, the
 * place on the page kept.
 */
export const readerScript = `
const choices = [...document.querySelectorAll('[name=text]')]
const rows = [...document.querySelectorAll('.body .s')]
const topOf = (row) => row.getBoundingClientRect().top
let row
let was
const mark = () => {
  row = scrollY > 200 && rows.find((each) => topOf(each) > 0)
  was = row && topOf(row)
}
const choose = (choice) => {
  choice.checked = true
  if (row) scrollBy({ top: topOf(row) - was, behavior: 'instant' })
  try {
    localStorage.text = choice.id
  } catch {}
}
try {
  document.getElementById(localStorage.text).checked = true
} catch {}
for (const choice of choices) choice.onchange = () => choose(choice)
addEventListener('scroll', mark, { passive: true })
addEventListener('keydown', (event) => {
  if (event.key !== 's' || event.ctrlKey || event.metaKey || event.altKey) return
  mark()
  choose(choices[choices[0].checked ? 1 : 0])
})
document.documentElement.className = 'js'
`.trim()
