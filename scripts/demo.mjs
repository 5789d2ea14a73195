import { launch } from './setup/launch.mjs'

/** `npm run demo`: the whole app with demo articles, from nothing but Node and npm. */
await launch('demo')
