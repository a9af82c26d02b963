import { Agent, request } from 'node:http';
import type { Contender, Running } from './processes.ts';
import type { Operation } from './operations.ts';
import { postGraphileDocument } from './postgraphile-documents.ts';

/** One request as it is sent. */
export interface Sent {
  path: string;
  body: string;
}

export interface Answered {
  status: number;
  body: Buffer;
}

/** Sends requests over connections that stay open, one for each client. */
export interface Client {
  send(sent: Sent): Promise<Answered>;
  close(): void;
}

/** Opens the way to a contender for one reader. */
export function openClient({ url }: Pick<Running, 'url'>, token: string, clients: number): Client {
  const agent = new Agent({ keepAlive: true, maxSockets: clients });
  const { hostname, port } = new URL(url);
  const headers = {
    'content-type': 'application/json',
    accept: 'application/json',
    cookie: `lianxi_session=${token}`,
  };
  return {
    send: ({ path, body }) =>
      new Promise((resolve, reject) => {
        const sent = request(
          {
            agent,
            hostname,
            port,
            path,
            method: 'POST',
            headers: { ...headers, 'content-length': Buffer.byteLength(body) },
          },
          (response) => {
            const parts: Buffer[] = [];
            response.on('data', (part: Buffer) => parts.push(part));
            response.on('end', () => resolve({ status: response.statusCode ?? 0, body: Buffer.concat(parts) }));
            response.on('error', reject);
          },
        );
        sent.on('error', reject);
        sent.end(body);
      }),
    close: () => agent.destroy(),
  };
}

/** How a contender is asked for an operation; null where it has nothing like it. */
export function asked(contender: Contender, operation: Operation, n: number): Sent | null {
  // Without the wall there is nobody to say who writes.
  if (contender === 'by-hand-unbound' && operation.kind === 'write') return null;
  // Nobody else finds by sound, by initials or by the end of a number.
  if (contender !== 'lianxi' && operation.kind === 'search') return null;
  const variables = operation.variables(n);
  if (contender.startsWith('by-hand')) return { path: `/${operation.name}`, body: JSON.stringify(variables) };
  if (contender === 'lianxi')
    return { path: '/graphql', body: JSON.stringify({ query: operation.document, variables }) };
  const query = postGraphileDocument(operation, contender === 'postgraphile');
  return (
    query && {
      path: '/graphql',
      body: JSON.stringify({ query: query.document, variables: query.variables(variables) }),
    }
  );
}

/** How long each request of a sample took, in milliseconds, and how long all of them together. */
export interface Sample {
  requests: number;
  wallMs: number;
  latencies: number[];
}

/** Keeps `clients` requests under way for `ms` milliseconds. Any answer but 200 ends the bench. */
export async function load(
  client: Client,
  next: () => Sent,
  { clients, ms }: { clients: number; ms: number },
): Promise<Sample> {
  const latencies: number[] = [];
  const start = performance.now();
  const one = async (): Promise<void> => {
    while (performance.now() - start < ms) {
      const begun = performance.now();
      const { status, body } = await client.send(next());
      if (status !== 200 || body.includes('"errors":['))
        throw new Error(`answered ${status}: ${body.toString('utf8', 0, 2000)}`);
      latencies.push(performance.now() - begun);
    }
  };
  await Promise.all(Array.from({ length: clients }, one));
  return { requests: latencies.length, wallMs: performance.now() - start, latencies };
}
