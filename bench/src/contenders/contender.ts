import type pg from 'pg';

/** What a contender's process is told, as JSON in its one argument. */
export interface ContenderArguments {
  urls: { owner: string; app: string; worker: string; listen: string };
  jurisdictions: Readonly<Record<string, readonly number[]>>;
  /** The address of a role that no policy binds; for the floor without the wall. */
  unbound: string;
}

/** The arguments of this process. */
export function contenderArguments(): ContenderArguments {
  const text = process.argv[2];
  if (text === undefined) throw new Error('a contender is started by the bench');
  // Written by the bench, which declares the same shape.
  return JSON.parse(text) as ContenderArguments;
}

/** Tells the bench where this contender listens; it ends when the bench goes. */
export function tellAddress(url: string): void {
  process.send?.({ url });
  process.once('disconnect', () => process.exit(0));
}

/** The bench ends idle connections to have their statistics; the pool opens others, and nothing was lost. */
export function toleratesEnding(pool: pg.Pool): void {
  pool.on('error', (error: Error & { code?: string }) => {
    if (error.code !== '57P01') throw error;
  });
}
