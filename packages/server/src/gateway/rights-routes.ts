import { askRightRules, judge } from '@lianxi/schema';
import type { Express, Request, RequestHandler, Response } from 'express';
import { setTimeout as delay } from 'node:timers/promises';
import type { Caller } from './door.ts';
import { sayIn, scriptOf } from './language.ts';
import type { Frame } from './layout.ts';
import { whyRefused } from './pages.ts';
import type { Asking, Held, RightsDoors } from './rights-door.ts';
import { heldPage } from './rights-pages.ts';
import { looks, param, pickedOf, send, sendClosed, sendRefused, uuid } from './sending.ts';

/** One request for a person's own page. */
interface Reading {
  doors: RightsDoors;
  caller: Caller;
  frame: Frame;
  request: Request;
  response: Response;
}
type Answer = (reading: Reading, held: Held) => Promise<void> | void;

/** The addresses of a person's own page: what is held, a copy of it, what is asked for, taken back and said of channels. */
export function rightsRoutes(app: Express, doors: RightsDoors, reader: RequestHandler): void {
  const on = (answer: Answer) => (request: Request, response: Response) => opened(doors, { request, response }, answer);
  app.get(
    '/r/:token',
    on(({ frame, response }, held) => send(response, heldPage(frame, held))),
  );
  app.get('/r/:token/copy', on(sendCopy));
  app.post('/r/:token/ask', reader, on(takeAsking));
  app.post('/r/:token/withdraw', reader, on(takeBack));
  app.post('/r/:token/consent', reader, on(takeConsent));
}

async function opened(
  doors: RightsDoors,
  { request, response }: Pick<Reading, 'request' | 'response'>,
  answer: Answer,
): Promise<void> {
  const token = param(request, 'token');
  const script = scriptOf(request.query['lang'], request.get('accept-language'));
  const frame = { say: sayIn(script), script, home: `/r/${token}?lang=${script}`, here: `/r/${token}` };
  const caller = { token, address: request.ip ?? '' };
  const held = await doors.open(caller);
  if (typeof held === 'string') return sendRefused(held, frame, response);
  await answer({ doors, caller, frame, request, response }, held);
}

/** Everything that the page shows, in a form that other programs read. */
function sendCopy({ response }: Reading, held: Held): void {
  response
    .attachment('个人信息副本.json')
    .type('json')
    .send(JSON.stringify(held, null, 2));
}

async function takeAsking(reading: Reading, held: Held): Promise<void> {
  const { frame, request, response } = reading;
  const { once = '', ...said } = pickedOf(request, ['once', 'kind', 'field', 'words']);
  if (!uuid.test(once)) return sendClosed(frame, response);
  const error = wrongIn(said);
  if (error !== null) return send(response.status(422), heldPage(frame, held, { error, said }));
  return handIn(reading, held, { once, said });
}

/** A request that is taken back; one that is not theirs, or was answered, is told as such by the job. */
async function takeBack(reading: Reading, held: Held): Promise<void> {
  const { once = '', request: withdraw = '' } = pickedOf(reading.request, ['once', 'request']);
  if (!uuid.test(once) || !uuid.test(withdraw)) return sendClosed(reading.frame, reading.response);
  return handIn(reading, held, { once, said: { withdraw } });
}

/** What is said of a contact channel; one that is not theirs, or ended, is told as such by the job. */
async function takeConsent(reading: Reading, held: Held): Promise<void> {
  const { once = '', channel = '', consent = '' } = pickedOf(reading.request, ['once', 'channel', 'consent']);
  const isSaid = uuid.test(once) && uuid.test(channel) && ['GIVEN', 'WITHDRAWN'].includes(consent);
  if (!isSaid) return sendClosed(reading.frame, reading.response);
  return handIn(reading, held, { once, said: { channel, consent } });
}

/** Hands something in and waits for what becomes of it, for as long as somebody may wait before a page. */
async function handIn({ doors, caller, frame, response }: Reading, held: Held, sent: Asking): Promise<void> {
  const taken = await doors.handIn(caller, sent);
  if (typeof taken === 'string') return sendRefused(taken, frame, response);
  for (const look of looks) {
    const seen = await doors.outcome(caller.token, taken.intakeId);
    if (seen?.state === 'REFUSED')
      return send(response.status(422), heldPage(frame, held, { error: whyRefused(seen), said: { ...sent.said } }));
    if (seen?.state !== 'WAITING') break;
    await delay(look);
  }
  // Whoever said something of a channel sees there what became of it.
  const at = 'channel' in sent.said ? '#channels' : '';
  response.redirect(303, `/r/${caller.token}?lang=${frame.script}${at}`);
}

/** What is wrong with what is asked for, judged before it is handed in so that nothing written is lost. */
function wrongIn(said: Readonly<Record<string, string>>): string | null {
  if (said['kind'] === undefined) return '请选择您要求什么。';
  if ('issues' in judge(askRightRules, said)) return '内容过长，最多 500 字。';
  if (said['kind'] !== 'CORRECT') return null;
  return said['field'] === undefined || said['words'] === undefined ? '更正请选择哪一项，并写下更正为什么。' : null;
}
