import { registerEnumType } from 'type-graphql';
import {
  HazardPlace,
  HazardState,
  PolicyKind,
  PolicyLevel,
  VisitChannel,
  VisitConfirmer,
  VisitItemState,
  VisitKind,
  VisitLimitPeriod,
  VisitOutcome,
  VisitSource,
  VisitState,
} from './visit-states.ts';

registerEnumType(VisitKind, {
  name: 'VisitKind',
  description: '走访种类。 What kind of visit it is.',
  valuesConfig: {
    UNIVERSAL: { description: '普遍走访。 One of a round over every enterprise.' },
    JOINT: { description: '会同部门走访。 Together with departments.' },
    REGULAR: { description: '定期走访。 A regular one.' },
    FOLLOW_UP: { description: '回访。 A return visit.' },
  },
});
registerEnumType(VisitState, {
  name: 'VisitState',
  description: '走访记录的状态；走访结果另列。 How far the record of a visit is; how it ended is its outcome.',
  valuesConfig: {
    PLANNED: { description: '已计划。 Planned.' },
    IN_PROGRESS: { description: '进行中。 Under way.' },
    RECORDED: { description: '已记录，待确认。 Recorded, not confirmed yet.' },
    CONFIRMED: { description: '已确认。 Confirmed.' },
    CANCELLED: { description: '已取消。 Cancelled before it took place.' },
    MISSED: { description: '未成行。 It did not take place.' },
    VOIDED: { description: '已作废，不计入统计。 Voided; it counts nowhere.' },
  },
});
registerEnumType(VisitOutcome, {
  name: 'VisitOutcome',
  description: '走访结果；未见到负责人也是有效走访。 How a visit ended; it is valid without meeting the owner.',
  valuesConfig: {
    MET: { description: '见到企业人员。 Somebody of the enterprise was met.' },
    OWNER_ABSENT: { description: '负责人不在。 The owner was absent.' },
    MOVED: { description: '企业已迁走。 It has moved away.' },
    CLOSED: { description: '企业已关闭。 It is closed.' },
    REFUSED: { description: '企业谢绝。 It declined the visit.' },
    DORMANT: { description: '企业停产停业。 It stands idle.' },
  },
});
registerEnumType(VisitChannel, {
  name: 'VisitChannel',
  description: '走访方式。 How the enterprise was visited.',
  valuesConfig: {
    ON_SITE: { description: '上门。 On site.' },
    PHONE: { description: '电话。 By phone.' },
  },
});
registerEnumType(VisitConfirmer, {
  name: 'VisitConfirmer',
  description: '由谁确认；企业确认重于办公室确认。 Who confirmed it; the enterprise’s word weighs more.',
  valuesConfig: {
    ENTERPRISE: { description: '企业确认。 The enterprise.' },
    OFFICE: { description: '办公室确认。 The office alone.' },
  },
});
registerEnumType(VisitSource, {
  name: 'VisitSource',
  description: '走访记录的来源。 Where the record of a visit came from.',
  valuesConfig: {
    ENTERED: { description: '人工登记。 Entered by hand.' },
    IMPORTED: { description: '历史导入，不计入活动统计。 Imported history; it counts in no campaign.' },
  },
});
registerEnumType(VisitItemState, {
  name: 'VisitItemState',
  description: '走访事项的状态。 Whether an item of a visit has been seen to.',
  valuesConfig: {
    OPEN: { description: '未了。 Open; it is carried over to the next visit.' },
    DONE: { description: '已了。 Done.' },
  },
});
registerEnumType(VisitLimitPeriod, {
  name: 'VisitLimitPeriod',
  description: '走访频次上限的时段。 For how long a limit of visits counts.',
  valuesConfig: {
    DAY: { description: '一天。 A day.' },
    WEEK: { description: '一周，周一起。 A week from Monday.' },
    MONTH: { description: '一个月。 A calendar month.' },
  },
});
registerEnumType(PolicyLevel, {
  name: 'PolicyLevel',
  description: '所讲政策的层级。 Whose policy was explained.',
  valuesConfig: {
    STATE: { description: '国家。 The state’s.' },
    PROVINCE: { description: '省。 The province’s.' },
    CITY: { description: '市。 The city’s.' },
  },
});
registerEnumType(PolicyKind, {
  name: 'PolicyKind',
  description: '所讲内容。 What was explained.',
  valuesConfig: {
    SPIRIT: { description: '会议、文件精神。 The spirit of a meeting or a document.' },
    PREFERENTIAL: { description: '优惠政策。 A preferential policy.' },
  },
});
registerEnumType(HazardPlace, {
  name: 'HazardPlace',
  description: '隐患所在场所。 Where a hazard was seen.',
  valuesConfig: {
    WORKPLACE: { description: '生产经营场所。 Where people work.' },
    LIVING_QUARTERS: { description: '生活场所。 Where people live.' },
  },
});
registerEnumType(HazardState, {
  name: 'HazardState',
  description: '隐患整改状态。 How far a hazard is put right.',
  valuesConfig: {
    FOUND: { description: '已发现。 Found.' },
    RECTIFYING: { description: '整改中。 Being put right.' },
    VERIFIED: { description: '已复查消除。 Verified as gone.' },
  },
});

export enum VisitOrder {
  LISTED_ON_ASC = 'LISTED_ON_ASC',
  LISTED_ON_DESC = 'LISTED_ON_DESC',
}
registerEnumType(VisitOrder, {
  name: 'VisitOrder',
  description: '走访列表的排序。 Order of the list of visits.',
  valuesConfig: {
    LISTED_ON_ASC: { description: '日期，早的在前。 Earliest day first.' },
    LISTED_ON_DESC: { description: '日期，晚的在前。 Latest day first.' },
  },
});
