import { dayOf } from './clock.ts';
import type { Work } from './context.ts';
import { badInput } from './refusal.ts';

/** A day on which something happened, told by a person: it may be today, and never lies ahead. */
export function pastDay(ctx: Pick<Work, 'clock'>, field: string, day: string): string {
  if (day > dayOf(ctx.clock.now())) throw badInput(field, 'DAY_FUTURE');
  return day;
}
