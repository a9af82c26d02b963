import { budgetRows, type Budget } from './budget-rows.ts';
import { argsOfText } from './certificate/calls.ts';
import { countyMutations } from './county-mutations.ts';
import type { World } from './world.ts';

/** What it may cost that a county comes or goes. */
export function countyBudgets(world: () => World, countyId: number) {
  const { reads } = budgetRows(world);
  const counties = countyMutations(world, countyId);
  const of = async (verb: string) => argsOfText((await counties.mutations[verb]?.call()) ?? '');
  const does = (most: number, verb: string): Budget => ({ most, variables: () => of(verb) });
  const budgets: Record<string, Budget> = {
    // The county, and how far it is.
    CountyOpeningPage: reads(8, () => ({ regionId: countyId })),
    CountyDeeds: reads(8, () => ({ regionId: countyId })),
    CountyArchiveList: reads(4, () => ({ regionId: countyId, first: 20 })),
    CountiesToOpen: reads(4, () => ({ parentId: 370800, first: 100 })),
    OpenCounty: does(16, 'openCounty'),
    DeclareCountyWorking: does(18, 'declareCountyWorking'),
    // Every table is looked into; the function of the database does it as one statement.
    EmptyPracticeRegion: does(16, 'emptyPracticeRegion'),
    // What is marked is empty, or was emptied.
    MarkPracticeRegion: does(16, 'markPracticeRegion'),
    ChooseImportSheets: does(16, 'chooseImportSheets'),
    TakeCountyAlong: does(20, 'takeCountyAlong'),
    ApproveCountyArchive: does(20, 'approveCountyArchive'),
    DeclineCountyArchive: does(18, 'declineCountyArchive'),
  };
  return { budgets, prepare: counties.prepare };
}
