import type { Hand } from '../hand.ts';
import type { SeedClock } from './seed-clock.ts';

/** Whoever writes the base data: services only, as the app role, each deed by somebody who may. */
export interface Seeding {
  hand: Hand;
  clock: SeedClock;
  /** Token of an administrator of the country. */
  admin: string;
  /** Token of the one who works in this region: its clerk where the demo has one, else whoever stands above. */
  workerAt: (regionId: number) => string;
}
