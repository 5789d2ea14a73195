import { Option } from 'commander'

/** `--lang es|en`; any other value is wrong use. */
export function languageOption(): Option {
  return new Option('--lang <language>', 'language of the text')
    .choices(['es', 'en'])
    .makeOptionMandatory()
}
