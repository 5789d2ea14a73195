const CHOICES = [
  { id: 'text-en', words: 'English', lang: 'en' },
  { id: 'text-both', words: 'Both', lang: 'en' },
  { id: 'text-es', words: 'Español', lang: 'es' },
] as const

/** English, both, or Spanish. Plain radio buttons that the stylesheet reads; works without a script. */
export function TextSwitch() {
  return (
    <fieldset className="switch">
      <legend className="hidden">Show the text in</legend>
      <div>
        {CHOICES.map(({ id, words, lang }) => (
          <label key={id} lang={lang}>
            <input type="radio" name="text" id={id} defaultChecked={id === 'text-en'} />
            {words}
          </label>
        ))}
      </div>
      <kbd>Press s for the Spanish</kbd>
    </fieldset>
  )
}
