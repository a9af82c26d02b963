import { AsyncLocalStorage } from 'node:async_hooks';

type Level = 'info' | 'warn' | 'error';
interface Facts {
  readonly [fact: string]: string | number | boolean | null;
}

/** The request that is being answered, for the lines that are written meanwhile. */
const requests = new AsyncLocalStorage<{ requestId: string }>();

function write(level: Level, message: string, facts: Facts = {}): void {
  const line = { time: new Date().toISOString(), level, message, ...requests.getStore(), ...facts };
  process.stderr.write(`${JSON.stringify(line)}\n`);
}

/** Structured lines on standard error; facts are codes, counts and ids, never personal data or tokens. */
export const log = {
  info: (message: string, facts?: Facts) => write('info', message, facts),
  warn: (message: string, facts?: Facts) => write('warn', message, facts),
  error: (message: string, facts?: Facts) => write('error', message, facts),
};

/** Every line written on the way carries the id that the caller got in `x-request-id`. */
export const duringRequest = <T>(requestId: string, work: () => T): T => requests.run({ requestId }, work);

interface Cause extends Facts {
  name: string;
  errorCode: string | null;
  at: string;
}

/**
 * What may be said of an error: its class, its code and where in the code it was made.
 *
 * Its message is left out. SQL errors, parsers and validators repeat in it what they were given, and that may be
 * somebody's name or password.
 */
export function causeOf(error: unknown): Cause {
  if (!(error instanceof Error)) return { name: 'unknown', errorCode: null, at: '' };
  const { name } = error;
  const code: unknown = 'code' in error ? error.code : null;
  // What the system says of a file or a socket names a path or an address, and that is what helps.
  const reason = 'syscall' in error ? { reason: error.message } : {};
  const errorCode = typeof code === 'string' || typeof code === 'number' ? String(code) : null;
  return { name, errorCode, at: framesOf(error).split('\n')[0] ?? '', ...reason };
}

/** The places in the code an error came by, without its message, which stands before them and may have lines too. */
export function framesOf(error: unknown): string {
  const stack = error instanceof Error ? (error.stack ?? '') : '';
  return [...stack.matchAll(/^\s+(at .+:\d+:\d+\)?)$/gm)].map((frame) => frame[1]).join('\n');
}
