import type { Locale } from './locale'
import type { Messages } from './messages'

declare module 'next-intl' {
  /** Keys and languages are checked by the compiler; the English files are the model. */
  interface AppConfig {
    Locale: Locale
    Messages: Messages
  }
}
