import type { RefusalCode } from '@lianxi/schema';
import { OptimisticLockError } from '@mikro-orm/postgresql';
import { GraphQLError } from 'graphql';
import { badInput, Refusal } from './refusal.ts';

/** PostgreSQL's error classes that are the caller's affair. */
const byState: Readonly<Record<string, () => Refusal>> = {
  '28000': () => new Refusal('UNAUTHENTICATED'),
  // The wall, or a right the actor does not have: what lies behind it is simply not there.
  '42501': () => new Refusal('NOT_FOUND'),
  '23503': () => new Refusal('NOT_FOUND'),
  '22021': () => badInput('', 'CONTROL_CHARACTER'),
  '22P05': () => badInput('', 'CONTROL_CHARACTER'),
  '22003': () => badInput('', 'OUT_OF_RANGE'),
  '22008': () => badInput('', 'DAY'),
  // Two periods of one post, duty or status on one day: the database forbids it, whoever asks.
  '23P01': () => new Refusal('PERIODS_OVERLAP'),
  '40001': () => new Refusal('STALE_VERSION'),
  '40P01': () => new Refusal('TOO_BUSY', { retryAfterSeconds: 1 }),
  // Stopped: its own time, or that of the whole request, was up.
  '57014': () => new Refusal('TIMED_OUT'),
  '55P03': () => new Refusal('TOO_BUSY', { retryAfterSeconds: 1 }),
};

/** The database is away, restarting, or has no connection to give. */
const isAway = (code: string): boolean =>
  /^(08(?!P01)|57P0|53)/.test(code) || ['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT'].includes(code);

/** Unique keys that two people may run into at once. */
const byConstraint: Readonly<Record<string, () => Refusal>> = {
  enterprise_region_id_credit_code_unique: () => badInput('creditCode', 'CREDIT_CODE_TAKEN'),
  problem_region_id_appeal_no_unique: () => badInput('appealNo', 'APPEAL_TAKEN'),
  opinion_form_region_id_serial_no_unique: () => badInput('serialNo', 'SERIAL_TAKEN'),
  visit_attendance_region_id_visit_id_person_id_unique: () => badInput('attendees', 'TWICE'),
  visit_department_region_id_visit_id_department_id_unique: () => badInput('departments', 'TWICE'),
  visit_visitor_region_id_visit_id_officer_id_unique: () => badInput('visitors', 'TWICE'),
  campaign_region_id_name_unique: () => badInput('name', 'NAME_TAKEN'),
  person_role_held_once: () => badInput('enterpriseId', 'TWICE'),
  department_region_id_name_unique: () => badInput('name', 'NAME_TAKEN'),
  post_region_id_title_unique: () => badInput('title', 'NAME_TAKEN'),
  post_one_principal: () => badInput('kind', 'PRINCIPAL_TAKEN'),
  officer_region_id_account_id_unique: () => badInput('isMe', 'ACCOUNT_TAKEN'),
  office_region_id_unique: () => new Refusal('OFFICE_EXISTS', { field: 'regionId' }),
};

/** The refusal that an error of the database or the ORM stands for; null where it is a fault of ours. */
export function asRefusal(error: unknown): Refusal | null {
  if (error instanceof Refusal) return error;
  if (error instanceof OptimisticLockError) return new Refusal('STALE_VERSION', { field: 'version' });
  if (!(error instanceof Error)) return null;
  // The driver and the socket put a code on their errors.
  const { code, constraint } = error as Error & { code?: unknown; constraint?: unknown };
  if (typeof code !== 'string')
    return /timeout exceeded when trying to connect|Connection terminated/.test(error.message) ? busy() : null;
  if (code === '23505') return byConstraint[String(constraint)]?.() ?? new Refusal('STALE_VERSION');
  return isAway(code) ? busy() : (byState[code]?.() ?? null);
}

const busy = () => new Refusal('TOO_BUSY', { retryAfterSeconds: 2 });

/** Codes that GraphQL itself gives before any field runs; the rest is mapped or hidden. */
const protocol: ReadonlySet<string> = new Set<RefusalCode>([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
]);
export const isProtocolCode = (code: unknown): boolean => typeof code === 'string' && protocol.has(code);

/** The error a resolver really threw, below what graphql-js wrapped around it. */
export function rootOf(error: unknown): unknown {
  let root = error;
  while (root instanceof GraphQLError && root.originalError) root = root.originalError;
  return root;
}
