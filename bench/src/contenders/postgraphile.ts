import { createServer } from 'node:http';
import pg from 'pg';
import { postgraphile } from 'postgraphile';
import { makePgAdaptorWithPgClient, makePgService } from 'postgraphile/adaptors/pg';
import { grafserv } from 'postgraphile/grafserv/node';
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';
import { contenderArguments, tellAddress, toleratesEnding } from './contender.ts';

type WithPgClient = ReturnType<typeof makePgAdaptorWithPgClient>;
type Given = Parameters<WithPgClient>;

/**
 * PostGraphile's own way to a connection, with one change: where it would set settings, it mints the scope. So it reads
 * through the same policies, with as many statements as it always sends.
 */
function withScope(pool: pg.Pool): WithPgClient {
  const usual = makePgAdaptorWithPgClient(pool);
  const scoped = (...[settings, work]: Given) => {
    const token = settings?.['lianxi.token'];
    if (token === undefined) return usual(null, work);
    return usual(null, (client) =>
      client.withTransaction(async (inside) => {
        await inside.query({ name: 'scope', text: 'select sec.open_scope($1,null)', values: [token] });
        return work(inside);
      }),
    );
  };
  // What it answers is what the work answers, as in the original.
  return Object.assign(scoped as WithPgClient, { release: () => usual.release?.() });
}

const { urls } = contenderArguments();
const pool = new pg.Pool({ connectionString: urls.app, max: 10 });
toleratesEnding(pool);
const service = makePgService({ pool, schemas: ['public'] });
const instance = postgraphile({
  extends: [PostGraphileAmberPreset],
  pgServices: [
    {
      ...service,
      adaptor: { ...service.adaptor, createWithPgClient: () => withScope(pool) },
    },
  ],
  grafast: {
    explain: false,
    context: ({ node }) => ({
      pgSettings: { 'lianxi.token': /lianxi_session=([\w-]+)/.exec(node?.req.headers.cookie ?? '')?.[1] ?? '' },
    }),
  },
  grafserv: { graphiql: false, websockets: false },
});
const http = createServer();
await instance.createServ(grafserv).addTo(http);
http.listen(0, '127.0.0.1', () => {
  const address = http.address();
  if (typeof address === 'object' && address) tellAddress(`http://127.0.0.1:${address.port}`);
});
