/** Work of the installation itself that comes round by the clock, in no region's scope. */
export interface Chore {
  /** Its name in the job queue. */
  name: string;
  /** When, in the queue's crontab: minute, hour, day, month, weekday, in UTC. */
  when: string;
  /** The queue's own options, such as how far back a missed one is made up for. */
  options: string;
  work: () => Promise<void>;
}
