import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import { once } from 'node:events';

/** What the app said to PostgreSQL, read off the wire. */
export interface Said {
  /** The texts of the statements in the order they were sent, prepared ones by their text as well. */
  statements: string[];
  /** How often somebody had to wait for PostgreSQL: what is sent before the answer comes counts as one. */
  roundTrips: number;
}

export interface StatementTap {
  /** The address of a database, by way of the tap. */
  through(url: string): string;
  /** Everything that was said since the last time. */
  heard(): Said;
  close(): Promise<void>;
}

/** Messages of PostgreSQL's protocol: a type, a length that counts itself, a body; the first one has no type. */
class Messages {
  #rest = Buffer.alloc(0);
  #isFirst: boolean;
  constructor(hasStartup: boolean) {
    this.#isFirst = hasStartup;
  }

  *read(chunk: Buffer): Generator<{ type: string; body: Buffer }> {
    this.#rest = Buffer.concat([this.#rest, chunk]);
    for (;;) {
      const head = this.#isFirst ? 0 : 1;
      if (this.#rest.length < head + 4) return;
      const size = head + this.#rest.readInt32BE(head);
      if (this.#rest.length < size) return;
      const type = this.#isFirst ? 'startup' : String.fromCharCode(this.#rest[0] ?? 0);
      yield { type, body: this.#rest.subarray(head + 4, size) };
      this.#isFirst = false;
      this.#rest = this.#rest.subarray(size);
    }
  }
}

const textAt = (body: Buffer, from: number): string => body.toString('utf8', from, body.indexOf(0, from));

/**
 * Listens on the wire between the app and PostgreSQL.
 *
 * No counter of our own code and none of the driver's can forget a statement here: whatever PostgreSQL is asked to
 * execute passes by.
 */
export async function openTap(database: string): Promise<StatementTap> {
  const { hostname, port } = new URL(database);
  let said: Said = { statements: [], roundTrips: 0 };
  const sockets = new Set<Socket>();
  const server = createServer((app) => {
    const postgres = connect(Number(port), hostname);
    for (const socket of [app, postgres]) {
      sockets.add(socket);
      socket.on('close', () => sockets.delete(socket));
      // Either side hangs up when it is done; the other one then does the same.
      socket.on('error', () => socket.destroy());
    }
    listen(app, postgres, () => said);
    app.pipe(postgres).pipe(app);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  // A server on a port has an address of this shape.
  const { port: at } = server.address() as AddressInfo;
  return {
    through: (url) => {
      const moved = new URL(url);
      moved.host = `127.0.0.1:${at}`;
      return moved.toString();
    },
    heard: () => {
      const before = said;
      said = { statements: [], roundTrips: 0 };
      return before;
    },
    close: async () => {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}

function listen(app: Socket, postgres: Socket, said: () => Said): void {
  const prepared = new Map<string, string>();
  let unanswered = 0;
  let isWaiting = false;
  const fromApp = new Messages(true);
  const fromPostgres = new Messages(false);
  app.on('data', (chunk: Buffer) => {
    for (const { type, body } of fromApp.read(chunk)) {
      if (!isWaiting) said().roundTrips += 1;
      isWaiting = true;
      // Parse names a text, Bind takes it up, Query is a text of its own; Sync and Query want an answer.
      if (type === 'P') prepared.set(textAt(body, 0), textAt(body, body.indexOf(0) + 1));
      if (type === 'B') said().statements.push(prepared.get(textAt(body, body.indexOf(0) + 1)) ?? 'unknown');
      if (type === 'Q') said().statements.push(textAt(body, 0));
      if (['S', 'Q', 'startup'].includes(type)) unanswered += 1;
    }
  });
  postgres.on('data', (chunk: Buffer) => {
    for (const { type } of fromPostgres.read(chunk)) {
      if (type === 'Z') unanswered -= 1;
      isWaiting = unanswered > 0;
    }
  });
}
