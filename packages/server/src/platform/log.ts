type Level = 'info' | 'warn' | 'error';
type Facts = Readonly<Record<string, string | number | boolean | null>>;

function write(level: Level, message: string, facts: Facts = {}): void {
  process.stderr.write(`${JSON.stringify({ level, message, ...facts })}\n`);
}

/** Structured lines on standard error; facts are codes, counts and ids, never personal data or tokens. */
export const log = {
  info: (message: string, facts?: Facts) => write('info', message, facts),
  warn: (message: string, facts?: Facts) => write('warn', message, facts),
  error: (message: string, facts?: Facts) => write('error', message, facts),
};
