import { vi } from 'vitest';
import { regionHeader, sessionCookie } from '../../../src/contexts.ts';

export interface Listener {
  /** Everything that came down the stream, pings left out. */
  heard(): string;
  leave(): Promise<void>;
}

interface Listening {
  token: string | null;
  query: string;
  variables: Readonly<Record<string, unknown>>;
}

/** Listens to a subscription; it has begun when this resolves. */
export async function listen(url: string, { token, query, variables }: Listening): Promise<Listener> {
  const leaving = new AbortController();
  const response = await fetch(`${url}/graphql/stream`, {
    method: 'POST',
    signal: leaving.signal,
    headers: {
      'content-type': 'application/json',
      accept: 'text/event-stream',
      [regionHeader]: '',
      ...(token === null ? {} : { cookie: `${sessionCookie}=${token}` }),
    },
    body: JSON.stringify({ query, variables }),
  });
  let text = '';
  const done = (async () => {
    try {
      for await (const chunk of response.body?.pipeThrough(new TextDecoderStream()) ?? []) text += chunk;
    } catch (error) {
      if (!leaving.signal.aborted) throw error;
    }
  })();
  return {
    heard: () => text.replaceAll(/^:.*\n+/gm, ''),
    leave: () => {
      leaving.abort();
      return done;
    },
  };
}

/** Waits until a listener has heard of something. */
export const untilHeard = (listener: Listener, what: string): Promise<void> =>
  vi.waitFor(
    () => {
      if (!listener.heard().includes(what)) throw new Error(`not heard: ${listener.heard().slice(0, 200)}`);
    },
    { timeout: 20_000, interval: 50 },
  );
