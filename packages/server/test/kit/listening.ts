import type { Actor } from './world.ts';

/** What somebody hears of a subscription over server-sent events, until it is told to stop. */
export async function* heard<D>(
  url: string,
  actor: Actor,
  { query, signal }: { query: string; signal: AbortSignal },
): AsyncGenerator<{ data?: D; errors?: { extensions?: { code?: string } }[] }> {
  const response = await fetch(`${url}/graphql/stream`, {
    method: 'POST',
    signal,
    headers: {
      'content-type': 'application/json',
      accept: 'text/event-stream',
      ...(actor.token ? { cookie: `lianxi_session=${actor.token}` } : {}),
    },
    body: JSON.stringify({ query }),
  });
  let text = '';
  for await (const chunk of response.body?.pipeThrough(new TextDecoderStream()) ?? []) {
    text += chunk;
    const messages = text.split('\n\n');
    text = messages.pop() ?? '';
    for (const message of messages) {
      const [, data] = /^event: next\ndata: (.*)$/m.exec(message) ?? [];
      // Written by the server's stream.
      if (data) yield JSON.parse(data) as { data?: D };
    }
  }
}
