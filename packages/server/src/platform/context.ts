import type { Locale } from '@lianxi/schema';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Actor, Jurisdictions } from './actor.ts';
import type { Clock } from './clock.ts';
import type { Question } from './database/scope.ts';
import type { Installation } from './installation.ts';
import type { Select } from './select/select.ts';

/** What a service needs to write: in a request and in a background job alike. */
export interface Work {
  /** Inside the transaction it speaks with the scope of the actor. */
  em: EntityManager;
  actor: Actor | null;
  clock: Clock;
}

/** What a request carries through resolvers and services; always the first argument. */
export interface Context extends Work {
  /** Reads: one statement per root field. */
  select: Select;
  /** Runs a statement in a transaction of its own that sees what the actor may see. */
  read<R>(question: Question): Promise<R[]>;
  /** The jurisdictions of this request, the widest only, narrowed where the caller asked for it. */
  regions: Jurisdictions;
  narrow: number | null;
  /** Whether records of this type are open at all: to a person they are, to an API key those of its kinds. */
  reaches(type: string): boolean;
  /** Shared by the copies that Apollo makes of a context: signing in changes it for the rest of the request. */
  session: { token: string | null };
  locale: Locale;
  installation: Installation;
  /** The caller's network address, for the lock-out of guessers. */
  address: string;
  /** Writes of one backend, told to stop when the time of the request is up. */
  untilDeadline<T>(pid: number, work: () => Promise<T>): Promise<T>;
  /** How long one statement may take, in milliseconds. */
  statementMs: number;
  /** Runs one statement outside any scope and transaction: for the doors of sign-in, which keep their count of tries. */
  ask<R>(question: Question): Promise<R[]>;
  /** Forgets what the server believes of the actor: a deed may have changed who they are and what they may see. */
  forgetActor(): void;
  /** Sets or clears the session cookie on the answer. */
  setSession(token: string | null): void;
}

/** The signed-in actor; the middleware has already turned everybody else away. */
export function actorOf(context: Pick<Work, 'actor'>): Actor {
  if (!context.actor) throw new Error('this field is open to the public and has no actor');
  return context.actor;
}
