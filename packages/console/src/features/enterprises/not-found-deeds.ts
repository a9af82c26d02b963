import { confirmNotFoundRules, endNotFoundRules, reportNotFoundRules } from '@lianxi/schema';
import { ConfirmNotFoundDocument, EndNotFoundDocument, ReportNotFoundDocument } from '@lianxi/schema/operations';
import type { DeedForm } from '../../shared/deed/deed-form.ts';

/** What is known already stands there: today, and the address of the register. */
export const reportNotFound = (today: string, address: string | null): DeedForm => ({
  document: ReportNotFoundDocument,
  rules: reportNotFoundRules,
  fields: [
    { name: 'lookedOn', kind: 'day', start: today },
    { name: 'place', kind: 'line', start: address ?? '' },
    { name: 'note', kind: 'line', isOptional: true },
  ],
});

/** A second look, today unless said otherwise. */
export const confirmNotFound = (today: string): DeedForm => ({
  document: ConfirmNotFoundDocument,
  rules: confirmNotFoundRules,
  fields: [
    { name: 'lookedOn', kind: 'day', start: today },
    { name: 'note', kind: 'line', isOptional: true },
  ],
});

/** It was found, or is gone for good; the latter only after a second look. */
export const endNotFound = (today: string, isConfirmed: boolean): DeedForm => ({
  document: EndNotFoundDocument,
  rules: endNotFoundRules,
  fields: [
    { name: 'ending', kind: 'choice', choices: isConfirmed ? ['FOUND', 'CLOSED'] : ['FOUND'] },
    { name: 'endedOn', kind: 'day', start: today },
    { name: 'note', kind: 'line' },
  ],
});
