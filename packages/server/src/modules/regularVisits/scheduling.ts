import { dayAfter } from '../../platform/working-days.ts';

/** An enterprise that has to be visited, with the days on which it is visited anyway. */
export interface ToVisit {
  id: string;
  dueOn: string;
  /** The liaison person, where that is one of the visitors; null where nobody is named. */
  visitorId: string | null;
  visitedOn: readonly string[];
  limits: { perDay: number; perWeek: number; perMonth: number };
}

/** Somebody who may go, with the number of enterprises held and of visits planned already, by day. */
export interface Visitor {
  id: string;
  load: number;
  planned: Readonly<Record<string, number>>;
}

interface Proposed {
  id: string;
  /** Null where nobody has room on any of the days. */
  plannedOn: string | null;
  visitorId: string | null;
}

interface Ground {
  visitors: readonly Visitor[];
  /** The working days that there are, in their order. */
  days: readonly string[];
  perDay: number;
}

/**
 * Proposes a day and a visitor for each enterprise, once, the next due first.
 *
 * The liaison person goes on the first day that has room; a colleague goes instead where the liaison person would come
 * late and a colleague would not, or where nobody is named: the one with the least to do. Nobody gets more visits a day
 * than `perDay`, and no enterprise more than its limits; what finds no room is answered with no day. The same question
 * has the same answer.
 */
export function proposeSchedule(toVisit: readonly ToVisit[], { visitors, days, perDay }: Ground): Proposed[] {
  const diary = new Diary(visitors, days, perDay);
  const inOrder = toVisit.toSorted((one, other) => compare(one.dueOn, other.dueOn) || compare(one.id, other.id));
  return inOrder.map((enterprise) => diary.place(enterprise));
}

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

interface Offer {
  visitorId: string;
  on: string;
}

/** Who is busy when, as the proposals fill it. */
class Diary {
  readonly #planned: Map<string, Map<string, number>>;
  readonly #load: Map<string, number>;
  constructor(
    readonly visitors: readonly Visitor[],
    readonly days: readonly string[],
    readonly perDay: number,
  ) {
    this.#planned = new Map(visitors.map(({ id, planned }) => [id, new Map(Object.entries(planned))]));
    this.#load = new Map(visitors.map(({ id, load }) => [id, load]));
  }

  place(enterprise: ToVisit): Proposed {
    const free = this.days.filter((day) => bears(enterprise, day));
    const own = enterprise.visitorId === null ? null : this.#first(enterprise.visitorId, free);
    const offer = own && own.on <= enterprise.dueOn ? own : this.#better(own, enterprise, free);
    if (!offer) return { id: enterprise.id, plannedOn: null, visitorId: null };
    const { visitorId, on } = offer;
    this.#planned.get(visitorId)?.set(on, this.#on(visitorId, on) + 1);
    this.#load.set(visitorId, (this.#load.get(visitorId) ?? 0) + 1);
    return { id: enterprise.id, plannedOn: on, visitorId };
  }

  /** A colleague who comes in time, or the liaison person's own day, or else whoever comes first. */
  #better(own: Offer | null, { dueOn }: ToVisit, free: readonly string[]): Offer | null {
    const offers = this.visitors
      .map(({ id }) => this.#first(id, free))
      .filter((offer) => offer !== null)
      .toSorted((one, other) => this.#byLoad(one, other));
    const inTime = offers.find(({ on }) => on <= dueOn);
    const earliest = offers.toSorted((one, other) => compare(one.on, other.on) || this.#byLoad(one, other))[0];
    return inTime ?? own ?? earliest ?? null;
  }

  #byLoad(one: Offer, other: Offer): number {
    const less = (this.#load.get(one.visitorId) ?? 0) - (this.#load.get(other.visitorId) ?? 0);
    return less || compare(one.visitorId, other.visitorId);
  }

  #first(visitorId: string, free: readonly string[]): Offer | null {
    if (!this.#planned.has(visitorId)) return null;
    const on = free.find((day) => this.#on(visitorId, day) < this.perDay);
    return on === undefined ? null : { visitorId, on };
  }

  #on(visitorId: string, day: string): number {
    return this.#planned.get(visitorId)?.get(day) ?? 0;
  }
}

/** Whether one more visit on a day keeps within the limits of day, week from Monday, and month. */
function bears({ visitedOn, limits }: ToVisit, day: string): boolean {
  const weekday = (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
  const monday = dayAfter(day, -weekday);
  const sunday = dayAfter(monday, 6);
  const inWeek = visitedOn.filter((on) => on >= monday && on <= sunday).length;
  const inMonth = visitedOn.filter((on) => on.slice(0, 7) === day.slice(0, 7)).length;
  const onDay = visitedOn.filter((on) => on === day).length;
  return onDay < limits.perDay && inWeek < limits.perWeek && inMonth < limits.perMonth;
}
