import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';
import type { GatewayConfig } from './platform/gateway-config.ts';
import { log } from './platform/log.ts';

const server = `${import.meta.dirname}/..`;

/** How long it may take to answer, and how soon it is begun again where it ended by itself, in milliseconds. */
const OPENS_WITHIN = 20_000;
const AGAIN_AFTER = 2000;

export interface GatewayProcess {
  stop(): Promise<void>;
}

/**
 * Runs the public page beside the server, in a process of its own that is told nothing but its own role's address.
 *
 * Where it ends by itself it is begun again; the server does not depend on it.
 */
export async function startGatewayProcess(config: GatewayConfig): Promise<GatewayProcess> {
  const stopping = new AbortController();
  let child = await begin(config);
  const kept = keep();
  async function keep(): Promise<void> {
    while (!stopping.signal.aborted) {
      if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
      if (stopping.signal.aborted) return;
      log.warn('the public page ended', { exitCode: child.exitCode });
      await delay(AGAIN_AFTER, undefined, { ref: false, signal: stopping.signal }).catch(stopped);
      if (!stopping.signal.aborted) child = await begin(config);
    }
  }
  return {
    stop: async () => {
      stopping.abort();
      child.kill('SIGTERM');
      await kept;
    },
  };
}

/** A wait that was called off needs no word. */
const stopped = (): void => undefined;

/** Resolves once it answers, has ended, or takes too long; whether it ended is then looked at. */
async function begin({ databaseUrl, port, host, trustProxy }: GatewayConfig): Promise<ChildProcess> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/gateway.ts'], {
    cwd: server,
    env: {
      NODE_ENV: 'production',
      GATEWAY_DATABASE_URL: databaseUrl,
      GATEWAY_PORT: String(port),
      GATEWAY_HOST: host,
      GATEWAY_TRUST_PROXY: String(Number(trustProxy)),
    },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const late = new AbortController();
  await Promise.race([
    once(child, 'message', { signal: late.signal }).catch(stopped),
    once(child, 'exit', { signal: late.signal }).catch(stopped),
    delay(OPENS_WITHIN, undefined, { ref: false, signal: late.signal }).catch(stopped),
  ]);
  late.abort();
  return child;
}
