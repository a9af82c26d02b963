import { EnterpriseListDocument, RegisterEnterpriseDocument } from '@lianxi/schema/operations';
import { print } from 'graphql';
import { v7 } from 'uuid';
import type { Actor } from './world.ts';

const yanzhouId = 370812;

/** An enterprise that somebody wants to register, and may send again under its key. */
export interface Wanted {
  id: string;
  name: string;
}

export const wanted = (name: string): Wanted => ({ id: v7(), name });

/** What a request came to, as a client sees it; no status where the connection broke. */
export interface Outcome {
  status: number | null;
  text: string;
  retryAfter: string | null;
  /** When it ended, in milliseconds. */
  at: number;
}

async function sent(url: string, token: string, body: object): Promise<Outcome> {
  try {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie: `lianxi_session=${token}` },
      body: JSON.stringify(body),
    });
    const text = await response.text();
    return { status: response.status, text, retryAfter: response.headers.get('retry-after'), at: performance.now() };
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return { status: null, text: '', retryAfter: null, at: performance.now() };
  }
}

/** Whether a write was acknowledged. */
export const isAcknowledged = ({ status, text }: Outcome): boolean => status === 200 && !text.includes('"errors"');

/** Registers an enterprise of Yanzhou under its own id and key. */
export function register(url: string, token: string, { id, name }: Wanted): Promise<Outcome> {
  const input = { regionId: yanzhouId, name, clientId: id, isNoDuplicate: true };
  const variables = { input, idempotencyKey: `register-${id}` };
  return sent(url, token, { query: print(RegisterEnterpriseDocument), variables });
}

export function list(url: string, token: string): Promise<Outcome> {
  const variables = { regionId: yanzhouId, order: 'NAME_ASC', first: 20 };
  return sent(url, token, { query: print(EnterpriseListDocument), variables });
}

/** Writers and readers at work until they are told to stop. */
export interface Load {
  writes: { asked: Wanted; outcome: Outcome }[];
  reads: Outcome[];
  stop(): Promise<void>;
}

/** Puts a server under load; each of them sends the next request when the one before has ended. */
export function startLoad(url: string, actor: Actor, { writers, readers }: { writers: number; readers: number }): Load {
  const load: Load = { writes: [], reads: [], stop: async () => undefined };
  let isStopping = false;
  const write = async (writer: number): Promise<void> => {
    for (let i = 0; !isStopping; i += 1) {
      const asked = wanted(`负载${writer}号${i}公司`);
      load.writes.push({ asked, outcome: await register(url, actor.token, asked) });
    }
  };
  const read = async (): Promise<void> => {
    while (!isStopping) load.reads.push(await list(url, actor.token));
  };
  const running = [
    ...Array.from({ length: writers }, (_, writer) => write(writer)),
    ...Array.from({ length: readers }, read),
  ];
  load.stop = async () => {
    isStopping = true;
    await Promise.all(running);
  };
  return load;
}
