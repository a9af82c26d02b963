import type { EntityClass } from '@mikro-orm/postgresql';
import type { NonEmptyArray } from 'type-graphql';
import type { Tasks } from './jobs.ts';
import type { Rows } from './select/rows.ts';

/** What a feature module brings to the house; its front door exports one. */
export interface Module {
  name: string;
  entities: readonly EntityClass<object>[];
  resolvers: readonly NonEmptyArray<Function>[number][];
  /** How GraphQL types are read from tables. */
  rows?: Rows;
  /** Background jobs by task name. */
  tasks?: Tasks;
}
