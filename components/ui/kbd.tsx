/** A key or a chord, written `Ctrl+Enter`; each key gets its own cap. */
export function Kbd({ keys }: { keys: string }) {
  return (
    <kbd className="inline-flex gap-0.5 font-sans">
      {keys.split('+').map((key) => (
        <span
          key={key}
          className="inline-block min-w-5 rounded-sm border border-current/35 px-1 text-center text-[0.6875rem] leading-4.5"
        >
          {key}
        </span>
      ))}
    </kbd>
  )
}
