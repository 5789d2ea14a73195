import 'server-only'

/** An answer that is JSON already: megabytes need not be read and written down once more to be passed on. */
export class JsonText {
  constructor(readonly text: string) {}
}
