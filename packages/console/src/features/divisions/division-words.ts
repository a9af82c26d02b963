import { reasonRules } from '@lianxi/schema';
import {
  UndoDivisionChangeDocument,
  type DivisionChangeKind,
  type DivisionItemKind,
  type RegionKind,
} from '@lianxi/schema/operations';
import type { DeedForm } from '../../shared/deed/deed-form.ts';

/** A change is taken back for a reason. */
export const undo: DeedForm = {
  document: UndoDivisionChangeDocument,
  rules: reasonRules,
  fields: [{ name: 'reason', kind: 'text' }],
  isDanger: true,
};

/** Where what lies in a division is seen: each number opens the register that it counts. */
export const routeOfKind: Readonly<Record<DivisionItemKind, string | null>> = {
  ENTERPRISE: 'enterprises',
  PERSON: 'people',
  VISIT: 'visits',
  PROBLEM: 'problems',
  MEMBER: 'members',
  DEPARTMENT: null,
};

/** What a change of this kind asks for. */
export interface Asked {
  /** How many divisions there are before it. */
  before: 'NONE' | 'ONE' | 'SEVERAL';
  isExistingAllowed: boolean;
  isNamed: boolean;
  hasParts: boolean;
  isElsewhere: boolean;
}
export const askedOf: Readonly<Record<DivisionChangeKind, Asked>> = {
  OPEN: { before: 'NONE', isExistingAllowed: false, isNamed: true, hasParts: false, isElsewhere: false },
  RENAME: { before: 'ONE', isExistingAllowed: false, isNamed: true, hasParts: false, isElsewhere: false },
  MERGE: { before: 'SEVERAL', isExistingAllowed: true, isNamed: true, hasParts: false, isElsewhere: false },
  SPLIT: { before: 'ONE', isExistingAllowed: false, isNamed: true, hasParts: true, isElsewhere: false },
  MOVE: { before: 'ONE', isExistingAllowed: false, isNamed: true, hasParts: false, isElsewhere: true },
};

export const unitKinds = [
  'FUNCTIONAL_ZONE',
  'DISTRICT',
  'COUNTY',
  'COUNTY_LEVEL_CITY',
  'BANNER',
] as const satisfies readonly RegionKind[];
