import { existsSync } from 'node:fs';
import chromium from '@sparticuz/chromium';

const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Arguments for a browser that stays on this machine: no sandbox in containers, nothing fetched in the background. */
export const browserArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The Chromium of `CHROMIUM`, else the system's, else the one that npm brings (64-bit Intel only). */
export async function browserPath(): Promise<string> {
  const named = process.env['CHROMIUM'];
  if (named) return named;
  return places.find((place) => existsSync(place)) ?? (await chromium.executablePath());
}
