import { registerEnumType } from 'type-graphql';

/** What raises a signal: on matters and sites only, never on a person. The rules themselves stand in `signalSql`. */
export enum EarlySignalRule {
  NO_CONTACT = 'NO_CONTACT',
  REPEATED_PROBLEM = 'REPEATED_PROBLEM',
  HAZARD_OVERDUE = 'HAZARD_OVERDUE',
}
registerEnumType(EarlySignalRule, {
  name: 'EarlySignalRule',
  description: '及时发现的规则，只看事和场所，不看人。 What raises a signal: matters and sites, never a person.',
  valuesConfig: {
    NO_CONTACT: { description: '180 天没有有效走访；此后每满 180 天再提示。 No valid visit for 180 days, and again.' },
    REPEATED_PROBLEM: {
      description: '一年内同类问题提出两次及以上。 A trouble of one kind, raised twice or more within a year.',
    },
    HAZARD_OVERDUE: { description: '隐患过了整改期限仍未复查合格。 A hazard past its day that nobody verified.' },
  },
});

export enum EarlySignalState {
  RAISED = 'RAISED',
  CHECKED = 'CHECKED',
}
registerEnumType(EarlySignalState, {
  name: 'EarlySignalState',
  description: '提示是否已核实。 Whether somebody looked into a signal.',
  valuesConfig: {
    RAISED: { description: '待核实。 Raised; nobody looked into it yet.' },
    CHECKED: { description: '已核实；有新的依据时重新提示。 Looked into; new grounds raise it anew.' },
  },
});
