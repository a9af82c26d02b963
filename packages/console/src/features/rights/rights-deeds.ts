import { answerRightsRequestRules, giveNoticeRules, recordRightsRequestRules } from '@lianxi/schema';
import {
  AnswerRightsRequestDocument,
  GiveNoticeDocument,
  RecordRightsRequestDocument,
  RevokeRightsLinkDocument,
  TakeOnRightsRequestDocument,
  WithdrawRightsRequestDocument,
  type RightsRequestDetailFragment,
} from '@lianxi/schema/operations';
import type { DeedForm } from '../../shared/deed/deed-form.ts';

interface Offer {
  /** Under which its words stand. */
  words: string;
  form: DeedForm;
  base: Record<string, unknown>;
  isPrimary: boolean;
}

/** What may be done about a request now; a correction begins with what the person wrote. */
export function offersOf({ id, version, kind, words, viewerCan }: RightsRequestDetailFragment): Offer[] {
  const base = { id, version };
  const answer = { name: 'answer', kind: 'text' } as const;
  const value = kind === 'CORRECT' ? [{ name: 'value', kind: 'line', start: words ?? '' } as const] : [];
  const answering = { document: AnswerRightsRequestDocument, rules: answerRightsRequestRules };
  const offers: Record<(typeof viewerCan)[number], Offer[]> = {
    TAKE_ON: [
      { words: 'TAKE_ON', form: { document: TakeOnRightsRequestDocument, fields: [] }, base, isPrimary: false },
    ],
    ANSWER: [
      {
        words: `GRANT_${kind}`,
        form: { ...answering, fields: [...value, answer], isDanger: kind === 'ERASE' },
        base: { ...base, isGranted: true },
        isPrimary: true,
      },
      {
        words: 'REFUSE',
        form: { ...answering, fields: [answer] },
        base: { ...base, isGranted: false },
        isPrimary: false,
      },
    ],
    WITHDRAW: [
      { words: 'WITHDRAW', form: { document: WithdrawRightsRequestDocument, fields: [] }, base, isPrimary: false },
    ],
  };
  return viewerCan.flatMap((deed) => offers[deed]);
}

/** Writes down that the notice was given. */
export const noticeForm = (today: string): DeedForm => ({
  document: GiveNoticeDocument,
  rules: giveNoticeRules,
  fields: [
    { name: 'way', kind: 'choice', choices: ['HANDED', 'READ_OUT', 'SENT'], choiceWords: 'rights.way' },
    { name: 'script', kind: 'choice', choices: ['HANS', 'HANT'], choiceWords: 'rights.script' },
    { name: 'givenOn', kind: 'day', start: today },
  ],
});

const checkedOn = (start: string) => ({ name: 'checkedOn', kind: 'day', start }) as const;

/** Writes a request down that was made at the counter, but for a correction. */
export const requestForm = (today: string): DeedForm => ({
  document: RecordRightsRequestDocument,
  rules: recordRightsRequestRules,
  fields: [
    { name: 'kind', kind: 'choice', choices: ['COPY', 'OBJECT', 'ERASE'], choiceWords: 'rights.kind' },
    { name: 'words', kind: 'text', isOptional: true },
    checkedOn(today),
  ],
});

/** The same of a correction, which says of what and to what. */
export const correctionForm = (today: string): DeedForm => ({
  document: RecordRightsRequestDocument,
  rules: recordRightsRequestRules,
  fields: [
    { name: 'field', kind: 'choice', choices: ['PERSON_NAME', 'PERSON_PHONE'], choiceWords: 'rights.field' },
    { name: 'words', kind: 'line' },
    checkedOn(today),
  ],
});

/** Ends a link at once. */
export const revokeForm: DeedForm = { document: RevokeRightsLinkDocument, fields: [], isDanger: true };
