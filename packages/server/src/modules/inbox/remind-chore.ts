import type { MikroORM } from '@mikro-orm/postgresql';
import type { Chore } from '../../platform/chore.ts';

/** Orders the reminder of each request in an inbox that has none: the job itself says when the next one is due. */
export const remindOfRequests = `select graphile_worker.add_job('remindOfItem',
      json_build_object('regionId', r.region_id, 'accountId', null, 'given', json_build_object('itemId', r.id)), job_key => 'remind.' || r.id)
    from sec.requests_in_inboxes() r where not exists (select from graphile_worker._private_jobs j where j.key = 'remind.' || r.id)`;

/**
 * Every hour, the reminders of requests that stand in an inbox and came there by no job; `orm` is the worker's.
 *
 * A migration knows no calendar, so it leaves them to this round, which finds nothing once each was seen.
 */
export function reminding(orm: MikroORM): Chore {
  const work = async (): Promise<void> => {
    await orm.em.fork().execute(remindOfRequests);
  };
  return { name: 'remind', when: '37 * * * *', options: '?max=2', work };
}
