import { localeOf, type RefusalCode } from '@lianxi/schema';
import { asRefusal } from '../platform/failures.ts';
import { causeOf, log } from '../platform/log.ts';
import { Refusal, refusalAnswer } from '../platform/refusal.ts';
import { lastHandler } from './last-handler.ts';
import { noteOutcome } from './observed.ts';

const statuses: Partial<Record<RefusalCode, number>> = {
  UNAUTHENTICATED: 401,
  KEY_EXPIRED: 401,
  KEY_REVOKED: 401,
  NOT_ALLOWED: 403,
  OUTSIDE_KEY: 403,
  NOT_FOUND: 404,
  BODY_TOO_LARGE: 413,
  FILE_TOO_LARGE: 413,
  RATE_LIMITED: 429,
  TOO_BUSY: 503,
  TIMED_OUT: 503,
  INTERNAL: 500,
};

/** The status by which a refusal leaves where a status is all that many clients look at. */
export const statusOf = (code: RefusalCode): number => statuses[code] ?? 400;

/** What Express's body readers throw. */
function bodyRefusal(error: unknown, path: string): Refusal | null {
  // Express's readers put both on their errors.
  const { type, status } = error as { type?: unknown; status?: unknown };
  if (type === 'entity.too.large') return new Refusal(path.startsWith('/files') ? 'FILE_TOO_LARGE' : 'BODY_TOO_LARGE');
  if (status === 404) return new Refusal('NOT_FOUND');
  return typeof status === 'number' && status >= 400 && status < 500 ? new Refusal('BAD_REQUEST') : null;
}

/** The last handler: every error that leaves by HTTP has the shape and the codes of the API. */
export const errorAnswer = lastHandler(({ error, request, response }) => {
  const refusal = asRefusal(error) ?? bodyRefusal(error, request.originalUrl) ?? unforeseen(error);
  noteOutcome({ code: refusal.code });
  if (response.headersSent) return void response.destroy();
  const status = statusOf(refusal.code);
  if (refusal.code === 'TOO_BUSY') response.setHeader('retry-after', '2');
  if (refusal.code === 'RATE_LIMITED') response.setHeader('retry-after', String(refusal.detail.retryAfterSeconds));
  if (status === 401) response.setHeader('www-authenticate', 'Bearer');
  response.status(status).json({ errors: [refusalAnswer(refusal, localeOf(request.headers['accept-language']))] });
});

function unforeseen(error: unknown): Refusal {
  log.error('a request failed', causeOf(error));
  return new Refusal('INTERNAL');
}
