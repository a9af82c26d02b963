import type { Issue } from '@lianxi/schema';
import { Refusal } from '../../platform/refusal.ts';

/** Bad input with its issues, or null where an error is something else. */
const issuesOf = (error: unknown): readonly Issue[] | null =>
  error instanceof Refusal && error.code === 'BAD_INPUT' ? (error.detail.issues ?? null) : null;

/** Lets a part of an input be looked at and keeps what is wrong with it, so that all bad places are told at once. */
export async function gathered<T>(issues: Issue[], look: () => Promise<T>): Promise<T | null> {
  try {
    return await look();
  } catch (error) {
    const told = issuesOf(error);
    if (!told) throw error;
    issues.push(...told.filter(({ field }) => !issues.some((known) => known.field === field)));
    return null;
  }
}

/** What a part of an input is refused for is told by the part's path in the whole. */
export async function under<T>(path: string, deed: () => Promise<T>): Promise<T> {
  try {
    return await deed();
  } catch (error) {
    const told = issuesOf(error);
    if (!told) throw error;
    throw new Refusal('BAD_INPUT', { issues: told.map((issue) => ({ ...issue, field: `${path}.${issue.field}` })) });
  }
}
