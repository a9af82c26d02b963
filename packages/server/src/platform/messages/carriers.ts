import { createTransport } from 'nodemailer';
import { MessageFailure, type Carrier } from './message-port.ts';

/** How long another server may take, in milliseconds. */
const patience = 10_000;

const subject = '联系平台：待办提醒';

/** Sends by an SMTP server; `url` carries its host, port, account and password, as in `smtps://account:password@host`. */
export function emailCarrier({ url, from }: { url: string; from: string }): Carrier {
  const waits = { connectionTimeout: patience, greetingTimeout: patience, socketTimeout: patience };
  const { hostname, port, protocol, username, password } = new URL(url);
  const isSecure = protocol === 'smtps:';
  const transport = createTransport({
    host: hostname,
    port: port === '' ? (isSecure ? 465 : 587) : Number(port),
    secure: isSecure,
    ...(username === '' ? {} : { auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) } }),
    ...waits,
  });
  return async ({ id, to, text }) => {
    try {
      await transport.sendMail({ from, to, subject, text, messageId: `<${id}@lianxi>` });
    } catch (error) {
      throw new MessageFailure(isRefusal(error) ? 'REFUSED' : 'UNREACHABLE');
    }
  };
}

/** An SMTP server that answered with a code has refused; anything else never came so far. */
const isRefusal = (error: unknown): boolean =>
  error instanceof Error && 'responseCode' in error && error.responseCode !== undefined;

/**
 * Sends by an HTTP gateway for short messages: `POST { id, phone, text }` as JSON with the token as a bearer, and any
 * 2xx is a yes. Gateways of another shape take a small proxy before them.
 */
export function smsCarrier({ url, token }: { url: string; token: string | null }): Carrier {
  const authorization: Record<string, string> = token === null ? {} : { authorization: `Bearer ${token}` };
  return async ({ id, to, text }) => {
    const headers = { 'content-type': 'application/json', 'idempotency-key': id, ...authorization };
    const response = await posted(url, { headers, body: { id, phone: to, text } });
    if (!response.ok) throw new MessageFailure('REFUSED');
  };
}

/** Posts JSON, follows no redirect, and answers with what came back; rejects as UNREACHABLE where nothing did. */
export async function posted(
  url: string,
  { headers = { 'content-type': 'application/json' }, body }: { headers?: Record<string, string>; body: unknown },
): Promise<Response> {
  try {
    return await fetch(url, {
      method: 'POST',
      headers,
      body: JSON.stringify(body),
      redirect: 'manual',
      signal: AbortSignal.timeout(patience),
    });
  } catch {
    // The reason may repeat the address, which holds the robot's secret.
    throw new MessageFailure('UNREACHABLE');
  }
}
