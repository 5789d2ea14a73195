import { launch } from './setup/launch.mjs'

/** `npm run dev`: as the demo, but on the development server, which shows every change at once. */
await launch('dev')
