import type pg from 'pg';
import { asked, load, openClient, type Sent } from './load.ts';
import type { Operation } from './operations.ts';
import type { Options } from './options.ts';
import { between, spent, type Contender, type Running } from './processes.ts';
import { keepSessions, type Member, type Reader } from './world/members.ts';

/** What one contender took for one operation at one number of clients, over all rounds. */
export interface Figures {
  contender: Contender;
  operation: string;
  clients: number;
  requests: number;
  wallMs: number;
  /** Milliseconds of the processor for all requests. */
  nodeMs: number;
  postgresMs: number;
  latencies: number[];
}

export interface Arena {
  admin: pg.Client;
  running: readonly Running[];
  members: Readonly<Record<Reader, Member>>;
}

/** Counts on, so that no two requests of a bench are the same write. */
export function counter(): () => number {
  let n = 0;
  return () => n++;
}

/**
 * Measures one operation: for each number of clients some rounds, in each of which every contender has its turn,
 * beginning with another one each time. So what the machine does by the way is shared by all.
 */
export async function measure(arena: Arena, operation: Operation, options: Options): Promise<Figures[]> {
  const next = counter();
  const figures: Figures[] = [];
  for (const clients of options.clients) {
    const able = arena.running.filter(({ name }) => asked(name, operation, 0) !== null);
    const turns = able.map((contender) => {
      const into = emptyFigures(contender.name, operation.name, clients);
      return { contender, operation, into, next };
    });
    figures.push(...turns.map(({ into }) => into));
    for (let round = 0; round < options.rounds; round++) {
      await keepSessions(arena.admin);
      const first = round % turns.length;
      for (const turn of [...turns.slice(first), ...turns.slice(0, first)]) await sample(arena, turn, options);
    }
  }
  return figures;
}

const emptyFigures = (contender: Contender, operation: string, clients: number): Figures => ({
  contender,
  operation,
  clients,
  requests: 0,
  wallMs: 0,
  nodeMs: 0,
  postgresMs: 0,
  latencies: [],
});

interface Turn {
  contender: Running;
  operation: Operation;
  into: Figures;
  next: () => number;
}

async function sample(
  arena: Arena,
  { contender, operation, into, next }: Turn,
  { ms, warmMs }: Options,
): Promise<void> {
  const { clients } = into;
  const client = openClient(contender, arena.members[operation.reader].token, clients);
  const send = (): Sent => {
    const sent = asked(contender.name, operation, next());
    if (!sent) throw new Error(`${contender.name} has nothing like ${operation.name}`);
    return sent;
  };
  await load(client, send, { clients, ms: warmMs });
  const before = await spent(arena.admin, contender);
  const { requests, wallMs, latencies } = await load(client, send, { clients, ms });
  const after = await spent(arena.admin, contender);
  client.close();
  into.requests += requests;
  into.wallMs += wallMs;
  into.nodeMs += between(before.node, after.node);
  into.postgresMs += between(before.postgres, after.postgres);
  for (const latency of latencies) into.latencies.push(latency);
}

/** Milliseconds of the processor for one request. */
export const nodePer = ({ nodeMs, requests }: Figures): number => nodeMs / requests;
export const postgresPer = ({ postgresMs, requests }: Figures): number => postgresMs / requests;
export const cpuPer = (one: Figures): number => nodePer(one) + postgresPer(one);

/** The latency that this share of the requests did not exceed, in milliseconds. */
export function percentile({ latencies }: Figures, share: number): number {
  const sorted = latencies.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
