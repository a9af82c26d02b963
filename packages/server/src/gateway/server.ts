import express, { type Express, type NextFunction, type Request, type Response } from 'express';
import { createServer, type Server } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import { judgeAnswers } from '../modules/opinions/form-answers.ts';
import type { QuestionKind } from '../modules/opinions/form-state.ts';
import { lastHandler } from '../http/last-handler.ts';
import { keepAlive } from '../platform/keep-alive.ts';
import { causeOf, log } from '../platform/log.ts';
import type { Caller, Doors, Opened, OutcomeSeen, Question } from './door.ts';
import { answersOf, formPage, type Sent } from './form-page.ts';
import { sayIn, scriptOf } from './language.ts';
import { contentPolicy, type Frame } from './layout.ts';
import { donePage, failedPage, sayings, sayPage, startPage, whyRefused } from './pages.ts';
import { answeredPage, enquiryPage } from './record-pages.ts';
import { rightsRoutes } from './rights-routes.ts';
import { looks, param, pickedOf, send, sendClosed, sendRefused, uuid } from './sending.ts';
import { hasFormFor, visitsPage } from './visit-pages.ts';

export interface GatewayAt {
  port: number;
  host: string;
  trustProxy: boolean | number;
}

export interface Gateway {
  url: string;
  stop(): Promise<void>;
}

/** One request for a page of a token. */
interface Visit {
  doors: Doors;
  caller: Caller;
  frame: Frame;
  request: Request;
  response: Response;
}
type Answer = (visit: Visit, opened: Opened) => Promise<void> | void;

/** Serves the public page: server-rendered, without a script or a cookie, and with nothing of a tenant kept here. */
export async function openGateway(doors: Doors, at: GatewayAt): Promise<Gateway> {
  const app = express();
  app.disable('x-powered-by');
  app.set('trust proxy', at.trustProxy);
  app.use(guard);
  app.get('/live', (_request, response) => void response.json({ isLive: true }));
  const reader = express.urlencoded({ extended: false, limit: '256kb', parameterLimit: 400 });
  routes(app, doors, reader);
  rightsRoutes(app, doors.rights, reader);
  app.use((request, response) => sendClosed(frameOf(request), response));
  app.use(failed);
  const http = createServer(keepAlive, app);
  await listen(http, at);
  return { url: addressOf(http), stop: () => close(http) };
}

/** The token stands in the address, so nothing may carry the address on: no referrer, no cache, no index. */
function guard(_request: Request, response: Response, next: NextFunction): void {
  response.set({
    'content-security-policy': contentPolicy,
    'referrer-policy': 'no-referrer',
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'x-robots-tag': 'noindex',
  });
  next();
}

function routes(app: Express, doors: Doors, reader: express.RequestHandler): void {
  const on = (path: string, answer: Answer) => ({
    handler: (request: Request, response: Response) => opened({ doors, request, response }, answer),
    path: `/e/:token${path}`,
  });
  const gets = [
    on('', ({ frame, response }, seen) => send(response, startPage(frame, seen))),
    on(
      '/say',
      ofEnterprise((frame) => sayPage(frame)),
    ),
    on(
      '/visits',
      ofEnterprise((frame, seen) => visitsPage(frame, seen)),
    ),
    on('/answered', ofEnterprise(answeredPage)),
    on(
      '/enquiry',
      ofEnterprise((frame) => enquiryPage(frame)),
    ),
    on('/form/:form', showForm),
  ];
  for (const { path, handler } of gets) app.get(path, handler);
  const posts = [
    on('/say', takeWords),
    on('/enquiry', enquire),
    on('/confirm', (visit) => handIn(visit, 'CONFIRM_VISIT', picked(visit, ['visitId']))),
    on('/other-day', sayOfVisit('OTHER_DAY', ['visitId', 'proposedOn', 'text'])),
    on('/asked-already', sayOfVisit('ASKED_ALREADY', ['visitId', 'formId', 'earlierFormId', 'text'])),
    on('/rate', (visit) => {
      const { points, ...of } = picked(visit, ['subject', 'subjectId', 'points']);
      return handIn(visit, 'RATE', { ...of, points: Number(points) });
    }),
  ];
  for (const { path, handler } of posts) app.post(path, reader, handler);
  app.post('/e/:token/form/:form', reader, (request, response) => takeForm({ doors, request, response }));
  app.get('/e/:token/done/:intake', (request, response) => showOutcome(doors, request, response));
}

