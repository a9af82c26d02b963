/** What somebody found of two records that look alike and are two. */
export enum PairFinding {
  TWO_ENTERPRISES = 'TWO_ENTERPRISES',
  BRANCH = 'BRANCH',
}
