import type { Member } from '../world.ts';
import type { Rows } from './demo-rows.ts';

export interface Screen {
  name: string;
  address: (rows: Rows) => string;
  /** Who looks at it; nobody signed in where it is left out. */
  member?: Member;
  /** Some of the heading, where there is one while the page still waits for its rows. */
  heading?: RegExp;
}

/** Routes of the console by their names, each with the states worth looking at. */
export type Routes = Record<string, Omit<Screen, 'name'>[]>;
