import type { MikroORM } from '@mikro-orm/postgresql';
import type { Chore } from '../../platform/chore.ts';
import { dayOf, type Clock } from '../../platform/clock.ts';

/**
 * Every hour, a job for each region in which a decision is overdue; `orm` is the worker's.
 *
 * The database names the regions, and nothing else of them: the jobs look at the rows in the region's own scope.
 */
export function climbing(orm: MikroORM, clock: Clock): Chore {
  const work = async (): Promise<void> => {
    await orm.em.fork().execute(
      `select graphile_worker.add_job('climbDecisions', json_build_object('regionId', r, 'accountId', null, 'given', '{}'::json), job_key => 'climb.' || r)
         from sec.regions_owing(?) r`,
      [dayOf(clock.now())],
    );
  };
  return { name: 'climb', when: '7 * * * *', options: '?max=2', work };
}
