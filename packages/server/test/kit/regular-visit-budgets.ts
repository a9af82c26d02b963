import { budgetRows, type Budget } from './budget-rows.ts';
import { regularVisitMutations } from './regular-visit-mutations.ts';
import { argsOfText } from './certificate/calls.ts';
import type { World } from './world.ts';

/** What regular visits may cost: a read is one statement, whatever calendars hold. */
export function regularVisitBudgets(world: () => World, places: { countyId: number; otherId: number }) {
  const { reads } = budgetRows(world);
  const regular = regularVisitMutations(world, places);
  const of = async (verb: string) => argsOfText((await regular.mutations[verb]?.call()) ?? '');
  const list = { regionId: 370800, duty: 'COUNTY' };
  const budgets: Record<string, Budget> = {
    VisitDutyList: reads(4, () => ({
      ...list,
      first: 20,
      filter: { state: ['OVERDUE'], tier: 'KEY', search: '厂', isPlanned: false },
    })),
    VisitDutyCounts: reads(4, () => list),
    EarlySignalList: reads(4, () => ({ regionId: 370800, first: 20, rule: ['NO_CONTACT'], state: 'RAISED' })),
    EarlySignalCounts: reads(4, () => ({ regionId: 370800 })),
    CheckEarlySignal: { most: 18, variables: () => of('checkEarlySignal') },
    ProgrammeList: reads(4, () => ({ regionId: 370812 })),
    // The calendar, what is due, and who may go.
    VisitSchedule: reads(12, () => ({ regionId: 370812, duty: 'COUNTY', perDay: 2 })),
    SetProgramme: { most: 18, variables: () => of('setProgramme') },
    EndProgramme: { most: 16, variables: () => of('endProgramme') },
    TierEnterprises: { most: 18, variables: () => of('tierEnterprises') },
    ScheduleVisits: { most: 28, variables: () => of('scheduleVisits') },
  };
  return { budgets, prepare: regular.prepare };
}
