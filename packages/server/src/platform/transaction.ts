import type { MiddlewareFn } from 'type-graphql';
import type { Actor } from './actor.ts';
import type { Context } from './context.ts';
import { answeredBefore, keepAnswer } from './idempotency.ts';
import { Refusal } from './refusal.ts';

/** Root fields that answer without a session. Everything else is refused before it begins. */
const open: ReadonlySet<string> = new Set([
  'Query.service',
  'Query.viewer',
  'Mutation.signIn',
  'Mutation.signOut',
  'Mutation.claimInvitation',
]);

const isRoot = (type: string) => ['Query', 'Mutation', 'Subscription'].includes(type);

/** Nobody gets past a root field without a session, unless it is one of the few that are open. */
export const onlySignedIn: MiddlewareFn<Context> = ({ context, info }, next) => {
  const isOpen = open.has(`${info.parentType.name}.${info.fieldName}`);
  if (isRoot(info.parentType.name) && !isOpen && !context.actor) throw new Refusal('UNAUTHENTICATED');
  return next();
};

/**
 * A mutation is a transaction.
 *
 * Its first statement mints the scope; whatever the root field throws undoes everything it wrote. Fields selected on
 * the payload resolve after the commit, so they can only show what was really saved. With an idempotency key, the
 * same request again gets the first answer, and another request under that key is refused.
 */
export const mutationIsTransaction: MiddlewareFn<Context> = ({ context, info, args }, next) => {
  const isOpen = open.has(`Mutation.${info.fieldName}`);
  if (info.parentType.name !== 'Mutation' || isOpen) return next();
  const written = inTransaction(context, async () => {
    const before = await answeredBefore(context, info.fieldName, args);
    if (before) return before.answer;
    const answer: unknown = await next();
    await context.em.flush();
    await keepAnswer(context, args, answer);
    return answer;
  });
  // Only once it is committed: who asked before still read what was.
  return written.finally(() => context.forgetActor());
};

/**
 * Runs a deed in one transaction whose first statement mints the scope: for mutations and for the file door.
 *
 * When the time of the request is up, the database is told to stop, and everything is undone.
 */
export function inTransaction<T>(context: Context, deed: () => Promise<T>): Promise<T> {
  return context.em.transactional(async () => {
    const pid = await openScope(context);
    return context.untilDeadline(pid, async () => {
      const answer = await deed();
      await context.em.flush();
      return answer;
    });
  });
}

/**
 * Mints the scope inside the running transaction, and answers by which backend; the actor is then the one the database
 * knows this very moment.
 *
 * The token travels as a parameter. In the text, where the ORM's own `execute` would write it, every other connection
 * of the app role could read it in `pg_stat_activity`.
 */
async function openScope(context: Context): Promise<number> {
  const { token } = context.session;
  const [row] = await context.em
    .getKysely()
    .selectNoFrom((make) => [
      make.fn<Actor>('sec.open_scope', [make.val(token), make.val(context.narrow)]).as('actor'),
      make
        .fn<string>('set_config', [
          make.val('statement_timeout'),
          make.val(String(context.statementMs)),
          make.val(true),
        ])
        .as('timeout'),
      make.fn<number>('pg_backend_pid').as('pid'),
    ])
    .execute();
  if (!row) throw new Refusal('UNAUTHENTICATED');
  context.actor = row.actor;
  return row.pid;
}
