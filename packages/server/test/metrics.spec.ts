import { EnterpriseByIdDocument, RegisterEnterpriseDocument, SignInDocument } from '@lianxi/schema/operations';
import { createServer } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeMetrics, serveMetrics } from '../src/http/metrics.ts';
import { codeOf, dataOf, makeWorld, type World } from './kit/world.ts';

const canary = { name: '金丝雀澄野有限公司', phone: '13955512345', operation: 'Tel_13955512346', login: 'canarylogin' };
const yanzhouId = 370812;

let world: World;
beforeAll(async () => {
  world = await makeWorld({ metrics: { host: '127.0.0.1', port: 0 } });
});
afterAll(() => world?.stop());

const metrics = async (): Promise<string> => (await fetch(world.app.metricsUrl ?? '')).text();
/** The value of a line, and NaN where there is none; an outcome is noted when its answer has left. */
const valueOf = (text: string, line: string): number =>
  Number(
    text
      .split('\n')
      .find((each) => each.startsWith(`${line} `))
      ?.slice(line.length + 1) ?? Number.NaN,
  );
const becomes = (line: string, value: number) =>
  expect.poll(async () => valueOf(await metrics(), line), { timeout: 5000 }).toBe(value);

describe('the metrics', () => {
  it('count requests by operation and outcome, and how long they took', async () => {
    dataOf(await world.yanzhou.send(RegisterEnterpriseDocument, { input: { regionId: yanzhouId, name: canary.name } }));
    const refused = codeOf(await world.yanzhou.send(EnterpriseByIdDocument, { id: canary.phone }));
    await becomes('lianxi_requests_total{operation="RegisterEnterprise",code="OK"}', 1);
    await becomes(`lianxi_requests_total{operation="EnterpriseById",code="${refused}"}`, 1);
    await becomes('lianxi_request_seconds_count{operation="RegisterEnterprise"}', 1);
  });

  it('tell of the pools, the queue, the event loop and the memory', async () => {
    const text = await metrics();
    for (const pool of ['read', 'write'])
      expect(valueOf(text, `lianxi_pool_connections{pool="${pool}",state="waiting"}`)).toBe(0);
    expect(valueOf(text, 'lianxi_jobs{state="failed"}')).toBe(0);
    expect(valueOf(text, 'lianxi_nodejs_eventloop_lag_p99_seconds')).toBeGreaterThanOrEqual(0);
    expect(valueOf(text, 'lianxi_process_resident_memory_bytes')).toBeGreaterThan(1e6);
  });

  it('have labels of ours alone, however many names callers make up', async () => {
    for (let n = 0; n < 30; n += 1) await world.yanzhou.ask(`query ${canary.operation}${n}{service{version}}`);
    await world.nobody.send(SignInDocument, { input: { loginName: canary.login, password: canary.phone } });
    await fetch(`${world.app.url}/files/${canary.phone}`);
    await becomes('lianxi_requests_total{operation="other",code="OK"}', 30);
    await becomes('lianxi_requests_total{operation="files",code="UNAUTHENTICATED"}', 1);
    const text = await metrics();
    expect(Object.values(canary).filter((secret) => text.includes(secret))).toEqual([]);
    const labels = new Set([...text.matchAll(/(\w+)="/g)].map(([, name]) => name));
    const ofTheProcess = ['le', 'version', 'major', 'minor', 'patch', 'kind', 'type', 'space'];
    for (const name of ofTheProcess) labels.delete(name);
    expect(labels).toEqual(new Set(['operation', 'code', 'pool', 'state']));
    expect([...text.matchAll(/operation="([^"]*)"/g)].every(([, name]) => /^[A-Za-z]{1,40}$/.test(name ?? ''))).toBe(
      true,
    );
  });

  it('are not where people reach the server, and nothing else is where they are', async () => {
    const page = await fetch(`${world.app.url}/metrics`);
    expect(await page.text()).not.toContain('lianxi_requests_total');
    expect((await fetch(new URL('/', world.app.metricsUrl ?? ''))).status).toBe(404);
    expect((await fetch(world.app.metricsUrl ?? '', { method: 'POST' })).status).toBe(404);
  });
});

it('the other metrics are told while the jobs cannot be counted', async () => {
  const away = () => Promise.reject(new Error('away'));
  const alone = makeMetrics({ pools: {}, jobs: away });
  expect(await alone.text()).toContain('lianxi_process_resident_memory_bytes');
});

it('an address that is taken is told with what to do', async () => {
  const other = createServer();
  await new Promise<void>((resolve) => {
    other.listen(0, '127.0.0.1', resolve);
  });
  const at = other.address();
  const port = typeof at === 'object' && at !== null ? at.port : 0;
  try {
    const serving = serveMetrics(makeMetrics({ pools: {}, jobs: null }), { host: '127.0.0.1', port });
    await expect(serving).rejects.toThrow(/EADDRINUSE.+LIANXI_METRICS/);
  } finally {
    other.close();
  }
});
