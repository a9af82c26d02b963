import type { Actor } from './world.ts';

/** One word of a stream. */
export interface Heard<D> {
  data?: D;
  errors?: { extensions?: { code?: string } }[];
}
interface Listening {
  query: string;
  variables?: Record<string, unknown>;
  signal?: AbortSignal | null;
}

/** What somebody hears of a subscription over server-sent events, until it is told to stop. */
export async function* heard<D>(
  url: string,
  actor: Actor,
  { query, variables = {}, signal = null }: Listening,
): AsyncGenerator<Heard<D>> {
  const response = await fetch(`${url}/graphql/stream`, {
    method: 'POST',
    signal,
    headers: {
      'content-type': 'application/json',
      accept: 'text/event-stream',
      ...(actor.token ? { cookie: `lianxi_session=${actor.token}` } : {}),
    },
    body: JSON.stringify({ query, variables }),
  });
  if (response.status !== 200) throw new Error(`the stream answers ${response.status}`);
  let text = '';
  for await (const chunk of response.body?.pipeThrough(new TextDecoderStream()) ?? []) {
    text += chunk;
    const messages = text.split('\n\n');
    text = messages.pop() ?? '';
    for (const message of messages) {
      const [, data] = /^event: next\ndata: (.*)$/m.exec(message) ?? [];
      // Written by the server's stream.
      if (data) yield JSON.parse(data) as Heard<D>;
    }
  }
}
