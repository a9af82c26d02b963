import { registerEnumType } from 'type-graphql';
import { ActivityKind, ActivityState, CampaignState, ScopeReason, ScopeRule } from './campaign-states.ts';

registerEnumType(CampaignState, {
  name: 'CampaignState',
  description: '活动进行到哪一步。 How far a campaign is.',
  valuesConfig: {
    DRAFT: { description: '筹备中，名册尚未冻结。 In preparation; the register is not frozen yet.' },
    ACTIVE: { description: '进行中。 Under way.' },
    SUMMARISING: { description: '总结中。 Being summed up.' },
    CLOSED: { description: '已结束。 Closed.' },
    ARCHIVED: { description: '已归档，不再改变。 In the archive; it changes no more.' },
  },
});
registerEnumType(ScopeRule, {
  name: 'ScopeRule',
  description:
    '群体中的企业在哪一天在册才计入应走访数。 On which day an enterprise of the group has to be active to be in scope.',
  valuesConfig: {
    ACTIVE_AT_START: { description: '开始之日在册。 Active on the first day.' },
    ACTIVE_AT_CUT_OFF: { description: '截止之日在册。 Active on the day of the cut-off.' },
  },
});
registerEnumType(ScopeReason, {
  name: 'ScopeReason',
  description:
    '企业计入或不计入的依据，以规则所定之日为准。 Why an enterprise is in or out, as of the day of the rule.',
  valuesConfig: {
    ACTIVE_ON_THE_DAY: { description: '当日在册，计入。 Active on the day: in.' },
    CLOSED_BEFORE: { description: '此前在册，当日已不在册。 Active before the day, no longer on it.' },
    OPENED_AFTER: { description: '当日之后才在册。 Active for the first time after the day.' },
    NOT_ACTIVE: { description: '从未在册，或不再属于该群体。 Never active, or no longer of the group.' },
    DUPLICATE: { description: '重复记录，已并入另一条。 A duplicate: another record stands for it.' },
  },
});
registerEnumType(ActivityKind, {
  name: 'ActivityKind',
  description: '活动内容的种类。 What kind of activity it is.',
  valuesConfig: {
    UNIVERSAL_VISITS: { description: '普遍走访。 Visits to every enterprise.' },
    JOINT_VISITS: { description: '会同部门走访。 Visits together with departments.' },
    GUIDANCE: { description: '辅导。 Guidance.' },
    SYMPOSIUM: { description: '座谈会。 A symposium.' },
    HEALTH_CHECK: { description: '健康体检。 A health check.' },
  },
});
registerEnumType(ActivityState, {
  name: 'ActivityState',
  description: '一项内容进行到哪一步。 How far an activity is.',
  valuesConfig: {
    PLANNED: { description: '已计划；计划不等于举办。 Planned; a plan is no event.' },
    HELD: { description: '已举办。 Held.' },
    CANCELLED: { description: '已取消。 Cancelled.' },
  },
});