function frameOf(request: Request): Frame {
  const script = scriptOf(request.query['lang'], request.get('accept-language'));
  const token = param(request, 'token');
  return {
    say: sayIn(script),
    script,
    home: token === '' ? null : `/e/${token}?lang=${script}`,
    here: request.path,
  };
}

async function opened(
  { doors, request, response }: Pick<Visit, 'doors' | 'request' | 'response'>,
  answer: Answer,
): Promise<void> {
  const frame = frameOf(request);
  const caller = { token: param(request, 'token'), address: request.ip ?? '' };
  const seen = await doors.open(caller);
  if (typeof seen === 'string') return sendRefused(seen, frame, response);
  await answer({ doors, caller, frame, request, response }, seen);
}

/** A page of the enterprise's; a form's own QR opens that form and nothing else. */
const ofEnterprise =
  (make: (frame: Frame, seen: Opened) => string): Answer =>
  ({ frame, response }, seen) => {
    if (seen.isForm) sendClosed(frame, response);
    else send(response, make(frame, seen));
  };

const picked = ({ request }: Visit, names: readonly string[]) => pickedOf(request, names);

/** Hands something in and waits a moment for it to be taken in; null where that was answered already. */
async function handedIn(
  visit: Visit,
  kind: string,
  said: Record<string, unknown>,
): Promise<{ intakeId: string; seen: OutcomeSeen | null } | null> {
  const { doors, caller, frame, response } = visit;
  const { once = '' } = picked(visit, ['once']);
  if (!uuid.test(once)) return (sendClosed(frame, response), null);
  const taken = await doors.handIn(caller, { kind, once, said });
  if (typeof taken === 'string') return (sendRefused(taken, frame, response), null);
  const { intakeId } = taken;
  let seen: OutcomeSeen | null = null;
  for (const look of looks) {
    seen = await doors.outcome(caller.token, intakeId);
    if (seen?.state !== 'WAITING') break;
    await delay(look);
  }
  return { intakeId, seen };
}

/** Hands something in, and leads on to what became of it. */
async function handIn(visit: Visit, kind: string, said: Record<string, unknown>): Promise<void> {
  const handed = await handedIn(visit, kind, said);
  if (handed) leadOn(visit, handed.intakeId);
}
const leadOn = ({ caller, frame, response }: Visit, intakeId: string): void =>
  response.redirect(303, `/e/${caller.token}/done/${intakeId}?lang=${frame.script}`);

/** What is said of a visit or a form: where it is refused the page comes again with every word, and with the reason. */
const sayOfVisit =
  (kind: string, names: readonly string[]): Answer =>
  async (visit, opened) => {
    const said = picked(visit, names);
    const handed = await handedIn(visit, kind, said);
    if (!handed) return;
    const { intakeId, seen } = handed;
    if (seen?.state !== 'REFUSED' || opened.isForm || !hasFormFor(opened, { kind, said }))
      return leadOn(visit, intakeId);
    const frame = { ...visit.frame, here: `/e/${visit.caller.token}/visits` };
    send(visit.response.status(422), visitsPage(frame, opened, { kind, said, why: whyRefused(seen) }));
  };

async function showOutcome(doors: Doors, request: Request, response: Response): Promise<void> {
  const frame = frameOf(request);
  const intake = param(request, 'intake');
  const seen = uuid.test(intake) ? await doors.outcome(param(request, 'token'), intake) : null;
  if (seen) send(response, donePage(frame, seen));
  else sendClosed(frame, response);
}

