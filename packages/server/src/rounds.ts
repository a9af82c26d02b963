import type { MikroORM } from '@mikro-orm/postgresql';
import { climbing } from './modules/consultations/index.ts';
import { reminding } from './modules/inbox/index.ts';
import type { Chore } from './platform/chore.ts';
import type { Clock } from './platform/clock.ts';

/** What is looked after by the clock in every region; `orm` is the worker's. */
export const rounds = (orm: MikroORM, clock: Clock): Chore[] => [climbing(orm, clock), reminding(orm)];
