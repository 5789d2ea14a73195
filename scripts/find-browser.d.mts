/** What Playwright needs to launch it: `launchOptions` of playwright.config.ts. */
export function findBrowser(): Promise<{ executablePath: string; args: string[] }>
