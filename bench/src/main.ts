import { rmSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import pg from 'pg';
import { count, type Counts } from './counts.ts';
import { asked, openClient } from './load.ts';
import { measure, type Arena, type Figures } from './measure.ts';
import { operations, type Operation } from './operations.ts';
import { readOptions, type Options } from './options.ts';
import { startContender, type Running } from './processes.ts';
import { report, writeReport } from './report.ts';
import { openSessions } from './world/members.ts';
import { makeUnbound, tellRelations } from './world/others.ts';
import { openWorld, type World } from './world/world.ts';

const say = (line: string): void => void process.stderr.write(`${line}\n`);

/** Everybody who must be stopped at the end, in the order in which they came. */
const closers: (() => Promise<unknown>)[] = [];

async function run(options: Options): Promise<void> {
  const world = await openWorld(options.folder, options.size);
  closers.push(() => world.stop());
  const admin = new pg.Client(world.admin);
  await admin.connect();
  closers.push(() => admin.end());
  const arena = await openArena(world, admin, options);
  const all = await operations(world.admin);
  const chosen = all.filter(({ name }) => options.operations.length === 0 || options.operations.includes(name));
  const figures: Figures[] = [];
  const counts: Counts[] = [];
  for (const operation of chosen) {
    say(operation.name);
    await sameAnswers(arena, operation);
    for (const contender of arena.running) {
      const counted = await count(arena, contender, operation);
      if (counted) counts.push(counted);
    }
    figures.push(...(await measure(arena, operation, options)));
  }
  const text = report({ operations: chosen, figures, counts, size: options.size, options });
  process.stdout.write(text);
  if (options.isWritten) writeReport(text);
}

async function openArena({ urls }: World, admin: pg.Client, options: Options): Promise<Arena> {
  const members = await openSessions(admin);
  const unbound = await makeUnbound(admin, urls.app);
  await tellRelations(admin);
  const jurisdictions = Object.fromEntries(Object.values(members).map(({ token, regions }) => [token, regions]));
  const running: Running[] = [];
  for (const name of options.contenders) {
    const started = await startContender(name, { urls, jurisdictions, unbound });
    closers.push(() => started.stop());
    running.push(started);
  }
  return { admin, running, members };
}

/** What is written by hand answers the same as what is measured, to the last field; else it would be another race. */
async function sameAnswers({ running, members }: Arena, operation: Operation): Promise<void> {
  if (operation.kind === 'write') return;
  const answers: { name: string; data: unknown }[] = [];
  for (const contender of running.filter(({ name }) => !name.startsWith('postgraphile'))) {
    const client = openClient(contender, members[operation.reader].token, 1);
    const sent = asked(contender.name, operation, 0);
    if (sent) {
      const { body } = await client.send(sent);
      // Every contender answers with an object.
      const { data } = JSON.parse(body.toString()) as { data?: unknown };
      answers.push({ name: contender.name, data });
    }
    client.close();
  }
  const [first] = answers;
  const other = answers.find(({ data }) => !isDeepStrictEqual(data, first?.data));
  if (!other || !first) return;
  const answered = [first, other].map(({ name, data }) => `${name}: ${String(JSON.stringify(data)).slice(0, 2000)}`);
  throw new Error(`${other.name} answers ${operation.name} otherwise than ${first.name}\n${answered.join('\n')}`);
}

async function close(options: Options): Promise<void> {
  for (const closer of closers.splice(0).toReversed()) await closer();
  if (!options.isKept) rmSync(options.folder, { recursive: true, force: true });
}

const options = readOptions();
if (options) {
  const stop = (): void => void close(options).then(() => process.exit(130));
  process.once('SIGINT', stop).once('SIGTERM', stop);
  try {
    await run(options);
  } finally {
    await close(options);
  }
}