async function takeWords(visit: Visit): Promise<void> {
  const { frame, response } = visit;
  const said = picked(visit, ['kind', 'topic', 'text']);
  if (!sayings.some(([kind]) => kind === said['kind'])) return sendClosed(frame, response);
  if (said['text'] === undefined || said['text'].length > 4000)
    return send(response.status(422), sayPage(frame, { ...said, error: '请写下您想说的话，最多 4000 字。' }));
  await handIn(visit, 'SAY', said);
}

async function enquire(visit: Visit, seen: Opened): Promise<void> {
  const { doors, caller, frame, response } = visit;
  if (seen.isForm) return sendClosed(frame, response);
  const { serialNo = '', code = '' } = picked(visit, ['serialNo', 'code']);
  const answer = await doors.enquire(caller, { serialNo, code: code.toUpperCase() });
  if (typeof answer === 'string') sendRefused(answer, frame, response);
  else send(response.status(answer.found ? 200 : 422), enquiryPage(frame, { serialNo, found: answer.found }));
}

const formOf = ({ request }: Visit, { forms }: Opened) => forms.find(({ id }) => id === param(request, 'form'));

function showForm(visit: Visit, seen: Opened): void {
  const form = formOf(visit, seen);
  if (form) send(visit.response, formPage(visit.frame, form));
  else sendClosed(visit.frame, visit.response);
}

/**
 * Judges the answers by the rule of the house before anything is handed in, so that nothing written is lost. A form that
 * is no longer out is handed in all the same: one that was sent twice then leads to what became of the first.
 */
async function takeForm({ doors, request, response }: Pick<Visit, 'doors' | 'request' | 'response'>): Promise<void> {
  const frame = frameOf(request);
  const caller = { token: param(request, 'token'), address: request.ip ?? '' };
  const visit = { doors, caller, frame, request, response };
  const seen = await doors.open(caller);
  if (seen === 'LIMITED') return sendRefused(seen, frame, response);
  const formId = param(request, 'form');
  const form = seen === 'CLOSED' ? undefined : seen.forms.find(({ id }) => id === formId);
  const body: unknown = request.body;
  const answers = answersOf(form?.questions ?? [], typeof body === 'object' && body !== null ? { ...body } : {});
  const wrong = wrongIn(form?.questions ?? [], answers);
  if (form && wrong.size > 0) return send(response.status(422), formPage(frame, form, { answers, wrong }));
  await handIn(visit, 'RETURN_FORM', { formId, answers });
}

function wrongIn(asked: readonly Question[], answers: readonly Sent[]): Map<string, string> {
  // The kinds are those that the questionnaire was published with.
  const questions = asked.map((question) => ({ ...question, kind: question.kind as QuestionKind }));
  const { issues } = judgeAnswers(questions, answers, { isOwn: true });
  return new Map(issues.map(({ field, rule }) => [field.replace('answers.', ''), rule]));
}

/** What fails is logged by its cause alone: neither the address, in which a token stands, nor a word that was written. */
const failed = lastHandler(({ error, request, response }) => {
  // Express's readers put it on their errors.
  const { status } = error as { status?: unknown };
  if (typeof status === 'number' && status < 500) return sendClosed(frameOf(request), response);
  log.error('a public page failed', causeOf(error));
  send(response.status(503), failedPage({ ...frameOf(request), here: '/' }));
});

function listen(http: Server, { port, host }: GatewayAt): Promise<void> {
  return new Promise((resolve, reject) => {
    http.once('error', reject);
    http.listen(port, host, () => {
      http.off('error', reject);
      resolve();
    });
  });
}

function addressOf(http: Server): string {
  const address = http.address();
  if (typeof address !== 'object' || address === null) throw new Error('the gateway has no address');
  const host = ['0.0.0.0', '::'].includes(address.address) ? 'localhost' : address.address;
  return `http://${host.includes(':') ? `[${host}]` : host}:${address.port}`;
}

function close(http: Server): Promise<void> {
  http.closeAllConnections();
  return new Promise((resolve) => {
    http.close(() => resolve());
  });
}
