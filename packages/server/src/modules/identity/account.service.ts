import { changePasswordRules, claimInvitationRules, levelOf, signInRules } from '@lianxi/schema';
import { holds, jurisdictions, Role, rolesAt, type Actor } from '../../platform/actor.ts';
import { recordDeed } from '../../platform/audit.ts';
import { actorOf, type Context } from '../../platform/context.ts';
import { asRefusal } from '../../platform/failures.ts';
import { fromGlobalId } from '../../platform/global-id.ts';
import { checked } from '../../platform/input.ts';
import { badInput, demand, Refusal } from '../../platform/refusal.ts';
import { newId } from '../../platform/tenant-key.ts';
import { Region } from '../tenancy/index.ts';
import { canInvite, canOpenNames, canSeeOperation } from './account.policy.ts';
import type { ClaimInvitationInput, InviteMemberInput } from './account.inputs.ts';
import { hashOf, newSalt, newToken, prove, type Cost } from './password.ts';

interface Challenge extends Cost {
  salt: Buffer;
  pausedSeconds: number;
}

/** What the database's doors answer. */
interface Opened {
  actor?: Actor;
  pausedSeconds?: number;
  isRefused?: boolean;
  isSpent?: boolean;
  isTaken?: boolean;
}

async function challenge(ctx: Context, loginName: string): Promise<Challenge> {
  const [row] = await ctx.ask<Challenge>({
    text: 'select salt, memory_kib, passes, sec.paused_seconds($1, $2) as "pausedSeconds" from sec.challenge($1)',
    values: [loginName, ctx.address],
  });
  if (!row) throw new Error('the installation has no secret');
  if (row.pausedSeconds > 0) throw paused(row.pausedSeconds);
  return row;
}

const paused = (seconds: number) => new Refusal('SIGN_IN_PAUSED', { retryAfterSeconds: seconds });

/**
 * Opens a session and sets its cookie.
 *
 * One answer for an unknown name and for a wrong password. After five failures for one account from one address, or
 * fifty from one address, within 15 minutes that address waits; a stranger elsewhere locks nobody out.
 */
export async function signIn(ctx: Context, input: unknown): Promise<Actor> {
  const { loginName, password } = checked(signInRules, input);
  const login = loginName.toLowerCase();
  const { salt, ...cost } = await challenge(ctx, login);
  const token = newToken();
  const [row] = await ctx.ask<{ opened: Opened }>({
    text: 'select sec.sign_in($1, $2, $3, $4) as opened',
    values: [login, await prove(password, salt, cost), hashOf(token), ctx.address],
  });
  return admitted(ctx, row?.opened, token);
}

function admitted(ctx: Context, opened: Opened | undefined, token: string): Actor {
  if (opened?.pausedSeconds) throw paused(opened.pausedSeconds);
  if (opened?.isSpent) throw new Refusal('INVITATION_SPENT');
  if (opened?.isTaken) throw badInput('loginName', 'LOGIN_TAKEN');
  if (!opened?.actor) throw new Refusal('SIGN_IN_REFUSED');
  ctx.setSession(token);
  ctx.session.token = token;
  ctx.actor = opened.actor;
  return opened.actor;
}

/** Ends the session of this request; without one there is nothing to end. */
export async function signOut(ctx: Context): Promise<void> {
  if (ctx.session.token) await ctx.ask({ text: 'select sec.end_session($1)', values: [ctx.session.token] });
  ctx.setSession(null);
  ctx.actor = null;
}

/** Makes the account that a set-up link invites, or joins the invited region with the account one already has. */
export async function claimInvitation(ctx: Context, input: ClaimInvitationInput): Promise<Actor> {
  const { loginName, displayName, password } = checked(claimInvitationRules, input);
  const [link] = await ctx.ask<{ isSpent: boolean }>({
    text: 'select sec.is_spent($1) as "isSpent"',
    values: [input.token],
  });
  if (link?.isSpent !== false) throw new Refusal('INVITATION_SPENT');
  const { salt, ...cost } = await challenge(ctx, loginName);
  const token = newToken();
  const [row] = await ctx.ask<{ opened: Opened }>({
    text: 'select sec.claim_invitation($1, $2, $3, $4, $5, $6) as opened',
    values: [input.token, loginName, displayName, await prove(password, salt, cost), hashOf(token), ctx.address],
  });
  return admitted(ctx, row?.opened, token);
}

