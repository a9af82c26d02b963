import type { SubscriptionForwarder } from '@urql/core';
import type { Client as StreamClient } from 'graphql-sse';

/**
 * Carries subscriptions over server-sent events at `/graphql/stream`.
 *
 * The library is fetched with the first subscription: most screens have none.
 */
export function forwardToStream(headers: () => Record<string, string>): SubscriptionForwarder {
  let stream: Promise<StreamClient> | undefined;
  const open = () =>
    (stream ??= import('graphql-sse').then(({ createClient }) =>
      createClient({ url: '/graphql/stream', headers, credentials: 'same-origin' }),
    ));

  return (request) => ({
    subscribe(sink) {
      let stop: (() => void) | undefined;
      let isOver = false;
      open().then(
        (client) => {
          if (isOver) return;
          stop = client.subscribe<Record<string, unknown>>(
            { query: request.query ?? '', variables: { ...request.variables } },
            {
              next: (value) => sink.next({ ...value, extensions: value.extensions ?? {} }),
              error: (error) => sink.error(error),
              complete: () => sink.complete(),
            },
          );
        },
        (error: unknown) => sink.error(error),
      );
      return {
        unsubscribe() {
          isOver = true;
          stop?.();
        },
      };
    },
  });
}
