import { answerSupervisionRules, issueSupervisionRules } from '@lianxi/schema';
import { LockMode } from '@mikro-orm/postgresql';
import { holds, Role } from '../../platform/actor.ts';
import { dayOf } from '../../platform/clock.ts';
import { actorOf, type Context } from '../../platform/context.ts';
import { fromGlobalId, type RowKey } from '../../platform/global-id.ts';
import { checked } from '../../platform/input.ts';
import { demand as must, Refusal } from '../../platform/refusal.ts';
import { nextSerialNo } from '../../platform/serial-number.ts';
import { newId } from '../../platform/tenant-key.ts';
import { DeadlinePurpose, setDeadline } from '../calendar/index.ts';
import { officeAt } from '../liaison/index.ts';
import {
  canHandle,
  holdProblem,
  openReferrals,
  ownerOf,
  OwnerKind,
  problemToStep,
  ProblemDeed,
  takeStep,
  type Problem,
} from '../problems/index.ts';
import { Region } from '../tenancy/index.ts';
import { carryAnswer } from './carry-answer.ts';
import type { SupervisionGround } from './supervision-ground.ts';
import { SupervisionLetter } from './supervision-letter.entity.ts';
import type { AnswerSupervisionLetterInput, IssueSupervisionLetterInput } from './supervision.inputs.ts';
import { canAnswerSupervision } from './supervision.policy.ts';
import { groundSql } from './supervision.rows.ts';

/**
 * Sends a letter about a problem that is overdue or stuck to the body that owes it.
 *
 * Refused as SUPERVISION_GROUND where there is nothing to supervise, or a letter waits for its answer.
 */
export async function issueSupervisionLetter(ctx: Context, input: IssueSupervisionLetterInput): Promise<RowKey> {
  const { demand, workingDays } = checked(issueSupervisionRules, input);
  const problem = await problemToStep(ctx, fromGlobalId('prb', input.id), input.version);
  must(canHandle(actorOf(ctx), ProblemDeed.SUPERVISE, problem));
  // Of two who send at once the second sees the letter of the first.
  await holdProblem(ctx, problem);
  const { regionId } = problem;
  const issuedOn = dayOf(ctx.clock.now());
  const ground = await groundOf(ctx, problem, issuedOn);
  const key = { regionId, id: newId() };
  const serialNo = await nextSerialNo(ctx.em, 'supervision_letter', { regionId, day: issuedOn });
  const owed = { subject: key, word: 'sup', label: `${serialNo} ${problem.title}` };
  ctx.em.create(SupervisionLetter, {
    ...key,
    problem,
    deadline: await setDeadline(
      ctx,
      { ...owed, purpose: DeadlinePurpose.SUPERVISION_ANSWER },
      { startsOn: issuedOn, workingDays },
    ),
    serialNo,
    ground,
    issuerOffice: await issuerOffice(ctx, regionId),
    issuedByName: actorOf(ctx).displayName,
    issuedOn,
    ...(await addresseeOf(ctx, problem)),
    problemSerialNo: problem.serialNo,
    title: problem.title,
    enterpriseName: problem.enterprise.name,
    demand,
    createdAt: ctx.clock.now(),
  });
  const text = `${serialNo}：${demand}`;
  await takeStep(ctx, problem, { verb: 'issueSupervisionLetter', deed: ProblemDeed.SUPERVISE, text });
  return key;
}

async function groundOf(ctx: Context, { regionId, id }: Problem, today: string): Promise<SupervisionGround> {
  const [row] = await ctx.em.execute<{ ground: SupervisionGround | null }[]>(
    `select ${groundSql('p', 'g.today')} as ground from problem p, (select ?::date as today) g where p.region_id = ? and p.id = ?`,
    [today, regionId, id],
  );
  if (!row?.ground) throw new Refusal('SUPERVISION_GROUND', { field: 'id' });
  return row.ground;
}

/** The office of the highest region that the sender leads over the problem: a letter of the city is the city's. */
async function issuerOffice(ctx: Context, regionId: number): Promise<string> {
  const actor = actorOf(ctx);
  const leads = actor.memberships.filter((held) =>
    holds({ ...actor, memberships: [held] }, regionId, [Role.DIRECTOR, Role.ADMINISTRATOR]),
  );
  const issuer = Math.min(regionId, ...leads.map((held) => held.regionId));
  const office = await officeAt(ctx, issuer);
  if (office) return office.name;
  const region = await ctx.em.findOneOrFail(Region, { regionId: issuer });
  return `${region.name}联络办`;
}

type Addressee = Pick<SupervisionLetter, 'addressee'> &
  Partial<Pick<SupervisionLetter, 'departmentRegionId' | 'departmentId'>>;

/** The body that owes the problem; where that is a department it is known by its key, so that its contacts are told. */
async function addresseeOf(ctx: Context, problem: Problem): Promise<Addressee> {
  const owner = await ownerOf(ctx, problem);
  if (!owner) throw new Error('an open problem has no owner');
  if (owner.kind !== OwnerKind.DEPARTMENT) return { addressee: owner.bodyName };
  const handling = (await openReferrals(ctx, problem)).find(({ isHandling }) => isHandling);
  const { departmentRegionId = null, departmentId = null } = handling ?? {};
  return { addressee: owner.bodyName, departmentRegionId, departmentId };
}

/** Answers a letter; its clock stands, and the answer is told on the way of the problem, or of the one that leads it. */
export async function answerSupervisionLetter(ctx: Context, input: AnswerSupervisionLetterInput): Promise<RowKey> {
  const { answer } = checked(answerSupervisionRules, input);
  const letter = await ctx.em.findOne(SupervisionLetter, fromGlobalId('sup', input.id));
  if (!letter) throw new Refusal('NOT_FOUND', { field: 'id' });
  must(canAnswerSupervision(actorOf(ctx), { regionId: letter.regionId, answeredOn: letter.answeredOn ?? null }));
  await ctx.em.lock(letter, LockMode.OPTIMISTIC, input.version);
  const { regionId, id } = letter;
  const answeredByName = actorOf(ctx).displayName;
  Object.assign(letter, { answer, answeredByName, answeredOn: dayOf(ctx.clock.now()) });
  await ctx.em.flush();
  await carryAnswer(ctx, { regionId, id }, 'answerSupervisionLetter');
  return { regionId, id };
}
