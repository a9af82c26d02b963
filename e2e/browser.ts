import { browserLaunch } from '../.ci/browser.ts';

/** How Playwright starts the browser of the journeys. */
export const launchOptions = browserLaunch(import.meta.url);
