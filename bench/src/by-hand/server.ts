import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import pg from 'pg';
import { toleratesEnding } from '../contenders/contender.ts';
import { counties } from './figures.ts';
import { enterprise, visitList, type ListAsked, type Statement } from './reads.ts';
import { recordVisit, type VisitAsked } from './record.ts';

/** How the floor is opened: with the wall, or without it and with the tenant in each WHERE alone. */
export interface Floor {
  url: string;
  hasWall: boolean;
  /** The jurisdictions of the readers, by their tokens: a server by hand keeps them with the session. */
  jurisdictions: Readonly<Record<string, readonly number[]>>;
}

/** Each WHERE names its tenant, and lists and points are planned once for each connection: the best that is known. */
const planned = `set_config('plan_cache_mode',$2,true)`;

const session = {
  wall: {
    name: 'scope',
    text: `select sec.open_scope($1,null),${planned},set_config('app.lo','0',true),set_config('app.hi','999999',true)`,
  },
  // What a server without the wall does instead: it looks the session up and believes its own WHERE.
  none: {
    name: 'session',
    text: `select account_id,${planned} from sec.session where token_hash=sha256(convert_to($1,'UTF8')) and last_seen_at>clock_timestamp()-interval '30 minutes'`,
  },
};

/** How a transaction begins and its statements are planned. */
interface Manner {
  begin: 'begin' | 'begin read only';
  plan: 'force_generic_plan' | 'force_custom_plan';
}

/** What the statements of a request answer with, where they answer at all. */
interface Row {
  json?: string;
}

/** The variables of all operations together; each reads its own. */
type Asked = ListAsked & { id: string; input?: VisitAsked };

const followers = (): undefined => undefined;

/** Bare node:http over one pipelined connection pool: parse, ask, hand on. Answers with its address. */
export async function openFloor({ url, hasWall, jurisdictions }: Floor): Promise<string> {
  const config: pg.PoolConfig & { pipeline: boolean } = { connectionString: url, max: 10, pipeline: true };
  const pool = new pg.Pool(config);
  toleratesEnding(pool);
  const open = hasWall ? session.wall : session.none;

  async function ask(token: string, statements: readonly Statement[], { begin, plan }: Manner): Promise<string> {
    const client = await pool.connect();
    try {
      const sent = [
        client.query<Row>(begin),
        client.query<Row>({ ...open, values: [token, plan] }),
        ...statements.map((one) => client.query<Row>({ ...one, values: [...one.values] })),
        client.query<Row>('commit'),
      ];
      for (const answer of sent) answer.catch(followers);
      const answers = await Promise.all(sent);
      // The last of the statements before the commit is the one that answers.
      return answers.at(-2)?.rows[0]?.json ?? 'null';
    } finally {
      client.release();
    }
  }

  function answer(path: string, token: string, asked: Asked): Promise<string> {
    const read = (statement: Statement, plan: Manner['plan'] = 'force_generic_plan') =>
      ask(token, [statement], { begin: 'begin read only', plan });
    if (path.startsWith('/list') || path === '/deep-page') return read(visitList(asked, jurisdictions[token] ?? []));
    const { id, input } = asked;
    if (path === '/enterprise') return read(enterprise(id));
    if (path === '/counties') return read(counties(id, today()), 'force_custom_plan');
    if (input) return ask(token, recordVisit(input), { begin: 'begin', plan: 'force_custom_plan' });
    return Promise.reject(new Error(`nobody wrote ${path} by hand`));
  }

  const http = createServer((request, response) => void serve(request, response, answer));
  await new Promise<void>((resolve) => void http.listen(0, '127.0.0.1', resolve));
  const address = http.address();
  if (typeof address !== 'object' || !address) throw new Error('the server has no address');
  return `http://127.0.0.1:${address.port}`;
}

/** The business day. */
const today = (): string => new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);

async function serve(
  request: IncomingMessage,
  response: ServerResponse,
  answer: (path: string, token: string, asked: Asked) => Promise<string>,
): Promise<void> {
  const token = /lianxi_session=([\w-]+)/.exec(request.headers.cookie ?? '')?.[1] ?? '';
  try {
    // The bench sends what the operation of this address declares.
    const json = await answer(request.url ?? '', token, JSON.parse(await text(request)) as Asked);
    response.writeHead(200, { 'content-type': 'application/json; charset=utf-8' }).end(`{"data":${json}}`);
  } catch (error) {
    response.writeHead(500).end(error instanceof Error ? error.message : String(error));
  }
}
