import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { regionHeader } from '../../src/contexts.ts';
import { dataOf, type Actor } from './world.ts';

/** What a program of somebody else's works with: where the API is, and a key. */
export interface Integrator {
  address: string;
  key: string;
  /** How many requests have come. */
  count(): number;
  /** The next request is refused as one too many, to be sent again after so many seconds. */
  refuseNext(seconds: number): void;
  close(): Promise<void>;
}

const issue = `mutation($input: IssueApiKeyInput!){issueApiKey(input:$input){token}}`;

/** A key of the director's region that reads and writes enterprises. */
async function issueKey(director: Actor): Promise<string> {
  const input = { regionId: 370800, regionIds: [370800], label: '示例', kinds: ['ENTERPRISE'], access: 'WRITE' };
  const answer = await director.ask(issue, { input: { ...input, expiresInDays: 30 } });
  // The one selection above.
  return (dataOf(answer) as Record<'issueApiKey', { token: string }>).issueApiKey.token;
}

/** A way to the API for programs that send a key, like a gateway's: every request is passed on as it is. */
export async function openIntegrator(url: string, director: Actor): Promise<Integrator> {
  const key = await issueKey(director);
  let [requests, refusedFor] = [0, 0];
  const gateway = createServer((request, response) => {
    requests += 1;
    if (refusedFor > 0) {
      response.writeHead(429, { 'content-type': 'application/json', 'retry-after': String(refusedFor) });
      response.end('{"errors":[{"message":"later","extensions":{"code":"RATE_LIMITED"}}]}');
      refusedFor = 0;
      return;
    }
    const { authorization, 'content-type': type = '', [regionHeader]: region } = request.headers;
    void (async () => {
      const parts: Buffer[] = [];
      // A request without an encoding gives bytes.
      for await (const part of request) parts.push(part as Buffer);
      const answer = await fetch(`${url}${request.url}`, {
        method: request.method ?? 'GET',
        headers: {
          ...(type && { 'content-type': type }),
          ...(typeof region === 'string' && { [regionHeader]: region }),
          ...(authorization && { authorization }),
        },
        ...(parts.length > 0 && { body: Buffer.concat(parts) }),
      });
      response.writeHead(answer.status, { 'content-type': answer.headers.get('content-type') ?? '' });
      response.end(Buffer.from(await answer.arrayBuffer()));
    })().catch((error: unknown) => response.destroy(error instanceof Error ? error : undefined));
  });
  gateway.listen(0, '127.0.0.1');
  await once(gateway, 'listening');
  // A server that listens on a port has an address of this kind.
  const { port } = gateway.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}`,
    key,
    count: () => requests,
    refuseNext: (seconds) => (refusedFor = seconds),
    close: async () => {
      gateway.closeAllConnections();
      gateway.close();
      await once(gateway, 'close');
    },
  };
}
