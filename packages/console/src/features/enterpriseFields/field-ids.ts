/** Ids of the controls, by the names under which problems speak of them. */
export const fieldIds = {
  name: 'own-field-name',
  purpose: 'own-field-purpose',
  kind: 'own-field-kind',
  unit: 'own-field-unit',
  lowest: 'own-field-lowest',
  highest: 'own-field-highest',
  choices: 'own-field-choices',
  englishName: 'own-field-english',
  regionId: 'own-field-name',
  reason: 'own-field-reason',
};
