import * as v from 'valibot';
import { StartProblem } from './start-problem.ts';

/** Everything the public gateway is told from outside. */
export interface GatewayConfig {
  /** Of the role `lianxi_gateway`. */
  databaseUrl: string;
  port: number;
  host: string;
  trustProxy: boolean | number;
}

const whole = (most: number) => v.pipe(v.string(), v.regex(/^\d{1,5}$/), v.transform(Number), v.maxValue(most));
const environment = v.object({
  GATEWAY_DATABASE_URL: v.pipe(v.string(), v.url()),
  GATEWAY_PORT: v.optional(whole(65_535), '4001'),
  GATEWAY_HOST: v.optional(v.pipe(v.string(), v.minLength(1)), '127.0.0.1'),
  GATEWAY_TRUST_PROXY: v.optional(whole(9), '0'),
});

/** Checks the gateway's environment; throws a StartProblem that names each variable, and never repeats a value. */
export function readGatewayConfig(env: NodeJS.ProcessEnv): GatewayConfig {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value?.trim()));
  const parsed = v.safeParse(environment, given);
  if (!parsed.success) {
    const names = [...new Set(parsed.issues.map((issue) => v.getDotPath(issue) ?? '?'))].join(', ');
    throw new StartProblem(
      `The gateway's configuration is not right: ${names} (see docs/operations.md).`,
      `公共页面的配置有误：${names}（见 docs/operations.md）。`,
    );
  }
  const { GATEWAY_DATABASE_URL: databaseUrl, GATEWAY_PORT: port, GATEWAY_HOST: host } = parsed.output;
  return { databaseUrl, port, host, trustProxy: parsed.output.GATEWAY_TRUST_PROXY || false };
}