/** Sets a new password and ends every other session of the account. */
export async function changePassword(ctx: Context, input: unknown): Promise<void> {
  const { currentPassword, newPassword } = checked(changePasswordRules, input);
  const { salt, ...cost } = await challenge(ctx, actorOf(ctx).loginName);
  const [usual] = await ctx.ask<Cost>({ text: 'select memory_kib, passes from sec.password_cost()', values: [] });
  const fresh = newSalt();
  const proofs = [await prove(currentPassword, salt, cost), fresh, await prove(newPassword, fresh, usual ?? cost)];
  const [row] = await ctx.ask<{ isChanged: boolean }>({
    text: 'select sec.change_password($1, $2, $3, $4) as "isChanged"',
    values: [ctx.session.token, ...proofs],
  });
  if (!row?.isChanged) throw badInput('currentPassword', 'PASSWORD_WRONG');
}

export interface Invitation {
  path: string;
  expiresAt: Date;
}

/** Makes a set-up link for a new member; it works once, for seven days, and is shown only now. */
export async function inviteMember(ctx: Context, input: InviteMemberInput): Promise<Invitation> {
  demand(canInvite(actorOf(ctx), input));
  if (!(await ctx.em.findOne(Region, { regionId: input.regionId }))) throw badInput('regionId', 'REGION_UNKNOWN');
  const department = departmentOf(input);
  const token = newToken();
  const asked = [hashOf(token), input.regionId, input.role, department];
  const [row] = await ctx.em
    .execute<{ ends: Date | string }[]>('select sec.invite(?, ?, ?, ?) as ends', asked)
    .catch((error: unknown) => {
      // The inviter may invite, so what the database refuses is a department that the region does not have.
      throw department !== null && asRefusal(error)?.code === 'NOT_FOUND'
        ? badInput('departmentId', 'NOT_HERE')
        : error;
    });
  if (!row) throw new Error('the invitation was not written');
  const subject = { regionId: input.regionId, id: newId() };
  recordDeed(ctx, { verb: 'inviteMember', subjectType: 'Invitation', subject, reason: input.role });
  return { path: `/welcome/${token}`, expiresAt: new Date(row.ends) };
}

/** The department a contact is invited for: one of the very region, since it sees what is referred to it from anywhere. */
function departmentOf({ regionId, role, departmentId }: InviteMemberInput): string | null {
  if (departmentId == null) return null;
  const department = fromGlobalId('dep', departmentId, 'departmentId');
  if (role !== Role.DEPARTMENT_CONTACT || department.regionId !== regionId) throw badInput('departmentId', 'NOT_HERE');
  return department.id;
}

const writersMay = [
  'REGISTER_ENTERPRISES',
  'CORRECT_ENTERPRISES',
  'IMPORT_ENTERPRISES',
  'RECORD_VISITS',
  'KEEP_LIAISON',
];

const leadersMay = ['RUN_CAMPAIGNS', 'TRANSFER_ENTERPRISES'];

/** What an actor may do in a region, for menus and buttons; the deeds themselves ask again. */
export function permissionsAt(actor: Actor, regionId: number): string[] {
  const writes = holds(actor, regionId, [Role.ADMINISTRATOR, Role.DIRECTOR, Role.CLERK]);
  const reads = rolesAt(actor, regionId).some((role) => role !== Role.DEPARTMENT_CONTACT);
  const invites = canInvite(actor, { regionId, role: Role.CLERK }).allowed;
  return [
    ...(reads ? ['READ_ENTERPRISES'] : []),
    ...(writes ? writersMay : []),
    ...(invites ? ['INVITE_MEMBERS'] : []),
    ...(holds(actor, regionId, [Role.ADMINISTRATOR, Role.DIRECTOR]) ? leadersMay : []),
    ...(holds(actor, regionId, [Role.DEPARTMENT_CONTACT]) ? ['READ_REFERRALS'] : []),
    ...(levelOf(regionId) !== 'COUNTY' && holds(actor, regionId, [Role.ADMINISTRATOR]) ? ['CHANGE_DIVISIONS'] : []),
    ...(canOpenNames(actor, regionId).allowed ? ['OPEN_NAMES'] : []),
    ...(canSeeOperation(actor).allowed && holds(actor, regionId, [Role.ADMINISTRATOR]) ? ['SEE_OPERATION'] : []),
  ];
}

const nation = 100_000;

/** Where the console opens: the widest region the actor reads, else the first one held in any role. */
export const homeOf = (actor: Actor): number => jurisdictions(actor)[0] ?? actor.memberships[0]?.regionId ?? nation;
