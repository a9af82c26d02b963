import { endRegistrySourceRules, reasonRules, registrySourceRules } from '@lianxi/schema';
import {
  EndRegistrySourceDocument,
  ReviseRegistrySourceDocument,
  SetUpRegistrySourceDocument,
  UndoImportDocument,
  type RegistrySourceDetailFragment,
} from '@lianxi/schema/operations';
import type { DeedField, DeedForm } from '../../shared/deed/deed-form.ts';

const units = ['MONTH', 'WEEK'];

const fieldsOf = (start: Partial<Record<string, string>>): DeedField[] => [
  { name: 'name', kind: 'line', start: start['name'] ?? '' },
  { name: 'providedBy', kind: 'line', isOptional: true, start: start['providedBy'] ?? '' },
  { name: 'cadenceCount', kind: 'number', least: 1, most: 12, start: start['cadenceCount'] ?? '1' },
  { name: 'cadenceUnit', kind: 'choice', choices: units, start: start['cadenceUnit'] ?? 'MONTH' },
  { name: 'isComplete', kind: 'check', start: start['isComplete'] ?? '' },
  { name: 'nextDueOn', kind: 'day', isOptional: start['nextDueOn'] === undefined, start: start['nextDueOn'] ?? '' },
];

/** From a file that was imported: its name without the ending is what the register is called at first. */
export const setUpOf = (fileName: string): DeedForm => ({
  document: SetUpRegistrySourceDocument,
  rules: registrySourceRules,
  fieldWords: 'imports.sources.form',
  fields: fieldsOf({ name: fileName.replace(/\.[^.]+$/, '') }),
});

/** What a register is by now stands in the form. */
export const reviseOf = (source: RegistrySourceDetailFragment): DeedForm => ({
  document: ReviseRegistrySourceDocument,
  rules: registrySourceRules,
  fieldWords: 'imports.sources.form',
  fields: fieldsOf({
    name: source.name,
    providedBy: source.providedBy ?? '',
    cadenceCount: String(source.cadenceCount),
    cadenceUnit: source.cadenceUnit,
    isComplete: source.isComplete ? 'true' : '',
    nextDueOn: source.nextDueOn,
  }),
});

/** Ending a register says why. */
export const endSource: DeedForm = {
  document: EndRegistrySourceDocument,
  rules: endRegistrySourceRules,
  fields: [{ name: 'reason', kind: 'text' }],
  isDanger: true,
};

/** Taking an import back says why. */
export const undo: DeedForm = {
  document: UndoImportDocument,
  rules: reasonRules,
  fields: [{ name: 'reason', kind: 'text' }],
  isDanger: true,
};
