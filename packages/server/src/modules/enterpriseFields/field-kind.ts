/** What a field takes for a value; it never changes, so that values keep their meaning. */
export enum EnterpriseFieldKind {
  TEXT = 'TEXT',
  NUMBER = 'NUMBER',
  DAY = 'DAY',
  YES_NO = 'YES_NO',
  CHOICE = 'CHOICE',
  CHOICES = 'CHOICES',
}

/** One of the things to choose from. The key stays whatever the words become; a retired one is chosen no more. */
export interface FieldChoice {
  key: string;
  text: string;
  isRetired: boolean;
}

export const hasChoices = (kind: EnterpriseFieldKind): boolean =>
  kind === EnterpriseFieldKind.CHOICE || kind === EnterpriseFieldKind.CHOICES;
