import { registerEnumType } from 'type-graphql';
import { FindingKind, FindingSeverity, FindingState, FindingTarget, ServiceRequestState } from './finding-states.ts';

registerEnumType(FindingKind, {
  name: 'FindingKind',
  description: '走访发现的类别。 What was found on a visit.',
  valuesConfig: {
    DIFFICULTY: { description: '困难。 Something that stands in the way.' },
    NEED: { description: '需求。 Something that is wanted.' },
  },
});
registerEnumType(FindingSeverity, {
  name: 'FindingSeverity',
  description: '轻重。 How much it weighs.',
  valuesConfig: {
    MINOR: { description: '轻微。 Minor.' },
    ORDINARY: { description: '一般。 Ordinary.' },
    SERIOUS: { description: '严重。 Serious.' },
  },
});
registerEnumType(FindingState, {
  name: 'FindingState',
  description: '走访发现的状态。 What became of a finding.',
  valuesConfig: {
    OPEN: { description: '待定。 Somebody has to decide what becomes of it.' },
    CONVERTED: { description: '已转为问题或服务事项。 Made into a problem or a service request.' },
    NOTED: { description: '已知悉，不另办理。 Noted; nothing more comes of it.' },
  },
});
registerEnumType(FindingTarget, {
  name: 'FindingTarget',
  description: '走访发现转为什么。 What a person makes of a finding.',
  valuesConfig: {
    PROBLEM: { description: '问题。 A problem.' },
    SERVICE_REQUEST: { description: '服务事项。 A service request.' },
  },
});
registerEnumType(ServiceRequestState, {
  name: 'ServiceRequestState',
  description: '服务事项的状态。 How far a service request is.',
  valuesConfig: {
    OPEN: { description: '办理中。 Open.' },
    DONE: { description: '已办。 Done.' },
  },
});
