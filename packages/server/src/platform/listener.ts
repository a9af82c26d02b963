import pg from 'pg';
import { log } from './log.ts';
import { channel, type Told } from './outbox.ts';

/** How long the listener waits before it tries again, in milliseconds. */
const patience = 1000;

/** Hears what the house tells by LISTEN, and goes on listening after PostgreSQL was away. */
export class Listener {
  readonly #url: string;
  readonly #hear: (told: Told) => void;
  #client: pg.Client | null = null;
  #retry: NodeJS.Timeout | null = null;
  #isClosed = false;

  constructor(url: string, hear: (told: Told) => void) {
    this.#url = url;
    this.#hear = hear;
  }

  async open(): Promise<void> {
    const client = new pg.Client(this.#url);
    client.on('error', () => this.#again(client));
    client.on('end', () => this.#again(client));
    client.on('notification', ({ payload }) => {
      if (!payload) return;
      // Written by `tell` and `nudge` alone.
      this.#hear(JSON.parse(payload) as Told);
    });
    this.#client = client;
    await client.connect();
    await client.query(`listen ${channel}`);
  }

  #again(lost: pg.Client): void {
    if (this.#isClosed || this.#client !== lost) return;
    this.#client = null;
    this.#retry = setTimeout(() => {
      this.open().catch((error: Error) => {
        log.warn('the listener could not connect', { reason: error.message });
        if (this.#client) this.#again(this.#client);
      });
    }, patience);
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    if (this.#retry) clearTimeout(this.#retry);
    await this.#client?.end();
  }
}
