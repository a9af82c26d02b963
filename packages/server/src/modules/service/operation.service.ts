import { statfs } from 'node:fs/promises';
import { lastDrill, shelfState } from '../../platform/backup/shelf.ts';
import { actorOf, type Context } from '../../platform/context.ts';
import { Refusal } from '../../platform/refusal.ts';
import { canSeeOperation } from '../identity/index.ts';
import type { DiskRoom, FailedJobs, LastBackup, LastDrill, ServiceOperation } from './operation.type.ts';

const hour = 60 * 60 * 1000;
/** A daily backup that is this old failed at least once. */
const backupIsOldAfter = 48;
const drillIsOldAfter = 24 * 62;

/** How the installation fares. What lies on a disk that somebody else looks after is not known here, and null. */
export async function serviceOperation(ctx: Context): Promise<ServiceOperation> {
  const decision = canSeeOperation(actorOf(ctx));
  if (!decision.allowed) throw new Refusal(decision.code);
  const { version, places } = ctx.installation;
  const [known] = await ctx.ask<{ version: string }>({
    text: `select current_setting('server_version') as version`,
    values: [],
  });
  // The database has the last word on who sees them, and leaves out those of regions outside the scope.
  const failedJobs = await ctx.read<FailedJobs>({
    text: 'select task, failed as count, is_given_up as "isGivenUp", last_at as "lastAt" from graphile_worker.failed_jobs()',
    values: [],
  });
  const shelf = places ? shelfState(places.backups) : { newest: null, isDamaged: false };
  const drill = places && lastDrill(places.backups);
  const age = (at: Date): number => Math.max(0, Math.floor((ctx.clock.now().getTime() - at.getTime()) / hour));
  return {
    version,
    databaseVersion: known?.version ?? '',
    keepsDatabase: places !== null,
    lastBackup: shelf.newest && backupFacts(shelf.newest, age(shelf.newest.madeAt)),
    isBackupDamaged: shelf.isDamaged,
    lastDrill: drill && drillFacts(drill, age(new Date(drill.doneAt))),
    disk: places && (await roomAt(places.data)),
    failedJobs,
  };
}

function backupFacts(backup: { madeAt: Date; bytes: number; rows: number }, ageHours: number): LastBackup {
  const { madeAt, bytes, rows } = backup;
  return { madeAt, bytes, rowCount: rows, ageHours, isOld: ageHours >= backupIsOldAfter };
}

function drillFacts(drill: { doneAt: string; seconds: number; isRight: boolean }, ageHours: number): LastDrill {
  const { doneAt, seconds, isRight } = drill;
  return { doneAt: new Date(doneAt), seconds, isRight, ageHours, isOld: ageHours >= drillIsOldAfter };
}

async function roomAt(folder: string): Promise<DiskRoom> {
  const { bsize, blocks, bavail } = await statfs(folder);
  return { freeBytes: bavail * bsize, totalBytes: blocks * bsize, isLow: bavail * 10 < blocks };
}
