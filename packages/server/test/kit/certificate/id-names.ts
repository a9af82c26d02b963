/** Argument names that do not say of which type their ids are. */
const nounOf: Readonly<Record<string, string>> = {
  template: 'FormTemplate',
  field: 'EnterpriseField',
  source: 'RegistrySource',
  ownField: 'EnterpriseField',
  form: 'OpinionForm',
  except: 'Enterprise',
  visitor: 'Officer',
  raisedBy: 'Person',
  channel: 'ContactChannel',
  closedItem: 'VisitItem',
  exceptVisit: 'Visit',
  leadDepartment: 'Department',
  predecessor: 'Department',
};

/** What is answered with where it is no row, and the type of the row whose id asks for it. */
const askedBy: Readonly<Record<string, string>> = {
  // Any id is a node's; those of enterprises stand for them where one is enough.
  Node: 'Enterprise',
  WorkingTerm: 'Deadline',
};

/** Ids of what no type of the API shows as a row of its own, by the names under which they are asked for. */
export const wordsBesideTypes: Readonly<Record<string, string>> = { fileId: 'fil' };

/** The type of the rows that ids under this name point at: what the name says, or what is answered with. */
export function typeOfIds(name: string, returned: string): string {
  if (name === 'id') return askedBy[returned] ?? returned;
  const stem = name.replace(/Ids?$/, '');
  return nounOf[stem] ?? stem.slice(0, 1).toUpperCase() + stem.slice(1);
}
