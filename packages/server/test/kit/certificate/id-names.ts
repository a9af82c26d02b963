/** Argument names that do not say of which type their ids are. */
const nounOf: Readonly<Record<string, string>> = {
  template: 'FormTemplate',
  form: 'OpinionForm',
  except: 'Enterprise',
  visitor: 'Officer',
  raisedBy: 'Person',
  closedItem: 'VisitItem',
  exceptVisit: 'Visit',
  leadDepartment: 'Department',
};

/** The type of the rows that ids under this name point at: what the name says, or what is answered with. */
export function typeOfIds(name: string, returned: string): string {
  // Any id is a node's; those of enterprises stand for them where one is enough.
  if (name === 'id') return returned === 'Node' ? 'Enterprise' : returned;
  const stem = name.replace(/Ids?$/, '');
  return nounOf[stem] ?? stem.slice(0, 1).toUpperCase() + stem.slice(1);
}
