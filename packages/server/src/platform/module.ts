import type { EntityClass, EventSubscriber } from '@mikro-orm/postgresql';
import type { NonEmptyArray } from 'type-graphql';
import type { Tasks } from './jobs.ts';
import type { MoreFields, Rows } from './select/rows.ts';

/** What a feature module brings to the house; its front door exports one. */
export interface Module {
  name: string;
  entities: readonly EntityClass<object>[];
  /** What is derived from entities, and kept in the transaction that writes them. */
  subscribers?: readonly EventSubscriber[];
  resolvers: readonly NonEmptyArray<Function>[number][];
  /** How GraphQL types are read from tables. */
  rows?: Rows;
  /** Fields that this module adds to types of modules above it: the liaison person of an enterprise. */
  moreFields?: MoreFields;
  /** Background jobs by task name. */
  tasks?: Tasks;
}
