import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';
import type { MessagePort } from '../../src/platform/messages/message-port.ts';
import { openPort } from '../../src/platform/messages/open-port.ts';
import { dataOf, type Actor, type House } from './world.ts';
import { quiet } from './quiet.ts';

/** A mail server and a gateway for text messages and robots, and what they were sent. */
export interface MessageServers {
  mails: { to: string; text: string }[];
  posts: { path: string; headers: IncomingHttpHeaders; body: Record<string, unknown> }[];
  /** What the gateway answers from now on. */
  answers(status: number, body: string): void;
  /** Both sent nothing yet, and the gateway takes everything again. */
  fresh(): void;
  httpPort: number;
  port: MessagePort;
  close(): Promise<void>;
}

/** Base64 of UTF-8, as mail carries Chinese. */
const bodyOf = (mail: string): string => {
  const [, body = ''] = mail.split('\r\n\r\n');
  return Buffer.from(body, /content-transfer-encoding: base64/i.test(mail) ? 'base64' : 'utf8').toString('utf8');
};
const taken = { status: 200, body: '{"errcode":0}' };
// Both listen on a port by then.
const portOf = (at: ReturnType<SMTPServer['server']['address']>): number => (at as AddressInfo).port;

/** Starts the servers that messages leave the house by. */
export async function messageServers(): Promise<MessageServers> {
  const mails: MessageServers['mails'] = [];
  const posts: MessageServers['posts'] = [];
  let answer = taken;
  const smtp = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, session, done) {
      let mail = '';
      stream.setEncoding('utf8').on('data', (text: string) => (mail += text));
      stream.on('end', () => {
        mails.push({ to: session.envelope.rcptTo[0]?.address ?? '', text: bodyOf(mail) });
        done();
      });
    },
  });
  smtp.listen(0, '127.0.0.1');
  await once(smtp.server, 'listening');
  const gateway = createServer((request, response) => {
    let text = '';
    request.setEncoding('utf8').on('data', (part: string) => (text += part));
    request.on('end', () => {
      // Written by the product itself.
      const body = JSON.parse(text) as Record<string, unknown>;
      posts.push({ path: request.url ?? '', headers: request.headers, body });
      response.writeHead(answer.status, { 'content-type': 'application/json' }).end(answer.body);
    });
  }).listen(0, '127.0.0.1');
  await once(gateway, 'listening');
  const httpPort = portOf(gateway.address());
  return {
    mails,
    posts,
    answers: (status, body) => (answer = { status, body }),
    fresh: () => {
      mails.length = 0;
      posts.length = 0;
      answer = taken;
    },
    httpPort,
    port: openPort({
      email: { url: `smtp://127.0.0.1:${portOf(smtp.server.address())}`, from: 'lianxi@example.gov.cn' },
      sms: { url: `http://127.0.0.1:${httpPort}/sms`, token: 'sms-token' },
      robotHosts: [`127.0.0.1:${httpPort}`],
    }),
    close: async () => {
      await new Promise<void>((resolve) => smtp.close(() => resolve()));
      await new Promise((resolve) => gateway.close(resolve));
    },
  };
}

type Channel = 'EMAIL' | 'SMS';

/** Has a code sent to an address that an actor gave, and takes both servers' word for what it is. */
export async function codeFor(
  house: Pick<House, 'urls'>,
  { mails, posts }: MessageServers,
  { actor, channel }: { actor: Actor; channel: Channel },
): Promise<string> {
  dataOf(await actor.ask(`mutation{sendAddressCode(input:{channel:${channel}}){settings{channels}}}`));
  await quiet(house);
  const text = channel === 'EMAIL' ? mails.at(-1)?.text : String(posts.at(-1)?.body['text']);
  return /\d{6}/.exec(text ?? '')?.[0] ?? '';
}

/** Proves an address that an actor gave, as its owner does. */
export async function proveAddress(
  house: Pick<House, 'urls'>,
  servers: MessageServers,
  who: { actor: Actor; channel: Channel },
): Promise<void> {
  const code = await codeFor(house, servers, who);
  dataOf(await who.actor.ask(`mutation{proveAddress(input:{channel:${who.channel},code:"${code}"}){isProved}}`));
}
