import type { Request, Response } from 'express';
import type { Refused } from './door.ts';
import type { Frame } from './layout.ts';
import { closedPage, limitedPage } from './pages.ts';

/** How long a page waits for what was handed in to be taken in, in steps of milliseconds. */
export const looks = [40, 60, 100, 150, 200, 250, 300, 400, 500, 600, 700, 700];

/** A key as our own forms bring it along. */
export const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** A part of the address. */
export const param = (request: Request, name: string): string => String(request.params[name] ?? '');

/** The fields of a sent form that are asked for; the others are left where they are. */
export function pickedOf(request: Request, names: readonly string[]): Record<string, string> {
  const body: unknown = request.body;
  const sent = typeof body === 'object' && body !== null ? body : {};
  return Object.fromEntries(
    Object.entries(sent).flatMap(([name, value]) =>
      names.includes(name) && typeof value === 'string' && value.trim() !== '' ? [[name, value.trim()]] : [],
    ),
  );
}

/** Sends a page that was made. */
export const send = (response: Response, page: string): void => void response.type('html').send(page);

/** Whatever is wrong with a token: the same words, the same status. */
export const sendClosed = (frame: Frame, response: Response): void =>
  send(response.status(404), closedPage({ ...frame, here: '/' }));

/** Why a page does not open, as its reader is told. */
export function sendRefused(why: Refused, frame: Frame, response: Response): void {
  if (why === 'LIMITED') send(response.status(429).set('retry-after', '900'), limitedPage({ ...frame, here: '/' }));
  else sendClosed(frame, response);
}
