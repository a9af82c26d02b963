import { doorsOf } from './gateway/door.ts';
import { openGateway } from './gateway/server.ts';
import { refuseRolesWithTables } from './platform/database/gateway-guard.ts';
import { openPool } from './platform/database/scope.ts';
import { readGatewayConfig } from './platform/gateway-config.ts';
import { causeOf, framesOf, log } from './platform/log.ts';
import { StartProblem } from './platform/start-problem.ts';
import { whenStarterEnds } from './platform/starter.ts';

/** A stop that hangs is cut off here. */
const STOPS_WITHIN = 3000;

/** Serves the public page until it is told to stop, by a signal or by the server that started it being gone. */
async function serve(): Promise<void> {
  const { databaseUrl, ...at } = readGatewayConfig(process.env);
  const pool = openPool(databaseUrl, 5);
  await refuseRolesWithTables(pool);
  const gateway = await openGateway(doorsOf(pool), at);
  process.stdout.write(`Public page 企业页面  ${gateway.url}\n`);
  process.send?.('open');
  await asked();
  setTimeout(() => process.exit(1), STOPS_WITHIN).unref();
  await gateway.stop();
  await pool.end();
}

function asked(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => resolve());
    // The channel to the server that started it closes with that server, however it ends.
    process.on('disconnect', () => resolve());
    whenStarterEnds(resolve);
  });
}

function fail(error: unknown): never {
  if (error instanceof StartProblem) console.error(`\n${error.message}\n${error.chinese}\n`);
  else log.error('the public page failed', { ...causeOf(error), stack: framesOf(error) });
  process.exit(1);
}

await serve().catch(fail);
process.exit(0);
