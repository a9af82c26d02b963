/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** 接收移交的企业。 Accepting an enterprise that is handed over. */
export type AcceptEnterpriseTransferInput = {
  /** 哪一次移交。 Which transfer. */
  id: string | number;
  /** 打开时的版本。 The version one saw. */
  version: number;
};

/** 一次接收多家企业。 Accepting several enterprises. */
export type AcceptEnterpriseTransfersInput = {
  /** 哪些移交，1 至 100 次。 Which transfers, 1 to 100. */
  ids: Array<string | number>;
};

/** 部门受理。 The department takes a problem on. */
export type AcceptReferralInput = {
  /** 转办件。 The referral. */
  id: string | number;
  /** 打开时的版本。 The version one saw. */
  version: number;
};

/** 方案中的一项内容。 One activity of the plan. */
export type ActivityInput = {
  /** 种类。 Its kind. */
  kind: ActivityKind;
  /** 计划日期，YYYY-MM-DD。 The day planned. */
  plannedOn?: string | null | undefined;
  /** 名称。 Title. */
  title: string;
};

/** 活动内容的种类。 What kind of activity it is. */
export type ActivityKind =
  /** 辅导。 Guidance. */
  | 'GUIDANCE'
  /** 健康体检。 A health check. */
  | 'HEALTH_CHECK'
  /** 会同部门走访。 Visits together with departments. */
  | 'JOINT_VISITS'
  /** 座谈会。 A symposium. */
  | 'SYMPOSIUM'
  /** 普遍走访。 Visits to every enterprise. */
  | 'UNIVERSAL_VISITS';

/** 一项内容进行到哪一步。 How far an activity is. */
export type ActivityState =
  /** 已取消。 Cancelled. */
  | 'CANCELLED'
  /** 已举办。 Held. */
  | 'HELD'
  /** 已计划；计划不等于举办。 Planned; a plan is no event. */
  | 'PLANNED';

/** 登记一个联系方式。 A way to reach a person. */
export type AddContactChannelInput = {
  /** 种类。 Its kind. */
  kind: ContactChannelKind;
  /** 人员。 The person. */
  personId: string | number;
  /** 号码、地址或账号。 The number, address or account. */
  value: string;
};

/** 增设岗位。 Adding a post. */
export type AddPostInput = {
  /** 岗位类别。 What kind of post. */
  kind: PostKind;
  /** 所属联络办。 Its office. */
  officeId: string | number;
  /** 自何日起设立，YYYY-MM-DD。 Since when there is this post. */
  sinceOn: string;
  /** 名称，如“主任”。 Its title. */
  title: string;
};

/** 活动转入另一状态。 Taking a campaign to another state. */
export type AdvanceCampaignInput = {
  /** 活动。 The campaign. */
  id: string | number;
  /** 原因；退回上一步时必填。 Why; a step back wants a reason. */
  reason?: string | null | undefined;
  /** 转入的状态。 The state. */
  state: CampaignState;
  /** 打开时的版本。 The version one saw. */
  version: number;
};

/** 答复一条意见建议。 Answering an opinion. */
export type AnswerOpinionInput = {
  /** 采纳、留存或回复。 Adopted, noted or replied to. */
  answer: OpinionAnswer;
  /** 意见建议。 The opinion. */
  id: string | number;
  /** 给企业的话，回复时必填。 The words for the enterprise, without which there is no reply. */
  reply?: string | null | undefined;
  /** 打开时的版本。 The version one saw. */
  version: number;
};

/** 答复一项请求。 Answering a request. */
export type AnswerRightsRequestInput = {
  /** 答复，本人可见。 The answer, which the person reads. */
  answer: string;
  /** 请求。 The request. */
  id: string | number;
  /** 是否照办；不照办须在答复中说明理由。 Whether it is granted. */
  isGranted: boolean;
  /** 更正后的内容，仅用于照办的更正。 What the field is to be, for a correction that is granted. */
  value?: string | null | undefined;
  /** 打开时的版本。 The version one saw. */
  version: number;
};

/** 答复督办函。 Answering a supervision letter. */
export type AnswerSupervisionLetterInput = {
  /** 办理情况。 What was done. */
  answer: string;
  /** 督办函。 The letter. */
  id: string | number;
  /** 打开时的版本。 The version one saw. */
  version: number;
};

/** 接口密钥可做之事。 What a key may do. */
export type ApiKeyAccess =
  /** 只读，如同审计。 Reads, like an auditor. */
  | 'READ'
  /** 读写，如同工作人员。 Reads and writes, like a clerk. */
  | 'WRITE';

/** 接口密钥可访问的记录类别；行政区划人人可读。 Kinds of records a key reaches; regions are open to every key. */
export type ApiKeyKind =
  /** 通知、活动及其范围与指标。 Notices, campaigns, their registers and targets. */
  | 'CAMPAIGN'
  /** 企业、企业群体、疑似重复。 Enterprises, their groups, hints at duplicates. */
  | 'ENTERPRISE'
  /** 统计数字、明细与发稿核数。 Figures, their rows, and articles checked against them. */
  | 'FIGURE'
  /** 专项辅导。 Guidance sessions. */
  | 'GUIDANCE'
  /** 联络办、岗位、联系人与覆盖情况。 Offices, posts, liaison persons and their coverage. */
  | 'LIAISON'
  /** 征求意见表。 Opinion forms. */
  | 'OPINION_FORM'
  /** 企业人员，个人信息始终隐去。 People of enterprises, personal fields always masked. */
  | 'PERSON'
  /** 问题与转办。 Problems and their referrals. */
  | 'PROBLEM'
  /** 变更记录：何人何时改了什么。 Who changed what, and when. */
  | 'TIMELINE'
  /** 走访及其参加人、隐患、政策宣讲。 Visits with those present, hazards and policies. */
  | 'VISIT';

/** 接口密钥的状态。 How a key stands. */
export type ApiKeyState =
  /** 已到期。 Its time is over. */
  | 'EXPIRED'
  /** 有效，14 天内到期。 It works, and ends within 14 days. */
  | 'EXPIRING'
  /** 签发人已离任，密钥失效。 Its issuer’s membership ended, and the key with it. */
  | 'ISSUER_LEFT'
  /** 已吊销。 It was revoked. */
  | 'REVOKED'
  /** 有效。 It works. */
  | 'VALID';

/** 任职；原任职者至前一日止。 Appointing; whoever holds the post leaves it the day before. */
export type AppointToPostInput = {
  /** 自何日起，YYYY-MM-DD。 From which day. */
  fromOn: string;
  /** 是否主持工作（代理）。 Whether acting. */
  isActing?: boolean | null | undefined;
  /** 任职者。 Who. */
  officerId: string | number;
  /** 岗位。 The post. */
  postId: string | number;
};

/** 批准归档。 Agreeing to an archive. */
export type ApproveCountyArchiveInput = {
  /** 哪一份归档。 Which archive. */
  id: string | number;
  /** 打开时的版本。 The version one saw. */
  version: number;
};

/** 同意导出。 Agreeing to an export. */
export type ApprovePersonExportInput = {
  /** 哪一次申请。 Which export. */
  id: string | number;
  /** 打开时的版本。 The version one saw. */
  version: number;
};

/** 发稿核数的结论。 What the data say of a passage. */
export type ArticleVerdict =
  /** 口径不明，几项数据都可能。 Several figures may be meant. */
  | 'AMBIGUOUS'
  /** 评价，没有数据支撑。 A claim that no data support. */
  | 'CLAIM_WITHOUT_DATA'
  /** 与数据不一致。 The data say something else. */
  | 'DIFFERS'
  /** 与数据一致。 It matches the data. */
  | 'MATCHES'
  /** 不是统计数字。 It is no figure. */
  | 'NOT_A_FIGURE'
  /** 数据中没有。 The data do not state it. */
  | 'NOT_STATED'
  /** 已计划，未举办。 Planned, and not held. */
  | 'PLANNED_NOT_HELD';

/** 申请把一项数据所计的人员导出为名单。 Asking for the people whom a figure counts as a sheet. */
export type AskFigureExportInput = {
  /** 哪次活动。 Of which campaign. */
  campaignId: string | number;
  /** 哪一项，须以人计。 Which figure; one that counts people. */
  figure: FigureName;
  /** 用途，2 至 200 字。 What for, in 2 to 200 characters. */
  purpose: string;
  /** 只要该区划的。 Of one region; the whole by default. */
  regionId?: number | null | undefined;
};

/** 申请把人员名单导出为表格。 Asking for a list of people as a sheet. */
export type AskPersonExportInput = {
  /** 只要这种身份。 In this capacity alone. */
  kind?: PersonKind | null | undefined;
  /** 用途，2 至 200 字。 What for, in 2 to 200 characters. */
  purpose: string;
  /** 哪个区划的人员。 Of which region. */
  regionId: number;
  /** 姓名片段或拼音首字母。 Fragment of a name, or initials. */
  search?: string | null | undefined;
};

/** 确定具体联系人；原联系人至前一日止。 Naming the liaison person of enterprises. */
export type AssignLiaisonPersonInput = {
  /** 企业，最多 200 家，同属一县。 The enterprises, at most 200 of one county. */
  enterpriseIds: Array<string | number>;
  /** 自何日起，YYYY-MM-DD。 From which day. */
  fromOn: string;
  /** 联系人。 The liaison person. */
  officerId: string | number;
  /** 原因。 Why. */
  reason?: string | null | undefined;
};

/** 一批交办。 Giving problems out in one batch. */
export type AssignProblemsInput = {
  /** 客户端生成的 UUID，防止重复交办。 A UUID made by the client. */
  clientId?: string | null | undefined;
  /** 交办哪些，最多 200 件。 Which problems, at most 200. */
  items: Array<AssignedItemInput>;
  /** 批次名称。 What the batch is called. */
  title: string;
  /** 办理时限（工作日）。 How many working days each has. */
  workingDays: number;
};

/** 确定档案一部分的责任人：岗位或人员二者填一。 Whose section it is: a post or an officer. */
export type AssignSectionInput = {
  /** 企业。 The enterprise. */
  enterpriseId: string | number;
  /** 工作人员。 The officer. */
  officerId?: string | number | null | undefined;
  /** 岗位。 Whoever holds this post. */
  postKind?: PostKind | null | undefined;
  /** 哪一部分。 Which section. */
  section: FileSection;
};

/** 交办的一件。 One problem of a batch. */
export type AssignedItemInput = {
  /** 承办部门；省略即由本办承办。 The department; left out, the office. */
  departmentId?: string | number | null | undefined;
  /** 问题。 The problem. */
  id: string | number;
  /** 打开时的版本。 The version one saw. */
  version: number;
};

/** 给走访附上一个已上传的文件。 Attaching an uploaded file to a visit. */
export type AttachToVisitInput = {
  /** 说明。 What it shows. */
  caption?: string | null | undefined;
  /** 客户端生成的 UUID，防止重复附加。 A UUID made by the client. */
  clientId?: string | null | undefined;
  /** 以 for=evidence 上传的文件。 A file that was uploaded as evidence. */
  fileId: string | number;
  /** 走访。 The visit. */
  visitId: string | number;
};

/** 见到的人：已登记的人或新登记的人，二者填一。 Somebody met: one who is known, or a new one. */
export type AttendeeInput = {
  /** 新登记的人。 A new one. */
  newPerson?: NewAttendeeInput | null | undefined;
  /** 已登记的人。 One who is known. */
  personId?: string | number | null | undefined;
};

/** 一批交办的进展。 How far a batch has come. */
export type BatchState =
  /** 全部了结。 All of it has ended. */
  | 'ENDED'
  /** 办理中。 Something is still owed. */
  | 'OPEN'
  /** 有逾期。 Something of it is late. */
  | 'OVERDUE';

/** 走访周期。 How often. */
export type CadenceInput = {
  /** 每几个月或几个工作日。 Every so many. */
  every: number;
  /** 月或工作日。 Months or working days. */
  unit: CadenceUnit;
};

/** 周期的单位。 What a cadence counts. */
export type CadenceUnit =
  /** 月。 Months. */
  | 'MONTH'
  /** 工作日。 Working days. */
  | 'WORKING_DAY';

/** 放假安排通知中的一天。 A day that the notice names. */
export type CalendarDayInput = {
  /** 日期，YYYY-MM-DD。 The day. */
  day: string;
  /** 节假日或调休上班。 PUBLIC_HOLIDAY or MAKE_UP_WORKDAY. */
  kind: DayKind;
  /** 节日名称。 Name of the holiday. */
  name: string;
};

/** 回访结果。 What a call-back came to. */
export type CallBackState =
  /** 企业确认来过。 The enterprise says that they came. */
  | 'CONFIRMED'
  /** 企业称没有来过。 The enterprise says that nobody came. */
  | 'DENIED'
  /** 未联系上，可再打。 Not reached; it can be tried again. */
  | 'NOT_REACHED'
  /** 待回访。 To be called. */
  | 'OPEN';

/** 撤回后的回访。 The call-back after a withdrawal. */
export type CallBackWithdrawalInput = {
  /** 问题。 The problem. */
  id: string | number;
  /** 企业是否确认撤回。 Whether the enterprise stands by it. */
  isConfirmed: boolean;
  /** 打开时的版本。 The version one saw. */
  version: number;
  /** 内容。 The words. */
  words: string;
};

/** 活动进行到哪一步。 How far a campaign is. */
export type CampaignState =
  /** 进行中。 Under way. */
  | 'ACTIVE'
  /** 已归档，不再改变。 In the archive; it changes no more. */
  | 'ARCHIVED'
  /** 已结束。 Closed. */
  | 'CLOSED'
  /** 筹备中，名册尚未冻结。 In preparation; the register is not frozen yet. */
  | 'DRAFT'
  /** 总结中。 Being summed up. */
  | 'SUMMARISING';

/** 取消一项内容。 Cancelling an activity. */
export type CancelActivityInput = {
  /** 方案中的一项内容。 The activity. */
  id: string | number;
  /** 原因。 Why. */
  reason: string;
  /** 打开时的版本。 The version one saw. */
  version: number;
};

/** 取消计划。 Cancelling a plan. */
export type CancelVisitInput = {
  /** 走访。 The visit. */
  id: string | number;
  /** 原因。 Why. */
  reason: string;
  /** 打开时的版本。 The version one saw. */
  version: number;
};

/** 落实专题决定。 Having carried a decision out. */
export type CarryOutCommonProblemInput = {
  /** 共性问题。 The common problem. */
  id: string | number;
  /** 落实情况，不写企业名称。 What was done; it names no enterprise. */
  outcome: string;
  /** 打开时的版本。 The version one saw. */
  version: number;
};

/** 归类。 Saying what a problem is about. */
export type CategoriseProblemInput = {
  /** 类别。 What it is about. */
  category: ProblemCategory;
  /** 问题。 The problem. */
  id: string | number;
  /** 打开时的版本。 The version one saw. */
  version: number;
};

/** 变更企业状态。 Changing the status. */
export type ChangeEnterpriseStatusInput = {
  /** 自何日起，默认今天。 From which day; today by default. */
  effectiveOn?: string | null | undefined;
  /** 企业。 The enterprise. */
  id: string | number;
  /** 原因。 Why. */
  reason: string;
  /** 新状态。 The new status. */
  status: EnterpriseStatus;
  /** 打开时的版本。 The version one saw. */
  version: number;
};

/** 修改密码。 Changing one’s password. */
export type ChangePasswordInput = {
  /** 当前密码。 The present password. */
  currentPassword: string;
  /** 新密码，至少 10 个字符。 The new one. */
  newPassword: string;
};

/** 核实一条提示。 Looking into a signal. */
export type CheckEarlySignalInput = {
  /** 哪一条。 The signal. */
  id: string | number;
  /** 核实的情况，至多 500 字。 What showed, at most 500 letters. */
  note: string;
};

/** 选择要读取的工作表并重新预演。 Choosing the sheets of a workbook. */
export type ChooseImportSheetsInput = {
  /** 导入。 The import. */
  id: string | number;
  /** 工作表名称；表头须一致，否则以第一个为准。 Their names; the first one’s headings count. */
  sheets: Array<string>;
  /** 打开时的版本。 The version one saw. */
  version: number;
};

/** 使用邀请链接：新账号，或已有账号加入。 Claiming a set-up link. */
export type ClaimInvitationInput = {
  /** 姓名。 Name shown. */
  displayName: string;
  /** 用户名，3-40 位。 Login name; an account of that name joins by its password. */
  loginName: string;
  /** 密码，至少 10 个字符。 Password of at least 10 characters. */
  password: string;
  /** 链接中的令牌。 The token of the link. */
  token: string;
};

/** 可能从别处粘贴的企业信息。 Facts of an enterprise that may have been copied from somewhere. */
export type CleanedField =
  /** 地址。 Address. */
  | 'ADDRESS'
  /** 经营范围。 Business scope. */
  | 'BUSINESS_SCOPE'
  /** 企业类型。 Type. */
  | 'ENTERPRISE_TYPE'
  /** 名称。 Name. */
  | 'NAME'
  /** 简称。 Short name. */
  | 'SHORT_NAME';

/** 提前结束查看姓名。 Closing them before the day is over. */
export type CloseNamesInput = {
  /** 本人的哪一次查看。 Which opening of one’s own. */
  id: string | number;
};

/** 对共性问题可做的一步。 What may be done about a common problem. */
export type CommonProblemDeed =
  /** 落实决定。 Tell that it was carried out. */
  | 'CARRY_OUT'
  /** 作出专题决定。 Decide it as one topic. */
  | 'DECIDE'
  /** 不再作为共性问题。 Give it up. */
  | 'DISSOLVE'
  /** 修改名称、归纳和列入的问题。 Change its words and its problems. */
  | 'REVISE';

/** 共性问题的状态。 Where a common problem stands. */
export type CommonProblemState =
  /** 已落实。 Carried out. */
  | 'CARRIED_OUT'
  /** 已作出决定，待落实。 Decided, not carried out yet. */
  | 'DECIDED'
  /** 已列入，待专题研究。 Declared, not decided yet. */
  | 'DECLARED'
  /** 不再作为共性问题。 Given up. */
  | 'DISSOLVED';

/** 办完服务事项。 Doing a service request. */
export type CompleteServiceRequestInput = {
  /** 服务事项。 The request. */
  id: string | number;
  /** 怎样办的。 What was done. */
  note: string;
  /** 打开时的版本。 The version one saw. */
  version: number;
};

/** 另一人复核，也没有找到。 A second person did not find it either. */
export type ConfirmNotFoundInput = {
  /** 哪一件。 Which case. */
  id: string | number;
  /** 哪天去的。 The day of the look. */
  lookedOn: string;
  /** 看到什么、问了谁。 What one saw, and whom one asked. */
  note?: string | null | undefined;
  /** 打开时的版本。 The version one saw. */
  version: number;
};

/** 确认一次走访。 Confirming a visit. */
export type ConfirmVisitInput = {
  /** 由谁确认。 Who confirms it. */
  confirmedBy: VisitConfirmer;
  /** 走访。 The visit. */
  id: string | number;
  /** 打开时的版本。 The version one saw. */
  version: number;
};

/** 本人是否同意使用。 Whether the person agreed. */
export type ConsentState =
  /** 同意。 Agreed. */
  | 'GIVEN'
  /** 尚未询问。 Not asked yet. */
  | 'NOT_ASKED'
  /** 已撤回，不再显示、不得使用。 Withdrawn: neither shown nor used. */
  | 'WITHDRAWN';

/** 怎样表示的。 How it was said. */
export type ConsentWay =
  /** 凭本人链接。 By their own link. */
  | 'OWN_LINK'
  /** 走访或来访时当面说的。 Spoken, at a visit. */
  | 'SPOKEN'
  /** 书面。 In writing. */
  | 'WRITTEN';

/** 会商的状态。 How far a consultation is. */
export type ConsultationState =
  /** 已召集。 Convened. */
  | 'CONVENED'
  /** 已作出决定，执行中。 Decided, being carried out. */
  | 'DECIDED'
  /** 决定不召集。 Declined. */
  | 'DECLINED'
  /** 已全部执行。 All carried out. */
  | 'EXECUTED'
  /** 已召开，待签署。 Held, not signed yet. */
  | 'HELD';

/** 为何提议会商。 Why a consultation is proposed. */
export type ConsultationTrigger =
  /** 由召集人提出。 Whoever convenes asked for it. */
  | 'BY_HAND'
  /** 逾期未办结。 It is overdue. */
  | 'OVERDUE'
  /** 同一问题被退回两次。 It was given back twice. */
  | 'TWO_RETURNS';

/** 对联系方式可做之事。 What may be done with a channel. */
export type ContactChannelDeed =
  /** 停用。 End it. */
  | 'END'
  /** 登记本人是否同意。 Write down what the person said. */
  | 'RECORD_CONSENT'
  /** 写明用途后查看全文。 See it in full, for a purpose. */
  | 'REVEAL';

/** 联系方式的种类。 By what somebody is reached. */
export type ContactChannelKind =
  /** 电子邮箱。 E-mail. */
  | 'EMAIL'
  /** 手机。 A mobile phone. */
  | 'MOBILE'
  /** 固定电话。 A fixed line. */
  | 'PHONE'
  /** 微信账号；不记录任何往来内容。 A WeChat account; nothing that is written is kept. */
  | 'WECHAT';

/** 召集会商。 Convening a consultation. */
export type ConveneConsultationInput = {
  /** 议题。 The agenda. */
  agenda: string;
  /** 邀请的部门，至少两个。 The departments invited, at least two. */
  departmentIds: Array<string | number>;
  /** 会商日期，YYYY-MM-DD。 The day of the meeting. */
  meetOn: string;
  /** 地点。 Where. */
  place: string;
  /** 就哪个问题。 On which problem. */
  problemId: string | number;
  /** 打开时问题的版本。 The version of the problem one saw. */
  version: number;
};

/** 把走访发现转为问题或服务事项。 Making something of a finding. */
export type ConvertFindingInput = {
  /** 服务事项的期限，YYYY-MM-DD，转为服务事项时必填。 Until when a request is to be done. */
  dueOn?: string | null | undefined;
  /** 走访发现。 The finding. */
  id: string | number;
  /** 服务事项由谁负责，转为服务事项时必填。 Who sees to a request. */
  officerId?: string | number | null | undefined;
  /** 问题或服务事项，一句话。 The problem or the request, in a line. */
  title: string;
  /** 转为什么。 What it becomes. */
  to: FindingTarget;
  /** 打开时的版本。 The version one saw. */
  version: number;
};

/** 将意见建议转为问题。 Making a problem of an opinion. */
export type ConvertOpinionInput = {
  /** 计入的活动，省略即意见建议所属的活动。 The campaign it counts in; left out, that of the opinion. */
  campaignId?: string | number | null | undefined;
  /** 详情，省略即原话。 What there is to say; left out, what was said. */
  detail?: string | null | undefined;
  /** 意见建议。 The opinion. */
  id: string | number;
  /** 问题。 The problem in a line. */
  title: string;
  /** 打开时的版本。 The version one saw. */
  version: number;
};

/** 沟通协调。 Having spoken to another office or a leader. */
export type CoordinateProblemInput = {
  /** 日期，YYYY-MM-DD。 The day. */
  heldOn: string;
  /** 问题。 The problem. */
  id: string | number;
  /** 打开时的版本。 The version one saw. */
  version: number;
  /** 与谁沟通。 With whom. */
  withWhom: string;
  /** 内容。 The words. */
  words: string;
};

/** 更正企业信息；省略的字段不变，空值表示清除。 Correcting facts; what is left out stays. */
export type CorrectEnterpriseInput = {
  /** 地址。 Address. */
  address?: string | null | undefined;
  /** 粘贴后整理过的各项的原文，留在记录里。 What was pasted, where it was cleaned: kept with the record. */
  asWritten?: Array<WrittenTextInput> | null | undefined;
  /** 经营范围。 Business scope. */
  businessScope?: string | null | undefined;
  /** 注册资本，如“1000万人民币”。 Capital as a person writes it. */
  capitalText?: string | null | undefined;
  /** 统一社会信用代码。 Credit code. */
  creditCode?: string | null | undefined;
  /** 企业类型。 Type. */
  enterpriseType?: string | null | undefined;
  /** 所属群体的代码。 Codes of its groups. */
  groupCodes?: Array<string> | null | undefined;
  /** 企业。 The enterprise. */
  id: string | number;
  /** 行业门类。 Industry. */
  industry?: Industry | null | undefined;
  /** 名称。 Name. */
  name?: string | null | undefined;
  /** 注册日期，YYYY-MM-DD。 Day of registration. */
  registeredOn?: string | null | undefined;
  /** 简称。 Short name. */
  shortName?: string | null | undefined;
  /** 打开时的版本。 The version one saw. */
  version: number;
};

/** 更正一条：新的一条取代它，原来的留存。 Correcting an entry: a new one takes its place, the old one is kept. */
export type CorrectFileEntryInput = {
  /** 材料。 A paper. */
  document?: DocumentInput | null | undefined;
  /** 条目。 The entry. */
  id: string | number;
  /** 投资。 An investment. */
  investment?: InvestmentInput | null | undefined;
  /** 许可。 A licence. */
  licence?: LicenceInput | null | undefined;
  /** 享受的政策。 A policy enjoyed. */
  policy?: EnjoyedPolicyInput | null | undefined;
  /** 承诺。 A promise. */
  promise?: PromiseInput | null | undefined;
  /** 为何更正。 Why it is corrected. */
  reason: string;
  /** 场所。 A site. */
  site?: SiteInput | null | undefined;
  /** 打开时的版本。 The version one saw. */
  version: number;
  /** 年度数字。 Figures of a year. */
  year?: YearInput | null | undefined;
};

/** 更正一行。 Correcting a row in place. */
export type CorrectImportRowInput = {
  /** 要改的格。 The cells to change. */
  cells: Array<ImportCellInput>;
  /** 导入。 The import. */
  importId: string | number;
  /** 行号。 Its line. */
  line: number;
};

/** 更正人员信息；省略的字段不变，空电话表示清除。 Correcting a person; what is left out stays. */
export type CorrectPersonInput = {
  /** 人员。 The person. */
  id: string | number;
  /** 姓名。 Name. */
  name?: string | null | undefined;
  /** 电话。 Phone. */
  phone?: string | null | undefined;
  /** 打开时的版本。 The version one saw. */
  version: number;
};

/** 更正已登记的走访，保留确认；省略的内容不变。 Correcting a recorded visit; what is left out stays. */
export type CorrectVisitInput = {
  /** 见到的全部人员；未列出者视为未见到。 Everybody who was met; who is not listed was not. */
  attendees?: Array<AttendeeInput> | null | undefined;
  /** 未见到时的依据；空值表示清除。 What an outcome other than a meeting rests on; null takes it away. */
  evidence?: string | null | undefined;
  /** 走访。 The visit. */
  id: string | number;
  /** 走访记录；空值表示清除。 The note; null takes it away. */
  note?: string | null | undefined;
  /** 走访结果。 How it ended. */
  outcome?: VisitOutcome | null | undefined;
  /** 打开时的版本。 The version one saw. */
  version: number;
};

/** 归档的状态。 How far an archive is. */
export type CountyArchiveState =
  /** 待另一人批准。 Waits for a second member. */
  | 'ASKED'
  /** 未获批准。 Was not agreed to. */
  | 'DECLINED'
  /** 未能生成。 It could not be made. */
  | 'FAILED'
  /** 生成中。 Being made. */
  | 'MAKING'
  /** 可下载。 Ready to be downloaded. */
  | 'READY'
  /** 已删除。 Its bytes were taken away. */
  | 'REMOVED';

/** 可对整个县（市、区）做的事。 What may be done with a county as a whole. */
export type CountyDeed =
  /** 宣布正式运行。 To declare it working. */
  | 'DECLARE_WORKING'
  /** 设为练习区。 To make it a practice region. */
  | 'MARK_PRACTICE'
  /** 开通。 To open it. */
  | 'OPEN'
  /** 带走全部数据。 To take its data along. */
  | 'TAKE_ALONG';

/** 县（市、区）的开通状态。 How far the opening of a county is. */
export type CountyOpeningState =
  /** 开通中。 Being opened. */
  | 'OPENING'
  /** 正式运行。 Working. */
  | 'WORKING';

/** 币种（ISO 4217）。 Currency of the capital. */
export type Currency =
  /** 澳大利亚元。 Australian dollar. */
  | 'AUD'
  /** 加拿大元。 Canadian dollar. */
  | 'CAD'
  /** 瑞士法郎。 Swiss franc. */
  | 'CHF'
  /** 人民币。 Renminbi. */
  | 'CNY'
  /** 欧元。 Euro. */
  | 'EUR'
  /** 英镑。 Pound sterling. */
  | 'GBP'
  /** 港元。 Hong Kong dollar. */
  | 'HKD'
  /** 日元。 Yen. */
  | 'JPY'
  /** 韩元。 Won. */
  | 'KRW'
  /** 新加坡元。 Singapore dollar. */
  | 'SGD'
  /** 新台币。 New Taiwan dollar. */
  | 'TWD'
  /** 美元。 US dollar. */
  | 'USD';

/** 日历上的一天是什么日子。 What a day is by the calendar. */
export type DayKind =
  /** 调休上班。 A weekend day worked to make up for a holiday. */
  | 'MAKE_UP_WORKDAY'
  /** 节假日。 Off for a public holiday. */
  | 'PUBLIC_HOLIDAY'
  /** 休息日。 A weekend. */
  | 'WEEKEND'
  /** 工作日。 A working day of the week. */
  | 'WORKDAY';

/** 期限的用途。 What a deadline is for. */
export type DeadlinePurpose =
  /** 诉求平台：答复。 The appeals platform wants the enterprise answered. */
  | 'APPEAL_REPLY'
  /** 诉求平台：办结。 The appeals platform wants it solved. */
  | 'APPEAL_SOLUTION'
  /** 诉求平台：核实。 The appeals platform wants it verified. */
  | 'APPEAL_VERIFICATION'
  /** 执行会商决定。 A decision of a consultation is carried out. */
  | 'CONSULTATION_DECISION'
  /** 部门受理。 A department takes a problem on. */
  | 'PROBLEM_ACCEPTANCE'
  /** 办理答复。 A problem is answered. */
  | 'PROBLEM_REPLY'
  /** 答复个人信息请求。 A person is answered about their own data. */
  | 'RIGHTS_ANSWER'
  /** 答复督办函。 A supervision letter is answered. */
  | 'SUPERVISION_ANSWER';

/** 作出专题决定。 Deciding a common problem as one topic. */
export type DecideCommonProblemInput = {
  /** 决定内容，不写企业名称。 The decision; it names no enterprise. */
  decision: string;
  /** 完成日期，YYYY-MM-DD，晚于今天。 By when, later than today. */
  dueOn: string;
  /** 共性问题。 The common problem. */
  id: string | number;
  /** 牵头单位。 The body that carries it out. */
  owner: string;
  /** 打开时的版本。 The version one saw. */
  version: number;
};

/** 决定各行：逐行或整组。 Deciding rows, one by one or a whole group. */
export type DecideRegisterRowsInput = {
  /** 决定；为空则重新待定。 What is decided; open again if null. */
  decision?: RegisterRowDecision | null | undefined;
  /** 整组。 A whole group. */
  difference?: RegisterDifference | null | undefined;
  /** 导入。 The import. */
  importId: string | number;
  /** 行号，至多 500；与整组二选一。 Lines, at most 500; either these or a group. */
  lines?: Array<number> | null | undefined;
};

/** 会商的一项决定。 One decision. */
export type DecisionInput = {
  /** 执行的受邀部门；省略则按名称认定。 The invited department that carries it out; left out, it is told by its name. */
  departmentId?: string | number | null | undefined;
  /** 由谁执行。 Who carries it out. */
  ownerName: string;
  /** 决定内容。 What was decided. */
  text: string;
  /** 执行时限（工作日）。 How many working days it has. */
  workingDays: number;
};

/** 未执行的决定提到哪一级。 How high a decision that was not carried out has climbed. */
export type DecisionLevel =
  /** 市级联络办。 With the city’s office. */
  | 'CITY'
  /** 分管领导。 With the leader in charge. */
  | 'LEADER_IN_CHARGE'
  /** 执行单位。 With whom carries it out. */
  | 'OWNER';

/** 列为共性问题。 Declaring what several counties have in common. */
export type DeclareCommonProblemInput = {
  /** 类别。 What it is about. */
  category: ProblemCategory;
  /** 列入的问题，至少涉及两个县（市、区），最多 50 件。 The problems, of two counties or more, at most 50. */
  problems: Array<ProblemStepInput>;
  /** 由哪个市或省列入。 The city or province that declares it. */
  regionId: number;
  /** 情况归纳，不写企业名称。 What there is to say of it. */
  summary?: string | null | undefined;
  /** 共性问题，不写企业名称。 The topic; it names no enterprise. */
  title: string;
};

/** 宣布正式运行。 Declaring a county working. */
export type DeclareCountyWorkingInput = {
  /** 开通记录。 The opening. */
  id: string | number;
  /** 打开时的版本。 The version one saw. */
  version: number;
};

/** 不召集会商，说明理由。 Declining a consultation, with the reason. */
export type DeclineConsultationInput = {
  /** 就哪个问题。 On which problem. */
  problemId: string | number;
  /** 理由。 Why. */
  reason: string;
  /** 打开时问题的版本。 The version of the problem one saw. */
  version: number;
};

/** 不批准归档。 Not agreeing to an archive. */
export type DeclineCountyArchiveInput = {
  /** 哪一份归档。 Which archive. */
  id: string | number;
  /** 理由。 Why. */
  reason: string;
  /** 打开时的版本。 The version one saw. */
  version: number;
};

/** 不接收移交的企业。 Declining an enterprise that is handed over. */
export type DeclineEnterpriseTransferInput = {
  /** 哪一次移交。 Which transfer. */
  id: string | number;
  /** 为何不接收。 Why. */
  reason: string;
  /** 打开时的版本。 The version one saw. */
  version: number;
};

/** 记录企业谢绝填写。 Noting that the enterprise declines the form. */
export type DeclineOpinionFormInput = {
  /** 征求意见表。 The form. */
  id: string | number;
  /** 原因。 Why. */
  reason: string;
  /** 打开时的版本。 The version one saw. */
  version: number;
};

/** 不同意导出。 Not agreeing to an export. */
export type DeclinePersonExportInput = {
  /** 哪一次申请。 Which export. */
  id: string | number;
  /** 理由。 Why. */
  reason: string;
  /** 打开时的版本。 The version one saw. */
  version: number;
};

/** 为企业设定一个字段。 Defining a field of enterprises. */
export type DefineEnterpriseFieldInput = {
  /** 选项，至少两个。 What there is to choose from. */
  choices?: Array<string> | null | undefined;
  /** 客户端生成的 UUID，防止重复设定。 A UUID made by the client. */
  clientId?: string | null | undefined;
  /** 英文名称。 Its name in English. */
  englishName?: string | null | undefined;
  /** 上限，只用于数字。 The highest number that it takes. */
  highest?: string | null | undefined;
  /** 填写方式，以后不可更改。 What it takes; it never changes. */
  kind: EnterpriseFieldKind;
  /** 下限，只用于数字。 The lowest number that it takes. */
  lowest?: string | null | undefined;
  /** 名称；说到不得记录之事、或属于个人信息的，不予接受。 Name; what may not be recorded, or is of a person, is refused. */
  name: string;
  /** 用途，填写的人都看得到。 What it is for; whoever fills it in reads it. */
  purpose: string;
  /** 设定于该区划，用于其下级的企业。 The region; it flows down. */
  regionId: number;
  /** 单位，只用于数字，以后不可更改。 Its unit, of a number. */
  unit?: string | null | undefined;
};

/** 部门类别，含 2018 年机构改革前后的类别。 What a department answers for, before the reform of 2018 and after it. */
export type DepartmentKind =
  /** 工商登记。 Business registration. */
  | 'BUSINESS_REGISTRATION'
  /** 商务。 Commerce. */
  | 'COMMERCE'
  /** 生态环境。 Ecology and environment. */
  | 'ECOLOGY'
  /** 应急管理。 Emergency management. */
  | 'EMERGENCY_MANAGEMENT'
  /** 环境保护。 Environment. */
  | 'ENVIRONMENT'
  /** 食品药品监督。 Food and drugs. */
  | 'FOOD_DRUG'
  /** 卫生。 Public health. */
  | 'HEALTH'
  /** 市场监督管理。 Market regulation. */
  | 'MARKET_REGULATION'
  /** 其他。 Another one. */
  | 'OTHER'
  /** 质量技术监督。 Quality supervision. */
  | 'QUALITY'
  /** 安全生产监督。 Work safety. */
  | 'WORK_SAFETY';

/** 放弃导入。 Giving an import up. */
export type DiscardImportInput = {
  /** 导入。 The import. */
  id: string | number;
  /** 打开时的版本。 The version one saw. */
  version: number;
};

/** 不再作为共性问题。 Giving a common problem up. */
export type DissolveCommonProblemInput = {
  /** 共性问题。 The common problem. */
  id: string | number;
  /** 理由。 Why. */
  reason: string;
  /** 打开时的版本。 The version one saw. */
  version: number;
};

/** 区划变更的方式。 What becomes of divisions. */
export type DivisionChangeKind =
  /** 合并：并入另一个或新设的。 One or several go on as another. */
  | 'MERGE'
  /** 划转：改由另一上级管辖。 One goes to another superior. */
  | 'MOVE'
  /** 新设：例如尚无国家代码的功能区。 One is opened, such as a zone without an official code. */
  | 'OPEN'
  /** 更名或改设：换名称、类型或代码。 One goes on under another name, kind or code. */
  | 'RENAME'
  /** 分设：从一个中划出一个。 One is parted off from another. */
  | 'SPLIT';

/** 区划里登记的内容。 What is registered in a division. */
export type DivisionItemKind =
  /** 部门。 Departments. */
  | 'DEPARTMENT'
  /** 企业。 Enterprises. */
  | 'ENTERPRISE'
  /** 成员。 Members. */
  | 'MEMBER'
  /** 人员。 People. */
  | 'PERSON'
  /** 问题。 Problems. */
  | 'PROBLEM'
  /** 走访。 Visits. */
  | 'VISIT';

/** 按哪时的区划列数据；总数相同。 Under the divisions of which time figures are put; the totals are the same. */
export type DivisionView =
  /** 现行区划。 As now: the divisions of today. */
  | 'NOW'
  /** 当时区划：数据截至日的区划。 As then: the divisions of the day of the figures. */
  | 'THEN';

/** 材料。 A paper on file. */
export type DocumentInput = {
  /** 以 for=evidence 上传的文件。 A file that was uploaded as evidence. */
  fileId: string | number;
  /** 出具日期，YYYY-MM-DD。 Day of issue. */
  fromOn?: string | null | undefined;
  /** 种类。 What it is. */
  kind: EnterpriseDocumentKind;
  /** 名称。 Its title. */
  title: string;
};

/** 抽取回访样本。 Drawing visits to be called back about. */
export type DrawCallBackSampleInput = {
  /** 客户端生成的 UUID，防止重复抽取。 A UUID made by the client. */
  clientId?: string | null | undefined;
  /** 走访日期自，YYYY-MM-DD。 Visited on or after. */
  fromOn: string;
  /** 从哪个辖区抽取。 The region whose visits are drawn from. */
  fromRegionId: number;
  /** 抽样的区划，须高于县级。 The region that draws, above the counties. */
  regionId: number;
  /** 抽取几次走访，不足则全部抽取。 How many; all where there are fewer. */
  size: number;
  /** 走访日期至，YYYY-MM-DD。 Visited on or before. */
  toOn: string;
};

/** 疑似重复的依据。 Why two records may be one enterprise. */
export type DuplicateReason =
  /** 地址相同。 The same address. */
  | 'SAME_ADDRESS'
  /** 信用代码相同。 The same credit code. */
  | 'SAME_CREDIT_CODE'
  /** 名称相同。 The same name. */
  | 'SAME_NAME'
  /** 联系电话相同。 A person of either has the same phone. */
  | 'SAME_PHONE'
  /** 名称相近。 Nearly the same name. */
  | 'SIMILAR_NAME';

/** 及时发现的规则，只看事和场所，不看人。 What raises a signal: matters and sites, never a person. */
export type EarlySignalRule =
  /** 隐患过了整改期限仍未复查合格。 A hazard past its day that nobody verified. */
  | 'HAZARD_OVERDUE'
  /** 180 天没有有效走访；此后每满 180 天再提示。 No valid visit for 180 days, and again. */
  | 'NO_CONTACT'
  /** 一年内同类问题提出两次及以上。 A trouble of one kind, raised twice or more within a year. */
  | 'REPEATED_PROBLEM';

/** 提示是否已核实。 Whether somebody looked into a signal. */
export type EarlySignalState =
  /** 已核实；有新的依据时重新提示。 Looked into; new grounds raise it anew. */
  | 'CHECKED'
  /** 待核实。 Raised; nobody looked into it yet. */
  | 'RAISED';

/** 清空练习区。 Emptying a practice region. */
export type EmptyPracticeRegionInput = {
  /** 练习区。 The practice region. */
  regionId: number;
};

/** 停用一个联系方式。 Ending a channel. */
export type EndContactChannelInput = {
  /** 联系方式。 The channel. */
  channelId: string | number;
  /** 打开时的版本。 The version one saw. */
  version: number;
};

/** 解除联系，企业暂无联系人。 Ending an assignment without a successor. */
export type EndLiaisonInput = {
  /** 联系。 The assignment. */
  id: string | number;
  /** 原因。 Why. */
  reason: string;
  /** 最后一日，YYYY-MM-DD。 Its last day. */
  toOn: string;
  /** 打开时的版本。 The version one saw. */
  version: number;
};

/** 终止成员身份。 Ending a membership. */
export type EndMembershipInput = {
  /** 成员。 The membership. */
  id: string | number;
  /** 原因。 Why. */
  reason: string;
};

/** 了结“查无此企业”。 How the matter of an enterprise not found ends. */
export type EndNotFoundInput = {
  /** 自哪天起。 From which day on. */
  endedOn: string;
  /** 如何了结。 How it ends. */
  ending: NotFoundEnding;
  /** 哪一件。 Which case. */
  id: string | number;
  /** 依据。 What it rests on. */
  note: string;
  /** 打开时的版本。 The version one saw. */
  version: number;
};

/** 停止执行定期走访规定。 Ending a programme. */
export type EndProgrammeInput = {
  /** 规定。 The programme. */
  id: string | number;
  /** 原因。 Why. */
  reason: string;
  /** 最后一日，YYYY-MM-DD。 Its last day. */
  toOn: string;
  /** 打开时的版本。 The version one saw. */
  version: number;
};

/** 停用定期来源。 Ending a register. */
export type EndRegistrySourceInput = {
  /** 来源。 The register. */
  id: string | number;
  /** 原因。 Why. */
  reason: string;
  /** 打开时的版本。 The version one saw. */
  version: number;
};

/** 享受的政策。 A policy that the enterprise benefits from. */
export type EnjoyedPolicyInput = {
  /** 金额，万元人民币。 Amount in 10,000 yuan. */
  amount?: string | null | undefined;
  /** 层级。 Whose policy. */
  level: PolicyLevel;
  /** 自何日起，YYYY-MM-DD。 Since when. */
  sinceOn: string;
  /** 名称。 Its title. */
  title: string;
};

/** 材料的种类。 What a paper is. */
export type EnterpriseDocumentKind =
  /** 营业执照。 Business licence. */
  | 'BUSINESS_LICENCE'
  /** 许可与资质。 Licence or certificate. */
  | 'CERTIFICATE'
  /** 合同、协议。 Contract. */
  | 'CONTRACT'
  /** 其他。 Other. */
  | 'OTHER'
  /** 报表、报告。 Statement or report. */
  | 'REPORT';

/** 企业信息的一项。 One fact of an enterprise. */
export type EnterpriseFact =
  /** 地址。 Address. */
  | 'ADDRESS'
  /** 经营范围。 Business scope. */
  | 'BUSINESS_SCOPE'
  /** 注册资本。 Capital. */
  | 'CAPITAL_TEXT'
  /** 统一社会信用代码。 Credit code. */
  | 'CREDIT_CODE'
  /** 企业类型。 Type. */
  | 'ENTERPRISE_TYPE'
  /** 所属群体。 Groups. */
  | 'GROUP_CODES'
  /** 行业门类。 Industry. */
  | 'INDUSTRY'
  /** 名称。 Name. */
  | 'NAME'
  /** 注册日期。 Day of registration. */
  | 'REGISTERED_ON'
  /** 简称。 Short name. */
  | 'SHORT_NAME';

/** 自设字段的填写方式。 What a field takes for a value. */
export type EnterpriseFieldKind =
  /** 单选。 One of several. */
  | 'CHOICE'
  /** 多选。 Several of several. */
  | 'CHOICES'
  /** 日期。 A day. */
  | 'DAY'
  /** 数字，可带单位与上下限。 A number, which may have a unit and bounds. */
  | 'NUMBER'
  /** 文字。 Words. */
  | 'TEXT'
  /** 是或否。 Yes or no. */
  | 'YES_NO';

/** 企业列表的筛选。 What narrows the list. */
export type EnterpriseFilter = {
  /** 档案状态。 Whose file stands in any of these states. */
  fileState?: Array<FileState> | null | undefined;
  /** 所属群体的代码。 Belongs to this group. */
  groupCode?: string | null | undefined;
  /** 有无信用代码。 Whether it has a credit code. */
  hasCreditCode?: boolean | null | undefined;
  /** 行业门类。 Any of these industries. */
  industry?: Array<Industry> | null | undefined;
  /** 自设字段，须全部符合。 Fields that offices added; all of them must fit. */
  ownFields?: Array<OwnFieldFilter> | null | undefined;
  /** 注册日期不早于。 Registered on or after. */
  registeredFrom?: string | null | undefined;
  /** 注册日期不晚于。 Registered on or before. */
  registeredTo?: string | null | undefined;
  /** 名称、简称、曾用名的片段，其拼音或声母，信用代码的开头或末尾；在看得到姓名的辖区，也可输联系人电话的后四位以上。多项以空格分开，须全部符合。 Fragment of a name, short or former name, its pinyin or initials, beginning or end of a credit code; where names of people are read, the last four or more digits of a phone number. Several, parted by blanks, must all fit. */
  search?: string | null | undefined;
  /** 状态。 Any of these statuses. */
  status?: Array<EnterpriseStatus> | null | undefined;
};

/** 凭哪一项找到的。 By which of its facts an enterprise was found. */
export type EnterpriseMatchField =
  /** 统一社会信用代码。 Its credit code. */
  | 'CREDIT_CODE'
  /** 曾用名。 A name it bore before. */
  | 'FORMER_NAME'
  /** 名称。 Its name. */
  | 'NAME'
  /** 联系人电话的末尾。 The end of the phone number of one of its people. */
  | 'PHONE'
  /** 简称。 Its short name. */
  | 'SHORT_NAME';

/** 排序。 The order of the list. */
export type EnterpriseOrder =
  /** 与所输最相符的在前：完全相同、开头相同、声母或拼音的开头相同，其余在后；未输入时按名称。 What fits the search best first: the same, beginning so, sounding so from its beginning, then the rest; by name where nothing was typed. */
  | 'BEST_MATCH'
  /** 名称拼音升序。 By name in pinyin order. */
  | 'NAME_ASC'
  /** 名称拼音降序。 By name, backwards. */
  | 'NAME_DESC'
  /** 注册日期由早到晚，未填在前。 Oldest registration first; unknown before all. */
  | 'REGISTERED_ON_ASC'
  /** 注册日期由晚到早，未填在后。 Newest registration first; unknown last. */
  | 'REGISTERED_ON_DESC'
  /** 最近更新在后。 Longest untouched first. */
  | 'UPDATED_AT_ASC'
  /** 最近更新在前。 Latest change first. */
  | 'UPDATED_AT_DESC';

/** 企业码的状态。 How a QR stands. */
export type EnterpriseQrState =
  /** 已到期。 It has ended. */
  | 'EXPIRED'
  /** 已吊销。 It was revoked. */
  | 'REVOKED'
  /** 该表已交，不再打开。 Its form came back, so it opens no more. */
  | 'USED'
  /** 有效。 It opens. */
  | 'VALID';

/** 记录来源。 Where the record came from. */
export type EnterpriseSource =
  /** 人工登记。 Entered by hand. */
  | 'ENTERED'
  /** 批量导入。 Imported. */
  | 'IMPORTED';

/** 企业状态。 Where an enterprise stands in the register. */
export type EnterpriseStatus =
  /** 在册。 In the register. */
  | 'ACTIVE'
  /** 已关闭。 Closed. */
  | 'CLOSED'
  /** 已并入另一条记录。 Merged into another record. */
  | 'MERGED'
  /** 待核实。 Known, not yet verified. */
  | 'PROSPECT'
  /** 停业。 Suspended. */
  | 'SUSPENDED';

/** 移交的方向，从所列区划看。 Which way transfers go, as the listed region sees them. */
export type EnterpriseTransferDirection =
  /** 移交给本区划的。 Those addressed to it. */
  | 'IN'
  /** 由本区划移交出去的。 Those that it proposed. */
  | 'OUT';

/** 企业移交到了哪一步。 How far the transfer of an enterprise is. */
export type EnterpriseTransferState =
  /** 已接收：此处关闭，对方建档。 Accepted: closed here, opened there. */
  | 'ACCEPTED'
  /** 对方未接收。 Declined by the other county. */
  | 'DECLINED'
  /** 已提出，待对方答复。 Proposed; the other county has not answered yet. */
  | 'PROPOSED'
  /** 已撤回。 Withdrawn before there was an answer. */
  | 'WITHDRAWN';

/** 提级办理。 Handing a problem up. */
export type EscalateProblemInput = {
  /** 问题。 The problem. */
  id: string | number;
  /** 提到哪一级。 To which level. */
  level: OwnerKind;
  /** 理由。 Why. */
  reason: string;
  /** 由谁负责。 Who answers for it then. */
  to: string;
  /** 打开时的版本。 The version one saw. */
  version: number;
};

/** 执行了一项决定。 Having carried out a decision. */
export type ExecuteDecisionInput = {
  /** 决定。 The decision. */
  id: string | number;
  /** 执行情况。 What was done. */
  outcome: string;
  /** 打开时的版本。 The version one saw. */
  version: number;
};

/** 将逾期未收回的征求意见表作废。 Letting a form run out whose day has passed. */
export type ExpireOpinionFormInput = {
  /** 征求意见表。 The form. */
  id: string | number;
  /** 打开时的版本。 The version one saw. */
  version: number;
};

/** 延期。 Giving more time. */
export type ExtendProblemInput = {
  /** 问题。 The problem. */
  id: string | number;
  /** 增加的工作日数。 How many working days more. */
  moreDays: number;
  /** 理由。 Why. */
  reason: string;
  /** 打开时的版本。 The version one saw. */
  version: number;
};

/** 反馈办理情况。 Feeding back what became of a problem. */
export type FeedBackInput = {
  /** 问题。 The problem. */
  id: string | number;
  /** 向谁反馈。 To whom. */
  to: FeedbackTo;
  /** 反馈日期，YYYY-MM-DD。 The day. */
  toldOn: string;
  /** 打开时的版本。 The version one saw. */
  version: number;
  /** 内容。 The words. */
  words: string;
};

/** 向谁反馈。 To whom it is fed back. */
export type FeedbackTo =
  /** 县（市、区）。 The county. */
  | 'COUNTY'
  /** 部门。 The department. */
  | 'DEPARTMENT'
  /** 企业。 The enterprise. */
  | 'ENTERPRISE';

/** 数据的种类。 What kind of figure it is. */
export type FigureKind =
  /** 计数，等于其明细行数。 A count: the number of its rows. */
  | 'COUNT'
  /** 是或否。 Yes or no. */
  | 'FLAG'
  /** 比率，分子与分母。 A share: numerator and denominator. */
  | 'RATE';

/** 公布的数据；口径见各数据的 definition。 A published figure. */
export type FigureName =
  /** 会见负责人。 Businesspeople met. */
  | 'BUSINESSPERSONS_MET'
  /** 走访覆盖率。 Coverage. */
  | 'COVERAGE_RATE'
  /** 办结未告知。 Ended without telling the enterprise. */
  | 'ENDINGS_NOT_TOLD'
  /** 应走访企业。 Enterprises in scope. */
  | 'ENTERPRISES_IN_SCOPE'
  /** 尚未走访企业。 Enterprises not visited yet. */
  | 'ENTERPRISES_MISSING'
  /** 走访企业。 Enterprises visited. */
  | 'ENTERPRISES_VISITED'
  /** 征求意见表收回率。 Share of forms returned. */
  | 'FORM_RETURN_RATE'
  /** 走访全覆盖。 Full coverage. */
  | 'FULL_COVERAGE'
  /** 专项辅导单位。 Units that gave guidance. */
  | 'GUIDANCE_PROVIDERS'
  /** 会见人次。 Meetings with businesspeople. */
  | 'MEETING_ATTENDANCES'
  /** 通知印发部门。 Bodies that issued the notice. */
  | 'NOTICE_ISSUERS'
  /** 谢绝填写。 Opinion forms declined. */
  | 'OPINION_FORMS_DECLINED'
  /** 发放征求意见表。 Opinion forms issued. */
  | 'OPINION_FORMS_ISSUED'
  /** 尚未收回。 Opinion forms outstanding. */
  | 'OPINION_FORMS_OUTSTANDING'
  /** 收回征求意见表。 Opinion forms returned. */
  | 'OPINION_FORMS_RETURNED'
  /** 参与部门。 Kinds of departments. */
  | 'PARTICIPATING_DEPARTMENTS'
  /** 当场答复问题。 Problems answered on the spot. */
  | 'PROBLEMS_ANSWERED_ON_SPOT'
  /** 会商办结问题。 Problems closed by consultation. */
  | 'PROBLEMS_BY_CONSULTATION'
  /** 收集反映问题。 Problems raised. */
  | 'PROBLEMS_COLLECTED'
  /** 集中办理问题。 Problems collected for handling. */
  | 'PROBLEMS_FOR_HANDLING'
  /** 办理办结问题。 Problems handled and closed. */
  | 'PROBLEMS_HANDLED'
  /** 未办结问题。 Problems still open. */
  | 'PROBLEMS_OPEN'
  /** 逾期无说明。 Past their date without a reason. */
  | 'PROBLEMS_PAST_DATE'
  /** 说明无法解决。 Problems that cannot be solved. */
  | 'PROBLEMS_UNRESOLVABLE'
  /** 问题无人负责。 Problems without an owner. */
  | 'PROBLEMS_WITHOUT_OWNER'
  /** 有效走访次数。 Valid visits. */
  | 'VALID_VISITS'
  /** 走访无记录。 Visited without a record. */
  | 'VISITS_WITHOUT_RECORD';

/** 明细行是什么。 What a row of a figure is. */
export type FigureRowKind =
  /** 人次。 An attendance. */
  | 'ATTENDANCE'
  /** 部门类别。 A kind of department. */
  | 'DEPARTMENT_KIND'
  /** 企业。 An enterprise. */
  | 'ENTERPRISE'
  /** 印发部门。 A body that issued the notice. */
  | 'NOTICE_ISSUER'
  /** 征求意见表。 An opinion form. */
  | 'OPINION_FORM'
  /** 人员。 A person. */
  | 'PERSON'
  /** 问题。 A problem. */
  | 'PROBLEM'
  /** 县（市、区）或功能区。 A county or zone. */
  | 'REGION'
  /** 走访。 A visit. */
  | 'VISIT';

/** 档案条目的状态；从不覆盖。 How an entry stands; none is overwritten. */
export type FileEntryState =
  /** 有效。 It stands. */
  | 'CURRENT'
  /** 已被更正的一条取代。 A corrected one took its place. */
  | 'REPLACED'
  /** 已撤回。 Withdrawn. */
  | 'WITHDRAWN';

/** 企业档案的部分。 A section of an enterprise’s file. */
export type FileSection =
  /** 基本信息。 What the register says. */
  | 'BASIC_FACTS'
  /** 材料。 Papers on file. */
  | 'DOCUMENTS'
  /** 投资。 Investment. */
  | 'INVESTMENT'
  /** 许可。 Licences. */
  | 'LICENCES'
  /** 困难与需求，来自走访。 Difficulties and needs, from visits. */
  | 'NEEDS'
  /** 人员。 Who is in charge and whom to call. */
  | 'PEOPLE'
  /** 享受的政策。 Policies that it benefits from. */
  | 'POLICIES'
  /** 承诺：何事、何人、何时。 Promises: what, by whom, until when. */
  | 'PROMISES'
  /** 场所：生产、宿舍、仓库。 Production, living quarters, warehouse. */
  | 'SITES'
  /** 年度经营数字。 Operating figures by year. */
  | 'YEARLY_FIGURES';

/** 企业档案的状态。 How the file of an enterprise stands. */
export type FileState =
  /** 完整：各部分已填且都新鲜。 All filled and fresh. */
  | 'COMPLETE'
  /** 未建档：各部分都没有人核实过。 Nobody has looked at any of it yet. */
  | 'MISSING'
  /** 部分：还有部分没有填。 Some of its sections are not filled. */
  | 'PARTIAL'
  /** 待核实：已填全，有部分过时。 All filled, some of it old. */
  | 'STALE';

/** 填写企业的自设字段。 Filling in fields of an enterprise. */
export type FillEnterpriseFieldsInput = {
  /** 企业。 The enterprise. */
  enterpriseId: string | number;
  /** 要填写的字段，省略的不变。 What is filled in; the rest stays. */
  values: Array<FilledFieldInput>;
};

/** 一个字段的内容；各项都不填表示清空。 What stands in a field; nothing at all empties it. */
export type FilledFieldInput = {
  /** 所选各项的键。 Keys of what is chosen. */
  choices?: Array<string> | null | undefined;
  /** 日期，YYYY-MM-DD。 A day. */
  day?: string | null | undefined;
  /** 字段。 The field. */
  fieldId: string | number;
  /** 是或否。 Yes or no. */
  isYes?: boolean | null | undefined;
  /** 数字，以字段的单位计。 A number, in the unit of the field. */
  number?: string | null | undefined;
  /** 文字。 Words. */
  text?: string | null | undefined;
  /** 打开时的版本；从未填过为 0。 The version one saw; 0 where nothing ever stood. */
  version: number;
};

/** 走访发现列表的筛选。 What narrows the list of findings. */
export type FindingFilter = {
  /** 类别。 Of this kind. */
  kind?: FindingKind | null | undefined;
  /** 转成的服务事项的状态。 Whose service request is in this state. */
  request?: ServiceRequestState | null | undefined;
  /** 内容片段，或企业名称的片段、拼音、声母。 Fragment of the text, or of the enterprise’s name, its pinyin or initials. */
  search?: string | null | undefined;
  /** 轻重。 Of any of these weights. */
  severity?: Array<FindingSeverity> | null | undefined;
  /** 状态。 Any of these states. */
  state?: Array<FindingState> | null | undefined;
};

/** 走访中的一个发现。 Something that showed on a visit. */
export type FindingInput = {
  /** 类别。 What it is. */
  kind: FindingKind;
  /** 轻重。 How much it weighs. */
  severity: FindingSeverity;
  /** 内容。 In words. */
  text: string;
};

/** 走访发现的类别。 What was found on a visit. */
export type FindingKind =
  /** 困难。 Something that stands in the way. */
  | 'DIFFICULTY'
  /** 需求。 Something that is wanted. */
  | 'NEED';

/** 轻重。 How much it weighs. */
export type FindingSeverity =
  /** 轻微。 Minor. */
  | 'MINOR'
  /** 一般。 Ordinary. */
  | 'ORDINARY'
  /** 严重。 Serious. */
  | 'SERIOUS';

/** 走访发现的状态。 What became of a finding. */
export type FindingState =
  /** 已转为问题或服务事项。 Made into a problem or a service request. */
  | 'CONVERTED'
  /** 已知悉，不另办理。 Noted; nothing more comes of it. */
  | 'NOTED'
  /** 待定。 Somebody has to decide what becomes of it. */
  | 'OPEN';

/** 走访发现转为什么。 What a person makes of a finding. */
export type FindingTarget =
  /** 问题。 A problem. */
  | 'PROBLEM'
  /** 服务事项。 A service request. */
  | 'SERVICE_REQUEST';

/** 对一个问题的回答。 The answer to one question. */
export type FormAnswerInput = {
  /** 所选的答案。 What was chosen. */
  choices?: Array<string> | null | undefined;
  /** 问题代号。 Key of the question. */
  key: string;
  /** 文字回答。 Words. */
  text?: string | null | undefined;
};

/** 征求意见表的收回方式。 How a form came back. */
export type FormChannel =
  /** 纸质。 On paper. */
  | 'PAPER'
  /** 电话代填。 Told by phone. */
  | 'PHONE'
  /** 企业扫码自填。 Filled in by the enterprise itself. */
  | 'QR'
  /** 扫描件。 As a scan. */
  | 'SCAN';

/** 表中的一个问题。 One question of a form. */
export type FormQuestionInput = {
  /** 企业自行填写时是否必答。 Whether an enterprise that fills it in itself must answer. */
  isRequired?: boolean | null | undefined;
  /** 问题代号，同一问题各版本不变。 Its key, the same in every version that asks the same. */
  key: string;
  /** 回答方式。 What it takes for an answer. */
  kind: QuestionKind;
  /** 供选择的答案。 What there is to choose from. */
  options?: Array<string> | null | undefined;
  /** 问题。 The question. */
  text: string;
};

/** 征求意见表的状态。 Where an opinion form stands. */
export type FormState =
  /** 企业谢绝填写。 Declined by the enterprise. */
  | 'DECLINED'
  /** 逾期作废。 Ran out. */
  | 'EXPIRED'
  /** 已发放，尚未收回。 Handed out, still out. */
  | 'ISSUED'
  /** 收回后已处理。 Came back, and was dealt with. */
  | 'PROCESSED'
  /** 已收回。 Came back. */
  | 'RETURNED';

/** 走访中征求意见表的办理。 What became of the opinion form on the visit. */
export type FormStep =
  /** 本次活动中此前已发放。 Handed out before in this campaign. */
  | 'ALREADY_ISSUED'
  /** 企业谢绝填写。 Declined by the enterprise. */
  | 'DECLINED'
  /** 发放，尚未收回。 Handed out. */
  | 'ISSUED'
  /** 发放并当场收回。 Handed out and taken back at once. */
  | 'ISSUED_AND_RETURNED';

/** 征求意见表的办理。 What became of the opinion form. */
export type FormStepInput = {
  /** 谢绝的原因，谢绝时必填。 Why it was declined. */
  reason?: string | null | undefined;
  /** 印好的编号；省略则自动编号。 The printed serial number; left out, one is made. */
  serialNo?: string | null | undefined;
  /** 办理情况。 The step. */
  step: FormStep;
};

/** 登记已向本人告知。 Writing down that the notice was given. */
export type GiveNoticeInput = {
  /** 告知日期，YYYY-MM-DD，不晚于今天。 When, not later than today. */
  givenOn: string;
  /** 人员。 The person. */
  personId: string | number;
  /** 字体。 In which script. */
  script: NoticeScript;
  /** 方式。 In which way. */
  way: NoticeWay;
};

/** 带群机器人的协作工具。 A tool whose groups take robots. */
export type GroupTool =
  /** 钉钉。 DingTalk. */
  | 'DINGTALK'
  /** 飞书。 Feishu. */
  | 'FEISHU'
  /** 企业微信。 WeCom. */
  | 'WECOM';

/** 交办批次列表的筛选。 What narrows the list of batches. */
export type HandlingBatchFilter = {
  /** 有未了结的问题在该日或之前到期。 Something of it that has not ended is due on this day or before. */
  dueBy?: string | null | undefined;
  /** 批次名称片段。 Fragment of what it is called. */
  search?: string | null | undefined;
  /** 进展。 Any of these states. */
  state?: Array<BatchState> | null | undefined;
};

/** 一家企业交给谁。 To whom one enterprise goes. */
export type HandoverItemInput = {
  /** 注意事项，只写事、不写人。 A caution about the matter, never about a person. */
  caution?: string | null | undefined;
  /** 企业。 The enterprise. */
  enterpriseId: string | number;
  /** 首次联合走访日期，YYYY-MM-DD。 The day of the first joint visit. */
  jointVisitOn?: string | null | undefined;
  /** 承接人。 The successor. */
  successorId: string | number;
};

/** 移交事项的种类。 What kind of matter is handed on. */
export type HandoverMatterKind =
  /** 未办结问题。 A problem that is still open. */
  | 'OPEN_PROBLEM'
  /** 已计划的走访。 A visit that is planned. */
  | 'PLANNED_VISIT'
  /** 承诺：何事、何人、何时。 A promise: what, by whom, until when. */
  | 'PROMISE'
  /** 定期走访到期。 The day by which a regular visit is due. */
  | 'REGULAR_VISIT';

/** 交接的状态。 How far a hand-over is. */
export type HandoverState =
  /** 各方已签署，自生效日起生效。 Signed by all; it holds from its day on. */
  | 'IN_FORCE'
  /** 待签署。 Waiting for signatures. */
  | 'PREPARED'
  /** 已撤回。 Withdrawn. */
  | 'WITHDRAWN';

/** 发现的安全隐患。 A safety hazard that was seen. */
export type HazardInput = {
  /** 整改建议。 What to do about it. */
  advice?: string | null | undefined;
  /** 整改期限，YYYY-MM-DD。 When it should be put right. */
  dueOn?: string | null | undefined;
  /** 场所。 Where it was seen. */
  place: HazardPlace;
  /** 隐患内容。 What it is. */
  text: string;
};

/** 隐患所在场所。 Where a hazard was seen. */
export type HazardPlace =
  /** 生活场所。 Where people live. */
  | 'LIVING_QUARTERS'
  /** 生产经营场所。 Where people work. */
  | 'WORKPLACE';

/** 隐患整改状态。 How far a hazard is put right. */
export type HazardState =
  /** 已发现。 Found. */
  | 'FOUND'
  /** 整改中。 Being put right. */
  | 'RECTIFYING'
  /** 已复查消除。 Verified as gone. */
  | 'VERIFIED';

/** 记录一项内容已举办。 Noting that an activity was held. */
export type HoldActivityInput = {
  /** 举办日期，不晚于今天。 The day it was held, not in the future. */
  heldOn: string;
  /** 方案中的一项内容。 The activity. */
  id: string | number;
  /** 打开时的版本。 The version one saw. */
  version: number;
};

/** 一格的新内容。 New text of a cell. */
export type ImportCellInput = {
  /** 列。 Its column. */
  column: ImportColumn;
  /** 自设字段，列为 OWN_FIELD 时才有。 The field that an office added, where the column is OWN_FIELD. */
  ownFieldId?: string | number | null | undefined;
  /** 内容。 Its text. */
  text: string;
};

/** 导入可识别的列。 What a column of the file may mean. */
export type ImportColumn =
  /** 地址。 Address. */
  | 'ADDRESS'
  /** 诉求平台编号。 Number on the appeals platform. */
  | 'APPEAL_NO'
  /** 会见人员，可有几位。 Who was met, several with a mark between them. */
  | 'ATTENDEES'
  /** 经营范围。 Business scope. */
  | 'BUSINESS_SCOPE'
  /** 注册资本。 Capital. */
  | 'CAPITAL'
  /** 其他联系方式，经本人同意的才导入；显示时隐去。 Another way to reach them, taken with their consent only; shown masked. */
  | 'CHANNEL'
  /** 本人怎样同意的：口头或书面。 How they agreed to it: spoken or written. */
  | 'CHANNEL_CONSENT'
  /** 本人同意的日期。 The day on which they agreed. */
  | 'CHANNEL_CONSENT_ON'
  /** 联系方式类型，如手机、固定电话、邮箱。 By what they are reached, such as a mobile, a fixed line or mail. */
  | 'CHANNEL_KIND'
  /** 市。 City; only read. */
  | 'CITY'
  /** 县（市、区）。 County; only read. */
  | 'COUNTY'
  /** 统一社会信用代码。 Credit code. */
  | 'CREDIT_CODE'
  /** 企业类型。 Type. */
  | 'ENTERPRISE_TYPE'
  /** 出口。 Exports. */
  | 'EXPORT_VALUE'
  /** 开始日期。 First day. */
  | 'FROM_ON'
  /** 企业群体。 Groups. */
  | 'GROUPS'
  /** 不导入。 Not read. */
  | 'IGNORE'
  /** 行业门类。 Industry. */
  | 'INDUSTRY'
  /** 法定代表人电话；显示时隐去中间数位。 Phone of the legal representative; shown masked. */
  | 'LEGAL_PHONE'
  /** 法定代表人姓名。 Name of the legal representative. */
  | 'LEGAL_REPRESENTATIVE'
  /** 联系人姓名。 Name of the liaison person. */
  | 'LIAISON_PERSON'
  /** 诉求事项。 What it is about. */
  | 'MATTER'
  /** 企业名称。 Name. */
  | 'NAME'
  /** 走访记录。 The note. */
  | 'NOTE'
  /** 走访结果。 How it ended. */
  | 'OUTCOME'
  /** 产值。 Output. */
  | 'OUTPUT_VALUE'
  /** 自设字段。 A field that an office added. */
  | 'OWN_FIELD'
  /** 企业人员姓名。 Name of somebody of the enterprise. */
  | 'PERSON'
  /** 身份：企业家或员工。 Businessperson or staff. */
  | 'PERSON_KIND'
  /** 电话；显示时隐去中间数位。 Phone; shown masked. */
  | 'PHONE'
  /** 省。 Province; only read. */
  | 'PROVINCE'
  /** 平台受理日期。 Day on which the platform received it. */
  | 'RECEIVED_ON'
  /** 注册日期。 Day of registration. */
  | 'REGISTERED_ON'
  /** 平台上的答复。 The reply that stands there. */
  | 'REPLY'
  /** 简称。 Short name. */
  | 'SHORT_NAME'
  /** 用工人数。 Staff. */
  | 'STAFF_COUNT'
  /** 平台上的办理状态。 Its status on the platform. */
  | 'STATUS'
  /** 纳税。 Taxes paid. */
  | 'TAX_PAID'
  /** 职务。 Position in the enterprise. */
  | 'TITLE'
  /** 提供单位。 The body that told the figures. */
  | 'TOLD_BY'
  /** 乡镇（街道）；补入未写明的地址。 Township; put before an address that leaves it out. */
  | 'TOWNSHIP'
  /** 结束日期。 Last day. */
  | 'TO_ON'
  /** 走访日期。 Day of the visit. */
  | 'VISITED_ON'
  /** 走访人员，可有几位。 Who went, several with a mark between them. */
  | 'VISITORS'
  /** 年份。 The year. */
  | 'YEAR';

/** 导入文件的内容。 What an imported file holds. */
export type ImportKind =
  /** 诉求平台的诉求。 Appeals of the province’s appeals platform. */
  | 'APPEALS'
  /** 企业名录。 Enterprises of a register. */
  | 'ENTERPRISES'
  /** 联系人安排。 Liaison persons of enterprises, dated. */
  | 'LIAISON'
  /** 企业人员。 People of enterprises. */
  | 'PEOPLE'
  /** 以往走访；不计入任何活动。 Past visits; they count in no campaign. */
  | 'VISITS'
  /** 年度经营数字。 Operating figures of enterprises by year. */
  | 'YEARLY_FIGURES';

/** 一行的预演结果。 What the import does with a row. */
export type ImportOutcome =
  /** 与名录或文件中另一行矛盾。 Contradicts the register or another row. */
  | 'CONFLICT'
  /** 属地存疑，待人判断。 County unclear; a person decides. */
  | 'DOUBTFUL'
  /** 属其他辖区，不导入。 Belongs to another jurisdiction. */
  | 'FOREIGN'
  /** 上次文件中有、这次没有的企业。 An enterprise of the last file that this one leaves out. */
  | 'GONE'
  /** 有不合规的值。 A value is refused. */
  | 'INVALID'
  /** 新增。 Enters the register. */
  | 'NEW'
  /** 与现有记录一致，跳过。 Known and equal; skipped. */
  | 'UNCHANGED'
  /** 更新已有记录。 Changes what the register has. */
  | 'UPDATE';

/** 未作为数据的行。 Why a line is no data. */
export type ImportSetAsideKind =
  /** 空行。 A blank line. */
  | 'BLANK'
  /** 表头。 A heading. */
  | 'HEADER'
  /** 标题行。 A title. */
  | 'TITLE'
  /** 合计行。 A total. */
  | 'TOTAL';

/** 工作表是否读取。 Whether a sheet was read. */
export type ImportSheetState =
  /** 未选择。 Not chosen. */
  | 'NOT_CHOSEN'
  /** 没有可读的表。 It holds no table of this kind. */
  | 'NO_TABLE'
  /** 表头不同，未读取。 Not read: its headings differ. */
  | 'OTHER_HEADINGS'
  /** 已读取。 Read. */
  | 'READ';

/** 导入的进度状态。 How far an import is. */
export type ImportState =
  /** 已放弃。 Given up. */
  | 'DISCARDED'
  /** 已导入。 Written; doubts may remain. */
  | 'DONE'
  /** 文件无法读取。 The file could not be read. */
  | 'FAILED'
  /** 已预演，待导入。 Rehearsed; nothing written yet. */
  | 'REHEARSED'
  /** 预演中。 Being rehearsed. */
  | 'REHEARSING'
  /** 导入中。 Being written. */
  | 'RUNNING'
  /** 撤销中。 Being taken back. */
  | 'UNDOING'
  /** 已撤销。 Taken back. */
  | 'UNDONE';

/** 筛选待办。 Which items are listed. */
export type InboxFilter = {
  /** 只看到期和逾期。 Those due today or overdue. */
  isDue?: boolean | null | undefined;
  /** 只看未读。 Unread ones alone. */
  isUnread?: boolean | null | undefined;
  /** 只看这些事项。 Items of these kinds. */
  kind?: Array<InboxKind> | null | undefined;
};

/** 待办事项的类别。 What waits for somebody. */
export type InboxKind =
  /** 归档未获批准，读后即消。 An archive was declined; gone once it is read. */
  | 'ARCHIVE_DECLINED'
  /** 全部数据的归档待另一人批准。 An archive of a county waits for a second member. */
  | 'ARCHIVE_TO_APPROVE'
  /** 已批准的归档已生成，待下载。 An archive was agreed to and made, to be fetched. */
  | 'ARCHIVE_TO_FETCH'
  /** 会商待参加。 A department is invited to a consultation. */
  | 'CONSULTATION_TO_ATTEND'
  /** 系统建议会商，待决定。 A consultation is proposed. */
  | 'CONSULTATION_TO_DECIDE'
  /** 会商决定待本部门落实。 A department is to carry out what was decided. */
  | 'DECISION_TO_CARRY_OUT'
  /** 会商决定待落实。 A decision of a consultation is to be carried out. */
  | 'DECISION_TO_EXECUTE'
  /** 人员名单导出未获批准，读后即消。 A list of people was declined; gone once it is read. */
  | 'EXPORT_DECLINED'
  /** 人员名单导出待另一人批准。 A list of people waits for a second member. */
  | 'EXPORT_TO_APPROVE'
  /** 已批准的人员名单待取走。 A list of people was agreed to, and is to be fetched. */
  | 'EXPORT_TO_FETCH'
  /** 督办函待本部门答复。 A department is to answer a supervision letter. */
  | 'LETTER_TO_ANSWER'
  /** 企业意见待答复。 What an enterprise said waits for an answer. */
  | 'OPINION_TO_ANSWER'
  /** 分属两县的疑似同一企业待认定。 Pairs of two counties are to be told what they are. */
  | 'PAIRS_TO_DECIDE'
  /** 问题待交办。 A problem lies with the office, to be given out or taken on. */
  | 'PROBLEM_TO_ASSIGN'
  /** 已答复，待反馈办结。 A problem was answered, to be told and closed. */
  | 'PROBLEM_TO_CLOSE'
  /** 问题由本单位办理中。 The office itself handles a problem. */
  | 'PROBLEM_TO_HANDLE'
  /** 问题待分类。 A problem was raised and awaits its triage. */
  | 'PROBLEM_TO_TRIAGE'
  /** 部门办理逾期，待催办。 A department is late with a problem. */
  | 'PROBLEM_TO_URGE'
  /** 转办待受理。 A department is to take a problem on or give it back. */
  | 'REFERRAL_TO_ACCEPT'
  /** 转办待答复。 A department is to answer. */
  | 'REFERRAL_TO_ANSWER'
  /** 定期来源待导入新文件。 The next file of a register is wanted. */
  | 'REGISTER_TO_IMPORT'
  /** 本人就其个人信息提出的请求待答复。 What a person asks about their own data is to be answered. */
  | 'RIGHTS_REQUEST_TO_ANSWER'
  /** 督办函待回复。 A supervision letter is to be answered. */
  | 'SUPERVISION_TO_ANSWER'
  /** 移出的企业对方未接收；读过即消。 The other county declined; gone once it was read. */
  | 'TRANSFER_DECLINED'
  /** 移入的企业待接收。 Another county hands an enterprise over, to be answered. */
  | 'TRANSFER_TO_ANSWER'
  /** 移出的企业待对方答复。 An enterprise was handed on, and is not answered yet. */
  | 'TRANSFER_TO_FOLLOW';

/** 行业门类（GB/T 4754）。 Section of the national classification of industries. */
export type Industry =
  /** 农、林、牧、渔业。 Agriculture, forestry, animal husbandry and fishery. */
  | 'A'
  /** 采矿业。 Mining. */
  | 'B'
  /** 制造业。 Manufacturing. */
  | 'C'
  /** 电力、热力、燃气及水生产和供应业。 Electricity, heat, gas and water. */
  | 'D'
  /** 建筑业。 Construction. */
  | 'E'
  /** 批发和零售业。 Wholesale and retail. */
  | 'F'
  /** 交通运输、仓储和邮政业。 Transport, storage and post. */
  | 'G'
  /** 住宿和餐饮业。 Accommodation and catering. */
  | 'H'
  /** 信息传输、软件和信息技术服务业。 Information and software. */
  | 'I'
  /** 金融业。 Finance. */
  | 'J'
  /** 房地产业。 Real estate. */
  | 'K'
  /** 租赁和商务服务业。 Leasing and business services. */
  | 'L'
  /** 科学研究和技术服务业。 Research and technical services. */
  | 'M'
  /** 水利、环境和公共设施管理业。 Water, environment and public facilities. */
  | 'N'
  /** 居民服务、修理和其他服务业。 Resident services and repair. */
  | 'O'
  /** 教育。 Education. */
  | 'P'
  /** 卫生和社会工作。 Health and social work. */
  | 'Q'
  /** 文化、体育和娱乐业。 Culture, sports and entertainment. */
  | 'R'
  /** 公共管理、社会保障和社会组织。 Public administration. */
  | 'S'
  /** 国际组织。 International organisations. */
  | 'T';

/** 投资。 An investment. */
export type InvestmentInput = {
  /** 数额，单位为万元。 The amount in ten thousands of its currency. */
  amount: string;
  /** 币种。 Its currency. */
  currency: Currency;
  /** 口径。 Which amount it is. */
  kind: InvestmentKind;
  /** 项目名称。 The project. */
  title?: string | null | undefined;
  /** 年份。 The year. */
  year?: number | null | undefined;
};

/** 投资的口径。 Which amount of the investment it is. */
export type InvestmentKind =
  /** 实际到位。 Paid in. */
  | 'PAID_IN'
  /** 项目总投资。 Of a project as a whole. */
  | 'PROJECT'
  /** 注册资本。 Registered. */
  | 'REGISTERED';

/** 邀请成员。 Inviting a member. */
export type InviteMemberInput = {
  /** 部门联系人所属的部门，须属于该区划。 The department a contact speaks for, of that region. */
  departmentId?: string | number | null | undefined;
  /** 区划。 The region. */
  regionId: number;
  /** 角色。 The role. */
  role: Role;
};

/** 签发接口密钥。 Issuing an API key. */
export type IssueApiKeyInput = {
  /** 只读或读写。 Whether it writes. */
  access: ApiKeyAccess;
  /** 有效天数，1-366。 For how many days it is valid, 1 to 366. */
  expiresInDays: number;
  /** 可访问的记录类别。 The kinds of records it reaches. */
  kinds: Array<ApiKeyKind>;
  /** 用途，最多 100 字。 What it is for. */
  label: string;
  /** 每分钟最多请求次数，1-600。 Requests a minute, 1 to 600. */
  ratePerMinute?: number;
  /** 由哪个区划签发。 The region that issues it. */
  regionId: number;
  /** 可访问的区划：签发区划或其下级。 The regions it reaches: the issuing one or some below. */
  regionIds: Array<number>;
};

/** 签发一个企业码。 Issuing a QR. */
export type IssueEnterpriseQrInput = {
  /** 企业。 The enterprise. */
  enterpriseId: string | number;
  /** 有效天数，省略为 366 天。 Days until it ends; 366 where left out. */
  expiresInDays?: number | null | undefined;
  /** 只用于这份征求意见表；省略即企业的码。 For this form alone; left out, for the enterprise. */
  formId?: string | number | null | undefined;
};

/** 签发本人链接。 Issuing a person’s own link. */
export type IssueRightsLinkInput = {
  /** 有效天数，1 至 30，省略为 7 天。 Days until it ends, 1 to 30; 7 where left out. */
  expiresInDays?: number | null | undefined;
  /** 人员。 The person. */
  personId: string | number;
};

/** 印发督办函。 Sending a supervision letter. */
export type IssueSupervisionLetterInput = {
  /** 督办要求。 What is asked. */
  demand: string;
  /** 督办哪个问题。 The problem it is about. */
  id: string | number;
  /** 打开时问题的版本。 The version of the problem one saw. */
  version: number;
  /** 答复时限（工作日）。 How many working days it has. */
  workingDays: number;
};

/** 加入他人计划的走访。 Joining a visit that somebody else planned. */
export type JoinVisitInput = {
  /** 加入的部门；省略为联络办加入。 The department that joins; left out, the liaison office does. */
  departmentId?: string | number | null | undefined;
  /** 走访。 The visit. */
  id: string | number;
};

/** 兑现一项承诺。 Keeping a promise. */
export type KeepPromiseInput = {
  /** 承诺。 The promise. */
  id: string | number;
  /** 怎样兑现的。 How it was kept. */
  note: string;
  /** 打开时的版本。 The version one saw. */
  version: number;
};

/** 登记离任。 A role that somebody left. */
export type LeaveRoleInput = {
  /** 任职。 The role. */
  id: string | number;
  /** 最后一日，YYYY-MM-DD。 Its last day. */
  toOn: string;
  /** 打开时的版本。 The version one saw. */
  version: number;
};

/** 联系制度表的筛选。 What narrows the register. */
export type LiaisonRegisterFilter = {
  /** 所属群体的代码。 Belongs to this group. */
  groupCode?: string | null | undefined;
  /** 是否缺联系人。 Whether nobody is named. */
  isGap?: boolean | null | undefined;
  /** 是否为无日期或无人负责的缺口。 Whether it is a gap undated or owned by nobody. */
  isUndated?: boolean | null | undefined;
  /** 联系人。 The liaison person. */
  officerId?: string | number | null | undefined;
  /** 企业名称的片段、拼音或声母，或信用代码首尾。 Fragment of the enterprise’s name, its pinyin or initials, or an end of its credit code. */
  search?: string | null | undefined;
};

/** 许可。 A licence. */
export type LicenceInput = {
  /** 有效期自，YYYY-MM-DD。 Valid from. */
  fromOn?: string | null | undefined;
  /** 发证机关。 Who issued it. */
  issuer?: string | null | undefined;
  /** 编号。 Its number. */
  number?: string | null | undefined;
  /** 名称。 What it is called. */
  title: string;
  /** 有效期至，YYYY-MM-DD。 Valid until. */
  toOn?: string | null | undefined;
};

/** 登记问题在诉求平台的编号。 Giving a problem its number on the appeals platform. */
export type LinkAppealInput = {
  /** 诉求编号。 The number there. */
  appealNo: string;
  /** 问题。 The problem. */
  id: string | number;
  /** 平台受理日期，YYYY-MM-DD。 The day on which it was received there. */
  receivedOn: string;
  /** 平台上的办理状态。 Its status, in the platform’s words. */
  status?: string | null | undefined;
  /** 打开时的版本。 The version one saw. */
  version: number;
};

/** 录入一年的放假安排。 Loading the official calendar of a year. */
export type LoadWorkingCalendarInput = {
  /** 通知所列的日子。 The days that it names. */
  days: Array<CalendarDayInput>;
  /** 文号。 Document number. */
  documentNo?: string | null | undefined;
  /** 印发日期，YYYY-MM-DD。 The day it was issued. */
  issuedOn: string;
  /** 适用区划，其下级同样适用。 The region it holds for, with all below. */
  regionId: number;
  /** 出处，如网址或文件名。 Where it was taken from: an address or a file. */
  source: string;
  /** 通知标题。 Title of the notice. */
  title: string;
  /** 年份。 The year it settles. */
  year: number;
};

/** 指定各列含义并重新预演。 Choosing the columns. */
export type MapImportColumnsInput = {
  /** 按文件列序，逐列一个。 One for each column of the file. */
  columns: Array<ImportColumn>;
  /** 导入。 The import. */
  id: string | number;
  /** 列为 OWN_FIELD 时是哪个自设字段，逐列一个，其余为空。 Which field each OWN_FIELD column is; null for the others. */
  ownFieldIds?: Array<string | number | null | undefined> | null | undefined;
  /** 打开时的版本。 The version one saw. */
  version: number;
};

/** 设为或不再作为练习区。 Making a county a practice region, or no longer. */
export type MarkPracticeRegionInput = {
  /** 是否作为练习区。 Whether it is for practice. */
  isPractice: boolean;
  /** 县（市、区）；须没有任何企业、人员和走访。 The county; it must be empty. */
  regionId: number;
};

/** 合并同一企业的两条记录。 Merging two records of one enterprise. */
export type MergeEnterprisesInput = {
  /** 保留的记录。 The record that stays. */
  id: string | number;
  /** 并入的记录。 The record that is merged into it. */
  otherId: string | number;
  /** 并入记录打开时的版本。 The version of it that one saw. */
  otherVersion: number;
  /** 原因。 Why. */
  reason: string;
  /** 从并入的记录取用哪几项，其余以保留的记录为准。 The facts taken from it; the others stay. */
  take?: Array<EnterpriseFact>;
  /** 打开时的版本。 The version one saw. */
  version: number;
};

/** 并案：其余问题随第一件办理。 Merging: the others go the way of the first. */
export type MergeProblemsInput = {
  /** 问题。 The problem. */
  id: string | number;
  /** 并入的问题，同一县（市、区），最多 50 个。 The others, at most 50. */
  others: Array<ProblemStepInput>;
  /** 打开时的版本。 The version one saw. */
  version: number;
};

/** 系统外提醒的方式。 A way of being told outside the console. */
export type MessageChannel =
  /** 电子邮件。 By e-mail. */
  | 'EMAIL'
  /** 手机短信。 By text message. */
  | 'SMS';

/** 多久提醒一次。 How often. */
export type MessageRhythm =
  /** 有新事项即提醒，十分钟内最多一次。 At once, at most once in ten minutes. */
  | 'AT_ONCE'
  /** 每个工作日一次汇总。 Once each working day. */
  | 'DAILY';

/** 提醒发到哪一步。 How far a message came. */
export type MessageState =
  /** 五次未能发出。 It was not taken in five tries. */
  | 'FAILED'
  /** 发送中。 Being sent. */
  | 'SENDING'
  /** 已发出。 It was taken. */
  | 'SENT';

/** 记录未成行。 Marking a plan as missed. */
export type MissVisitInput = {
  /** 走访。 The visit. */
  id: string | number;
  /** 原因。 Why. */
  reason: string;
  /** 打开时的版本。 The version one saw. */
  version: number;
};

/** 把计划改到另一天。 Moving a plan to another day. */
export type MoveVisitInput = {
  /** 超过走访频次上限的理由，超过时必填。 Why a limit of visits is passed; required above one. */
  burdenReason?: string | null | undefined;
  /** 走访。 The visit. */
  id: string | number;
  /** 新的计划日期，YYYY-MM-DD。 The new day. */
  plannedOn: string;
  /** 改期原因，留存于历史。 Why it moves; its history keeps it. */
  reason: string;
  /** 打开时的版本。 The version one saw. */
  version: number;
};

/** 首次见到、尚未登记的人。 Somebody who is met and not registered yet. */
export type NewAttendeeInput = {
  /** 身份。 Businessperson or staff. */
  kind: PersonKind;
  /** 姓名。 Name. */
  name: string;
  /** 电话。 Phone. */
  phone?: string | null | undefined;
  /** 职务。 The title. */
  title?: string | null | undefined;
};

/** 如何了结。 How it ended. */
export type NotFoundEnding =
  /** 确已不在，予以关闭。 It is gone, and its record is closed. */
  | 'CLOSED'
  /** 找到了，恢复原状态。 It was found, and has its status back. */
  | 'FOUND';

/** “查无此企业”到了哪一步。 How far it is that an enterprise was not found. */
export type NotFoundState =
  /** 已复核，企业转为停业。 A second person did not find it either; it is suspended. */
  | 'CONFIRMED'
  /** 已了结。 It was found, or it was closed. */
  | 'ENDED'
  /** 已报，待另一人复核。 Somebody did not find it; a second person is to look. */
  | 'REPORTED';

/** 登记诉求平台上的办理状态。 Writing down the status on the appeals platform. */
export type NoteAppealStatusInput = {
  /** 问题。 The problem. */
  id: string | number;
  /** 平台上的办理状态。 The status, in the platform’s words. */
  status: string;
  /** 打开时的版本。 The version one saw. */
  version: number;
};

/** 知悉，不另办理。 Noting a finding, of which nothing more comes. */
export type NoteFindingInput = {
  /** 走访发现。 The finding. */
  id: string | number;
  /** 为何不另办理。 Why nothing more comes of it. */
  reason: string;
  /** 打开时的版本。 The version one saw. */
  version: number;
};

/** 印发通知的一个单位。 One body that issued a notice. */
export type NoticeIssuerInput = {
  /** 是否牵头单位。 Whether it leads. */
  isLead: boolean;
  /** 单位名称。 Its name. */
  name: string;
};

/** 告知书的字体。 The script of the notice. */
export type NoticeScript =
  /** 简体。 Simplified characters. */
  | 'HANS'
  /** 繁体。 Traditional characters. */
  | 'HANT';

/** 告知方式。 How the notice was given. */
export type NoticeWay =
  /** 当面交付。 Handed over. */
  | 'HANDED'
  /** 当面宣读。 Read out. */
  | 'READ_OUT'
  /** 寄送。 Sent. */
  | 'SENT';

/** 联络办的形式。 What acts as the liaison office. */
export type OfficeKind =
  /** 联络办。 A liaison office. */
  | 'LIAISON_OFFICE'
  /** 功能区管委会，代行联络办职责。 The management committee of a zone. */
  | 'ZONE_COMMITTEE';

/** 开通一个县（市、区）。 Opening a county. */
export type OpenCountyInput = {
  /** 县（市、区）。 The county. */
  regionId: number;
};

/** 说明用途，查看一个县（市、区）的人员姓名。 Opening the names of one county, for a purpose. */
export type OpenNamesInput = {
  /** 用途，2 至 200 字。 What for, in 2 to 200 characters. */
  purpose: string;
  /** 哪个县（市、区）。 The county. */
  regionId: number;
};

/** 设立联络办。 Opening a liaison office. */
export type OpenOfficeInput = {
  /** 联络办，或代行其职的管委会。 What it is. */
  kind: OfficeKind;
  /** 名称。 Its name. */
  name: string;
  /** 区划，一个区划一个。 Its region, which has one. */
  regionId: number;
};

/** 开通的步骤。 What an opening leads through. */
export type OpeningStepKind =
  /** 首位主任。 Its first director joins by an invitation. */
  | 'DIRECTOR'
  /** 企业名录。 Its register of enterprises. */
  | 'ENTERPRISES'
  /** 联系人。 Liaison persons; missing are enterprises without one today. */
  | 'LIAISON'
  /** 企业人员。 People of the enterprises. */
  | 'PEOPLE'
  /** 开通辖区。 The office above opens it. */
  | 'SCOPE'
  /** 以往走访。 Past visits, marked as imported. */
  | 'VISITS';

/** 如何答复。 How it is answered. */
export type OpinionAnswer =
  /** 采纳。 It is adopted. */
  | 'ADOPTED'
  /** 留存。 It is noted. */
  | 'NOTED'
  /** 回复。 It is replied to. */
  | 'REPLIED';

/** 意见建议列表的筛选。 What narrows the list of opinions. */
export type OpinionFilter = {
  /** 所属活动。 Of this campaign. */
  campaignId?: string | number | null | undefined;
  /** 提出的企业。 Of this enterprise. */
  enterpriseId?: string | number | null | undefined;
  /** 种类。 Any of these kinds. */
  kind?: Array<OpinionKind> | null | undefined;
  /** 编号开头，或企业名称的片段、拼音、声母。 Beginning of the number, or fragment of the enterprise’s name, its pinyin or initials. */
  search?: string | null | undefined;
  /** 状态。 Any of these states. */
  state?: Array<OpinionState> | null | undefined;
};

/** 征求意见表列表的筛选。 What narrows the list of opinion forms. */
export type OpinionFormFilter = {
  /** 所属活动。 Of this campaign. */
  campaignId?: string | number | null | undefined;
  /** 发给的企业。 Of this enterprise. */
  enterpriseId?: string | number | null | undefined;
  /** 是否已过期限而未收回。 Whether its day has passed and it is still out. */
  isOverdue?: boolean | null | undefined;
  /** 编号开头，或企业名称的片段、拼音、声母。 Beginning of the serial number, or fragment of the enterprise’s name, its pinyin or initials. */
  search?: string | null | undefined;
  /** 状态。 Any of these states. */
  state?: Array<FormState> | null | undefined;
};

/** 企业所说的种类。 What kind of thing an enterprise says. */
export type OpinionKind =
  /** 已经问过，附上次的表。 It was asked already; the earlier form goes with it. */
  | 'ASKED_ALREADY'
  /** 困难。 A difficulty. */
  | 'DIFFICULTY'
  /** 需求。 A need. */
  | 'NEED'
  /** 意见。 An opinion. */
  | 'OPINION'
  /** 希望改期走访。 It proposes another day for a visit. */
  | 'OTHER_DAY'
  /** 反映的问题，须由经办人转为问题。 A problem it raises; a person makes one of it. */
  | 'PROBLEM'
  /** 建议。 A suggestion. */
  | 'SUGGESTION';

/** 来源。 Where it came from. */
export type OpinionSource =
  /** 经办人登记。 Taken down by the office. */
  | 'CLERK'
  /** 征求意见表。 From an opinion form. */
  | 'FORM'
  /** 企业扫码。 By the enterprise’s QR. */
  | 'QR';

/** 意见建议的状态。 Where an opinion stands. */
export type OpinionState =
  /** 已采纳。 Adopted. */
  | 'ADOPTED'
  /** 已转为问题。 Made into a problem. */
  | 'CONVERTED'
  /** 已留存。 Noted. */
  | 'NOTED'
  /** 已收到。 Received. */
  | 'RECEIVED'
  /** 已回复。 Replied to. */
  | 'REPLIED';

/** 对一个自设字段的要求；几项须全部符合。 What is asked of one field that an office added; all of it must fit. */
export type OwnFieldFilter = {
  /** 选了其中任一项，以键表示。 Any of these choices, by key. */
  anyOf?: Array<string> | null | undefined;
  /** 数字不小于。 A number of at least. */
  atLeast?: string | null | undefined;
  /** 数字不大于。 A number of at most. */
  atMost?: string | null | undefined;
  /** 文字含有。 A fragment of its words. */
  contains?: string | null | undefined;
  /** 字段。 The field. */
  fieldId: string | number;
  /** 日期不早于。 On or after. */
  from?: string | null | undefined;
  /** 是否未填。 Whether nothing stands in it. */
  isEmpty?: boolean | null | undefined;
  /** 是或否。 Yes or no. */
  isYes?: boolean | null | undefined;
  /** 文字等于。 Exactly these words. */
  text?: string | null | undefined;
  /** 日期不晚于。 On or before. */
  to?: string | null | undefined;
};

/** 由哪一类单位负责。 What kind of body answers for a problem. */
export type OwnerKind =
  /** 承办部门。 The department that handles it. */
  | 'DEPARTMENT'
  /** 分管领导。 The leader in charge. */
  | 'LEADER_IN_CHARGE'
  /** 本级联络办。 The liaison office of the region. */
  | 'OFFICE'
  /** 上级联络办。 The liaison office above. */
  | 'SUPERIOR_OFFICE';

/** 两条相似记录的判断。 What two records that look alike were found to be. */
export type PairFinding =
  /** 企业与其分支机构。 An enterprise and its branch. */
  | 'BRANCH'
  /** 两家企业。 Two enterprises. */
  | 'TWO_ENTERPRISES';

/** 在某区划可做之事。 What the viewer may do in a region. */
export type Permission =
  /** 办理区划变更。 Prepare changes of divisions. */
  | 'CHANGE_DIVISIONS'
  /** 更正企业信息。 Correct enterprises. */
  | 'CORRECT_ENTERPRISES'
  /** 批量导入。 Import enterprises. */
  | 'IMPORT_ENTERPRISES'
  /** 邀请成员。 Invite members. */
  | 'INVITE_MEMBERS'
  /** 维护岗位与联系人。 Keep posts and liaison persons. */
  | 'KEEP_LIAISON'
  /** 说明用途后查看人员姓名。 Open names of people, for a purpose. */
  | 'OPEN_NAMES'
  /** 查看企业。 Read enterprises. */
  | 'READ_ENTERPRISES'
  /** 查看转来的事项。 Read what was referred. */
  | 'READ_REFERRALS'
  /** 安排、登记走访，登记人员与问题。 Plan and record visits, people and problems. */
  | 'RECORD_VISITS'
  /** 登记企业。 Register enterprises. */
  | 'REGISTER_ENTERPRISES'
  /** 筹划、启动、调整活动。 Plan, start and revise campaigns. */
  | 'RUN_CAMPAIGNS'
  /** 查看系统运行状况：备份、磁盘、后台任务。 See how the installation fares. */
  | 'SEE_OPERATION'
  /** 移交、接收企业。 Hand enterprises to other counties, and accept them. */
  | 'TRANSFER_ENTERPRISES';

/** 某人经历的事项。 What somebody took part in. */
export type PersonEventKind =
  /** 在任期间所在企业确定了联系人。 The enterprise was given a liaison person meanwhile. */
  | 'LIAISON_NAMED'
  /** 在有效走访中见到。 Was met on a valid visit. */
  | 'MET'
  /** 离任。 Left it. */
  | 'ROLE_LEFT'
  /** 任职。 Took a role in an enterprise. */
  | 'ROLE_TAKEN';

/** 导出人员名单到了哪一步。 Where the export of a list of people stands. */
export type PersonExportState =
  /** 可以取走。 May be fetched. */
  | 'APPROVED'
  /** 待另一人批准。 Waits for a second member. */
  | 'ASKED'
  /** 未获批准。 Was not agreed to. */
  | 'DECLINED'
  /** 已取走。 Was fetched. */
  | 'FETCHED';

/** 人员列表的筛选。 What narrows the list of people. */
export type PersonFilter = {
  /** 现任职于该企业。 Has a present role in this enterprise. */
  enterpriseId?: string | number | null | undefined;
  /** 现任职的身份。 The capacity of a present role. */
  kind?: PersonKind | null | undefined;
  /** 姓名片段，或拼音首字母开头。 Fragment of the name, or beginning of the pinyin initials. */
  search?: string | null | undefined;
};

/** 企业人员身份。 In which capacity somebody stands for an enterprise. */
export type PersonKind =
  /** 企业家、负责人。 Businessperson. */
  | 'BUSINESSPERSON'
  /** 员工。 Member of the staff. */
  | 'STAFF';

/** 人员列表的排序。 The order of a list of people. */
export type PersonOrder =
  /** 姓名（按拼音），升序。 By name. */
  | 'NAME_ASC'
  /** 姓名（按拼音），降序。 By name, backwards. */
  | 'NAME_DESC'
  /** 更新时间，早的在前。 By last change, oldest first. */
  | 'UPDATED_AT_ASC'
  /** 更新时间，新的在前。 By last change, newest first. */
  | 'UPDATED_AT_DESC';

/** 在一家企业的任职。 A role in an enterprise. */
export type PersonRoleInput = {
  /** 企业，须与人员同属一地。 The enterprise, of the same county. */
  enterpriseId: string | number;
  /** 自何日起，YYYY-MM-DD。 Since which day. */
  fromOn?: string | null | undefined;
  /** 身份。 In which capacity. */
  kind: PersonKind;
  /** 职务。 Position. */
  title?: string | null | undefined;
};

/** 系统保存的个人信息字段。 The personal fields that are kept. */
export type PersonalFieldName =
  /** 经办人姓名。 Name of who did something. */
  | 'ACTOR_NAME'
  /** 使用接口密钥时的网络地址。 Network address of a request with an API key. */
  | 'CALLER_ADDRESS'
  /** 企业人员的联系方式。 A way to reach somebody of an enterprise. */
  | 'CONTACT_CHANNEL'
  /** 导入文件中的人员信息。 What an imported file says of people. */
  | 'IMPORTED_FILE'
  /** 成员接收提醒的邮箱和手机号。 E-mail and mobile at which a member is told. */
  | 'MEMBER_CONTACT'
  /** 成员姓名与用户名。 Name and login name of a member. */
  | 'MEMBER_NAME'
  /** 联络办工作人员姓名。 Name of an officer of a liaison office. */
  | 'OFFICER_NAME'
  /** 走访人员当日职务。 Post of an officer on the day of a visit. */
  | 'OFFICER_POST'
  /** 企业人员姓名。 Name of somebody of an enterprise. */
  | 'PERSON_NAME'
  /** 企业人员电话。 Phone of somebody of an enterprise. */
  | 'PERSON_PHONE'
  /** 企业人员职务。 Position in an enterprise. */
  | 'PERSON_TITLE'
  /** 本人提出的请求与答复。 What a person asks about their own data, and the answer. */
  | 'RIGHTS_REQUEST'
  /** 登录时的网络地址。 Network address of a sign-in. */
  | 'SIGN_IN_ADDRESS';

/** 制定一次活动。 Planning a campaign. */
export type PlanCampaignInput = {
  /** 各项内容。 The activities. */
  activities?: Array<ActivityInput> | null | undefined;
  /** 客户端生成的 UUID，防止重复制定。 A UUID made by the client. */
  clientId?: string | null | undefined;
  /** 电话联系是否计为走访，默认不计。 Whether a call by phone counts as a visit; not by default. */
  countsPhone?: boolean | null | undefined;
  /** 截止日期，不早于开始日期。 Cut-off, not before the first day. */
  cutOffOn: string;
  /** 企业群体的代码，须为该区划可选。 A group that can be chosen in the region. */
  groupCode: string;
  /** 名称，在本区划内不重复。 Name, once in the region. */
  name: string;
  /** 依据的通知，由本级或上级印发。 A notice of the region or above it. */
  noticeId?: string | number | null | undefined;
  /** 主办区划。 The region that runs it. */
  regionId: number;
  /** 计入应走访数的口径。 The rule of who is in scope. */
  scopeRule: ScopeRule;
  /** 开始日期，YYYY-MM-DD。 First day. */
  startsOn: string;
  /** 各县（市、区）的任务，每县一项。 One for each county. */
  targets?: Array<TargetInput> | null | undefined;
  /** 主题。 Theme. */
  theme: string;
};

/** 为缺少的企业排核实走访。 Planning visits to enterprises that are gone from a register. */
export type PlanGoneChecksInput = {
  /** 导入。 The import. */
  importId: string | number;
  /** 行号，至多 500；省略为所有缺少且未定为不必核实的。 Lines, at most 500; all that are gone and not left alone by default. */
  lines?: Array<number> | null | undefined;
};

/** 计划一次走访。 Planning a visit. */
export type PlanVisitInput = {
  /** 超过走访频次上限的理由，超过时必填。 Why a limit of visits is passed; required above one. */
  burdenReason?: string | null | undefined;
  /** 所属活动。 The campaign it belongs to. */
  campaignId?: string | number | null | undefined;
  /** 客户端生成的 UUID，防止重复登记。 A UUID made by the client. */
  clientId?: string | null | undefined;
  /** 参加的部门，牵头部门在内。 Departments that go, the lead among them. */
  departmentIds?: Array<string | number> | null | undefined;
  /** 要走访的企业。 The enterprise to visit. */
  enterpriseId: string | number;
  /** 种类。 Its kind. */
  kind: VisitKind;
  /** 牵头部门；省略为联络办牵头。 The department that leads; left out, the liaison office does. */
  leadDepartmentId?: string | number | null | undefined;
  /** 备注。 A note. */
  note?: string | null | undefined;
  /** 计划日期，YYYY-MM-DD，可补登。 The day planned; it may lie behind. */
  plannedOn: string;
  /** 联络办是否参加，默认参加；不参加时须有牵头部门。 Whether the liaison office goes, as it does by default; if not, a department leads. */
  withOffice?: boolean | null | undefined;
};

/** 宣讲的政策。 A policy that was explained. */
export type PolicyExplainedInput = {
  /** 内容。 What it is. */
  kind: PolicyKind;
  /** 层级。 Whose policy. */
  level: PolicyLevel;
  /** 名称。 Its title. */
  title?: string | null | undefined;
};

/** 所讲内容。 What was explained. */
export type PolicyKind =
  /** 优惠政策。 A preferential policy. */
  | 'PREFERENTIAL'
  /** 会议、文件精神。 The spirit of a meeting or a document. */
  | 'SPIRIT';

/** 所讲政策的层级。 Whose policy was explained. */
export type PolicyLevel =
  /** 市。 The city’s. */
  | 'CITY'
  /** 省。 The province’s. */
  | 'PROVINCE'
  /** 国家。 The state’s. */
  | 'STATE';

/** 岗位类别。 What kind of post. */
export type PostKind =
  /** 分管领导。 The leader in charge. */
  | 'LEADER_IN_CHARGE'
  /** 联络员。 A liaison officer. */
  | 'LIAISON_OFFICER'
  /** 主要负责人：第一责任人。 The principal: the first responsible person. */
  | 'OFFICE_PRINCIPAL';

/** 准备一次部门机构改革。 Preparing a reform of departments. */
export type PrepareDepartmentReformInput = {
  /** 依据的文件。 The document it rests on. */
  document: string;
  /** 实施日期，YYYY-MM-DD。 From which day on. */
  effectiveOn: string;
  /** 方式。 What becomes of the departments. */
  kind: ReformKind;
  /** 改革前的部门，须属本区划。 The departments before it, of this very region. */
  predecessorIds: Array<string | number>;
  /** 由哪个区划实施。 The region that carries it out. */
  regionId: number;
  /** 承接的部门；未办结事项归第一个。 The departments after it; the first takes over what is open. */
  successors: Array<ReformSuccessorInput>;
  /** 是否一并改革下级同类部门。 Whether departments of the same kinds below are reformed in one go. */
  withCounties?: boolean;
};

/** 准备一次区划变更。 Preparing a change of divisions. */
export type PrepareDivisionChangeInput = {
  /** 六位代码；没有国家代码的由平台给出。 Six digits; where there is no official code the platform gives one. */
  code?: string | null | undefined;
  /** 依据的文件。 The document it rests on. */
  document: string;
  /** 实施日期，YYYY-MM-DD。 From which day on. */
  effectiveOn: string;
  /** 变更前的区划；新设时为空。 The divisions before; none opens one. */
  fromIds?: Array<number>;
  /** 方式。 What becomes of the divisions. */
  kind: DivisionChangeKind;
  /** 全称。 Full name. */
  name?: string | null | undefined;
  /** 新设或划转后的上级。 The superior of what is opened or moved. */
  parentId?: number | null | undefined;
  /** 分设时一并划出的原区划。 Former divisions, answered for by the one before, that a split takes along. */
  partIds?: Array<number>;
  /** 类型；省略则不变。 Kind; as it is if left out. */
  regionKind?: RegionKind | null | undefined;
  /** 简称；省略则由全称得出。 Short name; made of the name if left out. */
  shortName?: string | null | undefined;
  /** 承接的现有区划；省略则按名称新设或更名。 An existing division that succeeds; left out, one is named. */
  successorId?: number | null | undefined;
};

/** 准备交接：移交人联系的企业须全部有承接人。 Preparing a hand-over of all that is held. */
export type PrepareHandoverInput = {
  /** 首次联合走访超过走访频次上限的理由，超过时必填。 Why a joint visit passes a limit of visits. */
  burdenReason?: string | null | undefined;
  /** 生效日期，YYYY-MM-DD。 From this day on. */
  effectiveOn: string;
  /** 各企业的承接人。 A successor for each enterprise. */
  items: Array<HandoverItemInput>;
  /** 移交人。 Who leaves. */
  officerId: string | number;
  /** 交接原因。 Why. */
  reason: string;
  /** 带教至何日，YYYY-MM-DD。 Until when the leaving person stands by. */
  shadowUntil?: string | null | undefined;
};

/** 整体交接：几名联系人一并移交。 Preparing the hand-over of several who leave at once. */
export type PrepareOfficeHandoverInput = {
  /** 首次联合走访超过走访频次上限的理由，超过时必填。 Why a joint visit passes a limit of visits. */
  burdenReason?: string | null | undefined;
  /** 生效日期，YYYY-MM-DD。 From this day on. */
  effectiveOn: string;
  /** 各企业的承接人。 A successor for each enterprise. */
  items: Array<HandoverItemInput>;
  /** 移交人，同一联络办。 Who leaves, all of one office. */
  officerIds: Array<string | number>;
  /** 交接原因。 Why. */
  reason: string;
  /** 带教至何日，YYYY-MM-DD。 Until when the leaving persons stand by. */
  shadowUntil?: string | null | undefined;
};

/** 问题的类别。 What a problem is about. */
export type ProblemCategory =
  /** 入学、居住等生活服务。 Schooling, housing and daily life. */
  | 'DAILY_LIFE'
  /** 环境保护。 Environmental protection. */
  | 'ENVIRONMENT'
  /** 融资。 Financing. */
  | 'FINANCE'
  /** 用工。 Labour. */
  | 'LABOUR'
  /** 用地规划。 Land and planning. */
  | 'LAND'
  /** 证照审批。 Licences and permits. */
  | 'LICENSING'
  /** 市场经营。 Markets and trade. */
  | 'MARKET'
  /** 其他。 Something else. */
  | 'OTHER'
  /** 政策兑现。 Policies promised and not delivered. */
  | 'POLICY_DELIVERY'
  /** 合法权益。 Rights and interests. */
  | 'RIGHTS'
  /** 税费。 Taxes and fees. */
  | 'TAXES_AND_FEES'
  /** 水电气路等配套。 Water, power, gas, roads. */
  | 'UTILITIES'
  /** 安全生产。 Work safety. */
  | 'WORK_SAFETY';

/** 对问题所做的一步。 What was done to a problem. */
export type ProblemDeed =
  /** 受理。 The department took it on. */
  | 'ACCEPT'
  /** 答复督办函。 A supervision letter was answered. */
  | 'ANSWER_SUPERVISION'
  /** 交办。 Given to a department. */
  | 'ASSIGN'
  /** 撤回回访。 The withdrawal was asked after. */
  | 'CALL_BACK'
  /** 归类。 It was said what it is about. */
  | 'CATEGORISE'
  /** 销号办结。 It was struck off. */
  | 'CLOSE'
  /** 说明无法解决。 It cannot be solved, and was explained. */
  | 'CLOSE_UNRESOLVABLE'
  /** 企业认可。 The enterprise agreed. */
  | 'CONFIRM'
  /** 召集会商。 A consultation was convened. */
  | 'CONSULT'
  /** 沟通协调。 Another office or a leader was spoken to. */
  | 'COORDINATE'
  /** 会商决定。 A consultation decided. */
  | 'DECIDE'
  /** 专题决定。 The topic that it belongs to was decided. */
  | 'DECIDE_COMMON'
  /** 列入共性问题。 It was declared to be one that several counties share. */
  | 'DECLARE_COMMON'
  /** 挂账。 It was put on the deferred ledger. */
  | 'DEFER'
  /** 提级办理。 It was handed up. */
  | 'ESCALATE'
  /** 延期。 More time was given. */
  | 'EXTEND'
  /** 平台延期。 The appeals platform gave more time. */
  | 'EXTEND_APPEAL'
  /** 反馈。 The outcome was fed back. */
  | 'FEED_BACK'
  /** 登记诉求编号。 It got its number on the appeals platform. */
  | 'LINK_APPEAL'
  /** 并案。 It goes the way of a like problem. */
  | 'MERGE'
  /** 登记平台状态。 The appeals platform said how it stands there. */
  | 'NOTE_APPEAL_STATUS'
  /** 机构改革后由承接部门办理。 The department was reorganised; its successor handles it. */
  | 'PASS_TO_SUCCESSOR'
  /** 暂停计时。 The clock was stopped. */
  | 'PAUSE'
  /** 承诺下次答复日期。 The day of the next answer was promised. */
  | 'PROMISE'
  /** 登记。 Taken down. */
  | 'RAISE'
  /** 重新办理。 It was taken up again. */
  | 'REOPEN'
  /** 答复。 It was answered. */
  | 'REPLY'
  /** 恢复计时。 The clock goes on. */
  | 'RESUME'
  /** 退回。 The department gave it back. */
  | 'RETURN'
  /** 督办。 A supervision letter was sent. */
  | 'SUPERVISE'
  /** 本办承办。 The office handles it itself. */
  | 'TAKE_ON'
  /** 分流。 Its way was set. */
  | 'TRIAGE'
  /** 企业撤回。 The enterprise withdrew it. */
  | 'WITHDRAW';

/** 问题列表的筛选。 What narrows the list of problems. */
export type ProblemFilter = {
  /** 诉求平台编号的开头。 Beginning of the number on the appeals platform. */
  appealNo?: string | null | undefined;
  /** 所属活动。 Of this campaign. */
  campaignId?: string | number | null | undefined;
  /** 类别。 Any of these categories. */
  category?: Array<ProblemCategory> | null | undefined;
  /** 反映问题的企业。 Of this enterprise. */
  enterpriseId?: string | number | null | undefined;
  /** 是否有诉求平台编号。 Whether it has a number on the appeals platform. */
  isAppeal?: boolean | null | undefined;
  /** 标题片段，企业名称的片段、拼音、声母，或问题编号、诉求编号的开头。 Fragment of the title or the enterprise’s name, its pinyin or initials, or beginning of its number here or on the appeals platform. */
  search?: string | null | undefined;
  /** 状态。 Any of these states. */
  state?: Array<ProblemState> | null | undefined;
};

/** 带理由的一步。 A step with its reason. */
export type ProblemReasonInput = {
  /** 问题。 The problem. */
  id: string | number;
  /** 理由。 Why. */
  reason: string;
  /** 打开时的版本。 The version one saw. */
  version: number;
};

/** 问题从哪里来。 Where a problem came in. */
export type ProblemSource =
  /** 诉求平台转来。 The province’s appeals platform brought it. */
  | 'APPEALS_PLATFORM'
  /** 向联络办反映。 It was told to an office. */
  | 'OFFICE';

/** 问题的状态。 Where a problem stands. */
export type ProblemState =
  /** 已受理。 Taken on. */
  | 'ACCEPTED'
  /** 已当场答复。 Answered on the spot. */
  | 'ANSWERED_ON_SPOT'
  /** 已交办，待受理。 Given to a department, not taken on yet. */
  | 'ASSIGNED'
  /** 已办结。 Closed. */
  | 'CLOSED'
  /** 无法解决，已说明。 It cannot be solved, and was explained. */
  | 'CLOSED_UNRESOLVABLE'
  /** 已收集，待集中办理。 Collected for handling. */
  | 'COLLECTED'
  /** 企业已认可，待销号。 Agreed to, not struck off yet. */
  | 'CONFIRMED'
  /** 会商中。 Before a consultation. */
  | 'CONSULTING'
  /** 协调中。 Being coordinated. */
  | 'COORDINATING'
  /** 挂账。 On the deferred ledger. */
  | 'DEFERRED'
  /** 已提级。 Handed up. */
  | 'ESCALATED'
  /** 已延期，办理中。 In handling, with more time. */
  | 'EXTENDED'
  /** 办理中。 In handling. */
  | 'IN_HANDLING'
  /** 已提出，待分流。 Raised, not triaged yet. */
  | 'RAISED'
  /** 重新办理。 Taken up again. */
  | 'REOPENED'
  /** 已答复，待企业认可。 Answered, not agreed to yet. */
  | 'REPLIED'
  /** 部门已退回。 Given back by the department. */
  | 'RETURNED'
  /** 已分流。 Triaged. */
  | 'TRIAGED'
  /** 企业已撤回。 Withdrawn by the enterprise. */
  | 'WITHDRAWN';

/** 对一个问题做一步。 A step of one problem. */
export type ProblemStepInput = {
  /** 问题。 The problem. */
  id: string | number;
  /** 打开时的版本。 The version one saw. */
  version: number;
};

/** 带文字的一步。 A step in words. */
export type ProblemWordsInput = {
  /** 问题。 The problem. */
  id: string | number;
  /** 打开时的版本。 The version one saw. */
  version: number;
  /** 内容。 The words. */
  words: string;
};

/** 办结一份收回的征求意见表。 Closing a form that came back. */
export type ProcessOpinionFormInput = {
  /** 征求意见表。 The form. */
  id: string | number;
  /** 处理情况。 What was done with it. */
  outcome?: string | null | undefined;
  /** 打开时的版本。 The version one saw. */
  version: number;
};

/** 承诺：何事、何人、何时。 A promise: what, by whom, until when. */
export type PromiseInput = {
  /** 由哪个单位或岗位。 By which body or post. */
  byWhom: string;
  /** 至何日，YYYY-MM-DD。 Until when. */
  dueOn: string;
  /** 何事。 What. */
  text: string;
};

/** 承诺下次答复的日期。 Promising the day of the next answer. */
export type PromiseNextAnswerInput = {
  /** 问题。 The problem. */
  id: string | number;
  /** 下次答复日期，YYYY-MM-DD，晚于今天。 The day, later than today. */
  nextAnswerOn: string;
  /** 打开时的版本。 The version one saw. */
  version: number;
  /** 内容。 The words. */
  words: string;
};

/** 提出把企业移交到其他县区。 Proposing that an enterprise moved to another county. */
export type ProposeEnterpriseTransferInput = {
  /** 企业。 The enterprise. */
  enterpriseId: string | number;
  /** 哪天迁走。 The day on which it moved. */
  movedOn: string;
  /** 缘由与依据。 Why, and what that rests on. */
  reason: string;
  /** 迁往哪个县（市、区）。 The county where it is now. */
  toRegionId: number;
  /** 打开时企业的版本。 The version of it that one saw. */
  version: number;
};

/** 一次提出移交多家企业。 Proposing that several enterprises moved to one county. */
export type ProposeEnterpriseTransfersInput = {
  /** 企业，1 至 100 家。 The enterprises, 1 to 100. */
  enterpriseIds: Array<string | number>;
  /** 哪天迁走。 The day on which they moved. */
  movedOn: string;
  /** 缘由与依据。 Why, and what that rests on. */
  reason: string;
  /** 迁往哪个县（市、区）。 The county where they are now. */
  toRegionId: number;
};

/** 用收到的验证码确认邮箱或手机是本人的。 Proving an address by the code that was sent to it. */
export type ProveAddressInput = {
  /** 哪个地址。 Which address. */
  channel: MessageChannel;
  /** 六位验证码。 The code, six digits. */
  code: string;
};

/** 发布一份征求意见表模板。 Publishing a template of opinion forms. */
export type PublishFormTemplateInput = {
  /** 客户端生成的 UUID，防止重复发布。 A UUID made by the client. */
  clientId?: string | null | undefined;
  /** 填写说明。 What stands above the questions. */
  introduction?: string | null | undefined;
  /** 问题，按顺序。 The questions in their order. */
  questions: Array<FormQuestionInput>;
  /** 发布的区划，其下级可用。 The region that publishes it; it flows down. */
  regionId: number;
  /** 表名。 Title. */
  title: string;
};

/** 问题的回答方式。 What a question takes for an answer. */
export type QuestionKind =
  /** 单选。 One of several. */
  | 'CHOICE'
  /** 多选。 Several of several. */
  | 'CHOICES'
  /** 困难，填写后作为意见建议登记。 A difficulty; what is written goes on as an opinion. */
  | 'DIFFICULTY'
  /** 需求，填写后作为意见建议登记。 A need; what is written goes on as an opinion. */
  | 'NEED'
  /** 文字。 Words. */
  | 'TEXT';

/** 登记一个问题。 Taking a problem down. */
export type RaiseProblemInput = {
  /** 当场答复的内容；省略即统一收集。 The words given on the spot; without them it is collected. */
  answer?: string | null | undefined;
  /** 所属活动。 The campaign it belongs to. */
  campaignId?: string | number | null | undefined;
  /** 类别；可以以后再归。 What it is about, if known. */
  category?: ProblemCategory | null | undefined;
  /** 客户端生成的 UUID，防止重复登记。 A UUID made by the client. */
  clientId?: string | null | undefined;
  /** 详情。 What there is to say of it. */
  detail?: string | null | undefined;
  /** 反映问题的企业。 The enterprise. */
  enterpriseId: string | number;
  /** 由企业的何人反映；省略即企业反映。 The person who raised it; left out it is the enterprise. */
  raisedById?: string | number | null | undefined;
  /** 反映日期，YYYY-MM-DD。 Day on which it was raised. */
  raisedOn: string;
  /** 问题。 The problem in a line. */
  title: string;
  /** 在哪次走访中反映。 The visit on which it was raised. */
  visitId?: string | number | null | undefined;
};

/** 企业评价的对象。 What an enterprise rates. */
export type RatingSubject =
  /** 问题办理。 How a problem was handled. */
  | 'PROBLEM'
  /** 走访。 A visit. */
  | 'VISIT';

/** 把待办标为已读。 Marking items as read. */
export type ReadInboxInput = {
  /** 哪些事项，最多 100；省略为全部。 Which, at most 100; all of them where left out. */
  ids?: Array<string | number> | null | undefined;
};

/** 记录回访结果。 Writing down what a call-back came to. */
export type RecordCallBackInput = {
  /** 样本中的一次走访。 The item of the sample. */
  id: string | number;
  /** 说明；企业否认时必填。 In words; required where it was denied. */
  note?: string | null | undefined;
  /** 结果，不可为待回访。 What it came to; not `OPEN`. */
  result: CallBackState;
  /** 打开时的版本。 The version one saw. */
  version: number;
};

/** 登记本人是否同意使用。 What the person said of a channel. */
export type RecordChannelConsentInput = {
  /** 联系方式。 The channel. */
  channelId: string | number;
  /** 同意，或撤回。 Agreed to, or withdrawn. */
  isGiven: boolean;
  /** 何日说的，YYYY-MM-DD。 On which day. */
  saidOn: string;
  /** 打开时的版本。 The version one saw. */
  version: number;
  /** 当面说的或书面；本人链接由本人操作。 Spoken or written. */
  way: ConsentWay;
};

/** 记录会商。 Taking down a consultation. */
export type RecordConsultationInput = {
  /** 到会的部门。 The departments that came. */
  attendedIds: Array<string | number>;
  /** 决定，至少一项。 What was decided, one thing at least. */
  decisions: Array<DecisionInput>;
  /** 召开日期，YYYY-MM-DD。 The day it was held. */
  heldOn: string;
  /** 会商。 The consultation. */
  id: string | number;
  /** 会议纪要。 The minutes. */
  minutes: string;
  /** 打开时的版本。 The version one saw. */
  version: number;
};

/** 在企业档案中登记一条：七种中给出一种。 Entering one thing in a file: one of the seven. */
export type RecordFileEntryInput = {
  /** 客户端生成的 UUID，防止重复登记。 A UUID made by the client. */
  clientId?: string | null | undefined;
  /** 材料。 A paper. */
  document?: DocumentInput | null | undefined;
  /** 企业。 The enterprise. */
  enterpriseId: string | number;
  /** 投资。 An investment. */
  investment?: InvestmentInput | null | undefined;
  /** 许可。 A licence. */
  licence?: LicenceInput | null | undefined;
  /** 享受的政策。 A policy enjoyed. */
  policy?: EnjoyedPolicyInput | null | undefined;
  /** 承诺。 A promise. */
  promise?: PromiseInput | null | undefined;
  /** 场所。 A site. */
  site?: SiteInput | null | undefined;
  /** 年度数字。 Figures of a year. */
  year?: YearInput | null | undefined;
};

/** 登记一条意见建议。 Taking an opinion down. */
export type RecordOpinionInput = {
  /** 所属活动。 The campaign it belongs to. */
  campaignId?: string | number | null | undefined;
  /** 客户端生成的 UUID，防止重复登记。 A UUID made by the client. */
  clientId?: string | null | undefined;
  /** 提出的企业。 The enterprise. */
  enterpriseId: string | number;
  /** 写在哪份征求意见表上。 The form it stands on. */
  formId?: string | number | null | undefined;
  /** 种类。 Its kind. */
  kind: OpinionKind;
  /** 收到日期，YYYY-MM-DD。 Day on which it was received. */
  receivedOn: string;
  /** 原话。 What was said. */
  text: string;
  /** 主题。 What it is about, in a word. */
  topic?: string | null | undefined;
};

/** 登记当面提出的请求，先核对本人身份。 Writing down what a person asks for at the counter. */
export type RecordRightsRequestInput = {
  /** 核对身份的日期，YYYY-MM-DD；只记何人何时核对。 When identity was checked; who did and when is all that is kept. */
  checkedOn: string;
  /** 更正哪一项：姓名或电话。 Which field is to be corrected: name or phone. */
  field?: PersonalFieldName | null | undefined;
  /** 请求什么。 What is asked for. */
  kind: RightsKind;
  /** 人员。 The person. */
  personId: string | number;
  /** 更正成什么，或理由。 What it is to be, or why. */
  words?: string | null | undefined;
};

/** 登记一次走访的全部内容，一次保存。 A whole visit; all of it is saved, or nothing. */
export type RecordVisitInput = {
  /** 见到的企业人员。 Who was met. */
  attendees?: Array<AttendeeInput> | null | undefined;
  /** 所属活动；按计划登记时省略则沿用计划。 The campaign; left out, that of the plan stays. */
  campaignId?: string | number | null | undefined;
  /** 方式，默认上门。 On site by default, or by phone. */
  channel?: VisitChannel | null | undefined;
  /** 客户端生成的 UUID，防止重复登记；按计划登记时不用。 A UUID made by the client; not used with a plan. */
  clientId?: string | null | undefined;
  /** 以往转来、本次办结的事项。 Items carried over that it closes. */
  closedItemIds?: Array<string | number> | null | undefined;
  /** 当场由谁确认。 Who confirmed it at once. */
  confirmedBy?: VisitConfirmer | null | undefined;
  /** 会同走访的部门；按计划登记时省略则沿用计划。 Departments that went along; left out, those of the plan. */
  departmentIds?: Array<string | number> | null | undefined;
  /** 被走访企业。 The enterprise visited. */
  enterpriseId: string | number;
  /** 依据；结果为迁走、关闭、谢绝、停产时必填。 What the outcome rests on; required when it moved, closed, declined or stands idle. */
  evidence?: string | null | undefined;
  /** 发现的困难与需求。 Difficulties and needs that showed. */
  findings?: Array<FindingInput> | null | undefined;
  /** 征求意见表。 What became of the opinion form. */
  form?: FormStepInput | null | undefined;
  /** 发现的安全隐患。 Hazards that were seen. */
  hazards?: Array<HazardInput> | null | undefined;
  /** 本次的事项，未了的转入下次。 What it was to see to. */
  items?: Array<VisitItemInput> | null | undefined;
  /** 种类。 Its kind. */
  kind: VisitKind;
  /** 牵头部门；省略为联络办牵头。 The department that led; left out, the liaison office did. */
  leadDepartmentId?: string | number | null | undefined;
  /** 下次走访超过频次上限的理由，超过时必填。 Why the next visit passes a limit; required above one. */
  nextBurdenReason?: string | null | undefined;
  /** 下次走访日期，随即列入计划。 Day of the next visit, which is planned at once. */
  nextVisitOn?: string | null | undefined;
  /** 走访记录。 The note. */
  note?: string | null | undefined;
  /** 由上级联络办走访时，该区划的键；省略为本县联络办，按计划登记时沿用计划。 The superior region whose own office went; left out, the county’s did, or that of the plan. */
  officeRegionId?: number | null | undefined;
  /** 走访结果。 How it ended. */
  outcome: VisitOutcome;
  /** 宣讲的政策。 What was explained. */
  policies?: Array<PolicyExplainedInput> | null | undefined;
  /** 提出的问题。 Problems that were raised. */
  problems?: Array<VisitProblemInput> | null | undefined;
  /** 走访中看过、仍然属实的档案部分；见到的人和发现的需求自动计入。 Sections of the file that were looked at and are still true; who was met and what was found count by themselves. */
  verifiedSections?: Array<FileSection> | null | undefined;
  /** 打开计划时的版本。 The version of the plan one saw. */
  version?: number | null | undefined;
  /** 所执行的计划。 The plan that is carried out. */
  visitId?: string | number | null | undefined;
  /** 走访日期，YYYY-MM-DD，不晚于今天，可为节假日。 The day of the visit, holidays included. */
  visitedOn: string;
  /** 走访人员；省略为当前登录者本人。 Officers who went; left out, the one who is signed in. */
  visitorIds?: Array<string | number> | null | undefined;
};

/** 将问题转给部门。 Putting a problem before a department. */
export type ReferProblemInput = {
  /** 本级或上级的部门。 A department of the region or above it. */
  departmentId: string | number;
  /** 问题。 The problem. */
  id: string | number;
  /** 打开时的版本。 The version one saw. */
  version: number;
};

/** 转办件的状态。 Where a referral stands. */
export type ReferralState =
  /** 部门已受理。 The department took it on. */
  | 'ACCEPTED'
  /** 已另行交办。 It was given to somebody else. */
  | 'ENDED'
  /** 已转给部门。 Put before the department. */
  | 'REFERRED'
  /** 部门已答复。 The department answered. */
  | 'REPLIED'
  /** 部门已退回。 The department gave it back. */
  | 'RETURNED';

/** 部门手上的事项。 What lies before a department. */
export type ReformItemKind =
  /** 部门联系人。 A contact of it. */
  | 'CONTACT'
  /** 待落实的会商决定。 A decision that it carries out. */
  | 'DECISION'
  /** 会商邀请。 An invitation to a consultation. */
  | 'INVITATION'
  /** 督办函。 A supervision letter. */
  | 'LETTER'
  /** 转办问题。 A problem referred to it. */
  | 'REFERRAL'
  /** 参加过的走访。 A visit it went along on. */
  | 'VISIT';

/** 机构改革的方式。 What becomes of departments. */
export type ReformKind =
  /** 合并：几个部门并为一个。 Several become one. */
  | 'MERGE'
  /** 更名或改组：一个部门由另一个承接。 One goes on as another. */
  | 'RENAME'
  /** 分设：一个部门分为几个。 One becomes several. */
  | 'SPLIT';

/** 机构改革进行到哪一步。 How far a reform is. */
export type ReformState =
  /** 已实施。 Done. */
  | 'DONE'
  /** 待实施。 Waits for its day. */
  | 'PLANNED'
  /** 正在实施。 At work. */
  | 'RUNNING'
  /** 正在撤回。 Being taken back. */
  | 'UNDOING'
  /** 已撤回。 Taken back. */
  | 'UNDONE';

/** 承接的部门。 A department that succeeds. */
export type ReformSuccessorInput = {
  /** 类别。 What it answers for. */
  kind: DepartmentKind;
  /** 名称，在本区划内不重复。 Name, once in the region. */
  name: string;
};

/** 区划类型。 What kind of region it is. */
export type RegionKind =
  /** 自治区。 Autonomous region. */
  | 'AUTONOMOUS_REGION'
  /** 旗、自治旗。 Banner. */
  | 'BANNER'
  /** 地级市。 Prefecture-level city. */
  | 'CITY'
  /** 县、自治县。 County or autonomous county. */
  | 'COUNTY'
  /** 县级市。 County-level city. */
  | 'COUNTY_LEVEL_CITY'
  /** 市辖区。 District. */
  | 'DISTRICT'
  /** 功能区（管委会）。 Functional zone run by a management committee. */
  | 'FUNCTIONAL_ZONE'
  /** 直辖市。 Municipality directly under the central government. */
  | 'MUNICIPALITY'
  /** 全国。 The country. */
  | 'NATION'
  /** 地区、自治州、盟。 Prefecture, autonomous prefecture or league. */
  | 'PREFECTURE'
  /** 省。 Province. */
  | 'PROVINCE'
  /** 特别行政区。 Special administrative region. */
  | 'SPECIAL_REGION';

/** 行政层级。 Where a region stands in the tree. */
export type RegionLevel =
  /** 市级。 City (prefecture) level. */
  | 'CITY'
  /** 县级。 County level, functional zones included. */
  | 'COUNTY'
  /** 全国。 The whole country. */
  | 'NATION'
  /** 省级。 Province level. */
  | 'PROVINCE';

/** 一行与名录和上次文件相比。 A row against our register and the last file. */
export type RegisterDifference =
  /** 文件与名录不同，其间无人改过名录。 The file says otherwise, and nobody wrote ours since. */
  | 'CHANGED'
  /** 文件与名录不同，而名录在上次之后有人更正过；默认保留。 Ours was corrected since; it is kept by default. */
  | 'CORRECTED'
  /** 上次有、这次没有。 The last file had it, this one has not. */
  | 'GONE'
  /** 名录中没有。 Our register has not got it. */
  | 'NEW'
  /** 一致，或同样的不同上次已决定。 The same, or decided already of the last file. */
  | 'SAME';

/** 登记一家企业。 Registering an enterprise. */
export type RegisterEnterpriseInput = {
  /** 地址。 Address. */
  address?: string | null | undefined;
  /** 粘贴后整理过的各项的原文，留在记录里。 What was pasted, where it was cleaned: kept with the record. */
  asWritten?: Array<WrittenTextInput> | null | undefined;
  /** 经营范围。 Business scope. */
  businessScope?: string | null | undefined;
  /** 注册资本，如“1000万人民币”。 Capital as a person writes it. */
  capitalText?: string | null | undefined;
  /** 客户端生成的 UUID，防止重复登记。 A UUID made by the client. */
  clientId?: string | null | undefined;
  /** 统一社会信用代码。 Credit code. */
  creditCode?: string | null | undefined;
  /** 企业类型。 Type. */
  enterpriseType?: string | null | undefined;
  /** 所属群体的代码。 Codes of its groups. */
  groupCodes?: Array<string> | null | undefined;
  /** 行业门类。 Industry. */
  industry?: Industry | null | undefined;
  /** 已看过疑似重复，确认是另一家。 The duplicates were seen; it is another one. */
  isNoDuplicate?: boolean | null | undefined;
  /** 名称。 Name. */
  name: string;
  /** 属地，须为县级区划或功能区。 Its county. */
  regionId: number;
  /** 注册日期，YYYY-MM-DD。 Day of registration. */
  registeredOn?: string | null | undefined;
  /** 简称。 Short name. */
  shortName?: string | null | undefined;
  /** 状态：待核实（默认）或在册。 PROSPECT (default) or ACTIVE. */
  status?: EnterpriseStatus | null | undefined;
  /** 该状态自何日起，默认为注册日期，否则今天。 Since when it has this status. */
  statusSinceOn?: string | null | undefined;
};

/** 登记一份通知。 Registering a notice. */
export type RegisterNoticeInput = {
  /** 文号。 Document number. */
  documentNo?: string | null | undefined;
  /** 印发日期，YYYY-MM-DD，不晚于今天。 The day it was issued, not in the future. */
  issuedOn: string;
  /** 印发单位，按落款顺序，其中一个牵头。 Who issued it, in the order it is signed; one of them leads. */
  issuers: Array<NoticeIssuerInput>;
  /** 印发区划，其下级可见。 The region that issued it; it flows down. */
  regionId: number;
  /** 标题。 Title. */
  title: string;
};

/** 登记工作人员。 Registering an officer. */
export type RegisterOfficerInput = {
  /** 客户端生成的 UUID，防止重复登记。 A UUID made by the client. */
  clientId?: string | null | undefined;
  /** 就是当前登录者。 It is the viewer. */
  isMe?: boolean | null | undefined;
  /** 姓名。 Name. */
  name: string;
  /** 区划。 The region. */
  regionId: number;
};

/** 登记一个人员。 Registering a person. */
export type RegisterPersonInput = {
  /** 客户端生成的 UUID，防止重复登记。 A UUID made by the client. */
  clientId?: string | null | undefined;
  /** 姓名。 Name. */
  name: string;
  /** 电话。 Phone. */
  phone?: string | null | undefined;
  /** 属地，须为县级区划或功能区。 The county. */
  regionId: number;
  /** 任职，最多 20 项。 Roles, at most 20. */
  roles?: Array<PersonRoleInput> | null | undefined;
};

/** 对一行的决定。 What a person decided of a row. */
export type RegisterRowDecision =
  /** 保留名录的值。 What we have is kept. */
  | 'KEEP_OURS'
  /** 待实地核实。 Somebody is to look whether it is still there. */
  | 'LOOK_AT'
  /** 采用文件的值。 What the file says is taken. */
  | 'TAKE_NEW';

/** 预演已上传的文件。 Rehearsing an uploaded file. */
export type RehearseImportInput = {
  /** POST /files 返回的编号。 Id of the uploaded file. */
  fileId: string | number;
  /** 文件内容，默认企业名录。 What it holds; enterprises by default. */
  kind?: ImportKind | null | undefined;
  /** 导入单位所在区划。 Region of the office. */
  regionId: number;
  /** 属于哪个定期来源；列的对应沿用上次，并与上次比较。 The register that comes again, whose file it is. */
  sourceId?: string | number | null | undefined;
};

/** 移除工作群机器人。 Removing a robot. */
export type RemoveGroupRobotInput = {
  /** 机器人。 The robot. */
  id: string | number;
  /** 所见版本。 The version seen. */
  version: number;
};

/** 联络办更名；此前的名称至前一日止。 Another name for a liaison office. */
export type RenameOfficeInput = {
  /** 自何日起，不晚于今天，YYYY-MM-DD。 From which day, today at the latest. */
  fromOn: string;
  /** 联络办。 The office. */
  id: string | number;
  /** 新名称。 What it is called from then on. */
  name: string;
  /** 打开时的版本。 The version one saw. */
  version: number;
};

/** 重新启用一个自设字段。 Taking a field into use again. */
export type ReopenEnterpriseFieldInput = {
  /** 字段。 The field. */
  id: string | number;
  /** 打开时的版本。 The version one saw. */
  version: number;
};

/** 部门答复督办函。 A department’s answer to a supervision letter. */
export type ReplyToLetterInput = {
  /** 办理情况。 What was done. */
  answer: string;
  /** 督办函。 The letter. */
  id: string | number;
  /** 打开时的版本。 The version one saw. */
  version: number;
};

/** 部门答复。 The department answers. */
export type ReplyToReferralInput = {
  /** 转办件。 The referral. */
  id: string | number;
  /** 打开时的版本。 The version one saw. */
  version: number;
  /** 答复内容。 The words of the answer. */
  words: string;
};

/** 到了地址，没有找到企业。 An enterprise that was not found where it should be. */
export type ReportNotFoundInput = {
  /** 企业。 The enterprise. */
  enterpriseId: string | number;
  /** 哪天去的。 The day of the look. */
  lookedOn: string;
  /** 看到什么、问了谁。 What one saw, and whom one asked. */
  note?: string | null | undefined;
  /** 去了哪里。 Where one looked. */
  place: string;
  /** 当日的走访，凭据在走访里。 The visit of that day, which holds the evidence. */
  visitId?: string | number | null | undefined;
};

/** 恢复企业的较早版本：登记项目与自设字段，要么都改回，要么都不改。 Making an earlier version the present one: its facts and its own fields, all of it or nothing. */
export type RestoreEnterpriseVersionInput = {
  /** 哪家企业、打开时的版本、要改回的登记项目。 Which one, the version one saw, and its facts. */
  correction: CorrectEnterpriseInput;
  /** 要改回的自设字段。 The own fields that become what they were. */
  values: Array<FilledFieldInput>;
};

/** 撤销作废，恢复原状态。 Restoring a voided visit to what it was. */
export type RestoreVisitInput = {
  /** 走访。 The visit. */
  id: string | number;
  /** 原因。 Why. */
  reason: string;
  /** 打开时的版本。 The version one saw. */
  version: number;
};

/** 停用一个自设字段。 Taking a field out of use. */
export type RetireEnterpriseFieldInput = {
  /** 字段。 The field. */
  id: string | number;
  /** 原因。 Why. */
  reason: string;
  /** 打开时的版本。 The version one saw. */
  version: number;
};

/** 停用模板。 Retiring a template. */
export type RetireFormTemplateInput = {
  /** 模板。 The template. */
  id: string | number;
  /** 原因。 Why. */
  reason: string;
  /** 打开时的版本。 The version one saw. */
  version: number;
};

/** 收回一份征求意见表。 Taking a form back. */
export type ReturnOpinionFormInput = {
  /** 誊录的回答；所写需求与困难另登记为意见建议。 The answers, transcribed; needs and difficulties go on as opinions. */
  answers?: Array<FormAnswerInput> | null | undefined;
  /** 收回方式，省略即纸质。 How it came; on paper where left out. */
  channel?: FormChannel | null | undefined;
  /** 征求意见表。 The form. */
  id: string | number;
  /** 收回日期，YYYY-MM-DD。 Day on which it came back. */
  returnedOn: string;
  /** 打开时的版本。 The version one saw. */
  version: number;
};

/** 部门退回，须有依据并指明应由谁办。 The department gives a problem back, naming basis and door. */
export type ReturnReferralInput = {
  /** 转办件。 The referral. */
  id: string | number;
  /** 法律、法规或职责依据。 The legal basis. */
  legalBasis: string;
  /** 建议由谁承办。 Who should handle it. */
  proposedOwner: string;
  /** 退回理由。 Why. */
  reason: string;
  /** 打开时的版本。 The version one saw. */
  version: number;
};

/** 查看一项个人信息的全文。 Seeing a personal field in full. */
export type RevealFieldInput = {
  /** 哪个联系方式；其余两项不填。 Which channel, where it is one. */
  channelId?: string | number | null | undefined;
  /** 姓名、电话或联系方式。 Name, phone or a contact channel. */
  field: PersonalFieldName;
  /** 人员。 The person. */
  id: string | number;
  /** 用途，将被记录。 What for; it is recorded. */
  purpose: string;
};

/** 修改口径并重新冻结名册。 Revising the scope, which freezes the register anew. */
export type ReviseCampaignScopeInput = {
  /** 活动。 The campaign. */
  id: string | number;
  /** 原因。 Why. */
  reason: string;
  /** 口径。 The rule. */
  scopeRule: ScopeRule;
  /** 打开时的版本。 The version one saw. */
  version: number;
};

/** 修改共性问题。 Changing what belongs to a common problem. */
export type ReviseCommonProblemInput = {
  /** 共性问题。 The common problem. */
  id: string | number;
  /** 再列入的问题。 Problems that join it. */
  join?: Array<ProblemStepInput>;
  /** 移出的问题。 Problems that leave it. */
  leave?: Array<ProblemStepInput>;
  /** 情况归纳，不写企业名称。 What there is to say of it. */
  summary?: string | null | undefined;
  /** 共性问题，不写企业名称。 The topic; it names no enterprise. */
  title: string;
  /** 打开时的版本。 The version one saw. */
  version: number;
};

/** 修订一个自设字段。 Revising a field. */
export type ReviseEnterpriseFieldInput = {
  /** 全部选项，按顺序；省略则不变。已被选用的不能删去，只能停用。 All choices in their order. */
  choices?: Array<RevisedChoiceInput> | null | undefined;
  /** 英文名称。 Its name in English. */
  englishName?: string | null | undefined;
  /** 上限，只用于数字。 The highest number that it takes. */
  highest?: string | null | undefined;
  /** 字段。 The field. */
  id: string | number;
  /** 下限，只用于数字。 The lowest number that it takes. */
  lowest?: string | null | undefined;
  /** 名称；说到不得记录之事、或属于个人信息的，不予接受。 Name; what may not be recorded, or is of a person, is refused. */
  name: string;
  /** 用途，填写的人都看得到。 What it is for; whoever fills it in reads it. */
  purpose: string;
  /** 打开时的版本。 The version one saw. */
  version: number;
};

/** 发布模板的新版本。 Publishing the next version of a template. */
export type ReviseFormTemplateInput = {
  /** 模板。 The template. */
  id: string | number;
  /** 填写说明。 What stands above the questions. */
  introduction?: string | null | undefined;
  /** 问题，按顺序。 The questions in their order. */
  questions: Array<FormQuestionInput>;
  /** 表名。 Title. */
  title: string;
  /** 打开时的版本。 The version one saw. */
  version: number;
};

/** 修改定期来源。 Revising a register that comes again. */
export type ReviseRegistrySourceInput = {
  /** 每几周或几月，1 至 12。 Every so many weeks or months, 1 to 12. */
  cadenceCount: number;
  /** 周期单位。 In what the rhythm is counted. */
  cadenceUnit: SourceCadenceUnit;
  /** 来源。 The register. */
  id: string | number;
  /** 文件是否涵盖本辖区全部企业。 Whether a file names all enterprises of its area. */
  isComplete: boolean;
  /** 名称。 Name. */
  name: string;
  /** 下一份应到的日期。 The day by which the next file is wanted. */
  nextDueOn: string;
  /** 提供单位。 The body that hands it in. */
  providedBy?: string | null | undefined;
  /** 打开时的版本。 The version one saw. */
  version: number;
};

/** 修订后的一个选项。 A choice as it is revised. */
export type RevisedChoiceInput = {
  /** 是否停用。 Whether it is chosen no more. */
  isRetired?: boolean | null | undefined;
  /** 原有选项的键；新增的不填。 Its key; none where it is new. */
  key?: string | null | undefined;
  /** 选项。 Its words. */
  text: string;
};

/** 吊销接口密钥。 Revoking an API key. */
export type RevokeApiKeyInput = {
  /** 接口密钥。 The key. */
  id: string | number;
  /** 原因。 Why. */
  reason: string;
};

/** 吊销一个企业码。 Revoking a QR. */
export type RevokeEnterpriseQrInput = {
  /** 企业码。 The QR. */
  id: string | number;
  /** 原因。 Why. */
  reason: string;
};

/** 吊销本人链接。 Revoking a person’s own link. */
export type RevokeRightsLinkInput = {
  /** 链接。 The link. */
  id: string | number;
};

/** 请求怎样提出。 By which way a request came. */
export type RightsChannel =
  /** 当面，已核对身份。 At the counter, identity checked. */
  | 'COUNTER'
  /** 本人凭链接。 By the person’s own link. */
  | 'LINK';

/** 对请求可做的一步。 What may be done about a request. */
export type RightsDeed =
  /** 答复。 Answer it. */
  | 'ANSWER'
  /** 承办。 Take it on. */
  | 'TAKE_ON'
  /** 应本人要求撤回。 Withdraw it for the person. */
  | 'WITHDRAW';

/** 本人可以提出的请求。 What a person may ask about their own data. */
export type RightsKind =
  /** 查阅、复制。 A copy. */
  | 'COPY'
  /** 更正一项。 One field corrected. */
  | 'CORRECT'
  /** 删除。 Erased. */
  | 'ERASE'
  /** 提出异议，不再被联系。 Not to be called any more. */
  | 'OBJECT';

/** 请求的状态。 Where a request stands. */
export type RightsState =
  /** 已照办。 Granted. */
  | 'GRANTED'
  /** 已收到，待答复。 Received, not answered yet. */
  | 'RECEIVED'
  /** 未照办，已说明理由。 Not granted, with the reason. */
  | 'REFUSED'
  /** 已撤回。 Withdrawn. */
  | 'WITHDRAWN';

/** 角色，与行政区划一起授予。 What a member may be in a region. */
export type Role =
  /** 管理员：人员与设置，亦可办理业务。 Members and settings, and all work. */
  | 'ADMINISTRATOR'
  /** 审计：只读。 Reads everything, changes nothing. */
  | 'AUDITOR'
  /** 工作人员：登记、更正、导入。 Registers, corrects, imports. */
  | 'CLERK'
  /** 部门联系人：只见转来的事项。 Sees only what was referred to the department. */
  | 'DEPARTMENT_CONTACT'
  /** 主任：本辖区全部业务，可邀请成员。 All work of the office; invites members. */
  | 'DIRECTOR'
  /** 分管领导：查看。 Leader in charge; reads. */
  | 'LEADER';

/** 执行导入。 Running a rehearsed import. */
export type RunImportInput = {
  /** 导入。 The import. */
  id: string | number;
  /** 打开时的版本。 The version one saw. */
  version: number;
};

/** 一键排期：全部排定，或一次也不排。 Planning a schedule: all of it or nothing. */
export type ScheduleVisitsInput = {
  /** 排哪一级的走访。 Whose duty is planned. */
  duty: VisitDutyLevel;
  /** 备注，写入每次走访。 A note for each visit. */
  note?: string | null | undefined;
  /** 每人每日最多几次，默认 2。 Visits a person makes a day at most; 2 by default. */
  perDay?: number;
  /** 哪个联络办排期。 The office that plans. */
  regionId: number;
  /** 走访，最多 200 次。 The visits, at most 200. */
  visits: Array<ScheduledVisitInput>;
};

/** 排定的一次走访。 One visit of a schedule. */
export type ScheduledVisitInput = {
  /** 超过走访频次上限的理由，超过时必填。 Why a limit of visits is passed; required above one. */
  burdenReason?: string | null | undefined;
  /** 客户端生成的 UUID，防止重复登记。 A UUID made by the client. */
  clientId: string;
  /** 企业。 The enterprise. */
  enterpriseId: string | number;
  /** 走访日期，须为工作日，YYYY-MM-DD。 The day: a working day. */
  plannedOn: string;
  /** 走访人。 Who goes. */
  visitorId: string | number;
};

/** 企业计入或不计入的依据，以规则所定之日为准。 Why an enterprise is in or out, as of the day of the rule. */
export type ScopeReason =
  /** 当日在册，计入。 Active on the day: in. */
  | 'ACTIVE_ON_THE_DAY'
  /** 此前在册，当日已不在册。 Active before the day, no longer on it. */
  | 'CLOSED_BEFORE'
  /** 重复记录，已并入另一条。 A duplicate: another record stands for it. */
  | 'DUPLICATE'
  /** 从未在册，或不再属于该群体。 Never active, or no longer of the group. */
  | 'NOT_ACTIVE'
  /** 当日之后才在册。 Active for the first time after the day. */
  | 'OPENED_AFTER';

/** 群体中的企业在哪一天在册才计入应走访数。 On which day an enterprise of the group has to be active to be in scope. */
export type ScopeRule =
  /** 截止之日在册。 Active on the day of the cut-off. */
  | 'ACTIVE_AT_CUT_OFF'
  /** 开始之日在册。 Active on the first day. */
  | 'ACTIVE_AT_START';

/** 向本人的邮箱或手机发送验证码。 Having a code sent to one’s own address. */
export type SendAddressCodeInput = {
  /** 发到哪里。 To which address. */
  channel: MessageChannel;
};

/** 服务事项的状态。 How far a service request is. */
export type ServiceRequestState =
  /** 已办。 Done. */
  | 'DONE'
  /** 办理中。 Open. */
  | 'OPEN';

/** 为一个单位的工作群设置机器人。 A robot for the group of an office. */
export type SetGroupRobotInput = {
  /** 每个工作日发送的时间，HH:MM。 When it posts each working day. */
  digestAt: string;
  /** 群名称，最多 50 字。 Name of the group. */
  label: string;
  /** 哪个区划的单位。 The region of the office. */
  regionId: number;
  /** 签名密钥，不再显示。 Its signing secret, never shown again. */
  secret?: string | null | undefined;
  /** 协作工具。 The tool. */
  tool: GroupTool;
  /** 机器人网址，不再显示。 Its address, never shown again. */
  url: string;
};

/** 设置在何处、何时得到提醒。 Where and when to be told outside the console. */
export type SetMessagePreferenceInput = {
  /** 每日汇总时间，HH:MM。 Time of the daily digest. */
  digestAt: string;
  /** 电子邮箱；留空则不发。 E-mail; nothing is sent where empty. */
  email?: string | null | undefined;
  /** 手机号；留空则不发。 Mobile; nothing is sent where empty. */
  phone?: string | null | undefined;
  /** 免打扰开始，HH:MM。 Quiet hours begin. */
  quietFrom: string;
  /** 免打扰结束，HH:MM。 Quiet hours end. */
  quietTo: string;
  /** 即时或每日汇总。 At once or once a day. */
  rhythm: MessageRhythm;
  /** 所见版本；首次设置时省略。 The version seen; none the first time. */
  version?: number | null | undefined;
};

/** 规定定期走访；原规定至前一日止。 Setting a programme; the one before ends the day before. */
export type SetProgrammeInput = {
  /** 市级联络办走访重点企业的周期；省略为不要求。 How often the city’s own office visits key ones; left out, never. */
  cityKey?: CadenceInput | null | undefined;
  /** 导入的历史走访是否算作上次走访，默认不算：本系统中无人确认。 Whether visits from files count; by default not, as nobody confirmed them here. */
  countsHistory?: boolean;
  /** 县级走访重点企业的周期。 How often a county visits key enterprises. */
  countyKey: CadenceInput;
  /** 县级走访一般企业的周期。 How often a county visits ordinary ones. */
  countyOrdinary: CadenceInput;
  /** 自何日起，YYYY-MM-DD。 From which day. */
  fromOn: string;
  /** 依据或原因。 Why. */
  reason?: string | null | undefined;
  /** 区划，对其下级同样适用。 The region; it holds for all below. */
  regionId: number;
  /** 名称，如“定期走访制度”。 Its title. */
  title: string;
};

/** 把一次已完成的导入设为定期来源。 Setting a register up from a file that was imported. */
export type SetUpRegistrySourceInput = {
  /** 每几周或几月，1 至 12。 Every so many weeks or months, 1 to 12. */
  cadenceCount: number;
  /** 周期单位。 In what the rhythm is counted. */
  cadenceUnit: SourceCadenceUnit;
  /** 已完成的企业名录导入。 The import of a register that was written. */
  importId: string | number;
  /** 文件是否涵盖本辖区全部企业。 Whether a file names all enterprises of its area. */
  isComplete: boolean;
  /** 名称。 Name. */
  name: string;
  /** 下一份应到的日期；省略为一个周期之后。 When the next file is wanted; one rhythm later by default. */
  nextDueOn?: string | null | undefined;
  /** 提供单位。 The body that hands it in. */
  providedBy?: string | null | undefined;
};

/** 设定走访频次上限，下级未自行设定的随之适用。 Setting limits; they hold below, too. */
export type SetVisitLimitsInput = {
  /** 每家企业每天最多几次。 Visits to one enterprise on a day. */
  perDay: number;
  /** 每家企业每月最多几次。 Visits to one enterprise in a month. */
  perMonth: number;
  /** 每家企业每周最多几次。 Visits to one enterprise in a week. */
  perWeek: number;
  /** 区划的键。 Key of the region. */
  regionId: number;
  /** 打开时的版本；本级首次设定时省略。 The version one saw; left out the first time. */
  version?: number | null | undefined;
};

/** 判定存疑行的属地。 Deciding the county of doubtful rows. */
export type SettleImportRowsInput = {
  /** 属地。 The county. */
  countyId: number;
  /** 导入。 The import. */
  importId: string | number;
  /** 行号，至多 500。 Lines, at most 500. */
  lines: Array<number>;
};

/** 签署会商纪要。 Signing the minutes. */
export type SignConsultationInput = {
  /** 会商。 The consultation. */
  id: string | number;
  /** 打开时的版本。 The version one saw. */
  version: number;
};

/** 签署交接。 Signing a hand-over. */
export type SignHandoverInput = {
  /** 交接。 The hand-over. */
  id: string | number;
  /** 代签理由，代他人签署时必填。 Why it is signed for somebody else; required then. */
  insteadReason?: string | null | undefined;
  /** 谁的签名。 Whose signature it is. */
  officerId: string | number;
  /** 打开时的版本。 The version one saw. */
  version: number;
};

/** 登录。 Signing in. */
export type SignInInput = {
  /** 用户名。 Login name. */
  loginName: string;
  /** 密码。 Password. */
  password: string;
};

/** 由见到的人签名。 A signature of somebody who was met. */
export type SignVisitInput = {
  /** 客户端生成的 UUID，防止重复签名。 A UUID made by the client. */
  clientId?: string | null | undefined;
  /** 是否同时作为企业确认。 Whether it confirms the visit for the enterprise. */
  confirms: boolean;
  /** 手写签名的图片；与原因二者填一。 The signature as it was drawn; this or a reason. */
  fileId?: string | number | null | undefined;
  /** 签名的人，须为本次见到的人。 Who signs, one of those who were met. */
  personId: string | number;
  /** 不手写、以姓名代签的原因。 Why the name is typed and not drawn. */
  typedReason?: string | null | undefined;
  /** 打开时的版本，签名兼作企业确认时必填。 The version one saw; needed where it confirms the visit. */
  version?: number | null | undefined;
  /** 走访。 The visit. */
  visitId: string | number;
};

/** 场所。 A site. */
export type SiteInput = {
  /** 地址。 Where it is. */
  address: string;
  /** 面积，平方米。 Its area in square metres. */
  area?: string | null | undefined;
  /** 自何日起使用，YYYY-MM-DD。 In use since. */
  fromOn?: string | null | undefined;
  /** 种类。 What it is for. */
  kind: SiteKind;
  /** 备注。 A note. */
  note?: string | null | undefined;
  /** 至何日止，YYYY-MM-DD。 In use until. */
  toOn?: string | null | undefined;
};

/** 场所的种类。 What a site is for. */
export type SiteKind =
  /** 员工宿舍。 Living quarters. */
  | 'LIVING_QUARTERS'
  /** 办公。 Offices. */
  | 'OFFICE'
  /** 生产场所。 Production. */
  | 'PRODUCTION'
  /** 仓库。 Warehouse. */
  | 'WAREHOUSE';

/** 周期单位。 In what a rhythm is counted. */
export type SourceCadenceUnit =
  /** 月。 Months. */
  | 'MONTH'
  /** 周。 Weeks. */
  | 'WEEK';

/** 下一份文件是否按时。 Whether the next file is here in time. */
export type SourceStanding =
  /** 该来了。 The next file is wanted by now. */
  | 'DUE'
  /** 已停用。 No file is wanted any more. */
  | 'ENDED'
  /** 按时。 The last file is here; the next is not wanted yet. */
  | 'ON_TIME'
  /** 逾期。 The day of the next file has passed. */
  | 'OVERDUE';

/** 启动活动，冻结名册。 Starting a campaign, which freezes the register. */
export type StartCampaignInput = {
  /** 活动。 The campaign. */
  id: string | number;
  /** 打开时的版本。 The version one saw. */
  version: number;
};

/** 为何督办。 Why a problem is supervised. */
export type SupervisionGround =
  /** 逾期未办结。 Its day is over. */
  | 'OVERDUE'
  /** 两次被退回，或承诺的答复日期已过。 Given back twice, or the promised day of an answer went by. */
  | 'STUCK';

/** 生成全部数据的归档。 Taking everything of a county along. */
export type TakeCountyAlongInput = {
  /** 用途，留痕。 What for; it is recorded with each personal field read. */
  purpose: string;
  /** 县（市、区）。 The county. */
  regionId: number;
};

/** 承办一项请求。 Taking a request on. */
export type TakeOnRightsRequestInput = {
  /** 请求。 The request. */
  id: string | number;
  /** 打开时的版本。 The version one saw. */
  version: number;
};

/** 登记任职。 A role that somebody took. */
export type TakeRoleInput = {
  /** 企业，须与人员同属一地。 The enterprise, of the same county. */
  enterpriseId: string | number;
  /** 自何日起，YYYY-MM-DD。 Since which day. */
  fromOn?: string | null | undefined;
  /** 身份。 In which capacity. */
  kind: PersonKind;
  /** 人员。 The person. */
  personId: string | number;
  /** 职务。 Position. */
  title?: string | null | undefined;
};

/** 一个县（市、区）的任务。 What a county has to reach. */
export type TargetInput = {
  /** 县（市、区）或功能区，须在主办区划内。 A county of the region. */
  countyId: number;
  /** 完成期限，YYYY-MM-DD。 By when. */
  dueOn: string;
  /** 应走访企业数；省略为应走访的全部企业。 How many; left out, it is every enterprise in scope. */
  enterprisesToVisit?: number | null | undefined;
};

/** 确认是两家企业。 Telling two records apart. */
export type TellEnterprisesApartInput = {
  /** 是两家企业，还是企业与其分支机构。 Two enterprises, or one and its branch. */
  finding?: PairFinding;
  /** 一条记录。 One record. */
  id: string | number;
  /** 另一条记录。 The other record. */
  otherId: string | number;
  /** 依据；分属两县（市、区）的必填。 Why; needed where they lie in two counties. */
  reason?: string | null | undefined;
};

/** 对文字做了哪些整理。 What was done to a text. */
export type TextCleaning =
  /** 全角数字、字母转为半角。 Full-width digits and letters became half-width. */
  | 'HALF_WIDTH'
  /** 去掉括注的读音。 Bracketed readings were taken away. */
  | 'READINGS_REMOVED'
  /** 繁体转为简体。 Traditional characters became simplified. */
  | 'SIMPLIFIED'
  /** 去掉看不见的空格。 Spaces that nobody sees were taken away. */
  | 'SPACES_REMOVED';

/** 企业分级。 The tier of an enterprise. */
export type Tier =
  /** 重点。 A key enterprise. */
  | 'KEY'
  /** 一般；未分级的即为一般。 An ordinary one, as is one in no tier. */
  | 'ORDINARY';

/** 确定企业分级；原分级至前一日止。 Putting enterprises into a tier. */
export type TierEnterprisesInput = {
  /** 企业，最多 200 家，同属一县。 The enterprises, at most 200 of one county. */
  enterpriseIds: Array<string | number>;
  /** 自何日起，YYYY-MM-DD。 From which day. */
  fromOn: string;
  /** 原因。 Why. */
  reason: string;
  /** 分级。 The tier. */
  tier: Tier;
};

/** 分流。 Setting the way of a problem. */
export type TriageProblemInput = {
  /** 问题。 The problem. */
  id: string | number;
  /** 去向。 Which way. */
  route: TriageRoute;
  /** 打开时的版本。 The version one saw. */
  version: number;
};

/** 分流去向。 Which of the three ways a problem goes. */
export type TriageRoute =
  /** 属其他部门，交部门办理。 A department handles it. */
  | 'OTHER_DEPARTMENT'
  /** 本办权限内，自行办理。 The office handles it itself. */
  | 'OWN_POWER'
  /** 须上级解决，上报。 It is reported up. */
  | 'REPORT_UP';

/** 撤回一次机构改革。 Taking a reform back. */
export type UndoDepartmentReformInput = {
  /** 改革。 The reform. */
  id: string | number;
  /** 理由。 Why. */
  reason: string;
  /** 打开时的版本。 The version one saw. */
  version: number;
};

/** 撤回一次区划变更。 Taking a change of divisions back. */
export type UndoDivisionChangeInput = {
  /** 变更。 The change. */
  id: string | number;
  /** 理由。 Why. */
  reason: string;
  /** 打开时的版本。 The version one saw. */
  version: number;
};

/** 撤销合并。 Undoing a merge. */
export type UndoEnterpriseMergeInput = {
  /** 已并入的记录。 The record that was merged. */
  id: string | number;
  /** 原因。 Why. */
  reason: string;
  /** 打开时的版本。 The version one saw. */
  version: number;
};

/** 撤销一次导入。 Taking an import back. */
export type UndoImportInput = {
  /** 导入。 The import. */
  id: string | number;
  /** 原因。 Why. */
  reason: string;
  /** 打开时的版本。 The version one saw. */
  version: number;
};

/** 说明无法解决。 Explaining that it cannot be solved. */
export type UnresolvableInput = {
  /** 告知企业的日期，YYYY-MM-DD。 The day the enterprise was told. */
  explainedOn: string;
  /** 解释说明。 The explanation. */
  explanation: string;
  /** 问题。 The problem. */
  id: string | number;
  /** 依据。 The legal basis. */
  legalBasis: string;
  /** 打开时的版本。 The version one saw. */
  version: number;
};

/** 离任，岗位空缺。 Leaving a post vacant. */
export type VacatePostInput = {
  /** 任职。 The tenure. */
  id: string | number;
  /** 空缺原因，如调离、退休。 Why the post is left vacant. */
  reason?: string | null | undefined;
  /** 任职的最后一日，YYYY-MM-DD。 Its last day. */
  toOn: string;
  /** 打开时的版本。 The version one saw. */
  version: number;
};

/** 核实档案的一部分：看过，仍然属实。 Verifying a section: looked at, still true. */
export type VerifySectionInput = {
  /** 企业。 The enterprise. */
  enterpriseId: string | number;
  /** 看过，确实没有；部分为空时必填。 Looked at, and there is nothing; needed of an empty section. */
  isNone?: boolean | null | undefined;
  /** 哪一部分。 Which section. */
  section: FileSection;
};

/** 走访方式。 How the enterprise was visited. */
export type VisitChannel =
  /** 上门。 On site. */
  | 'ON_SITE'
  /** 电话。 By phone. */
  | 'PHONE';

/** 由谁确认；企业确认重于办公室确认。 Who confirmed it; the enterprise’s word weighs more. */
export type VisitConfirmer =
  /** 企业确认。 The enterprise. */
  | 'ENTERPRISE'
  /** 办公室确认。 The office alone. */
  | 'OFFICE';

/** 定期走访的筛选。 What narrows the list of regular visits. */
export type VisitDutyFilter = {
  /** 是否已排走访。 Whether a visit is planned. */
  isPlanned?: boolean | null | undefined;
  /** 具体联系人。 The liaison person. */
  officerId?: string | number | null | undefined;
  /** 企业名称的片段、拼音或声母，或信用代码首尾。 Fragment of the enterprise’s name, its pinyin or initials, or an end of its credit code. */
  search?: string | null | undefined;
  /** 状态。 Any of these states. */
  state?: Array<VisitDutyState> | null | undefined;
  /** 分级。 Of this tier. */
  tier?: Tier | null | undefined;
};

/** 由哪一级走访。 Whose duty a visit is. */
export type VisitDutyLevel =
  /** 市级联络办，走访重点企业。 The city’s own office, which visits key ones. */
  | 'CITY'
  /** 县级联络办，走访全部企业。 The county’s office, which visits all. */
  | 'COUNTY';

/** 定期走访的状态。 Where a regular visit stands. */
export type VisitDutyState =
  /** 到期：到期日及之前 10 个工作日内。 On its day or in the ten working days before. */
  | 'DUE'
  /** 未到期：距到期日 10 个工作日以上。 More than ten working days before its day. */
  | 'ON_TIME'
  /** 逾期：到期日已过。 Its day has passed. */
  | 'OVERDUE';

/** 走访附件的种类。 What was attached to a visit. */
export type VisitFileKind =
  /** 文件。 A document. */
  | 'DOCUMENT'
  /** 现场图片，不含拍摄地点等信息。 A picture, without where it was taken. */
  | 'PICTURE'
  /** 见到的人的签名。 A signature of somebody who was met. */
  | 'SIGNATURE';

/** 走访列表的筛选。 What narrows the list of visits. */
export type VisitFilter = {
  /** 所属活动。 Of this campaign. */
  campaignId?: string | number | null | undefined;
  /** 由谁确认。 Confirmed by this one. */
  confirmedBy?: VisitConfirmer | null | undefined;
  /** 被走访企业。 To this enterprise. */
  enterpriseId?: string | number | null | undefined;
  /** 不早于。 On or after. */
  from?: string | null | undefined;
  /** 是否本人登记。 Whether the viewer recorded it. */
  isMine?: boolean | null | undefined;
  /** 结果。 Any of these outcomes. */
  outcome?: Array<VisitOutcome> | null | undefined;
  /** 企业名称的片段、拼音或声母，或信用代码首尾。 Fragment of the enterprise’s name, its pinyin or initials, or an end of its credit code. */
  search?: string | null | undefined;
  /** 状态。 Any of these states. */
  state?: Array<VisitState> | null | undefined;
  /** 不晚于。 On or before. */
  to?: string | null | undefined;
};

/** 走访要办的一件事项。 Something that the visit was to see to. */
export type VisitItemInput = {
  /** 是否已了；未了的转入下次走访。 Whether it is done; else it is carried over. */
  isDone: boolean;
  /** 事项。 What it is. */
  text: string;
};

/** 走访事项的状态。 Whether an item of a visit has been seen to. */
export type VisitItemState =
  /** 已了。 Done. */
  | 'DONE'
  /** 未了。 Open; it is carried over to the next visit. */
  | 'OPEN';

/** 走访种类。 What kind of visit it is. */
export type VisitKind =
  /** 回访。 A return visit. */
  | 'FOLLOW_UP'
  /** 会同部门走访。 Together with departments. */
  | 'JOINT'
  /** 定期走访。 A regular one. */
  | 'REGULAR'
  /** 普遍走访。 One of a round over every enterprise. */
  | 'UNIVERSAL';

/** 走访频次上限的时段。 For how long a limit of visits counts. */
export type VisitLimitPeriod =
  /** 一天。 A day. */
  | 'DAY'
  /** 一个月。 A calendar month. */
  | 'MONTH'
  /** 一周，周一起。 A week from Monday. */
  | 'WEEK';

/** 走访列表的排序。 Order of the list of visits. */
export type VisitOrder =
  /** 日期，早的在前。 Earliest day first. */
  | 'LISTED_ON_ASC'
  /** 日期，晚的在前。 Latest day first. */
  | 'LISTED_ON_DESC';

/** 走访结果；未见到负责人也是有效走访。 How a visit ended; it is valid without meeting the owner. */
export type VisitOutcome =
  /** 企业已关闭。 It is closed. */
  | 'CLOSED'
  /** 企业停产停业。 It stands idle. */
  | 'DORMANT'
  /** 见到企业人员。 Somebody of the enterprise was met. */
  | 'MET'
  /** 企业已迁走。 It has moved away. */
  | 'MOVED'
  /** 负责人不在。 The owner was absent. */
  | 'OWNER_ABSENT'
  /** 企业谢绝。 It declined the visit. */
  | 'REFUSED';

/** 走访中提出的问题。 A problem that was raised on the visit. */
export type VisitProblemInput = {
  /** 当场答复的内容；省略为收集待办。 The words given on the spot; without them it is collected. */
  answer?: string | null | undefined;
  /** 详情。 In detail. */
  detail?: string | null | undefined;
  /** 提出人在见到人员中的位置，从 0 起；省略为企业提出。 Place of who raised it among the attendees, from 0. */
  raisedByAttendee?: number | null | undefined;
  /** 问题。 What it is, in a line. */
  title: string;
};

/** 走访记录的来源。 Where the record of a visit came from. */
export type VisitSource =
  /** 人工登记。 Entered by hand. */
  | 'ENTERED'
  /** 历史导入，不计入活动统计。 Imported history; it counts in no campaign. */
  | 'IMPORTED';

/** 走访记录的状态；走访结果另列。 How far the record of a visit is; how it ended is its outcome. */
export type VisitState =
  /** 已取消。 Cancelled before it took place. */
  | 'CANCELLED'
  /** 已确认。 Confirmed. */
  | 'CONFIRMED'
  /** 进行中。 Under way. */
  | 'IN_PROGRESS'
  /** 未成行。 It did not take place. */
  | 'MISSED'
  /** 已计划。 Planned. */
  | 'PLANNED'
  /** 已记录，待确认。 Recorded, not confirmed yet. */
  | 'RECORDED'
  /** 已作废，不计入统计。 Voided; it counts nowhere. */
  | 'VOIDED';

/** 作废一次走访。 Voiding a visit. */
export type VoidVisitInput = {
  /** 走访。 The visit. */
  id: string | number;
  /** 原因。 Why. */
  reason: string;
  /** 打开时的版本。 The version one saw. */
  version: number;
};

/** 撤回尚未答复的移交。 Withdrawing a transfer before there is an answer. */
export type WithdrawEnterpriseTransferInput = {
  /** 哪一次移交。 Which transfer. */
  id: string | number;
  /** 为何撤回。 Why. */
  reason?: string | null | undefined;
  /** 打开时的版本。 The version one saw. */
  version: number;
};

/** 撤回一条。 Withdrawing an entry. */
export type WithdrawFileEntryInput = {
  /** 条目。 The entry. */
  id: string | number;
  /** 为何撤回。 Why it is withdrawn. */
  reason: string;
  /** 打开时的版本。 The version one saw. */
  version: number;
};

/** 撤回尚未生效的交接。 Withdrawing a hand-over that is not in force yet. */
export type WithdrawHandoverInput = {
  /** 交接。 The hand-over. */
  id: string | number;
  /** 理由。 Why. */
  reason: string;
  /** 打开时的版本。 The version one saw. */
  version: number;
};

/** 撤回一项请求。 Withdrawing a request for the person. */
export type WithdrawRightsRequestInput = {
  /** 请求。 The request. */
  id: string | number;
  /** 打开时的版本。 The version one saw. */
  version: number;
};

/** 整理前的原文。 A text as it was before it was cleaned. */
export type WrittenTextInput = {
  /** 哪一项。 Which fact. */
  field: CleanedField;
  /** 原文。 The original. */
  text: string;
};

/** 一年的经营数字，单位固定。 Operating figures of a year, in fixed units. */
export type YearInput = {
  /** 出口，万元人民币。 Exports in 10,000 yuan. */
  exportValue?: string | null | undefined;
  /** 产值，万元人民币。 Output in 10,000 yuan. */
  outputValue?: string | null | undefined;
  /** 来源。 Where they come from. */
  source: YearSource;
  /** 用工人数，以文本表示。 Staff, as text. */
  staffCount?: string | null | undefined;
  /** 纳税，万元人民币。 Taxes paid in 10,000 yuan. */
  taxPaid?: string | null | undefined;
  /** 由谁提供，写部门或职务。 Who said so: a department or a post. */
  toldBy: string;
  /** 年份。 The year. */
  year: number;
};

/** 年度数字的来源。 Where figures of a year come from. */
export type YearSource =
  /** 部门提供。 A public body. */
  | 'AUTHORITY'
  /** 企业口头提供。 The enterprise said so. */
  | 'ENTERPRISE'
  /** 企业报表。 A statement of the enterprise. */
  | 'STATEMENT';

export type ApiKeyRowFragment = { id: string, label: string, prefix: string, kinds: Array<ApiKeyKind>, access: ApiKeyAccess, issuerName: string, expiresAt: string, lastUsedAt: string | null, state: ApiKeyState, region: { regionId: number, name: string }, regions: Array<{ regionId: number, name: string }> };

export type ApiKeyListQueryVariables = Exact<{
  regionId?: number | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ApiKeyListQuery = { apiKeys: { nodes: Array<{ id: string, label: string, prefix: string, kinds: Array<ApiKeyKind>, access: ApiKeyAccess, issuerName: string, expiresAt: string, lastUsedAt: string | null, state: ApiKeyState, region: { regionId: number, name: string }, regions: Array<{ regionId: number, name: string }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null }, totalCount: { value: number, exact: boolean } } };

export type ApiKeyByIdQueryVariables = Exact<{
  id: string | number;
}>;


export type ApiKeyByIdQuery = { apiKey: { ratePerMinute: number, issuedAt: string, revokedAt: string | null, revokerName: string | null, revokedFor: string | null, id: string, label: string, prefix: string, kinds: Array<ApiKeyKind>, access: ApiKeyAccess, issuerName: string, expiresAt: string, lastUsedAt: string | null, state: ApiKeyState, viewerCan: { revoke: boolean }, region: { regionId: number, name: string }, regions: Array<{ regionId: number, name: string }> } | null };

export type ApiKeyActivityQueryVariables = Exact<{
  id: string | number;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ApiKeyActivityQuery = { apiKey: { id: string, activity: { nodes: Array<{ id: string, calledAt: string, operation: string | null, fields: Array<string>, code: string, address: string, milliseconds: number }>, pageInfo: { hasNextPage: boolean, endCursor: string | null }, totalCount: { value: number, exact: boolean } } } | null };

export type IssueApiKeyMutationVariables = Exact<{
  input: IssueApiKeyInput;
}>;


export type IssueApiKeyMutation = { issueApiKey: { token: string, apiKey: { id: string, label: string } } };

export type RevokeApiKeyMutationVariables = Exact<{
  input: RevokeApiKeyInput;
  idempotencyKey?: string | null | undefined;
}>;


export type RevokeApiKeyMutation = { revokeApiKey: { apiKey: { revokedAt: string | null, revokerName: string | null, revokedFor: string | null, id: string, label: string, prefix: string, kinds: Array<ApiKeyKind>, access: ApiKeyAccess, issuerName: string, expiresAt: string, lastUsedAt: string | null, state: ApiKeyState, viewerCan: { revoke: boolean }, region: { regionId: number, name: string }, regions: Array<{ regionId: number, name: string }> } } };

export type WorkingCalendarListQueryVariables = Exact<{
  regionId: number;
  first: number;
  after?: string | null | undefined;
}>;


export type WorkingCalendarListQuery = { workingCalendars: { nodes: Array<{ id: string, regionId: number, year: number, title: string, documentNo: string | null, issuedOn: string | null, source: string, loadedByName: string, loadedAt: string, isReplaced: boolean, region: { id: string, name: string }, days: Array<{ day: string, kind: DayKind, name: string }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null }, totalCount: { value: number, exact: boolean } } };

export type ProvisionalDeadlinesQueryVariables = Exact<{
  regionId: number;
  first: number;
  after?: string | null | undefined;
}>;


export type ProvisionalDeadlinesQuery = { provisionalDeadlines: { nodes: Array<{ id: string, regionId: number, purpose: DeadlinePurpose, subjectId: string, subjectLabel: string, startsOn: string, workingDays: number, firstDueOn: string, dueOn: string, isProvisional: boolean, isOverdue: boolean, pausedOn: string | null, settledOn: string | null, region: { id: string, name: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null }, totalCount: { value: number, exact: boolean } } };

export type CalendarMonthQueryVariables = Exact<{
  regionId: number;
  fromOn: string;
  toOn: string;
}>;


export type CalendarMonthQuery = { calendarDays: Array<{ day: string, kind: DayKind, name: string | null, isWorkday: boolean, isProvisional: boolean }> };

export type CountedTermQueryVariables = Exact<{
  regionId: number;
  startsOn: string;
  workingDays: number;
}>;


export type CountedTermQuery = { workingTerm: { startsOn: string, workingDays: number, dueOn: string, isProvisional: boolean, days: Array<{ day: string, kind: DayKind, name: string | null, isWorkday: boolean, isProvisional: boolean, isPaused: boolean, count: number | null }> } };

export type DeadlineRulerQueryVariables = Exact<{
  id: string | number;
}>;


export type DeadlineRulerQuery = { deadline: { id: string, regionId: number, purpose: DeadlinePurpose, subjectId: string, subjectLabel: string, startsOn: string, workingDays: number, firstDueOn: string, dueOn: string, isProvisional: boolean, isOverdue: boolean, pausedOn: string | null, settledOn: string | null, region: { id: string, name: string } } | null, explainDeadline: { startsOn: string, workingDays: number, dueOn: string, isProvisional: boolean, days: Array<{ day: string, kind: DayKind, name: string | null, isWorkday: boolean, isProvisional: boolean, isPaused: boolean, count: number | null }> } | null };

export type LoadWorkingCalendarMutationVariables = Exact<{
  input: LoadWorkingCalendarInput;
  idempotencyKey?: string | null | undefined;
}>;


export type LoadWorkingCalendarMutation = { loadWorkingCalendar: { calendar: { id: string, regionId: number, year: number, title: string, documentNo: string | null, issuedOn: string | null, source: string, loadedByName: string, loadedAt: string, isReplaced: boolean, region: { id: string, name: string }, days: Array<{ day: string, kind: DayKind, name: string }> } } };

export type WorkingCalendarRowFragment = { id: string, regionId: number, year: number, title: string, documentNo: string | null, issuedOn: string | null, source: string, loadedByName: string, loadedAt: string, isReplaced: boolean, region: { id: string, name: string }, days: Array<{ day: string, kind: DayKind, name: string }> };

export type DeadlineRowFragment = { id: string, regionId: number, purpose: DeadlinePurpose, subjectId: string, subjectLabel: string, startsOn: string, workingDays: number, firstDueOn: string, dueOn: string, isProvisional: boolean, isOverdue: boolean, pausedOn: string | null, settledOn: string | null, region: { id: string, name: string } };

export type TermRulerFragment = { startsOn: string, workingDays: number, dueOn: string, isProvisional: boolean, days: Array<{ day: string, kind: DayKind, name: string | null, isWorkday: boolean, isProvisional: boolean, isPaused: boolean, count: number | null }> };

export type CallBackSampleListQueryVariables = Exact<{
  regionId: number;
  first: number;
  after?: string | null | undefined;
}>;


export type CallBackSampleListQuery = { callBackSamples: { nodes: Array<{ id: string, regionId: number, fromOn: string, toOn: string, size: number, populationCount: number, drawnByName: string, drawnAt: string, confirmedCount: number, deniedCount: number, notReachedCount: number, openCount: number, from: { id: string, regionId: number, name: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null }, totalCount: { value: number, exact: boolean } } };

export type CallBackSampleByIdQueryVariables = Exact<{
  id: string | number;
}>;


export type CallBackSampleByIdQuery = { callBackSample: { seed: string, id: string, regionId: number, fromOn: string, toOn: string, size: number, populationCount: number, drawnByName: string, drawnAt: string, confirmedCount: number, deniedCount: number, notReachedCount: number, openCount: number, items: Array<{ id: string, place: number, state: CallBackState, note: string | null, calledByName: string | null, calledAt: string | null, version: number, visit: { id: string, visitedOn: string | null, confirmedBy: VisitConfirmer | null, deniedOn: string | null, recordedByName: string | null, region: { id: string, name: string }, enterprise: { id: string, name: string } }, viewerCan: { record: boolean } }>, from: { id: string, regionId: number, name: string } } | null };

export type DrawCallBackSampleMutationVariables = Exact<{
  input: DrawCallBackSampleInput;
  idempotencyKey?: string | null | undefined;
}>;


export type DrawCallBackSampleMutation = { drawCallBackSample: { sample: { id: string, regionId: number, fromOn: string, toOn: string, size: number, populationCount: number, drawnByName: string, drawnAt: string, confirmedCount: number, deniedCount: number, notReachedCount: number, openCount: number, from: { id: string, regionId: number, name: string } } } };

export type RecordCallBackMutationVariables = Exact<{
  input: RecordCallBackInput;
  idempotencyKey?: string | null | undefined;
}>;


export type RecordCallBackMutation = { recordCallBack: { item: { id: string, place: number, state: CallBackState, note: string | null, calledByName: string | null, calledAt: string | null, version: number, visit: { id: string, visitedOn: string | null, confirmedBy: VisitConfirmer | null, deniedOn: string | null, recordedByName: string | null, region: { id: string, name: string }, enterprise: { id: string, name: string } }, viewerCan: { record: boolean } } } };

export type SampleRowFragment = { id: string, regionId: number, fromOn: string, toOn: string, size: number, populationCount: number, drawnByName: string, drawnAt: string, confirmedCount: number, deniedCount: number, notReachedCount: number, openCount: number, from: { id: string, regionId: number, name: string } };

export type SampleItemFragment = { id: string, place: number, state: CallBackState, note: string | null, calledByName: string | null, calledAt: string | null, version: number, visit: { id: string, visitedOn: string | null, confirmedBy: VisitConfirmer | null, deniedOn: string | null, recordedByName: string | null, region: { id: string, name: string }, enterprise: { id: string, name: string } }, viewerCan: { record: boolean } };

export type CampaignListQueryVariables = Exact<{
  regionId: number;
  first: number;
  after?: string | null | undefined;
}>;


export type CampaignListQuery = { campaigns: { nodes: Array<{ id: string, regionId: number, name: string, theme: string, startsOn: string, cutOffOn: string, state: CampaignState, figures: Array<{ name: FigureName, label: string, kind: FigureKind, value: number | null, numerator: number | null, denominator: number | null, isTrue: boolean | null, text: string, confirmedByEnterprise: number | null, confirmedByOffice: number | null, remark: string | null, asOf: string }>, region: { id: string, regionId: number, name: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null }, totalCount: { value: number, exact: boolean } } };

export type CampaignDashboardQueryVariables = Exact<{
  id: string | number;
  regionId: number;
  divisions?: DivisionView | null | undefined;
}>;


export type CampaignDashboardQuery = { campaign: { hasLaterDivisions: boolean, groupCode: string, groupName: string | null, scopeRule: ScopeRule, countsPhone: boolean, frozenAt: string | null, version: number, id: string, regionId: number, name: string, theme: string, startsOn: string, cutOffOn: string, state: CampaignState, figures: Array<{ name: FigureName, label: string, kind: FigureKind, value: number | null, numerator: number | null, denominator: number | null, isTrue: boolean | null, text: string, confirmedByEnterprise: number | null, confirmedByOffice: number | null, remark: string | null, asOf: string }>, counties: Array<{ code: string, name: string, target: number | null, region: { id: string, regionId: number, name: string }, figures: Array<{ name: FigureName, label: string, kind: FigureKind, value: number | null, numerator: number | null, denominator: number | null, isTrue: boolean | null, text: string, confirmedByEnterprise: number | null, confirmedByOffice: number | null, remark: string | null, asOf: string, kept: Array<{ goneTo: string, movedOn: string }> }> }>, inScope: { totalCount: { value: number, exact: boolean } }, outOfScope: { nodes: Array<{ id: string, isInScope: boolean, reason: ScopeReason, region: { id: string, name: string }, enterprise: { id: string, name: string } }>, totalCount: { value: number, exact: boolean } }, notice: { id: string, title: string, documentNo: string | null, issuedOn: string, issuers: Array<{ name: string, isLead: boolean }> } | null, activities: Array<{ id: string, kind: ActivityKind, title: string, plannedOn: string | null, heldOn: string | null, state: ActivityState, version: number }>, targets: Array<{ id: string, enterprisesToVisit: number | null, dueOn: string, county: { id: string, regionId: number, name: string } }>, viewerCan: { revise: boolean, nextStates: Array<CampaignState> }, region: { id: string, regionId: number, name: string } } | null };

export type CampaignFigureQueryVariables = Exact<{
  id: string | number;
  regionId: number;
  name: FigureName;
  confirmedBy?: VisitConfirmer | null | undefined;
  divisions?: DivisionView | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type CampaignFigureQuery = { campaign: { id: string, name: string, figures: Array<{ definition: string, version: number, name: FigureName, label: string, kind: FigureKind, value: number | null, numerator: number | null, denominator: number | null, isTrue: boolean | null, text: string, confirmedByEnterprise: number | null, confirmedByOffice: number | null, remark: string | null, asOf: string, kept: Array<{ county: string, goneTo: string, movedOn: string, value: number, confirmedByEnterprise: number }>, rows: { nodes: Array<{ id: string, kind: FigureRowKind, label: string, detail: string | null, on: string | null, enterpriseId: string | null, visitId: string | null, isByEnterprise: boolean | null, region: { id: string, name: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null }, totalCount: { value: number, exact: boolean } } }> } | null };

export type CampaignLedgerQueryVariables = Exact<{
  id: string | number;
  regionId: number;
  isInScope?: boolean | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type CampaignLedgerQuery = { campaign: { id: string, name: string, groupCode: string, groupName: string | null, scopeRule: ScopeRule, startsOn: string, cutOffOn: string, frozenAt: string | null, ledger: { nodes: Array<{ id: string, isInScope: boolean, reason: ScopeReason, region: { id: string, name: string }, enterprise: { id: string, name: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null }, totalCount: { value: number, exact: boolean } } } | null };

export type CampaignNoticeChoicesQueryVariables = Exact<{
  regionId: number;
}>;


export type CampaignNoticeChoicesQuery = { notices: { nodes: Array<{ id: string, title: string, documentNo: string | null, issuedOn: string, issuers: Array<{ name: string, isLead: boolean }> }> } };

export type RegisterCampaignNoticeMutationVariables = Exact<{
  input: RegisterNoticeInput;
  idempotencyKey?: string | null | undefined;
}>;


export type RegisterCampaignNoticeMutation = { registerNotice: { notice: { id: string, title: string, documentNo: string | null, issuedOn: string, issuers: Array<{ name: string, isLead: boolean }> } } };

export type PlanCampaignMutationVariables = Exact<{
  input: PlanCampaignInput;
  idempotencyKey?: string | null | undefined;
}>;


export type PlanCampaignMutation = { planCampaign: { campaign: { id: string, name: string } } };

export type StartCampaignMutationVariables = Exact<{
  input: StartCampaignInput;
  idempotencyKey?: string | null | undefined;
}>;


export type StartCampaignMutation = { startCampaign: { campaign: { id: string, state: CampaignState, frozenAt: string | null, version: number } } };

export type ReviseCampaignScopeMutationVariables = Exact<{
  input: ReviseCampaignScopeInput;
  idempotencyKey?: string | null | undefined;
}>;


export type ReviseCampaignScopeMutation = { reviseCampaignScope: { campaign: { id: string, scopeRule: ScopeRule, frozenAt: string | null, version: number } } };

export type AdvanceCampaignMutationVariables = Exact<{
  input: AdvanceCampaignInput;
  idempotencyKey?: string | null | undefined;
}>;


export type AdvanceCampaignMutation = { advanceCampaign: { campaign: { id: string, state: CampaignState, version: number } } };

export type HoldActivityMutationVariables = Exact<{
  input: HoldActivityInput;
  idempotencyKey?: string | null | undefined;
}>;


export type HoldActivityMutation = { holdActivity: { campaign: { id: string, version: number, activities: Array<{ id: string, kind: ActivityKind, title: string, plannedOn: string | null, heldOn: string | null, state: ActivityState, version: number }> } } };

export type CancelActivityMutationVariables = Exact<{
  input: CancelActivityInput;
  idempotencyKey?: string | null | undefined;
}>;


export type CancelActivityMutation = { cancelActivity: { campaign: { id: string, version: number, activities: Array<{ id: string, kind: ActivityKind, title: string, plannedOn: string | null, heldOn: string | null, state: ActivityState, version: number }> } } };

export type FigureValueFragment = { name: FigureName, label: string, kind: FigureKind, value: number | null, numerator: number | null, denominator: number | null, isTrue: boolean | null, text: string, confirmedByEnterprise: number | null, confirmedByOffice: number | null, remark: string | null, asOf: string };

export type CampaignRowFragment = { id: string, regionId: number, name: string, theme: string, startsOn: string, cutOffOn: string, state: CampaignState, region: { id: string, regionId: number, name: string } };

export type CampaignNoticeFragment = { id: string, title: string, documentNo: string | null, issuedOn: string, issuers: Array<{ name: string, isLead: boolean }> };

export type CampaignActivityLineFragment = { id: string, kind: ActivityKind, title: string, plannedOn: string | null, heldOn: string | null, state: ActivityState, version: number };

export type CampaignDetailFragment = { groupCode: string, groupName: string | null, scopeRule: ScopeRule, countsPhone: boolean, frozenAt: string | null, version: number, id: string, regionId: number, name: string, theme: string, startsOn: string, cutOffOn: string, state: CampaignState, notice: { id: string, title: string, documentNo: string | null, issuedOn: string, issuers: Array<{ name: string, isLead: boolean }> } | null, activities: Array<{ id: string, kind: ActivityKind, title: string, plannedOn: string | null, heldOn: string | null, state: ActivityState, version: number }>, targets: Array<{ id: string, enterprisesToVisit: number | null, dueOn: string, county: { id: string, regionId: number, name: string } }>, viewerCan: { revise: boolean, nextStates: Array<CampaignState> }, region: { id: string, regionId: number, name: string } };

export type ScopeEntryRowFragment = { id: string, isInScope: boolean, reason: ScopeReason, region: { id: string, name: string }, enterprise: { id: string, name: string } };

export type FigureRowShownFragment = { id: string, kind: FigureRowKind, label: string, detail: string | null, on: string | null, enterpriseId: string | null, visitId: string | null, isByEnterprise: boolean | null, region: { id: string, name: string } | null };

export type CommonProblemListQueryVariables = Exact<{
  regionId: number;
  isOpen?: boolean | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type CommonProblemListQuery = { commonProblems: { nodes: Array<{ id: string, regionId: number, title: string, category: ProblemCategory, state: CommonProblemState, declaredOn: string, owner: string | null, dueOn: string | null, isOverdue: boolean, problemCount: number, countyCount: number, region: { id: string, name: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null }, totalCount: { value: number, exact: boolean } } };

export type CommonProblemProposalsQueryVariables = Exact<{
  regionId: number;
}>;


export type CommonProblemProposalsQuery = { commonProblemProposals: Array<{ title: string, category: ProblemCategory | null, countyCount: number, problems: Array<{ id: string, regionId: number, countyName: string, title: string, category: ProblemCategory | null, state: ProblemState, raisedOn: string, version: number }> }> };

export type CommonProblemByIdQueryVariables = Exact<{
  id: string | number;
}>;


export type CommonProblemByIdQuery = { commonProblem: { summary: string | null, declaredByName: string, decision: string | null, decidedOn: string | null, decidedByName: string | null, outcome: string | null, endedOn: string | null, version: number, viewerCan: Array<CommonProblemDeed>, id: string, regionId: number, title: string, category: ProblemCategory, state: CommonProblemState, declaredOn: string, owner: string | null, dueOn: string | null, isOverdue: boolean, problemCount: number, countyCount: number, members: Array<{ id: string, regionId: number, title: string, state: ProblemState, raisedOn: string, version: number, region: { id: string, name: string } }>, region: { id: string, name: string } } | null };

export type DeclareCommonProblemMutationVariables = Exact<{
  input: DeclareCommonProblemInput;
  idempotencyKey?: string | null | undefined;
}>;


export type DeclareCommonProblemMutation = { declareCommonProblem: { commonProblem: { summary: string | null, declaredByName: string, decision: string | null, decidedOn: string | null, decidedByName: string | null, outcome: string | null, endedOn: string | null, version: number, viewerCan: Array<CommonProblemDeed>, id: string, regionId: number, title: string, category: ProblemCategory, state: CommonProblemState, declaredOn: string, owner: string | null, dueOn: string | null, isOverdue: boolean, problemCount: number, countyCount: number, members: Array<{ id: string, regionId: number, title: string, state: ProblemState, raisedOn: string, version: number, region: { id: string, name: string } }>, region: { id: string, name: string } } } };

export type ReviseCommonProblemMutationVariables = Exact<{
  input: ReviseCommonProblemInput;
  idempotencyKey?: string | null | undefined;
}>;


export type ReviseCommonProblemMutation = { reviseCommonProblem: { commonProblem: { summary: string | null, declaredByName: string, decision: string | null, decidedOn: string | null, decidedByName: string | null, outcome: string | null, endedOn: string | null, version: number, viewerCan: Array<CommonProblemDeed>, id: string, regionId: number, title: string, category: ProblemCategory, state: CommonProblemState, declaredOn: string, owner: string | null, dueOn: string | null, isOverdue: boolean, problemCount: number, countyCount: number, members: Array<{ id: string, regionId: number, title: string, state: ProblemState, raisedOn: string, version: number, region: { id: string, name: string } }>, region: { id: string, name: string } } } };

export type DecideCommonProblemMutationVariables = Exact<{
  input: DecideCommonProblemInput;
  idempotencyKey?: string | null | undefined;
}>;


export type DecideCommonProblemMutation = { decideCommonProblem: { commonProblem: { summary: string | null, declaredByName: string, decision: string | null, decidedOn: string | null, decidedByName: string | null, outcome: string | null, endedOn: string | null, version: number, viewerCan: Array<CommonProblemDeed>, id: string, regionId: number, title: string, category: ProblemCategory, state: CommonProblemState, declaredOn: string, owner: string | null, dueOn: string | null, isOverdue: boolean, problemCount: number, countyCount: number, members: Array<{ id: string, regionId: number, title: string, state: ProblemState, raisedOn: string, version: number, region: { id: string, name: string } }>, region: { id: string, name: string } } } };

export type CarryOutCommonProblemMutationVariables = Exact<{
  input: CarryOutCommonProblemInput;
  idempotencyKey?: string | null | undefined;
}>;


export type CarryOutCommonProblemMutation = { carryOutCommonProblem: { commonProblem: { summary: string | null, declaredByName: string, decision: string | null, decidedOn: string | null, decidedByName: string | null, outcome: string | null, endedOn: string | null, version: number, viewerCan: Array<CommonProblemDeed>, id: string, regionId: number, title: string, category: ProblemCategory, state: CommonProblemState, declaredOn: string, owner: string | null, dueOn: string | null, isOverdue: boolean, problemCount: number, countyCount: number, members: Array<{ id: string, regionId: number, title: string, state: ProblemState, raisedOn: string, version: number, region: { id: string, name: string } }>, region: { id: string, name: string } } } };

export type DissolveCommonProblemMutationVariables = Exact<{
  input: DissolveCommonProblemInput;
  idempotencyKey?: string | null | undefined;
}>;


export type DissolveCommonProblemMutation = { dissolveCommonProblem: { commonProblem: { summary: string | null, declaredByName: string, decision: string | null, decidedOn: string | null, decidedByName: string | null, outcome: string | null, endedOn: string | null, version: number, viewerCan: Array<CommonProblemDeed>, id: string, regionId: number, title: string, category: ProblemCategory, state: CommonProblemState, declaredOn: string, owner: string | null, dueOn: string | null, isOverdue: boolean, problemCount: number, countyCount: number, members: Array<{ id: string, regionId: number, title: string, state: ProblemState, raisedOn: string, version: number, region: { id: string, name: string } }>, region: { id: string, name: string } } } };

export type CommonProblemRowFragment = { id: string, regionId: number, title: string, category: ProblemCategory, state: CommonProblemState, declaredOn: string, owner: string | null, dueOn: string | null, isOverdue: boolean, problemCount: number, countyCount: number, region: { id: string, name: string } };

export type CommonProblemDetailFragment = { summary: string | null, declaredByName: string, decision: string | null, decidedOn: string | null, decidedByName: string | null, outcome: string | null, endedOn: string | null, version: number, viewerCan: Array<CommonProblemDeed>, id: string, regionId: number, title: string, category: ProblemCategory, state: CommonProblemState, declaredOn: string, owner: string | null, dueOn: string | null, isOverdue: boolean, problemCount: number, countyCount: number, members: Array<{ id: string, regionId: number, title: string, state: ProblemState, raisedOn: string, version: number, region: { id: string, name: string } }>, region: { id: string, name: string } };

export type ConsultationListQueryVariables = Exact<{
  regionId: number;
  first: number;
  after?: string | null | undefined;
}>;


export type ConsultationListQuery = { consultations: { nodes: Array<{ id: string, regionId: number, trigger: ConsultationTrigger, state: ConsultationState, settledByName: string, settledOn: string, meetOn: string | null, heldOn: string | null, region: { id: string, name: string }, problem: { id: string, serialNo: string, title: string, enterprise: { id: string, name: string } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null }, totalCount: { value: number, exact: boolean } } };

export type ConsultationProposalsQueryVariables = Exact<{
  regionId: number;
}>;


export type ConsultationProposalsQuery = { consultationProposals: { nodes: Array<{ id: string, serialNo: string, title: string, returns: number, consultationTrigger: ConsultationTrigger | null, region: { id: string, name: string }, enterprise: { id: string, name: string } }>, totalCount: { value: number, exact: boolean } } };

export type ConsultationByIdQueryVariables = Exact<{
  id: string | number;
}>;


export type ConsultationByIdQuery = { consultation: { reason: string | null, place: string | null, agenda: string | null, minutes: string | null, signedByName: string | null, signedOn: string | null, version: number, id: string, regionId: number, trigger: ConsultationTrigger, state: ConsultationState, settledByName: string, settledOn: string, meetOn: string | null, heldOn: string | null, problem: { id: string, detail: string | null, returns: number, serialNo: string, title: string, steps: Array<{ deed: ProblemDeed, happenedOn: string, byName: string, text: string | null }>, enterprise: { id: string, name: string } }, invitees: Array<{ departmentId: string, name: string, attended: boolean | null }>, decisions: Array<{ id: string, text: string, ownerName: string, decidedOn: string, level: DecisionLevel, climbedOn: string | null, executedOn: string | null, outcome: string | null, version: number, deadline: { id: string, dueOn: string, isProvisional: boolean, isOverdue: boolean } }>, viewerCan: { record: boolean, sign: boolean, execute: boolean }, region: { id: string, name: string } } | null };

export type ConveneConsultationMutationVariables = Exact<{
  input: ConveneConsultationInput;
  idempotencyKey?: string | null | undefined;
}>;


export type ConveneConsultationMutation = { conveneConsultation: { consultation: { id: string, problem: { detail: string | null, route: TriageRoute | null, answer: string | null, answeredOn: string | null, answeredByName: string | null, returns: number, promises: number, nextAnswerOn: string | null, explanation: string | null, legalBasis: string | null, departmentToldOn: string | null, countyToldOn: string | null, enterpriseToldOn: string | null, endedOn: string | null, recordedByName: string, createdAt: string, source: ProblemSource, appealReceivedOn: string | null, appealStatus: string | null, appealStatusOn: string | null, appealReply: string | null, consultationTrigger: ConsultationTrigger | null, viewerCanConvene: boolean, supervisionGround: SupervisionGround | null, id: string, serialNo: string, regionId: number, title: string, category: ProblemCategory | null, appealNo: string | null, raisedOn: string, state: ProblemState, ageDays: number, version: number, finding: { id: string, text: string, visit: { id: string, visitedOn: string | null } } | null, visit: { id: string, visitedOn: string | null } | null, campaign: { id: string, name: string } | null, commonProblem: { id: string, regionId: number, title: string, state: CommonProblemState, decision: string | null, owner: string | null, dueOn: string | null, region: { id: string, name: string } } | null, batch: { id: string, title: string, assignedOn: string } | null, mergedInto: { id: string, serialNo: string, title: string } | null, merged: Array<{ id: string, serialNo: string, title: string }>, owners: Array<{ kind: OwnerKind, bodyName: string, personName: string | null, fromOn: string, toOn: string | null, ageDays: number }>, steps: Array<{ deed: ProblemDeed, fromState: ProblemState | null, toState: ProblemState, happenedOn: string, happenedAt: string, byName: string, text: string | null }>, referrals: Array<{ id: string, departmentName: string, referredByName: string, referredOn: string, isHandling: boolean, words: string | null, legalBasis: string | null, proposedOwner: string | null, answeredByName: string | null, answeredOn: string | null, state: ReferralState }>, appealDeadlines: Array<{ id: string, purpose: DeadlinePurpose, workingDays: number, dueOn: string, isProvisional: boolean, isOverdue: boolean, pausedOn: string | null, settledOn: string | null }>, consultations: Array<{ id: string, state: ConsultationState, settledOn: string, settledByName: string, meetOn: string | null }>, supervisionLetters: Array<{ id: string, serialNo: string, issuedOn: string, answeredOn: string | null, deadline: { id: string, dueOn: string, isOverdue: boolean } }>, viewerCan: { refer: boolean, deeds: Array<ProblemDeed> }, region: { id: string, regionId: number, name: string }, enterprise: { id: string, regionId: number, name: string }, raisedBy: { id: string, name: string } | null, owner: { bodyName: string, personName: string | null } | null, deadline: { id: string, dueOn: string, isProvisional: boolean, isOverdue: boolean, pausedOn: string | null } | null } } } };

export type DeclineConsultationMutationVariables = Exact<{
  input: DeclineConsultationInput;
  idempotencyKey?: string | null | undefined;
}>;


export type DeclineConsultationMutation = { declineConsultation: { consultation: { id: string, problem: { detail: string | null, route: TriageRoute | null, answer: string | null, answeredOn: string | null, answeredByName: string | null, returns: number, promises: number, nextAnswerOn: string | null, explanation: string | null, legalBasis: string | null, departmentToldOn: string | null, countyToldOn: string | null, enterpriseToldOn: string | null, endedOn: string | null, recordedByName: string, createdAt: string, source: ProblemSource, appealReceivedOn: string | null, appealStatus: string | null, appealStatusOn: string | null, appealReply: string | null, consultationTrigger: ConsultationTrigger | null, viewerCanConvene: boolean, supervisionGround: SupervisionGround | null, id: string, serialNo: string, regionId: number, title: string, category: ProblemCategory | null, appealNo: string | null, raisedOn: string, state: ProblemState, ageDays: number, version: number, finding: { id: string, text: string, visit: { id: string, visitedOn: string | null } } | null, visit: { id: string, visitedOn: string | null } | null, campaign: { id: string, name: string } | null, commonProblem: { id: string, regionId: number, title: string, state: CommonProblemState, decision: string | null, owner: string | null, dueOn: string | null, region: { id: string, name: string } } | null, batch: { id: string, title: string, assignedOn: string } | null, mergedInto: { id: string, serialNo: string, title: string } | null, merged: Array<{ id: string, serialNo: string, title: string }>, owners: Array<{ kind: OwnerKind, bodyName: string, personName: string | null, fromOn: string, toOn: string | null, ageDays: number }>, steps: Array<{ deed: ProblemDeed, fromState: ProblemState | null, toState: ProblemState, happenedOn: string, happenedAt: string, byName: string, text: string | null }>, referrals: Array<{ id: string, departmentName: string, referredByName: string, referredOn: string, isHandling: boolean, words: string | null, legalBasis: string | null, proposedOwner: string | null, answeredByName: string | null, answeredOn: string | null, state: ReferralState }>, appealDeadlines: Array<{ id: string, purpose: DeadlinePurpose, workingDays: number, dueOn: string, isProvisional: boolean, isOverdue: boolean, pausedOn: string | null, settledOn: string | null }>, consultations: Array<{ id: string, state: ConsultationState, settledOn: string, settledByName: string, meetOn: string | null }>, supervisionLetters: Array<{ id: string, serialNo: string, issuedOn: string, answeredOn: string | null, deadline: { id: string, dueOn: string, isOverdue: boolean } }>, viewerCan: { refer: boolean, deeds: Array<ProblemDeed> }, region: { id: string, regionId: number, name: string }, enterprise: { id: string, regionId: number, name: string }, raisedBy: { id: string, name: string } | null, owner: { bodyName: string, personName: string | null } | null, deadline: { id: string, dueOn: string, isProvisional: boolean, isOverdue: boolean, pausedOn: string | null } | null } } } };

export type RecordConsultationMutationVariables = Exact<{
  input: RecordConsultationInput;
  idempotencyKey?: string | null | undefined;
}>;


export type RecordConsultationMutation = { recordConsultation: { consultation: { reason: string | null, place: string | null, agenda: string | null, minutes: string | null, signedByName: string | null, signedOn: string | null, version: number, id: string, regionId: number, trigger: ConsultationTrigger, state: ConsultationState, settledByName: string, settledOn: string, meetOn: string | null, heldOn: string | null, problem: { id: string, detail: string | null, returns: number, serialNo: string, title: string, steps: Array<{ deed: ProblemDeed, happenedOn: string, byName: string, text: string | null }>, enterprise: { id: string, name: string } }, invitees: Array<{ departmentId: string, name: string, attended: boolean | null }>, decisions: Array<{ id: string, text: string, ownerName: string, decidedOn: string, level: DecisionLevel, climbedOn: string | null, executedOn: string | null, outcome: string | null, version: number, deadline: { id: string, dueOn: string, isProvisional: boolean, isOverdue: boolean } }>, viewerCan: { record: boolean, sign: boolean, execute: boolean }, region: { id: string, name: string } } } };

export type SignConsultationMutationVariables = Exact<{
  input: SignConsultationInput;
  idempotencyKey?: string | null | undefined;
}>;


export type SignConsultationMutation = { signConsultation: { consultation: { reason: string | null, place: string | null, agenda: string | null, minutes: string | null, signedByName: string | null, signedOn: string | null, version: number, id: string, regionId: number, trigger: ConsultationTrigger, state: ConsultationState, settledByName: string, settledOn: string, meetOn: string | null, heldOn: string | null, problem: { id: string, detail: string | null, returns: number, serialNo: string, title: string, steps: Array<{ deed: ProblemDeed, happenedOn: string, byName: string, text: string | null }>, enterprise: { id: string, name: string } }, invitees: Array<{ departmentId: string, name: string, attended: boolean | null }>, decisions: Array<{ id: string, text: string, ownerName: string, decidedOn: string, level: DecisionLevel, climbedOn: string | null, executedOn: string | null, outcome: string | null, version: number, deadline: { id: string, dueOn: string, isProvisional: boolean, isOverdue: boolean } }>, viewerCan: { record: boolean, sign: boolean, execute: boolean }, region: { id: string, name: string } } } };

export type ExecuteDecisionMutationVariables = Exact<{
  input: ExecuteDecisionInput;
  idempotencyKey?: string | null | undefined;
}>;


export type ExecuteDecisionMutation = { executeDecision: { consultation: { reason: string | null, place: string | null, agenda: string | null, minutes: string | null, signedByName: string | null, signedOn: string | null, version: number, id: string, regionId: number, trigger: ConsultationTrigger, state: ConsultationState, settledByName: string, settledOn: string, meetOn: string | null, heldOn: string | null, problem: { id: string, detail: string | null, returns: number, serialNo: string, title: string, steps: Array<{ deed: ProblemDeed, happenedOn: string, byName: string, text: string | null }>, enterprise: { id: string, name: string } }, invitees: Array<{ departmentId: string, name: string, attended: boolean | null }>, decisions: Array<{ id: string, text: string, ownerName: string, decidedOn: string, level: DecisionLevel, climbedOn: string | null, executedOn: string | null, outcome: string | null, version: number, deadline: { id: string, dueOn: string, isProvisional: boolean, isOverdue: boolean } }>, viewerCan: { record: boolean, sign: boolean, execute: boolean }, region: { id: string, name: string } } } };

export type ConsultationRowFragment = { id: string, regionId: number, trigger: ConsultationTrigger, state: ConsultationState, settledByName: string, settledOn: string, meetOn: string | null, heldOn: string | null, region: { id: string, name: string }, problem: { id: string, serialNo: string, title: string, enterprise: { id: string, name: string } } };

export type ConsultationDetailFragment = { reason: string | null, place: string | null, agenda: string | null, minutes: string | null, signedByName: string | null, signedOn: string | null, version: number, id: string, regionId: number, trigger: ConsultationTrigger, state: ConsultationState, settledByName: string, settledOn: string, meetOn: string | null, heldOn: string | null, problem: { id: string, detail: string | null, returns: number, serialNo: string, title: string, steps: Array<{ deed: ProblemDeed, happenedOn: string, byName: string, text: string | null }>, enterprise: { id: string, name: string } }, invitees: Array<{ departmentId: string, name: string, attended: boolean | null }>, decisions: Array<{ id: string, text: string, ownerName: string, decidedOn: string, level: DecisionLevel, climbedOn: string | null, executedOn: string | null, outcome: string | null, version: number, deadline: { id: string, dueOn: string, isProvisional: boolean, isOverdue: boolean } }>, viewerCan: { record: boolean, sign: boolean, execute: boolean }, region: { id: string, name: string } };

export type InvitationListQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type InvitationListQuery = { consultationInvitations: { nodes: Array<{ id: string, regionId: number, problemSerialNo: string, title: string, enterpriseName: string, meetOn: string, place: string, attended: boolean | null, region: { id: string, name: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null }, totalCount: { value: number, exact: boolean } } };

export type InvitationByIdQueryVariables = Exact<{
  id: string | number;
}>;


export type InvitationByIdQuery = { consultationInvitation: { departmentName: string, agenda: string, convenedByName: string, convenedOn: string, id: string, regionId: number, problemSerialNo: string, title: string, enterpriseName: string, meetOn: string, place: string, attended: boolean | null, decisions: Array<{ text: string, decidedOn: string, dueOn: string, isProvisional: boolean, isOverdue: boolean, executedOn: string | null, outcome: string | null }>, region: { id: string, name: string } } | null };

export type InvitationRowFragment = { id: string, regionId: number, problemSerialNo: string, title: string, enterpriseName: string, meetOn: string, place: string, attended: boolean | null, region: { id: string, name: string } };

export type RegionChildrenQueryVariables = Exact<{
  parentId: number;
}>;


export type RegionChildrenQuery = { regions: { nodes: Array<{ id: string, regionId: number, name: string, isUnit: boolean }> } };

export type CountyOpeningPageQueryVariables = Exact<{
  regionId: number;
}>;


export type CountyOpeningPageQuery = { region: { id: string, regionId: number, name: string, level: RegionLevel, isUnit: boolean, isPractice: boolean, opening: { id: string, state: CountyOpeningState, openedAt: string, openedByName: string, workingAt: string | null, workingByName: string | null, openingMinutes: number | null, version: number } | null } | null, openingProgress: { isComplete: boolean, viewerCan: Array<CountyDeed>, steps: Array<{ kind: OpeningStepKind, isDone: boolean, isNeeded: boolean, count: number, missing: number, waitingRows: number, openImportId: string | null }> } };

export type CountyDeedsQueryVariables = Exact<{
  regionId: number;
}>;


export type CountyDeedsQuery = { openingProgress: { viewerCan: Array<CountyDeed> } };

export type CountyArchiveListQueryVariables = Exact<{
  regionId: number;
  first: number;
  after?: string | null | undefined;
}>;


export type CountyArchiveListQuery = { countyArchives: { nodes: Array<{ id: string, state: CountyArchiveState, askedByName: string, reason: string, createdAt: string, personCount: number | null, answeredByName: string | null, answer: string | null, finishedAt: string | null, expiresAt: string | null, rowCount: number | null, fileCount: number | null, size: string | null, sha256: string | null, version: number, progress: { done: number, total: number }, viewerCan: { answer: boolean, download: boolean } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null }, totalCount: { value: number, exact: boolean } } };

export type CountiesToOpenQueryVariables = Exact<{
  parentId: number;
  first: number;
}>;


export type CountiesToOpenQuery = { regions: { nodes: Array<{ id: string, regionId: number, name: string, isPractice: boolean, opening: { id: string, state: CountyOpeningState, openedAt: string, openedByName: string, workingAt: string | null, workingByName: string | null, openingMinutes: number | null, version: number } | null }> } };

export type OpenCountyMutationVariables = Exact<{
  input: OpenCountyInput;
  idempotencyKey?: string | null | undefined;
}>;


export type OpenCountyMutation = { openCounty: { opening: { id: string, state: CountyOpeningState, openedAt: string, openedByName: string, workingAt: string | null, workingByName: string | null, openingMinutes: number | null, version: number } } };

export type DeclareCountyWorkingMutationVariables = Exact<{
  input: DeclareCountyWorkingInput;
  idempotencyKey?: string | null | undefined;
}>;


export type DeclareCountyWorkingMutation = { declareCountyWorking: { opening: { id: string, state: CountyOpeningState, openedAt: string, openedByName: string, workingAt: string | null, workingByName: string | null, openingMinutes: number | null, version: number } } };

export type MarkPracticeRegionMutationVariables = Exact<{
  input: MarkPracticeRegionInput;
  idempotencyKey?: string | null | undefined;
}>;


export type MarkPracticeRegionMutation = { markPracticeRegion: { region: { id: string, isPractice: boolean } } };

export type EmptyPracticeRegionMutationVariables = Exact<{
  input: EmptyPracticeRegionInput;
  idempotencyKey?: string | null | undefined;
}>;


export type EmptyPracticeRegionMutation = { emptyPracticeRegion: { region: { id: string, isPractice: boolean } } };

export type TakeCountyAlongMutationVariables = Exact<{
  input: TakeCountyAlongInput;
  idempotencyKey?: string | null | undefined;
}>;


export type TakeCountyAlongMutation = { takeCountyAlong: { archive: { id: string, state: CountyArchiveState, askedByName: string, reason: string, createdAt: string, personCount: number | null, answeredByName: string | null, answer: string | null, finishedAt: string | null, expiresAt: string | null, rowCount: number | null, fileCount: number | null, size: string | null, sha256: string | null, version: number, progress: { done: number, total: number }, viewerCan: { answer: boolean, download: boolean } } } };

export type ApproveCountyArchiveMutationVariables = Exact<{
  input: ApproveCountyArchiveInput;
  idempotencyKey?: string | null | undefined;
}>;


export type ApproveCountyArchiveMutation = { approveCountyArchive: { archive: { id: string, state: CountyArchiveState, askedByName: string, reason: string, createdAt: string, personCount: number | null, answeredByName: string | null, answer: string | null, finishedAt: string | null, expiresAt: string | null, rowCount: number | null, fileCount: number | null, size: string | null, sha256: string | null, version: number, progress: { done: number, total: number }, viewerCan: { answer: boolean, download: boolean } } } };

export type DeclineCountyArchiveMutationVariables = Exact<{
  input: DeclineCountyArchiveInput;
  idempotencyKey?: string | null | undefined;
}>;


export type DeclineCountyArchiveMutation = { declineCountyArchive: { archive: { id: string, state: CountyArchiveState, askedByName: string, reason: string, createdAt: string, personCount: number | null, answeredByName: string | null, answer: string | null, finishedAt: string | null, expiresAt: string | null, rowCount: number | null, fileCount: number | null, size: string | null, sha256: string | null, version: number, progress: { done: number, total: number }, viewerCan: { answer: boolean, download: boolean } } } };

export type CountyOpeningDetailFragment = { id: string, state: CountyOpeningState, openedAt: string, openedByName: string, workingAt: string | null, workingByName: string | null, openingMinutes: number | null, version: number };

export type CountyArchiveRowFragment = { id: string, state: CountyArchiveState, askedByName: string, reason: string, createdAt: string, personCount: number | null, answeredByName: string | null, answer: string | null, finishedAt: string | null, expiresAt: string | null, rowCount: number | null, fileCount: number | null, size: string | null, sha256: string | null, version: number, progress: { done: number, total: number }, viewerCan: { answer: boolean, download: boolean } };

export type DivisionChangeListQueryVariables = Exact<{
  regionId: number;
  first: number;
  after?: string | null | undefined;
}>;


export type DivisionChangeListQuery = { divisionChanges: { nodes: Array<{ id: string, regionId: number, kind: DivisionChangeKind, effectiveOn: string, document: string, fromNames: Array<string>, successorName: string, state: ReformState, isDue: boolean, preparedByName: string, region: { id: string, name: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null }, totalCount: { value: number, exact: boolean } } };

export type DivisionChangeByIdQueryVariables = Exact<{
  id: string | number;
}>;


export type DivisionChangeByIdQuery = { divisionChange: { fromIds: Array<number>, partIds: Array<number>, code: string | null, preparedOn: string, finishedAt: string | null, version: number, id: string, regionId: number, kind: DivisionChangeKind, effectiveOn: string, document: string, fromNames: Array<string>, successorName: string, state: ReformState, isDue: boolean, preparedByName: string, successor: { id: string, regionId: number, name: string, code: string } | null, viewerCan: { undo: boolean }, region: { id: string, name: string } } | null };

export type DivisionChoicesQueryVariables = Exact<{
  parentId: number;
}>;


export type DivisionChoicesQuery = { regions: { nodes: Array<{ id: string, regionId: number, name: string, kind: RegionKind, code: string, isUnit: boolean }> } };

export type DivisionChangePreviewQueryVariables = Exact<{
  fromIds: Array<number> | number;
  partIds: Array<number> | number;
}>;


export type DivisionChangePreviewQuery = { divisionChangePreview: Array<{ regionId: number, name: string, code: string, counts: Array<{ kind: DivisionItemKind, count: number }>, parts: Array<{ regionId: number, name: string }> }> };

export type PrepareDivisionChangeMutationVariables = Exact<{
  input: PrepareDivisionChangeInput;
  idempotencyKey?: string | null | undefined;
}>;


export type PrepareDivisionChangeMutation = { prepareDivisionChange: { change: { fromIds: Array<number>, partIds: Array<number>, code: string | null, preparedOn: string, finishedAt: string | null, version: number, id: string, regionId: number, kind: DivisionChangeKind, effectiveOn: string, document: string, fromNames: Array<string>, successorName: string, state: ReformState, isDue: boolean, preparedByName: string, successor: { id: string, regionId: number, name: string, code: string } | null, viewerCan: { undo: boolean }, region: { id: string, name: string } } } };

export type UndoDivisionChangeMutationVariables = Exact<{
  input: UndoDivisionChangeInput;
  idempotencyKey?: string | null | undefined;
}>;


export type UndoDivisionChangeMutation = { undoDivisionChange: { change: { fromIds: Array<number>, partIds: Array<number>, code: string | null, preparedOn: string, finishedAt: string | null, version: number, id: string, regionId: number, kind: DivisionChangeKind, effectiveOn: string, document: string, fromNames: Array<string>, successorName: string, state: ReformState, isDue: boolean, preparedByName: string, successor: { id: string, regionId: number, name: string, code: string } | null, viewerCan: { undo: boolean }, region: { id: string, name: string } } } };

export type DivisionChangeRowFragment = { id: string, regionId: number, kind: DivisionChangeKind, effectiveOn: string, document: string, fromNames: Array<string>, successorName: string, state: ReformState, isDue: boolean, preparedByName: string, region: { id: string, name: string } };

export type DivisionChangeDetailFragment = { fromIds: Array<number>, partIds: Array<number>, code: string | null, preparedOn: string, finishedAt: string | null, version: number, id: string, regionId: number, kind: DivisionChangeKind, effectiveOn: string, document: string, fromNames: Array<string>, successorName: string, state: ReformState, isDue: boolean, preparedByName: string, successor: { id: string, regionId: number, name: string, code: string } | null, viewerCan: { undo: boolean }, region: { id: string, name: string } };

export type EnterpriseDossierQueryVariables = Exact<{
  id: string | number;
}>;


export type EnterpriseDossierQuery = { enterprise: { id: string, regionId: number, name: string, file: { state: FileState, completeness: number, lastVerifiedOn: string | null, viewerCan: { keep: boolean, assign: boolean }, sections: Array<{ section: FileSection, weight: number, staleAfterMonths: number, isFilled: boolean, isStale: boolean, verifiedOn: string | null, verifiedByName: string | null, staleOn: string | null, ownerPost: PostKind | null, ownerName: string | null }>, sites: Array<{ id: string, kind: SiteKind, address: string, area: string | null, fromOn: string | null, toOn: string | null, note: string | null, takenOverFrom: string | null, version: number, viewerCan: { change: boolean } }>, licences: Array<{ id: string, title: string, number: string | null, issuer: string | null, fromOn: string | null, toOn: string | null, endsSoon: boolean, isExpired: boolean, takenOverFrom: string | null, version: number, viewerCan: { change: boolean } }>, investments: Array<{ id: string, kind: InvestmentKind, title: string | null, amount: string, currency: Currency, year: number | null, takenOverFrom: string | null, version: number, viewerCan: { change: boolean } }>, years: Array<{ id: string, year: number, outputValue: string | null, taxPaid: string | null, exportValue: string | null, staffCount: number | null, source: YearSource, toldBy: string, state: FileEntryState, stateReason: string | null, recordedByName: string, recordedAt: string, takenOverFrom: string | null, version: number, viewerCan: { change: boolean } }>, documents: Array<{ id: string, kind: EnterpriseDocumentKind, title: string, fromOn: string | null, fileId: string, fileName: string, size: number, takenOverFrom: string | null, version: number, viewerCan: { change: boolean } }>, policies: Array<{ id: string, title: string, level: PolicyLevel, sinceOn: string, amount: string | null, takenOverFrom: string | null, version: number, viewerCan: { change: boolean } }>, promises: Array<{ id: string, text: string, byWhom: string, dueOn: string, isOverdue: boolean, keptOn: string | null, keptNote: string | null, takenOverFrom: string | null, version: number, viewerCan: { change: boolean } }>, needs: Array<{ id: string, kind: FindingKind, text: string, foundOn: string, state: FindingState }>, promisedElsewhere: Array<{ what: string, who: string | null, dueOn: string | null }>, nextQuestion: { section: FileSection, isMissing: boolean, field: string | null, words: string } | null } } | null };

export type EnterpriseFileSummaryQueryVariables = Exact<{
  id: string | number;
}>;


export type EnterpriseFileSummaryQuery = { enterprise: { id: string, file: { state: FileState, completeness: number, lastVerifiedOn: string | null, nextQuestion: { section: FileSection, isMissing: boolean, field: string | null, words: string } | null } } | null };

export type RecordFileEntryMutationVariables = Exact<{
  input: RecordFileEntryInput;
  idempotencyKey?: string | null | undefined;
}>;


export type RecordFileEntryMutation = { recordFileEntry: { enterprise: { id: string, file: { state: FileState, completeness: number, lastVerifiedOn: string | null, nextQuestion: { section: FileSection, isMissing: boolean, field: string | null, words: string } | null } } } };

export type CorrectFileEntryMutationVariables = Exact<{
  input: CorrectFileEntryInput;
  idempotencyKey?: string | null | undefined;
}>;


export type CorrectFileEntryMutation = { correctFileEntry: { enterprise: { id: string, file: { state: FileState, completeness: number, lastVerifiedOn: string | null, nextQuestion: { section: FileSection, isMissing: boolean, field: string | null, words: string } | null } } } };

export type WithdrawFileEntryMutationVariables = Exact<{
  input: WithdrawFileEntryInput;
  idempotencyKey?: string | null | undefined;
}>;


export type WithdrawFileEntryMutation = { withdrawFileEntry: { enterprise: { id: string, file: { state: FileState, completeness: number, lastVerifiedOn: string | null, nextQuestion: { section: FileSection, isMissing: boolean, field: string | null, words: string } | null } } } };

export type KeepPromiseMutationVariables = Exact<{
  input: KeepPromiseInput;
  idempotencyKey?: string | null | undefined;
}>;


export type KeepPromiseMutation = { keepPromise: { enterprise: { id: string, file: { state: FileState, completeness: number, lastVerifiedOn: string | null, nextQuestion: { section: FileSection, isMissing: boolean, field: string | null, words: string } | null } } } };

export type VerifySectionMutationVariables = Exact<{
  input: VerifySectionInput;
  idempotencyKey?: string | null | undefined;
}>;


export type VerifySectionMutation = { verifySection: { enterprise: { id: string, file: { state: FileState, completeness: number, lastVerifiedOn: string | null, nextQuestion: { section: FileSection, isMissing: boolean, field: string | null, words: string } | null } } } };

export type AssignSectionMutationVariables = Exact<{
  input: AssignSectionInput;
  idempotencyKey?: string | null | undefined;
}>;


export type AssignSectionMutation = { assignSection: { enterprise: { id: string, file: { state: FileState, completeness: number, lastVerifiedOn: string | null, nextQuestion: { section: FileSection, isMissing: boolean, field: string | null, words: string } | null } } } };

export type FileSummaryFragment = { state: FileState, completeness: number, lastVerifiedOn: string | null, nextQuestion: { section: FileSection, isMissing: boolean, field: string | null, words: string } | null };

export type DossierFileFragment = { state: FileState, completeness: number, lastVerifiedOn: string | null, viewerCan: { keep: boolean, assign: boolean }, sections: Array<{ section: FileSection, weight: number, staleAfterMonths: number, isFilled: boolean, isStale: boolean, verifiedOn: string | null, verifiedByName: string | null, staleOn: string | null, ownerPost: PostKind | null, ownerName: string | null }>, sites: Array<{ id: string, kind: SiteKind, address: string, area: string | null, fromOn: string | null, toOn: string | null, note: string | null, takenOverFrom: string | null, version: number, viewerCan: { change: boolean } }>, licences: Array<{ id: string, title: string, number: string | null, issuer: string | null, fromOn: string | null, toOn: string | null, endsSoon: boolean, isExpired: boolean, takenOverFrom: string | null, version: number, viewerCan: { change: boolean } }>, investments: Array<{ id: string, kind: InvestmentKind, title: string | null, amount: string, currency: Currency, year: number | null, takenOverFrom: string | null, version: number, viewerCan: { change: boolean } }>, years: Array<{ id: string, year: number, outputValue: string | null, taxPaid: string | null, exportValue: string | null, staffCount: number | null, source: YearSource, toldBy: string, state: FileEntryState, stateReason: string | null, recordedByName: string, recordedAt: string, takenOverFrom: string | null, version: number, viewerCan: { change: boolean } }>, documents: Array<{ id: string, kind: EnterpriseDocumentKind, title: string, fromOn: string | null, fileId: string, fileName: string, size: number, takenOverFrom: string | null, version: number, viewerCan: { change: boolean } }>, policies: Array<{ id: string, title: string, level: PolicyLevel, sinceOn: string, amount: string | null, takenOverFrom: string | null, version: number, viewerCan: { change: boolean } }>, promises: Array<{ id: string, text: string, byWhom: string, dueOn: string, isOverdue: boolean, keptOn: string | null, keptNote: string | null, takenOverFrom: string | null, version: number, viewerCan: { change: boolean } }>, needs: Array<{ id: string, kind: FindingKind, text: string, foundOn: string, state: FindingState }>, promisedElsewhere: Array<{ what: string, who: string | null, dueOn: string | null }>, nextQuestion: { section: FileSection, isMissing: boolean, field: string | null, words: string } | null };

export type EnterpriseCardQueryVariables = Exact<{
  id: string | number;
}>;


export type EnterpriseCardQuery = { enterprise: { id: string, regionId: number, name: string, creditCode: string | null, status: EnterpriseStatus, enterpriseType: string | null, industry: Industry | null, capitalAmount: string | null, capitalCurrency: Currency | null, capitalText: string | null, address: string | null, businessScope: string | null, registeredOn: string | null, region: { id: string, name: string }, firstResponsible: { postTitle: string, name: string | null } | null, liaisonPerson: { id: string, officer: { id: string, name: string } } | null, people: Array<{ id: string, kind: PersonKind, title: string | null, person: { id: string, name: string } }>, file: { state: FileState, completeness: number, lastVerifiedOn: string | null, viewerCan: { keep: boolean, assign: boolean }, sections: Array<{ section: FileSection, weight: number, staleAfterMonths: number, isFilled: boolean, isStale: boolean, verifiedOn: string | null, verifiedByName: string | null, staleOn: string | null, ownerPost: PostKind | null, ownerName: string | null }>, sites: Array<{ id: string, kind: SiteKind, address: string, area: string | null, fromOn: string | null, toOn: string | null, note: string | null, takenOverFrom: string | null, version: number, viewerCan: { change: boolean } }>, licences: Array<{ id: string, title: string, number: string | null, issuer: string | null, fromOn: string | null, toOn: string | null, endsSoon: boolean, isExpired: boolean, takenOverFrom: string | null, version: number, viewerCan: { change: boolean } }>, investments: Array<{ id: string, kind: InvestmentKind, title: string | null, amount: string, currency: Currency, year: number | null, takenOverFrom: string | null, version: number, viewerCan: { change: boolean } }>, years: Array<{ id: string, year: number, outputValue: string | null, taxPaid: string | null, exportValue: string | null, staffCount: number | null, source: YearSource, toldBy: string, state: FileEntryState, stateReason: string | null, recordedByName: string, recordedAt: string, takenOverFrom: string | null, version: number, viewerCan: { change: boolean } }>, documents: Array<{ id: string, kind: EnterpriseDocumentKind, title: string, fromOn: string | null, fileId: string, fileName: string, size: number, takenOverFrom: string | null, version: number, viewerCan: { change: boolean } }>, policies: Array<{ id: string, title: string, level: PolicyLevel, sinceOn: string, amount: string | null, takenOverFrom: string | null, version: number, viewerCan: { change: boolean } }>, promises: Array<{ id: string, text: string, byWhom: string, dueOn: string, isOverdue: boolean, keptOn: string | null, keptNote: string | null, takenOverFrom: string | null, version: number, viewerCan: { change: boolean } }>, needs: Array<{ id: string, kind: FindingKind, text: string, foundOn: string, state: FindingState }>, promisedElsewhere: Array<{ what: string, who: string | null, dueOn: string | null }>, nextQuestion: { section: FileSection, isMissing: boolean, field: string | null, words: string } | null } } | null };

export type CardIndexQueryVariables = Exact<{
  regionId: number;
  first: number;
  after?: string | null | undefined;
}>;


export type CardIndexQuery = { enterprises: { nodes: Array<{ id: string, name: string, creditCode: string | null, region: { id: string, name: string }, file: { state: FileState, completeness: number, lastVerifiedOn: string | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null }, totalCount: { value: number, exact: boolean } } };

export type DuplicatePairsQueryVariables = Exact<{
  regionId: number;
  isAcross?: boolean | null | undefined;
}>;


export type DuplicatePairsQuery = { duplicatePairs: Array<{ reasons: Array<DuplicateReason>, isOneCounty: boolean, transferId: string | null, records: Array<{ id: string, regionId: number, countyName: string, name: string, creditCode: string | null, address: string | null, status: EnterpriseStatus }> }> };

export type RecordsToCompareQueryVariables = Exact<{
  first: string | number;
  second: string | number;
}>;


export type RecordsToCompareQuery = { first: { id: string, regionId: number, name: string, shortName: string | null, formerNames: Array<string>, creditCode: string | null, status: EnterpriseStatus, enterpriseType: string | null, industry: Industry | null, capitalAmount: string | null, capitalCurrency: Currency | null, capitalText: string | null, address: string | null, businessScope: string | null, registeredOn: string | null, source: EnterpriseSource, createdAt: string, updatedAt: string, version: number, region: { id: string, regionId: number, name: string, path: Array<{ id: string, regionId: number, name: string }> }, groups: Array<{ id: string, code: string, name: string }>, viewerCan: { correct: boolean, changeStatus: boolean }, mergedInto: { id: string, regionId: number, name: string } | null, merge: { id: string, reason: string, mergedAt: string, mergedByName: string, viewerCanUndo: boolean } | null, mergedRecords: Array<{ id: string, mergedAt: string, mergedByName: string, enterprise: { id: string, name: string, version: number } }> } | null, second: { id: string, regionId: number, name: string, shortName: string | null, formerNames: Array<string>, creditCode: string | null, status: EnterpriseStatus, enterpriseType: string | null, industry: Industry | null, capitalAmount: string | null, capitalCurrency: Currency | null, capitalText: string | null, address: string | null, businessScope: string | null, registeredOn: string | null, source: EnterpriseSource, createdAt: string, updatedAt: string, version: number, region: { id: string, regionId: number, name: string, path: Array<{ id: string, regionId: number, name: string }> }, groups: Array<{ id: string, code: string, name: string }>, viewerCan: { correct: boolean, changeStatus: boolean }, mergedInto: { id: string, regionId: number, name: string } | null, merge: { id: string, reason: string, mergedAt: string, mergedByName: string, viewerCanUndo: boolean } | null, mergedRecords: Array<{ id: string, mergedAt: string, mergedByName: string, enterprise: { id: string, name: string, version: number } }> } | null };

export type MergeEnterprisesMutationVariables = Exact<{
  input: MergeEnterprisesInput;
  idempotencyKey?: string | null | undefined;
}>;


export type MergeEnterprisesMutation = { mergeEnterprises: { enterprise: { id: string, regionId: number, name: string, shortName: string | null, formerNames: Array<string>, creditCode: string | null, status: EnterpriseStatus, enterpriseType: string | null, industry: Industry | null, capitalAmount: string | null, capitalCurrency: Currency | null, capitalText: string | null, address: string | null, businessScope: string | null, registeredOn: string | null, source: EnterpriseSource, createdAt: string, updatedAt: string, version: number, region: { id: string, regionId: number, name: string, path: Array<{ id: string, regionId: number, name: string }> }, groups: Array<{ id: string, code: string, name: string }>, viewerCan: { correct: boolean, changeStatus: boolean }, mergedInto: { id: string, regionId: number, name: string } | null, merge: { id: string, reason: string, mergedAt: string, mergedByName: string, viewerCanUndo: boolean } | null, mergedRecords: Array<{ id: string, mergedAt: string, mergedByName: string, enterprise: { id: string, name: string, version: number } }> } } };

export type UndoEnterpriseMergeMutationVariables = Exact<{
  input: UndoEnterpriseMergeInput;
  idempotencyKey?: string | null | undefined;
}>;


export type UndoEnterpriseMergeMutation = { undoEnterpriseMerge: { enterprise: { id: string, regionId: number, name: string, shortName: string | null, formerNames: Array<string>, creditCode: string | null, status: EnterpriseStatus, enterpriseType: string | null, industry: Industry | null, capitalAmount: string | null, capitalCurrency: Currency | null, capitalText: string | null, address: string | null, businessScope: string | null, registeredOn: string | null, source: EnterpriseSource, createdAt: string, updatedAt: string, version: number, region: { id: string, regionId: number, name: string, path: Array<{ id: string, regionId: number, name: string }> }, groups: Array<{ id: string, code: string, name: string }>, viewerCan: { correct: boolean, changeStatus: boolean }, mergedInto: { id: string, regionId: number, name: string } | null, merge: { id: string, reason: string, mergedAt: string, mergedByName: string, viewerCanUndo: boolean } | null, mergedRecords: Array<{ id: string, mergedAt: string, mergedByName: string, enterprise: { id: string, name: string, version: number } }> } } };

export type TellEnterprisesApartMutationVariables = Exact<{
  input: TellEnterprisesApartInput;
  idempotencyKey?: string | null | undefined;
}>;


export type TellEnterprisesApartMutation = { tellEnterprisesApart: { enterprise: { id: string } } };

export type EarlySignalRowFragment = { id: string, rule: EarlySignalRule, state: EarlySignalState, sinceOn: string, groundsOn: string, amount: number, category: ProblemCategory | null, hazardText: string | null, region: { id: string, name: string }, enterprise: { id: string, name: string }, problems: Array<{ id: string, serialNo: string, title: string }>, visit: { id: string } | null, check: { id: string, note: string, checkedAt: string, checkedByName: string } | null, viewerCan: { check: boolean } };

export type EarlySignalListQueryVariables = Exact<{
  regionId: number;
  rule?: Array<EarlySignalRule> | EarlySignalRule | null | undefined;
  state?: EarlySignalState | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type EarlySignalListQuery = { earlySignals: { nodes: Array<{ id: string, rule: EarlySignalRule, state: EarlySignalState, sinceOn: string, groundsOn: string, amount: number, category: ProblemCategory | null, hazardText: string | null, region: { id: string, name: string }, enterprise: { id: string, name: string }, problems: Array<{ id: string, serialNo: string, title: string }>, visit: { id: string } | null, check: { id: string, note: string, checkedAt: string, checkedByName: string } | null, viewerCan: { check: boolean } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null }, totalCount: { value: number, exact: boolean } } };

export type EarlySignalCountsQueryVariables = Exact<{
  regionId: number;
}>;


export type EarlySignalCountsQuery = { earlySignalCounts: { asOf: string, raised: number, noContact: number, repeatedProblem: number, hazardOverdue: number, checked: number } };

export type CheckEarlySignalMutationVariables = Exact<{
  input: CheckEarlySignalInput;
  idempotencyKey?: string | null | undefined;
}>;


export type CheckEarlySignalMutation = { checkEarlySignal: { check: { id: string } } };

export type EnterpriseFieldListQueryVariables = Exact<{
  regionId: number;
}>;


export type EnterpriseFieldListQuery = { enterpriseFields: Array<{ id: string, regionId: number, name: string, englishName: string | null, kind: EnterpriseFieldKind, purpose: string, unit: string | null, lowest: string | null, highest: string | null, isRetired: boolean, definedByName: string, definedAt: string, filledCount: number, version: number, region: { id: string, name: string }, choices: Array<{ key: string, text: string, isRetired: boolean }>, viewerCan: { revise: boolean, reopen: boolean } }> };

export type EnterpriseOwnFieldsQueryVariables = Exact<{
  id: string | number;
  withRetired?: boolean | null | undefined;
}>;


export type EnterpriseOwnFieldsQuery = { enterprise: { id: string, regionId: number, viewerCanFillFields: boolean, ownFields: Array<{ words: string | null, text: string | null, number: string | null, day: string | null, isYes: boolean | null, filledByName: string | null, filledAt: string | null, version: number, field: { id: string, name: string, englishName: string | null, kind: EnterpriseFieldKind, purpose: string, unit: string | null, lowest: string | null, highest: string | null, isRetired: boolean, region: { id: string, name: string }, choices: Array<{ key: string, text: string, isRetired: boolean }> }, chosen: Array<{ key: string, text: string }> }> } | null };

export type DefineEnterpriseFieldMutationVariables = Exact<{
  input: DefineEnterpriseFieldInput;
  idempotencyKey?: string | null | undefined;
}>;


export type DefineEnterpriseFieldMutation = { defineEnterpriseField: { field: { id: string, regionId: number, name: string, englishName: string | null, kind: EnterpriseFieldKind, purpose: string, unit: string | null, lowest: string | null, highest: string | null, isRetired: boolean, definedByName: string, definedAt: string, filledCount: number, version: number, region: { id: string, name: string }, choices: Array<{ key: string, text: string, isRetired: boolean }>, viewerCan: { revise: boolean, reopen: boolean } } } };

export type ReviseEnterpriseFieldMutationVariables = Exact<{
  input: ReviseEnterpriseFieldInput;
  idempotencyKey?: string | null | undefined;
}>;


export type ReviseEnterpriseFieldMutation = { reviseEnterpriseField: { field: { id: string, regionId: number, name: string, englishName: string | null, kind: EnterpriseFieldKind, purpose: string, unit: string | null, lowest: string | null, highest: string | null, isRetired: boolean, definedByName: string, definedAt: string, filledCount: number, version: number, region: { id: string, name: string }, choices: Array<{ key: string, text: string, isRetired: boolean }>, viewerCan: { revise: boolean, reopen: boolean } } } };

export type RetireEnterpriseFieldMutationVariables = Exact<{
  input: RetireEnterpriseFieldInput;
  idempotencyKey?: string | null | undefined;
}>;


export type RetireEnterpriseFieldMutation = { retireEnterpriseField: { field: { id: string, regionId: number, name: string, englishName: string | null, kind: EnterpriseFieldKind, purpose: string, unit: string | null, lowest: string | null, highest: string | null, isRetired: boolean, definedByName: string, definedAt: string, filledCount: number, version: number, region: { id: string, name: string }, choices: Array<{ key: string, text: string, isRetired: boolean }>, viewerCan: { revise: boolean, reopen: boolean } } } };

export type ReopenEnterpriseFieldMutationVariables = Exact<{
  input: ReopenEnterpriseFieldInput;
  idempotencyKey?: string | null | undefined;
}>;


export type ReopenEnterpriseFieldMutation = { reopenEnterpriseField: { field: { id: string, regionId: number, name: string, englishName: string | null, kind: EnterpriseFieldKind, purpose: string, unit: string | null, lowest: string | null, highest: string | null, isRetired: boolean, definedByName: string, definedAt: string, filledCount: number, version: number, region: { id: string, name: string }, choices: Array<{ key: string, text: string, isRetired: boolean }>, viewerCan: { revise: boolean, reopen: boolean } } } };

export type FillEnterpriseFieldsMutationVariables = Exact<{
  input: FillEnterpriseFieldsInput;
  idempotencyKey?: string | null | undefined;
}>;


export type FillEnterpriseFieldsMutation = { fillEnterpriseFields: { enterprise: { id: string, ownFields: Array<{ words: string | null, text: string | null, number: string | null, day: string | null, isYes: boolean | null, filledByName: string | null, filledAt: string | null, version: number, field: { id: string, name: string, englishName: string | null, kind: EnterpriseFieldKind, purpose: string, unit: string | null, lowest: string | null, highest: string | null, isRetired: boolean, region: { id: string, name: string }, choices: Array<{ key: string, text: string, isRetired: boolean }> }, chosen: Array<{ key: string, text: string }> }> } } };

export type EnterpriseFieldDetailFragment = { id: string, regionId: number, name: string, englishName: string | null, kind: EnterpriseFieldKind, purpose: string, unit: string | null, lowest: string | null, highest: string | null, isRetired: boolean, definedByName: string, definedAt: string, filledCount: number, version: number, region: { id: string, name: string }, choices: Array<{ key: string, text: string, isRetired: boolean }>, viewerCan: { revise: boolean, reopen: boolean } };

export type OwnFieldValueFragment = { words: string | null, text: string | null, number: string | null, day: string | null, isYes: boolean | null, filledByName: string | null, filledAt: string | null, version: number, field: { id: string, name: string, englishName: string | null, kind: EnterpriseFieldKind, purpose: string, unit: string | null, lowest: string | null, highest: string | null, isRetired: boolean, region: { id: string, name: string }, choices: Array<{ key: string, text: string, isRetired: boolean }> }, chosen: Array<{ key: string, text: string }> };

export type EnterpriseTransferListQueryVariables = Exact<{
  regionId: number;
  direction: EnterpriseTransferDirection;
  state?: Array<EnterpriseTransferState> | EnterpriseTransferState | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type EnterpriseTransferListQuery = { enterpriseTransfers: { nodes: Array<{ id: string, version: number, state: EnterpriseTransferState, enterpriseName: string, reason: string, movedOn: string, isJoined: boolean, proposedByName: string, proposedAt: string, answeredByName: string | null, answeredAt: string | null, answer: string | null, regionId: number, toRegionId: number, region: { id: string, regionId: number, name: string }, toRegion: { id: string, regionId: number, name: string }, enterprise: { id: string, regionId: number, name: string, status: EnterpriseStatus } | null, opened: { id: string, regionId: number, name: string, status: EnterpriseStatus } | null, viewerCan: { accept: boolean, decline: boolean, withdraw: boolean } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null }, totalCount: { value: number, exact: boolean } } };

export type EnterpriseTransferByIdQueryVariables = Exact<{
  id: string | number;
}>;


export type EnterpriseTransferByIdQuery = { enterpriseTransfer: { id: string, version: number, state: EnterpriseTransferState, enterpriseName: string, reason: string, movedOn: string, isJoined: boolean, proposedByName: string, proposedAt: string, answeredByName: string | null, answeredAt: string | null, answer: string | null, regionId: number, toRegionId: number, pack: { name: string, shortName: string | null, formerNames: Array<string>, creditCode: string | null, status: EnterpriseStatus, enterpriseType: string | null, industry: Industry | null, capitalText: string | null, groupNames: Array<string>, address: string | null, businessScope: string | null, registeredOn: string | null, officeName: string | null, liaisonPersonName: string | null, liaisonPersonPost: string | null, tier: Tier | null, visitCount: number, problemCount: number, plannedVisits: Array<{ plannedOn: string, kind: VisitKind }> | null, visits: Array<{ visitedOn: string, kind: VisitKind, channel: VisitChannel, outcome: VisitOutcome | null }>, problems: Array<{ serialNo: string, title: string, state: ProblemState, waitsFor: string | null, dueOn: string | null }>, ownFields: Array<{ name: string, words: string }>, sites: Array<{ kind: SiteKind | null, place: string | null, area: string | null, fromOn: string | null, toOn: string | null }>, promises: Array<{ text: string, byWhom: string | null, dueOn: string | null, staysThere: boolean }>, needs: Array<{ kind: FindingKind, text: string, foundOn: string, dueOn: string | null }>, fileEntries: Array<{ section: FileSection, kind: string | null, title: string | null, number: string | null, body: string | null, amount: string | null, currency: Currency | null, year: number | null, outputValue: string | null, taxPaid: string | null, exportValue: string | null, staffCount: number | null, fromOn: string | null, toOn: string | null, recordedOn: string }> }, region: { id: string, regionId: number, name: string }, toRegion: { id: string, regionId: number, name: string }, enterprise: { id: string, regionId: number, name: string, status: EnterpriseStatus } | null, opened: { id: string, regionId: number, name: string, status: EnterpriseStatus } | null, viewerCan: { accept: boolean, decline: boolean, withdraw: boolean } } | null };

export type EnterpriseTransfersQueryVariables = Exact<{
  id: string | number;
}>;


export type EnterpriseTransfersQuery = { enterprise: { id: string, viewerCanTransfer: boolean, transfers: Array<{ id: string, version: number, state: EnterpriseTransferState, enterpriseName: string, reason: string, movedOn: string, isJoined: boolean, proposedByName: string, proposedAt: string, answeredByName: string | null, answeredAt: string | null, answer: string | null, regionId: number, toRegionId: number, region: { id: string, regionId: number, name: string }, toRegion: { id: string, regionId: number, name: string }, enterprise: { id: string, regionId: number, name: string, status: EnterpriseStatus } | null, opened: { id: string, regionId: number, name: string, status: EnterpriseStatus } | null, viewerCan: { accept: boolean, decline: boolean, withdraw: boolean } }> } | null };

export type EnterpriseToTransferQueryVariables = Exact<{
  id: string | number;
}>;


export type EnterpriseToTransferQuery = { enterprise: { id: string, regionId: number, name: string, creditCode: string | null, status: EnterpriseStatus, version: number, viewerCanTransfer: boolean, region: { id: string, regionId: number, name: string, path: Array<{ id: string, regionId: number, name: string }> } } | null };

export type ProposeEnterpriseTransferMutationVariables = Exact<{
  input: ProposeEnterpriseTransferInput;
  idempotencyKey?: string | null | undefined;
}>;


export type ProposeEnterpriseTransferMutation = { proposeEnterpriseTransfer: { transfer: { id: string, version: number, state: EnterpriseTransferState, enterpriseName: string, reason: string, movedOn: string, isJoined: boolean, proposedByName: string, proposedAt: string, answeredByName: string | null, answeredAt: string | null, answer: string | null, regionId: number, toRegionId: number, pack: { name: string, shortName: string | null, formerNames: Array<string>, creditCode: string | null, status: EnterpriseStatus, enterpriseType: string | null, industry: Industry | null, capitalText: string | null, groupNames: Array<string>, address: string | null, businessScope: string | null, registeredOn: string | null, officeName: string | null, liaisonPersonName: string | null, liaisonPersonPost: string | null, tier: Tier | null, visitCount: number, problemCount: number, plannedVisits: Array<{ plannedOn: string, kind: VisitKind }> | null, visits: Array<{ visitedOn: string, kind: VisitKind, channel: VisitChannel, outcome: VisitOutcome | null }>, problems: Array<{ serialNo: string, title: string, state: ProblemState, waitsFor: string | null, dueOn: string | null }>, ownFields: Array<{ name: string, words: string }>, sites: Array<{ kind: SiteKind | null, place: string | null, area: string | null, fromOn: string | null, toOn: string | null }>, promises: Array<{ text: string, byWhom: string | null, dueOn: string | null, staysThere: boolean }>, needs: Array<{ kind: FindingKind, text: string, foundOn: string, dueOn: string | null }>, fileEntries: Array<{ section: FileSection, kind: string | null, title: string | null, number: string | null, body: string | null, amount: string | null, currency: Currency | null, year: number | null, outputValue: string | null, taxPaid: string | null, exportValue: string | null, staffCount: number | null, fromOn: string | null, toOn: string | null, recordedOn: string }> }, region: { id: string, regionId: number, name: string }, toRegion: { id: string, regionId: number, name: string }, enterprise: { id: string, regionId: number, name: string, status: EnterpriseStatus } | null, opened: { id: string, regionId: number, name: string, status: EnterpriseStatus } | null, viewerCan: { accept: boolean, decline: boolean, withdraw: boolean } } } };

export type ProposeEnterpriseTransfersMutationVariables = Exact<{
  input: ProposeEnterpriseTransfersInput;
  idempotencyKey?: string | null | undefined;
}>;


export type ProposeEnterpriseTransfersMutation = { proposeEnterpriseTransfers: { transfers: Array<{ id: string, version: number, state: EnterpriseTransferState, enterpriseName: string, reason: string, movedOn: string, isJoined: boolean, proposedByName: string, proposedAt: string, answeredByName: string | null, answeredAt: string | null, answer: string | null, regionId: number, toRegionId: number, region: { id: string, regionId: number, name: string }, toRegion: { id: string, regionId: number, name: string }, enterprise: { id: string, regionId: number, name: string, status: EnterpriseStatus } | null, opened: { id: string, regionId: number, name: string, status: EnterpriseStatus } | null, viewerCan: { accept: boolean, decline: boolean, withdraw: boolean } }> } };

export type AcceptEnterpriseTransfersMutationVariables = Exact<{
  input: AcceptEnterpriseTransfersInput;
  idempotencyKey?: string | null | undefined;
}>;


export type AcceptEnterpriseTransfersMutation = { acceptEnterpriseTransfers: { transfers: Array<{ id: string, version: number, state: EnterpriseTransferState, enterpriseName: string, reason: string, movedOn: string, isJoined: boolean, proposedByName: string, proposedAt: string, answeredByName: string | null, answeredAt: string | null, answer: string | null, regionId: number, toRegionId: number, region: { id: string, regionId: number, name: string }, toRegion: { id: string, regionId: number, name: string }, enterprise: { id: string, regionId: number, name: string, status: EnterpriseStatus } | null, opened: { id: string, regionId: number, name: string, status: EnterpriseStatus } | null, viewerCan: { accept: boolean, decline: boolean, withdraw: boolean } }> } };

export type AcceptEnterpriseTransferMutationVariables = Exact<{
  input: AcceptEnterpriseTransferInput;
  idempotencyKey?: string | null | undefined;
}>;


export type AcceptEnterpriseTransferMutation = { acceptEnterpriseTransfer: { transfer: { id: string, version: number, state: EnterpriseTransferState, enterpriseName: string, reason: string, movedOn: string, isJoined: boolean, proposedByName: string, proposedAt: string, answeredByName: string | null, answeredAt: string | null, answer: string | null, regionId: number, toRegionId: number, pack: { name: string, shortName: string | null, formerNames: Array<string>, creditCode: string | null, status: EnterpriseStatus, enterpriseType: string | null, industry: Industry | null, capitalText: string | null, groupNames: Array<string>, address: string | null, businessScope: string | null, registeredOn: string | null, officeName: string | null, liaisonPersonName: string | null, liaisonPersonPost: string | null, tier: Tier | null, visitCount: number, problemCount: number, plannedVisits: Array<{ plannedOn: string, kind: VisitKind }> | null, visits: Array<{ visitedOn: string, kind: VisitKind, channel: VisitChannel, outcome: VisitOutcome | null }>, problems: Array<{ serialNo: string, title: string, state: ProblemState, waitsFor: string | null, dueOn: string | null }>, ownFields: Array<{ name: string, words: string }>, sites: Array<{ kind: SiteKind | null, place: string | null, area: string | null, fromOn: string | null, toOn: string | null }>, promises: Array<{ text: string, byWhom: string | null, dueOn: string | null, staysThere: boolean }>, needs: Array<{ kind: FindingKind, text: string, foundOn: string, dueOn: string | null }>, fileEntries: Array<{ section: FileSection, kind: string | null, title: string | null, number: string | null, body: string | null, amount: string | null, currency: Currency | null, year: number | null, outputValue: string | null, taxPaid: string | null, exportValue: string | null, staffCount: number | null, fromOn: string | null, toOn: string | null, recordedOn: string }> }, region: { id: string, regionId: number, name: string }, toRegion: { id: string, regionId: number, name: string }, enterprise: { id: string, regionId: number, name: string, status: EnterpriseStatus } | null, opened: { id: string, regionId: number, name: string, status: EnterpriseStatus } | null, viewerCan: { accept: boolean, decline: boolean, withdraw: boolean } } } };

export type DeclineEnterpriseTransferMutationVariables = Exact<{
  input: DeclineEnterpriseTransferInput;
  idempotencyKey?: string | null | undefined;
}>;


export type DeclineEnterpriseTransferMutation = { declineEnterpriseTransfer: { transfer: { id: string, version: number, state: EnterpriseTransferState, enterpriseName: string, reason: string, movedOn: string, isJoined: boolean, proposedByName: string, proposedAt: string, answeredByName: string | null, answeredAt: string | null, answer: string | null, regionId: number, toRegionId: number, pack: { name: string, shortName: string | null, formerNames: Array<string>, creditCode: string | null, status: EnterpriseStatus, enterpriseType: string | null, industry: Industry | null, capitalText: string | null, groupNames: Array<string>, address: string | null, businessScope: string | null, registeredOn: string | null, officeName: string | null, liaisonPersonName: string | null, liaisonPersonPost: string | null, tier: Tier | null, visitCount: number, problemCount: number, plannedVisits: Array<{ plannedOn: string, kind: VisitKind }> | null, visits: Array<{ visitedOn: string, kind: VisitKind, channel: VisitChannel, outcome: VisitOutcome | null }>, problems: Array<{ serialNo: string, title: string, state: ProblemState, waitsFor: string | null, dueOn: string | null }>, ownFields: Array<{ name: string, words: string }>, sites: Array<{ kind: SiteKind | null, place: string | null, area: string | null, fromOn: string | null, toOn: string | null }>, promises: Array<{ text: string, byWhom: string | null, dueOn: string | null, staysThere: boolean }>, needs: Array<{ kind: FindingKind, text: string, foundOn: string, dueOn: string | null }>, fileEntries: Array<{ section: FileSection, kind: string | null, title: string | null, number: string | null, body: string | null, amount: string | null, currency: Currency | null, year: number | null, outputValue: string | null, taxPaid: string | null, exportValue: string | null, staffCount: number | null, fromOn: string | null, toOn: string | null, recordedOn: string }> }, region: { id: string, regionId: number, name: string }, toRegion: { id: string, regionId: number, name: string }, enterprise: { id: string, regionId: number, name: string, status: EnterpriseStatus } | null, opened: { id: string, regionId: number, name: string, status: EnterpriseStatus } | null, viewerCan: { accept: boolean, decline: boolean, withdraw: boolean } } } };

export type WithdrawEnterpriseTransferMutationVariables = Exact<{
  input: WithdrawEnterpriseTransferInput;
  idempotencyKey?: string | null | undefined;
}>;


export type WithdrawEnterpriseTransferMutation = { withdrawEnterpriseTransfer: { transfer: { id: string, version: number, state: EnterpriseTransferState, enterpriseName: string, reason: string, movedOn: string, isJoined: boolean, proposedByName: string, proposedAt: string, answeredByName: string | null, answeredAt: string | null, answer: string | null, regionId: number, toRegionId: number, pack: { name: string, shortName: string | null, formerNames: Array<string>, creditCode: string | null, status: EnterpriseStatus, enterpriseType: string | null, industry: Industry | null, capitalText: string | null, groupNames: Array<string>, address: string | null, businessScope: string | null, registeredOn: string | null, officeName: string | null, liaisonPersonName: string | null, liaisonPersonPost: string | null, tier: Tier | null, visitCount: number, problemCount: number, plannedVisits: Array<{ plannedOn: string, kind: VisitKind }> | null, visits: Array<{ visitedOn: string, kind: VisitKind, channel: VisitChannel, outcome: VisitOutcome | null }>, problems: Array<{ serialNo: string, title: string, state: ProblemState, waitsFor: string | null, dueOn: string | null }>, ownFields: Array<{ name: string, words: string }>, sites: Array<{ kind: SiteKind | null, place: string | null, area: string | null, fromOn: string | null, toOn: string | null }>, promises: Array<{ text: string, byWhom: string | null, dueOn: string | null, staysThere: boolean }>, needs: Array<{ kind: FindingKind, text: string, foundOn: string, dueOn: string | null }>, fileEntries: Array<{ section: FileSection, kind: string | null, title: string | null, number: string | null, body: string | null, amount: string | null, currency: Currency | null, year: number | null, outputValue: string | null, taxPaid: string | null, exportValue: string | null, staffCount: number | null, fromOn: string | null, toOn: string | null, recordedOn: string }> }, region: { id: string, regionId: number, name: string }, toRegion: { id: string, regionId: number, name: string }, enterprise: { id: string, regionId: number, name: string, status: EnterpriseStatus } | null, opened: { id: string, regionId: number, name: string, status: EnterpriseStatus } | null, viewerCan: { accept: boolean, decline: boolean, withdraw: boolean } } } };

export type EnterpriseTransferRowFragment = { id: string, version: number, state: EnterpriseTransferState, enterpriseName: string, reason: string, movedOn: string, isJoined: boolean, proposedByName: string, proposedAt: string, answeredByName: string | null, answeredAt: string | null, answer: string | null, regionId: number, toRegionId: number, region: { id: string, regionId: number, name: string }, toRegion: { id: string, regionId: number, name: string }, enterprise: { id: string, regionId: number, name: string, status: EnterpriseStatus } | null, opened: { id: string, regionId: number, name: string, status: EnterpriseStatus } | null, viewerCan: { accept: boolean, decline: boolean, withdraw: boolean } };

export type EnterpriseTransferDetailFragment = { id: string, version: number, state: EnterpriseTransferState, enterpriseName: string, reason: string, movedOn: string, isJoined: boolean, proposedByName: string, proposedAt: string, answeredByName: string | null, answeredAt: string | null, answer: string | null, regionId: number, toRegionId: number, pack: { name: string, shortName: string | null, formerNames: Array<string>, creditCode: string | null, status: EnterpriseStatus, enterpriseType: string | null, industry: Industry | null, capitalText: string | null, groupNames: Array<string>, address: string | null, businessScope: string | null, registeredOn: string | null, officeName: string | null, liaisonPersonName: string | null, liaisonPersonPost: string | null, tier: Tier | null, visitCount: number, problemCount: number, plannedVisits: Array<{ plannedOn: string, kind: VisitKind }> | null, visits: Array<{ visitedOn: string, kind: VisitKind, channel: VisitChannel, outcome: VisitOutcome | null }>, problems: Array<{ serialNo: string, title: string, state: ProblemState, waitsFor: string | null, dueOn: string | null }>, ownFields: Array<{ name: string, words: string }>, sites: Array<{ kind: SiteKind | null, place: string | null, area: string | null, fromOn: string | null, toOn: string | null }>, promises: Array<{ text: string, byWhom: string | null, dueOn: string | null, staysThere: boolean }>, needs: Array<{ kind: FindingKind, text: string, foundOn: string, dueOn: string | null }>, fileEntries: Array<{ section: FileSection, kind: string | null, title: string | null, number: string | null, body: string | null, amount: string | null, currency: Currency | null, year: number | null, outputValue: string | null, taxPaid: string | null, exportValue: string | null, staffCount: number | null, fromOn: string | null, toOn: string | null, recordedOn: string }> }, region: { id: string, regionId: number, name: string }, toRegion: { id: string, regionId: number, name: string }, enterprise: { id: string, regionId: number, name: string, status: EnterpriseStatus } | null, opened: { id: string, regionId: number, name: string, status: EnterpriseStatus } | null, viewerCan: { accept: boolean, decline: boolean, withdraw: boolean } };

export type RestoreEnterpriseVersionMutationVariables = Exact<{
  input: RestoreEnterpriseVersionInput;
  idempotencyKey?: string | null | undefined;
}>;


export type RestoreEnterpriseVersionMutation = { restoreEnterpriseVersion: { enterprise: { id: string, regionId: number, name: string, shortName: string | null, formerNames: Array<string>, creditCode: string | null, status: EnterpriseStatus, enterpriseType: string | null, industry: Industry | null, capitalAmount: string | null, capitalCurrency: Currency | null, capitalText: string | null, address: string | null, businessScope: string | null, registeredOn: string | null, source: EnterpriseSource, createdAt: string, updatedAt: string, version: number, ownFields: Array<{ words: string | null, text: string | null, number: string | null, day: string | null, isYes: boolean | null, filledByName: string | null, filledAt: string | null, version: number, field: { id: string, name: string, englishName: string | null, kind: EnterpriseFieldKind, purpose: string, unit: string | null, lowest: string | null, highest: string | null, isRetired: boolean, region: { id: string, name: string }, choices: Array<{ key: string, text: string, isRetired: boolean }> }, chosen: Array<{ key: string, text: string }> }>, region: { id: string, regionId: number, name: string, path: Array<{ id: string, regionId: number, name: string }> }, groups: Array<{ id: string, code: string, name: string }>, viewerCan: { correct: boolean, changeStatus: boolean }, mergedInto: { id: string, regionId: number, name: string } | null, merge: { id: string, reason: string, mergedAt: string, mergedByName: string, viewerCanUndo: boolean } | null, mergedRecords: Array<{ id: string, mergedAt: string, mergedByName: string, enterprise: { id: string, name: string, version: number } }> } } };

export type EnterpriseListQueryVariables = Exact<{
  regionId: number;
  filter?: EnterpriseFilter | null | undefined;
  search?: string | null | undefined;
  order: EnterpriseOrder;
  first: number;
  after?: string | null | undefined;
}>;


export type EnterpriseListQuery = { enterprises: { nodes: Array<{ id: string, regionId: number, name: string, creditCode: string | null, status: EnterpriseStatus, enterpriseType: string | null, capitalAmount: string | null, capitalCurrency: Currency | null, capitalText: string | null, registeredOn: string | null, updatedAt: string, matches: Array<{ field: EnterpriseMatchField, parts: Array<{ text: string, isMatched: boolean }> }>, file: { state: FileState, completeness: number }, ownFields: Array<{ words: string | null, field: { id: string } }>, region: { id: string, regionId: number, name: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null }, totalCount: { value: number, exact: boolean } } };

export type EnterpriseByIdQueryVariables = Exact<{
  id: string | number;
}>;


export type EnterpriseByIdQuery = { enterprise: { id: string, regionId: number, name: string, shortName: string | null, formerNames: Array<string>, creditCode: string | null, status: EnterpriseStatus, enterpriseType: string | null, industry: Industry | null, capitalAmount: string | null, capitalCurrency: Currency | null, capitalText: string | null, address: string | null, businessScope: string | null, registeredOn: string | null, source: EnterpriseSource, createdAt: string, updatedAt: string, version: number, region: { id: string, regionId: number, name: string, path: Array<{ id: string, regionId: number, name: string }> }, groups: Array<{ id: string, code: string, name: string }>, viewerCan: { correct: boolean, changeStatus: boolean }, mergedInto: { id: string, regionId: number, name: string } | null, merge: { id: string, reason: string, mergedAt: string, mergedByName: string, viewerCanUndo: boolean } | null, mergedRecords: Array<{ id: string, mergedAt: string, mergedByName: string, enterprise: { id: string, name: string, version: number } }> } | null };

export type EnterpriseTimelineQueryVariables = Exact<{
  id: string | number;
  first: number;
  after?: string | null | undefined;
}>;


export type EnterpriseTimelineQuery = { enterprise: { id: string, timeline: { nodes: Array<{ id: string, verb: string, subjectType: string, happenedAt: string, actorName: string, reason: string | null, changes: Array<{ field: string, ownFieldId: string | null, before: string | null, after: string | null }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null }, totalCount: { value: number, exact: boolean } } } | null };

export type EnterpriseContactsQueryVariables = Exact<{
  id: string | number;
}>;


export type EnterpriseContactsQuery = { enterprise: { id: string, tier: Tier, firstResponsible: { postTitle: string, officeName: string, name: string | null, isActing: boolean, isVacant: boolean, sinceOn: string } | null, liaisonPerson: { id: string, fromOn: string, officer: { id: string, name: string }, shadow: { handoverId: string, name: string, until: string } | null } | null, visitDuties: Array<{ duty: VisitDutyLevel, dueOn: string, isProvisional: boolean, state: VisitDutyState, lastVisitOn: string | null, plannedVisit: { id: string, plannedOn: string | null } | null }>, earlySignals: Array<{ id: string, rule: EarlySignalRule, state: EarlySignalState }>, people: Array<{ id: string, kind: PersonKind, title: string | null, person: { id: string, name: string, phone: string | null, contactChannels: Array<{ id: string, kind: ContactChannelKind, value: string | null, consent: ConsentState, consentOn: string | null, endedAt: string | null, version: number, viewerCan: Array<ContactChannelDeed> }>, viewerCan: { reveal: boolean } } }>, visits: Array<{ id: string, state: VisitState, outcome: VisitOutcome | null, listedOn: string }>, openItems: Array<{ id: string, text: string, state: VisitItemState, closedOn: string | null, visit: { id: string, listedOn: string }, closedIn: { id: string, listedOn: string } | null }> } | null };

export type EnterpriseDuplicatesQueryVariables = Exact<{
  regionId: number;
  creditCode?: string | null | undefined;
  name?: string | null | undefined;
  exceptId?: string | number | null | undefined;
}>;


export type EnterpriseDuplicatesQuery = { enterpriseDuplicates: Array<{ reason: DuplicateReason, enterprise: { id: string, regionId: number, name: string, creditCode: string | null, status: EnterpriseStatus, region: { id: string, name: string } } }> };

export type EnterpriseGroupChoicesQueryVariables = Exact<{
  regionId: number;
}>;


export type EnterpriseGroupChoicesQuery = { enterpriseGroups: Array<{ id: string, code: string, name: string }> };

export type RegisterEnterpriseMutationVariables = Exact<{
  input: RegisterEnterpriseInput;
  idempotencyKey?: string | null | undefined;
}>;


export type RegisterEnterpriseMutation = { registerEnterprise: { enterprise: { id: string, regionId: number, name: string, shortName: string | null, formerNames: Array<string>, creditCode: string | null, status: EnterpriseStatus, enterpriseType: string | null, industry: Industry | null, capitalAmount: string | null, capitalCurrency: Currency | null, capitalText: string | null, address: string | null, businessScope: string | null, registeredOn: string | null, source: EnterpriseSource, createdAt: string, updatedAt: string, version: number, region: { id: string, regionId: number, name: string, path: Array<{ id: string, regionId: number, name: string }> }, groups: Array<{ id: string, code: string, name: string }>, viewerCan: { correct: boolean, changeStatus: boolean }, mergedInto: { id: string, regionId: number, name: string } | null, merge: { id: string, reason: string, mergedAt: string, mergedByName: string, viewerCanUndo: boolean } | null, mergedRecords: Array<{ id: string, mergedAt: string, mergedByName: string, enterprise: { id: string, name: string, version: number } }> } } };

export type CorrectEnterpriseMutationVariables = Exact<{
  input: CorrectEnterpriseInput;
  idempotencyKey?: string | null | undefined;
}>;


export type CorrectEnterpriseMutation = { correctEnterprise: { enterprise: { id: string, regionId: number, name: string, shortName: string | null, formerNames: Array<string>, creditCode: string | null, status: EnterpriseStatus, enterpriseType: string | null, industry: Industry | null, capitalAmount: string | null, capitalCurrency: Currency | null, capitalText: string | null, address: string | null, businessScope: string | null, registeredOn: string | null, source: EnterpriseSource, createdAt: string, updatedAt: string, version: number, region: { id: string, regionId: number, name: string, path: Array<{ id: string, regionId: number, name: string }> }, groups: Array<{ id: string, code: string, name: string }>, viewerCan: { correct: boolean, changeStatus: boolean }, mergedInto: { id: string, regionId: number, name: string } | null, merge: { id: string, reason: string, mergedAt: string, mergedByName: string, viewerCanUndo: boolean } | null, mergedRecords: Array<{ id: string, mergedAt: string, mergedByName: string, enterprise: { id: string, name: string, version: number } }> } } };

export type ChangeEnterpriseStatusMutationVariables = Exact<{
  input: ChangeEnterpriseStatusInput;
  idempotencyKey?: string | null | undefined;
}>;


export type ChangeEnterpriseStatusMutation = { changeEnterpriseStatus: { enterprise: { id: string, regionId: number, name: string, shortName: string | null, formerNames: Array<string>, creditCode: string | null, status: EnterpriseStatus, enterpriseType: string | null, industry: Industry | null, capitalAmount: string | null, capitalCurrency: Currency | null, capitalText: string | null, address: string | null, businessScope: string | null, registeredOn: string | null, source: EnterpriseSource, createdAt: string, updatedAt: string, version: number, region: { id: string, regionId: number, name: string, path: Array<{ id: string, regionId: number, name: string }> }, groups: Array<{ id: string, code: string, name: string }>, viewerCan: { correct: boolean, changeStatus: boolean }, mergedInto: { id: string, regionId: number, name: string } | null, merge: { id: string, reason: string, mergedAt: string, mergedByName: string, viewerCanUndo: boolean } | null, mergedRecords: Array<{ id: string, mergedAt: string, mergedByName: string, enterprise: { id: string, name: string, version: number } }> } } };

export type EnterpriseMatchedFragment = { field: EnterpriseMatchField, parts: Array<{ text: string, isMatched: boolean }> };

export type EnterpriseRowFragment = { id: string, regionId: number, name: string, creditCode: string | null, status: EnterpriseStatus, enterpriseType: string | null, capitalAmount: string | null, capitalCurrency: Currency | null, capitalText: string | null, registeredOn: string | null, updatedAt: string, file: { state: FileState, completeness: number }, ownFields: Array<{ words: string | null, field: { id: string } }>, region: { id: string, regionId: number, name: string } };

export type EnterpriseDetailFragment = { id: string, regionId: number, name: string, shortName: string | null, formerNames: Array<string>, creditCode: string | null, status: EnterpriseStatus, enterpriseType: string | null, industry: Industry | null, capitalAmount: string | null, capitalCurrency: Currency | null, capitalText: string | null, address: string | null, businessScope: string | null, registeredOn: string | null, source: EnterpriseSource, createdAt: string, updatedAt: string, version: number, region: { id: string, regionId: number, name: string, path: Array<{ id: string, regionId: number, name: string }> }, groups: Array<{ id: string, code: string, name: string }>, viewerCan: { correct: boolean, changeStatus: boolean }, mergedInto: { id: string, regionId: number, name: string } | null, merge: { id: string, reason: string, mergedAt: string, mergedByName: string, viewerCanUndo: boolean } | null, mergedRecords: Array<{ id: string, mergedAt: string, mergedByName: string, enterprise: { id: string, name: string, version: number } }> };

export type EnterpriseTimelineEntryFragment = { id: string, verb: string, subjectType: string, happenedAt: string, actorName: string, reason: string | null, changes: Array<{ field: string, ownFieldId: string | null, before: string | null, after: string | null }> };

export type CleanedTextQueryVariables = Exact<{
  text: string;
}>;


export type CleanedTextQuery = { cleanedText: { text: string, cleanings: Array<TextCleaning> } };

export type FindingListQueryVariables = Exact<{
  regionId: number;
  filter?: FindingFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type FindingListQuery = { findings: { nodes: Array<{ id: string, regionId: number, kind: FindingKind, severity: FindingSeverity, text: string, foundOn: string, state: FindingState, stateReason: string | null, version: number, region: { id: string, regionId: number, name: string }, enterprise: { id: string, name: string }, visit: { id: string, visitedOn: string | null }, problem: { id: string, serialNo: string, title: string } | null, serviceRequest: { id: string, text: string, dueOn: string, state: ServiceRequestState, doneOn: string | null, doneNote: string | null, version: number, officer: { id: string, name: string }, viewerCan: { complete: boolean } } | null, viewerCan: { settle: boolean } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null }, totalCount: { value: number, exact: boolean } } };

export type ConvertFindingMutationVariables = Exact<{
  input: ConvertFindingInput;
  idempotencyKey?: string | null | undefined;
}>;


export type ConvertFindingMutation = { convertFinding: { finding: { id: string, regionId: number, kind: FindingKind, severity: FindingSeverity, text: string, foundOn: string, state: FindingState, stateReason: string | null, version: number, region: { id: string, regionId: number, name: string }, enterprise: { id: string, name: string }, visit: { id: string, visitedOn: string | null }, problem: { id: string, serialNo: string, title: string } | null, serviceRequest: { id: string, text: string, dueOn: string, state: ServiceRequestState, doneOn: string | null, doneNote: string | null, version: number, officer: { id: string, name: string }, viewerCan: { complete: boolean } } | null, viewerCan: { settle: boolean } } } };

export type NoteFindingMutationVariables = Exact<{
  input: NoteFindingInput;
  idempotencyKey?: string | null | undefined;
}>;


export type NoteFindingMutation = { noteFinding: { finding: { id: string, regionId: number, kind: FindingKind, severity: FindingSeverity, text: string, foundOn: string, state: FindingState, stateReason: string | null, version: number, region: { id: string, regionId: number, name: string }, enterprise: { id: string, name: string }, visit: { id: string, visitedOn: string | null }, problem: { id: string, serialNo: string, title: string } | null, serviceRequest: { id: string, text: string, dueOn: string, state: ServiceRequestState, doneOn: string | null, doneNote: string | null, version: number, officer: { id: string, name: string }, viewerCan: { complete: boolean } } | null, viewerCan: { settle: boolean } } } };

export type CompleteServiceRequestMutationVariables = Exact<{
  input: CompleteServiceRequestInput;
  idempotencyKey?: string | null | undefined;
}>;


export type CompleteServiceRequestMutation = { completeServiceRequest: { serviceRequest: { id: string, text: string, dueOn: string, state: ServiceRequestState, doneOn: string | null, doneNote: string | null, version: number, officer: { id: string, name: string }, viewerCan: { complete: boolean } } } };

export type ServiceRequestDetailFragment = { id: string, text: string, dueOn: string, state: ServiceRequestState, doneOn: string | null, doneNote: string | null, version: number, officer: { id: string, name: string }, viewerCan: { complete: boolean } };

export type FindingRowFragment = { id: string, regionId: number, kind: FindingKind, severity: FindingSeverity, text: string, foundOn: string, state: FindingState, stateReason: string | null, version: number, region: { id: string, regionId: number, name: string }, enterprise: { id: string, name: string }, visit: { id: string, visitedOn: string | null }, problem: { id: string, serialNo: string, title: string } | null, serviceRequest: { id: string, text: string, dueOn: string, state: ServiceRequestState, doneOn: string | null, doneNote: string | null, version: number, officer: { id: string, name: string }, viewerCan: { complete: boolean } } | null, viewerCan: { settle: boolean } };

export type FormTemplateListQueryVariables = Exact<{
  regionId: number;
}>;


export type FormTemplateListQuery = { formTemplates: Array<{ id: string, regionId: number, title: string, isRetired: boolean, version: number, region: { id: string, regionId: number, name: string }, current: { id: string, number: number, publishedOn: string, publishedByName: string, questions: Array<{ key: string }> }, viewerCan: { revise: boolean } }> };

export type FormTemplateByIdQueryVariables = Exact<{
  id: string | number;
}>;


export type FormTemplateByIdQuery = { formTemplate: { id: string, regionId: number, title: string, isRetired: boolean, version: number, region: { id: string, regionId: number, name: string }, current: { id: string, number: number }, versions: Array<{ id: string, number: number, title: string, introduction: string | null, publishedOn: string, publishedByName: string, questions: Array<{ key: string, kind: QuestionKind, text: string, options: Array<string>, isRequired: boolean }>, traditional: { title: string, introduction: string | null, questions: Array<{ key: string, kind: QuestionKind, text: string, options: Array<string>, isRequired: boolean }> } }>, viewerCan: { revise: boolean } } | null };

export type PublishFormTemplateMutationVariables = Exact<{
  input: PublishFormTemplateInput;
  idempotencyKey?: string | null | undefined;
}>;


export type PublishFormTemplateMutation = { publishFormTemplate: { template: { id: string, regionId: number, title: string, isRetired: boolean, version: number, region: { id: string, regionId: number, name: string }, current: { id: string, number: number }, versions: Array<{ id: string, number: number, title: string, introduction: string | null, publishedOn: string, publishedByName: string, questions: Array<{ key: string, kind: QuestionKind, text: string, options: Array<string>, isRequired: boolean }>, traditional: { title: string, introduction: string | null, questions: Array<{ key: string, kind: QuestionKind, text: string, options: Array<string>, isRequired: boolean }> } }>, viewerCan: { revise: boolean } } } };

export type ReviseFormTemplateMutationVariables = Exact<{
  input: ReviseFormTemplateInput;
  idempotencyKey?: string | null | undefined;
}>;


export type ReviseFormTemplateMutation = { reviseFormTemplate: { template: { id: string, regionId: number, title: string, isRetired: boolean, version: number, region: { id: string, regionId: number, name: string }, current: { id: string, number: number }, versions: Array<{ id: string, number: number, title: string, introduction: string | null, publishedOn: string, publishedByName: string, questions: Array<{ key: string, kind: QuestionKind, text: string, options: Array<string>, isRequired: boolean }>, traditional: { title: string, introduction: string | null, questions: Array<{ key: string, kind: QuestionKind, text: string, options: Array<string>, isRequired: boolean }> } }>, viewerCan: { revise: boolean } } } };

export type RetireFormTemplateMutationVariables = Exact<{
  input: RetireFormTemplateInput;
  idempotencyKey?: string | null | undefined;
}>;


export type RetireFormTemplateMutation = { retireFormTemplate: { template: { id: string, regionId: number, title: string, isRetired: boolean, version: number, region: { id: string, regionId: number, name: string }, current: { id: string, number: number }, versions: Array<{ id: string, number: number, title: string, introduction: string | null, publishedOn: string, publishedByName: string, questions: Array<{ key: string, kind: QuestionKind, text: string, options: Array<string>, isRequired: boolean }>, traditional: { title: string, introduction: string | null, questions: Array<{ key: string, kind: QuestionKind, text: string, options: Array<string>, isRequired: boolean }> } }>, viewerCan: { revise: boolean } } } };

export type FormTemplateRowFragment = { id: string, regionId: number, title: string, isRetired: boolean, version: number, region: { id: string, regionId: number, name: string }, current: { id: string, number: number, publishedOn: string, publishedByName: string, questions: Array<{ key: string }> }, viewerCan: { revise: boolean } };

export type FormTemplateDetailFragment = { id: string, regionId: number, title: string, isRetired: boolean, version: number, region: { id: string, regionId: number, name: string }, current: { id: string, number: number }, versions: Array<{ id: string, number: number, title: string, introduction: string | null, publishedOn: string, publishedByName: string, questions: Array<{ key: string, kind: QuestionKind, text: string, options: Array<string>, isRequired: boolean }>, traditional: { title: string, introduction: string | null, questions: Array<{ key: string, kind: QuestionKind, text: string, options: Array<string>, isRequired: boolean }> } }>, viewerCan: { revise: boolean } };

export type FormVersionFragment = { id: string, number: number, title: string, introduction: string | null, publishedOn: string, publishedByName: string, questions: Array<{ key: string, kind: QuestionKind, text: string, options: Array<string>, isRequired: boolean }>, traditional: { title: string, introduction: string | null, questions: Array<{ key: string, kind: QuestionKind, text: string, options: Array<string>, isRequired: boolean }> } };

export type HeldEnterprisesQueryVariables = Exact<{
  officerIds: Array<string | number> | string | number;
}>;


export type HeldEnterprisesQuery = { heldEnterprises: Array<{ id: string, lastVisitOn: string | null, nextDueOn: string | null, holder: { id: string, name: string }, enterprise: { id: string, name: string }, matters: Array<{ kind: HandoverMatterKind, what: string, who: string | null, dueOn: string | null, problemState: ProblemState | null }> }> };

export type HandoverListQueryVariables = Exact<{
  regionId: number;
  first: number;
  after?: string | null | undefined;
}>;


export type HandoverListQuery = { handovers: { nodes: Array<{ id: string, leaverName: string, effectiveOn: string, state: HandoverState, preparedByName: string, region: { regionId: number, name: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null }, totalCount: { value: number, exact: boolean } } };

export type HandoverByIdQueryVariables = Exact<{
  id: string | number;
}>;


export type HandoverByIdQuery = { handover: { id: string, leaverName: string, leaverPost: string | null, effectiveOn: string, shadowUntil: string | null, reason: string, state: HandoverState, endReason: string | null, preparedByName: string, preparedOn: string, version: number, region: { regionId: number, name: string }, items: Array<{ enterpriseName: string, successorName: string, caution: string | null, lastVisitOn: string | null, nextDueOn: string | null, jointVisitOn: string | null, enterprise: { id: string }, matters: Array<{ kind: HandoverMatterKind, what: string, who: string | null, dueOn: string | null, problemState: ProblemState | null }> }>, signatures: Array<{ name: string, post: string | null, isLeaver: boolean, signedByName: string | null, signedOn: string | null, insteadReason: string | null, officer: { id: string, isViewer: boolean } }>, viewerCan: { sign: boolean, signInstead: boolean, withdraw: boolean } } | null };

export type PrepareHandoverMutationVariables = Exact<{
  input: PrepareHandoverInput;
  idempotencyKey?: string | null | undefined;
}>;


export type PrepareHandoverMutation = { prepareHandover: { handover: { id: string } } };

export type PrepareOfficeHandoverMutationVariables = Exact<{
  input: PrepareOfficeHandoverInput;
  idempotencyKey?: string | null | undefined;
}>;


export type PrepareOfficeHandoverMutation = { prepareOfficeHandover: { handovers: Array<{ id: string }> } };

export type SignHandoverMutationVariables = Exact<{
  input: SignHandoverInput;
  idempotencyKey?: string | null | undefined;
}>;


export type SignHandoverMutation = { signHandover: { handover: { id: string, leaverName: string, leaverPost: string | null, effectiveOn: string, shadowUntil: string | null, reason: string, state: HandoverState, endReason: string | null, preparedByName: string, preparedOn: string, version: number, region: { regionId: number, name: string }, items: Array<{ enterpriseName: string, successorName: string, caution: string | null, lastVisitOn: string | null, nextDueOn: string | null, jointVisitOn: string | null, enterprise: { id: string }, matters: Array<{ kind: HandoverMatterKind, what: string, who: string | null, dueOn: string | null, problemState: ProblemState | null }> }>, signatures: Array<{ name: string, post: string | null, isLeaver: boolean, signedByName: string | null, signedOn: string | null, insteadReason: string | null, officer: { id: string, isViewer: boolean } }>, viewerCan: { sign: boolean, signInstead: boolean, withdraw: boolean } } } };

export type WithdrawHandoverMutationVariables = Exact<{
  input: WithdrawHandoverInput;
  idempotencyKey?: string | null | undefined;
}>;


export type WithdrawHandoverMutation = { withdrawHandover: { handover: { id: string, leaverName: string, leaverPost: string | null, effectiveOn: string, shadowUntil: string | null, reason: string, state: HandoverState, endReason: string | null, preparedByName: string, preparedOn: string, version: number, region: { regionId: number, name: string }, items: Array<{ enterpriseName: string, successorName: string, caution: string | null, lastVisitOn: string | null, nextDueOn: string | null, jointVisitOn: string | null, enterprise: { id: string }, matters: Array<{ kind: HandoverMatterKind, what: string, who: string | null, dueOn: string | null, problemState: ProblemState | null }> }>, signatures: Array<{ name: string, post: string | null, isLeaver: boolean, signedByName: string | null, signedOn: string | null, insteadReason: string | null, officer: { id: string, isViewer: boolean } }>, viewerCan: { sign: boolean, signInstead: boolean, withdraw: boolean } } } };

export type MatterLineFragment = { kind: HandoverMatterKind, what: string, who: string | null, dueOn: string | null, problemState: ProblemState | null };

export type HandoverRowFragment = { id: string, leaverName: string, effectiveOn: string, state: HandoverState, preparedByName: string, region: { regionId: number, name: string } };

export type HandoverDetailFragment = { id: string, leaverName: string, leaverPost: string | null, effectiveOn: string, shadowUntil: string | null, reason: string, state: HandoverState, endReason: string | null, preparedByName: string, preparedOn: string, version: number, region: { regionId: number, name: string }, items: Array<{ enterpriseName: string, successorName: string, caution: string | null, lastVisitOn: string | null, nextDueOn: string | null, jointVisitOn: string | null, enterprise: { id: string }, matters: Array<{ kind: HandoverMatterKind, what: string, who: string | null, dueOn: string | null, problemState: ProblemState | null }> }>, signatures: Array<{ name: string, post: string | null, isLeaver: boolean, signedByName: string | null, signedOn: string | null, insteadReason: string | null, officer: { id: string, isViewer: boolean } }>, viewerCan: { sign: boolean, signInstead: boolean, withdraw: boolean } };

export type HomeFiguresQueryVariables = Exact<{
  regionId: number;
}>;


export type HomeFiguresQuery = { all: { totalCount: { value: number, exact: boolean } }, prospect: { totalCount: { value: number, exact: boolean } }, active: { totalCount: { value: number, exact: boolean } }, suspended: { totalCount: { value: number, exact: boolean } }, closed: { totalCount: { value: number, exact: boolean } }, merged: { totalCount: { value: number, exact: boolean } }, withoutCreditCode: { totalCount: { value: number, exact: boolean } }, imports: { nodes: Array<{ id: string, fileName: string, state: ImportState, createdAt: string, counts: { total: number, applied: number, doubtful: number, conflict: number, invalid: number } }> } };

export type HomeCampaignsQueryVariables = Exact<{
  regionId: number;
}>;


export type HomeCampaignsQuery = { campaigns: { nodes: Array<{ id: string, regionId: number, name: string, theme: string, startsOn: string, cutOffOn: string, state: CampaignState, figures: Array<{ name: FigureName, label: string, kind: FigureKind, value: number | null, numerator: number | null, denominator: number | null, isTrue: boolean | null, text: string, confirmedByEnterprise: number | null, confirmedByOffice: number | null, remark: string | null, asOf: string }>, region: { id: string, regionId: number, name: string } }> } };

export type HomeCampaignsEverywhereQueryVariables = Exact<{ [key: string]: never; }>;


export type HomeCampaignsEverywhereQuery = { campaigns: { nodes: Array<{ id: string, regionId: number, name: string, theme: string, startsOn: string, cutOffOn: string, state: CampaignState, figures: Array<{ name: FigureName, label: string, kind: FigureKind, value: number | null, numerator: number | null, denominator: number | null, isTrue: boolean | null, text: string, confirmedByEnterprise: number | null, confirmedByOffice: number | null, remark: string | null, asOf: string }>, region: { id: string, regionId: number, name: string } }> } };

export type HomeReferralsQueryVariables = Exact<{ [key: string]: never; }>;


export type HomeReferralsQuery = { referrals: { nodes: Array<{ id: string, title: string, enterpriseName: string, referredOn: string, region: { id: string, name: string } }>, totalCount: { value: number, exact: boolean } } };

export type HomeCampaignFragment = { id: string, regionId: number, name: string, theme: string, startsOn: string, cutOffOn: string, state: CampaignState, region: { id: string, regionId: number, name: string } };

export type RegionNameFragment = { id: string, regionId: number, code: string, name: string };

export type SignedInFragment = { id: string, loginName: string, displayName: string, namesReadIn: Array<number>, home: { id: string, regionId: number, code: string, name: string }, memberships: Array<{ id: string, role: Role, region: { id: string, regionId: number, code: string, name: string } }>, openedNames: Array<{ id: string, regionId: number, regionName: string, purpose: string, untilAt: string }> };

export type SignInPageQueryVariables = Exact<{ [key: string]: never; }>;


export type SignInPageQuery = { service: { isDemo: boolean, needsSetup: boolean, demoSignIns: Array<{ loginName: string, password: string, displayName: string, role: Role, place: string }> } };

export type CurrentViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type CurrentViewerQuery = { viewer: { id: string, loginName: string, displayName: string, namesReadIn: Array<number>, home: { id: string, regionId: number, code: string, name: string }, memberships: Array<{ id: string, role: Role, region: { id: string, regionId: number, code: string, name: string } }>, openedNames: Array<{ id: string, regionId: number, regionName: string, purpose: string, untilAt: string }> } | null };

export type ViewerPermissionsQueryVariables = Exact<{
  regionId: number;
}>;


export type ViewerPermissionsQuery = { viewer: { id: string, permissions: Array<Permission> } | null };

export type SignInMutationVariables = Exact<{
  input: SignInInput;
}>;


export type SignInMutation = { signIn: { viewer: { id: string, loginName: string, displayName: string, namesReadIn: Array<number>, home: { id: string, regionId: number, code: string, name: string }, memberships: Array<{ id: string, role: Role, region: { id: string, regionId: number, code: string, name: string } }>, openedNames: Array<{ id: string, regionId: number, regionName: string, purpose: string, untilAt: string }> } } };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { signOut: { isSignedOut: boolean } };

export type ClaimInvitationMutationVariables = Exact<{
  input: ClaimInvitationInput;
}>;


export type ClaimInvitationMutation = { claimInvitation: { viewer: { id: string, loginName: string, displayName: string, namesReadIn: Array<number>, home: { id: string, regionId: number, code: string, name: string }, memberships: Array<{ id: string, role: Role, region: { id: string, regionId: number, code: string, name: string } }>, openedNames: Array<{ id: string, regionId: number, regionName: string, purpose: string, untilAt: string }> } } };

export type ChangePasswordMutationVariables = Exact<{
  input: ChangePasswordInput;
}>;


export type ChangePasswordMutation = { changePassword: { viewer: { id: string } } };

export type InviteMemberMutationVariables = Exact<{
  input: InviteMemberInput;
}>;


export type InviteMemberMutation = { inviteMember: { path: string, expiresAt: string } };

export type MemberListQueryVariables = Exact<{
  regionId: number;
  search?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type MemberListQuery = { members: { nodes: Array<{ id: string, loginName: string, displayName: string, role: Role, grantedAt: string, region: { id: string, name: string }, department: { id: string, name: string } | null, viewerCan: { end: boolean } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null }, totalCount: { value: number, exact: boolean } } };

export type EndMembershipMutationVariables = Exact<{
  input: EndMembershipInput;
  idempotencyKey?: string | null | undefined;
}>;


export type EndMembershipMutation = { endMembership: { member: { id: string, loginName: string, displayName: string, role: Role, grantedAt: string, region: { id: string, name: string }, department: { id: string, name: string } | null, viewerCan: { end: boolean } } } };

export type MemberRowFragment = { id: string, loginName: string, displayName: string, role: Role, grantedAt: string, region: { id: string, name: string }, department: { id: string, name: string } | null, viewerCan: { end: boolean } };

export type ImportListQueryVariables = Exact<{
  regionId: number;
  first: number;
  after?: string | null | undefined;
}>;


export type ImportListQuery = { imports: { nodes: Array<{ id: string, regionId: number, kind: ImportKind, state: ImportState, fileName: string, startedByName: string, createdAt: string, finishedAt: string | null, region: { id: string, name: string }, progress: { done: number, total: number }, counts: { total: number, applied: number, conflict: number, doubtful: number, invalid: number, foreign: number } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null }, totalCount: { value: number, exact: boolean } } };

export type ImportByIdQueryVariables = Exact<{
  id: string | number;
}>;


export type ImportByIdQuery = { import: { viewerCanUndo: boolean, regionId: number, kind: ImportKind, fileName: string, format: string | null, encoding: string | null, startedByName: string, createdAt: string, id: string, state: ImportState, version: number, finishedAt: string | null, failureCode: string | null, failureMessage: string | null, source: { id: string, name: string, isComplete: boolean, nextDueOn: string } | null, previous: { id: string, fileName: string, createdAt: string } | null, region: { id: string, regionId: number, name: string, isUnit: boolean, childCount: number }, columns: Array<{ index: number, header: string, column: ImportColumn, ownFieldId: string | null, sample: string | null, matchedBy: string }>, setAside: Array<{ line: number, kind: ImportSetAsideKind, text: string, sheet: string | null }>, sheets: Array<{ name: string, state: ImportSheetState, rows: number }>, progress: { done: number, total: number }, counts: { total: number, new: number, update: number, unchanged: number, conflict: number, doubtful: number, invalid: number, foreign: number, applied: number }, differences: { new: number, changed: number, corrected: number, same: number, gone: number, undecided: number, goneSeenTo: number } | null } | null };

export type ImportRowListQueryVariables = Exact<{
  id: string | number;
  outcome?: Array<ImportOutcome> | ImportOutcome | null | undefined;
  search?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type ImportRowListQuery = { import: { id: string, rows: { nodes: Array<{ id: string, line: number, place: string | null, outcome: ImportOutcome, isApplied: boolean, name: string | null, creditCode: string | null, region: { id: string, regionId: number, name: string } | null, candidates: Array<{ id: string, regionId: number, name: string }>, cells: Array<{ column: ImportColumn, ownFieldId: string | null, text: string }>, problems: Array<{ column: ImportColumn | null, ownFieldId: string | null, rule: string, message: string, isWarning: boolean }>, changes: Array<{ field: string, before: string | null, after: string | null }>, enterprise: { id: string, regionId: number } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null }, totalCount: { value: number, exact: boolean } } } | null };

export type CountyEnterpriseCountQueryVariables = Exact<{
  regionId: number;
}>;


export type CountyEnterpriseCountQuery = { enterprises: { totalCount: { value: number, exact: boolean } } };

export type RehearseImportMutationVariables = Exact<{
  input: RehearseImportInput;
  idempotencyKey?: string | null | undefined;
}>;


export type RehearseImportMutation = { rehearseImport: { import: { id: string, state: ImportState } } };

export type MapImportColumnsMutationVariables = Exact<{
  input: MapImportColumnsInput;
  idempotencyKey?: string | null | undefined;
}>;


export type MapImportColumnsMutation = { mapImportColumns: { import: { viewerCanUndo: boolean, regionId: number, kind: ImportKind, fileName: string, format: string | null, encoding: string | null, startedByName: string, createdAt: string, id: string, state: ImportState, version: number, finishedAt: string | null, failureCode: string | null, failureMessage: string | null, source: { id: string, name: string, isComplete: boolean, nextDueOn: string } | null, previous: { id: string, fileName: string, createdAt: string } | null, region: { id: string, regionId: number, name: string, isUnit: boolean, childCount: number }, columns: Array<{ index: number, header: string, column: ImportColumn, ownFieldId: string | null, sample: string | null, matchedBy: string }>, setAside: Array<{ line: number, kind: ImportSetAsideKind, text: string, sheet: string | null }>, sheets: Array<{ name: string, state: ImportSheetState, rows: number }>, progress: { done: number, total: number }, counts: { total: number, new: number, update: number, unchanged: number, conflict: number, doubtful: number, invalid: number, foreign: number, applied: number }, differences: { new: number, changed: number, corrected: number, same: number, gone: number, undecided: number, goneSeenTo: number } | null } } };

export type ChooseImportSheetsMutationVariables = Exact<{
  input: ChooseImportSheetsInput;
  idempotencyKey?: string | null | undefined;
}>;


export type ChooseImportSheetsMutation = { chooseImportSheets: { import: { viewerCanUndo: boolean, regionId: number, kind: ImportKind, fileName: string, format: string | null, encoding: string | null, startedByName: string, createdAt: string, id: string, state: ImportState, version: number, finishedAt: string | null, failureCode: string | null, failureMessage: string | null, source: { id: string, name: string, isComplete: boolean, nextDueOn: string } | null, previous: { id: string, fileName: string, createdAt: string } | null, region: { id: string, regionId: number, name: string, isUnit: boolean, childCount: number }, columns: Array<{ index: number, header: string, column: ImportColumn, ownFieldId: string | null, sample: string | null, matchedBy: string }>, setAside: Array<{ line: number, kind: ImportSetAsideKind, text: string, sheet: string | null }>, sheets: Array<{ name: string, state: ImportSheetState, rows: number }>, progress: { done: number, total: number }, counts: { total: number, new: number, update: number, unchanged: number, conflict: number, doubtful: number, invalid: number, foreign: number, applied: number }, differences: { new: number, changed: number, corrected: number, same: number, gone: number, undecided: number, goneSeenTo: number } | null } } };

export type CorrectImportRowMutationVariables = Exact<{
  input: CorrectImportRowInput;
  idempotencyKey?: string | null | undefined;
}>;


export type CorrectImportRowMutation = { correctImportRow: { import: { id: string, state: ImportState, version: number, finishedAt: string | null, failureCode: string | null, failureMessage: string | null, progress: { done: number, total: number }, counts: { total: number, new: number, update: number, unchanged: number, conflict: number, doubtful: number, invalid: number, foreign: number, applied: number }, differences: { new: number, changed: number, corrected: number, same: number, gone: number, undecided: number, goneSeenTo: number } | null }, row: { id: string, line: number, place: string | null, outcome: ImportOutcome, isApplied: boolean, name: string | null, creditCode: string | null, region: { id: string, regionId: number, name: string } | null, candidates: Array<{ id: string, regionId: number, name: string }>, cells: Array<{ column: ImportColumn, ownFieldId: string | null, text: string }>, problems: Array<{ column: ImportColumn | null, ownFieldId: string | null, rule: string, message: string, isWarning: boolean }>, changes: Array<{ field: string, before: string | null, after: string | null }>, enterprise: { id: string, regionId: number } | null } } };

export type SettleImportRowsMutationVariables = Exact<{
  input: SettleImportRowsInput;
  idempotencyKey?: string | null | undefined;
}>;


export type SettleImportRowsMutation = { settleImportRows: { import: { id: string, state: ImportState, version: number, finishedAt: string | null, failureCode: string | null, failureMessage: string | null, progress: { done: number, total: number }, counts: { total: number, new: number, update: number, unchanged: number, conflict: number, doubtful: number, invalid: number, foreign: number, applied: number }, differences: { new: number, changed: number, corrected: number, same: number, gone: number, undecided: number, goneSeenTo: number } | null } } };

export type RunImportMutationVariables = Exact<{
  input: RunImportInput;
  idempotencyKey?: string | null | undefined;
}>;


export type RunImportMutation = { runImport: { import: { id: string, state: ImportState, version: number, finishedAt: string | null, failureCode: string | null, failureMessage: string | null, progress: { done: number, total: number }, counts: { total: number, new: number, update: number, unchanged: number, conflict: number, doubtful: number, invalid: number, foreign: number, applied: number }, differences: { new: number, changed: number, corrected: number, same: number, gone: number, undecided: number, goneSeenTo: number } | null } } };

export type DiscardImportMutationVariables = Exact<{
  input: DiscardImportInput;
  idempotencyKey?: string | null | undefined;
}>;


export type DiscardImportMutation = { discardImport: { import: { id: string, state: ImportState, version: number, finishedAt: string | null, failureCode: string | null, failureMessage: string | null, progress: { done: number, total: number }, counts: { total: number, new: number, update: number, unchanged: number, conflict: number, doubtful: number, invalid: number, foreign: number, applied: number }, differences: { new: number, changed: number, corrected: number, same: number, gone: number, undecided: number, goneSeenTo: number } | null } } };

export type ImportChangedSubscriptionVariables = Exact<{
  id: string | number;
}>;


export type ImportChangedSubscription = { importChanged: { id: string, state: ImportState, version: number, finishedAt: string | null, failureCode: string | null, failureMessage: string | null, progress: { done: number, total: number }, counts: { total: number, new: number, update: number, unchanged: number, conflict: number, doubtful: number, invalid: number, foreign: number, applied: number }, differences: { new: number, changed: number, corrected: number, same: number, gone: number, undecided: number, goneSeenTo: number } | null } | null };

export type ImportLiveFragment = { id: string, state: ImportState, version: number, finishedAt: string | null, failureCode: string | null, failureMessage: string | null, progress: { done: number, total: number }, counts: { total: number, new: number, update: number, unchanged: number, conflict: number, doubtful: number, invalid: number, foreign: number, applied: number }, differences: { new: number, changed: number, corrected: number, same: number, gone: number, undecided: number, goneSeenTo: number } | null };

export type ImportDetailFragment = { viewerCanUndo: boolean, regionId: number, kind: ImportKind, fileName: string, format: string | null, encoding: string | null, startedByName: string, createdAt: string, id: string, state: ImportState, version: number, finishedAt: string | null, failureCode: string | null, failureMessage: string | null, source: { id: string, name: string, isComplete: boolean, nextDueOn: string } | null, previous: { id: string, fileName: string, createdAt: string } | null, region: { id: string, regionId: number, name: string, isUnit: boolean, childCount: number }, columns: Array<{ index: number, header: string, column: ImportColumn, ownFieldId: string | null, sample: string | null, matchedBy: string }>, setAside: Array<{ line: number, kind: ImportSetAsideKind, text: string, sheet: string | null }>, sheets: Array<{ name: string, state: ImportSheetState, rows: number }>, progress: { done: number, total: number }, counts: { total: number, new: number, update: number, unchanged: number, conflict: number, doubtful: number, invalid: number, foreign: number, applied: number }, differences: { new: number, changed: number, corrected: number, same: number, gone: number, undecided: number, goneSeenTo: number } | null };

export type ImportRowDetailFragment = { id: string, line: number, place: string | null, outcome: ImportOutcome, isApplied: boolean, name: string | null, creditCode: string | null, region: { id: string, regionId: number, name: string } | null, candidates: Array<{ id: string, regionId: number, name: string }>, cells: Array<{ column: ImportColumn, ownFieldId: string | null, text: string }>, problems: Array<{ column: ImportColumn | null, ownFieldId: string | null, rule: string, message: string, isWarning: boolean }>, changes: Array<{ field: string, before: string | null, after: string | null }>, enterprise: { id: string, regionId: number } | null };

export type InboxNumbersQueryVariables = Exact<{ [key: string]: never; }>;


export type InboxNumbersQuery = { inboxCounts: { open: number, unread: number, dueToday: number, overdue: number } };

export type InboxChangedSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type InboxChangedSubscription = { inboxChanged: { open: number, unread: number, dueToday: number, overdue: number } };

export type InboxRowFragment = { id: string, kind: InboxKind, regionId: number, subjectId: string, label: string, dueOn: string | null, isProvisional: boolean, isOverdue: boolean, isUnread: boolean, raisedAt: string, region: { regionId: number, name: string } };

export type InboxListQueryVariables = Exact<{
  filter?: InboxFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type InboxListQuery = { inbox: { nodes: Array<{ id: string, kind: InboxKind, regionId: number, subjectId: string, label: string, dueOn: string | null, isProvisional: boolean, isOverdue: boolean, isUnread: boolean, raisedAt: string, region: { regionId: number, name: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null }, totalCount: { value: number, exact: boolean } } };

export type ReadInboxMutationVariables = Exact<{
  input: ReadInboxInput;
  idempotencyKey?: string | null | undefined;
}>;


export type ReadInboxMutation = { readInbox: { counts: { open: number, unread: number, dueToday: number, overdue: number } } };

export type MessageSettingsShownFragment = { channels: Array<MessageChannel>, preference: { version: number, email: string | null, phone: string | null, isEmailProved: boolean, isPhoneProved: boolean, rhythm: MessageRhythm, digestAt: string, quietFrom: string, quietTo: string } | null, sent: Array<{ id: string, channel: MessageChannel, state: MessageState, due: number, unread: number, createdAt: string, sentAt: string | null }> };

export type MessageSettingsOnScreenQueryVariables = Exact<{ [key: string]: never; }>;


export type MessageSettingsOnScreenQuery = { messageSettings: { channels: Array<MessageChannel>, preference: { version: number, email: string | null, phone: string | null, isEmailProved: boolean, isPhoneProved: boolean, rhythm: MessageRhythm, digestAt: string, quietFrom: string, quietTo: string } | null, sent: Array<{ id: string, channel: MessageChannel, state: MessageState, due: number, unread: number, createdAt: string, sentAt: string | null }> } };

export type SetMessagePreferenceMutationVariables = Exact<{
  input: SetMessagePreferenceInput;
  idempotencyKey?: string | null | undefined;
}>;


export type SetMessagePreferenceMutation = { setMessagePreference: { settings: { channels: Array<MessageChannel>, preference: { version: number, email: string | null, phone: string | null, isEmailProved: boolean, isPhoneProved: boolean, rhythm: MessageRhythm, digestAt: string, quietFrom: string, quietTo: string } | null, sent: Array<{ id: string, channel: MessageChannel, state: MessageState, due: number, unread: number, createdAt: string, sentAt: string | null }> } } };

export type GroupRobotRowFragment = { id: string, version: number, tool: GroupTool, label: string, host: string, digestAt: string, setByName: string, setAt: string, lastSentAt: string | null, lastFailure: string | null };

export type GroupRobotListQueryVariables = Exact<{
  regionId?: number | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type GroupRobotListQuery = { groupRobots: { nodes: Array<{ id: string, version: number, tool: GroupTool, label: string, host: string, digestAt: string, setByName: string, setAt: string, lastSentAt: string | null, lastFailure: string | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null }, totalCount: { value: number, exact: boolean } } };

export type SetGroupRobotMutationVariables = Exact<{
  input: SetGroupRobotInput;
  idempotencyKey?: string | null | undefined;
}>;


export type SetGroupRobotMutation = { setGroupRobot: { robot: { id: string, version: number, tool: GroupTool, label: string, host: string, digestAt: string, setByName: string, setAt: string, lastSentAt: string | null, lastFailure: string | null } } };

export type RemoveGroupRobotMutationVariables = Exact<{
  input: RemoveGroupRobotInput;
  idempotencyKey?: string | null | undefined;
}>;


export type RemoveGroupRobotMutation = { removeGroupRobot: { robot: { id: string } } };

export type SendAddressCodeMutationVariables = Exact<{
  input: SendAddressCodeInput;
  idempotencyKey?: string | null | undefined;
}>;


export type SendAddressCodeMutation = { sendAddressCode: { settings: { channels: Array<MessageChannel>, preference: { version: number, email: string | null, phone: string | null, isEmailProved: boolean, isPhoneProved: boolean, rhythm: MessageRhythm, digestAt: string, quietFrom: string, quietTo: string } | null, sent: Array<{ id: string, channel: MessageChannel, state: MessageState, due: number, unread: number, createdAt: string, sentAt: string | null }> } } };

export type ProveAddressMutationVariables = Exact<{
  input: ProveAddressInput;
  idempotencyKey?: string | null | undefined;
}>;


export type ProveAddressMutation = { proveAddress: { isProved: boolean, settings: { channels: Array<MessageChannel>, preference: { version: number, email: string | null, phone: string | null, isEmailProved: boolean, isPhoneProved: boolean, rhythm: MessageRhythm, digestAt: string, quietFrom: string, quietTo: string } | null, sent: Array<{ id: string, channel: MessageChannel, state: MessageState, due: number, unread: number, createdAt: string, sentAt: string | null }> } } };

export type LiaisonRegisterQueryVariables = Exact<{
  regionId: number;
  asOf?: string | null | undefined;
  filter?: LiaisonRegisterFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type LiaisonRegisterQuery = { liaisonRegister: { nodes: Array<{ id: string, gapSinceOn: string | null, gapOwner: string | null, region: { id: string, regionId: number, name: string }, enterprise: { id: string, name: string }, firstResponsible: { officeName: string, postTitle: string, name: string | null, isActing: boolean, isVacant: boolean, sinceOn: string } | null, liaisonPerson: { id: string, fromOn: string, toOn: string | null, version: number, officer: { id: string, name: string }, shadow: { handoverId: string, name: string, until: string } | null } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null }, totalCount: { value: number, exact: boolean } } };

export type LiaisonCoverageQueryVariables = Exact<{
  regionId: number;
  asOf?: string | null | undefined;
}>;


export type LiaisonCoverageQuery = { liaisonCoverage: { activeEnterprises: number, withLiaisonPerson: number, gaps: number, vacantPosts: number, figures: Array<{ code: string, version: number, label: string, definition: string, value: number }> } };

export type LiaisonOfficersQueryVariables = Exact<{
  regionId: number;
  asOf?: string | null | undefined;
}>;


export type LiaisonOfficersQuery = { officers: { nodes: Array<{ id: string, regionId: number, name: string, enterpriseCount: number }> } };

export type OfficeListQueryVariables = Exact<{
  regionId: number;
}>;


export type OfficeListQuery = { offices: { nodes: Array<{ id: string, kind: OfficeKind, name: string, version: number, regionId: number, formerNames: Array<{ name: string, toOn: string }>, region: { id: string, name: string }, posts: Array<{ id: string, kind: PostKind, title: string, sinceOn: string, vacantSinceOn: string | null, vacancyReason: string | null, vacancyOwner: string | null, holder: { id: string, fromOn: string, toOn: string | null, endReason: string | null, isActing: boolean, version: number, officer: { id: string, name: string } } | null, tenures: Array<{ id: string, fromOn: string, toOn: string | null, endReason: string | null, isActing: boolean, version: number, officer: { id: string, name: string } }> }>, viewerCan: { keep: boolean } }>, totalCount: { value: number, exact: boolean } } };

export type AssignLiaisonPersonMutationVariables = Exact<{
  input: AssignLiaisonPersonInput;
  idempotencyKey?: string | null | undefined;
}>;


export type AssignLiaisonPersonMutation = { assignLiaisonPerson: { assignments: Array<{ id: string }> } };

export type EndLiaisonMutationVariables = Exact<{
  input: EndLiaisonInput;
  idempotencyKey?: string | null | undefined;
}>;


export type EndLiaisonMutation = { endLiaison: { assignment: { id: string } } };

export type OpenOfficeMutationVariables = Exact<{
  input: OpenOfficeInput;
  idempotencyKey?: string | null | undefined;
}>;


export type OpenOfficeMutation = { openOffice: { office: { id: string } } };

export type RenameOfficeMutationVariables = Exact<{
  input: RenameOfficeInput;
  idempotencyKey?: string | null | undefined;
}>;


export type RenameOfficeMutation = { renameOffice: { office: { id: string } } };

export type AddPostMutationVariables = Exact<{
  input: AddPostInput;
  idempotencyKey?: string | null | undefined;
}>;


export type AddPostMutation = { addPost: { post: { id: string } } };

export type AppointToPostMutationVariables = Exact<{
  input: AppointToPostInput;
  idempotencyKey?: string | null | undefined;
}>;


export type AppointToPostMutation = { appointToPost: { post: { id: string } } };

export type VacatePostMutationVariables = Exact<{
  input: VacatePostInput;
  idempotencyKey?: string | null | undefined;
}>;


export type VacatePostMutation = { vacatePost: { post: { id: string } } };

export type RegisterOfficerMutationVariables = Exact<{
  input: RegisterOfficerInput;
  idempotencyKey?: string | null | undefined;
}>;


export type RegisterOfficerMutation = { registerOfficer: { officer: { id: string } } };

export type LiaisonRowFragment = { id: string, gapSinceOn: string | null, gapOwner: string | null, region: { id: string, regionId: number, name: string }, enterprise: { id: string, name: string }, firstResponsible: { officeName: string, postTitle: string, name: string | null, isActing: boolean, isVacant: boolean, sinceOn: string } | null, liaisonPerson: { id: string, fromOn: string, toOn: string | null, version: number, officer: { id: string, name: string }, shadow: { handoverId: string, name: string, until: string } | null } | null };

export type OfficeDetailFragment = { id: string, kind: OfficeKind, name: string, version: number, regionId: number, formerNames: Array<{ name: string, toOn: string }>, region: { id: string, name: string }, posts: Array<{ id: string, kind: PostKind, title: string, sinceOn: string, vacantSinceOn: string | null, vacancyReason: string | null, vacancyOwner: string | null, holder: { id: string, fromOn: string, toOn: string | null, endReason: string | null, isActing: boolean, version: number, officer: { id: string, name: string } } | null, tenures: Array<{ id: string, fromOn: string, toOn: string | null, endReason: string | null, isActing: boolean, version: number, officer: { id: string, name: string } }> }>, viewerCan: { keep: boolean } };

export type TenureLineFragment = { id: string, fromOn: string, toOn: string | null, endReason: string | null, isActing: boolean, version: number, officer: { id: string, name: string } };

export type NotFoundListQueryVariables = Exact<{
  regionId: number;
  state?: Array<NotFoundState> | NotFoundState | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type NotFoundListQuery = { notFoundCases: { nodes: Array<{ id: string, version: number, state: NotFoundState, place: string, lookedOn: string, note: string | null, reportedByName: string, confirmedOn: string | null, confirmedNote: string | null, confirmedByName: string | null, ending: NotFoundEnding | null, endedOn: string | null, endedNote: string | null, endedByName: string | null, region: { id: string, regionId: number, name: string }, enterprise: { id: string, regionId: number, name: string, status: EnterpriseStatus, version: number }, visit: { id: string } | null, viewerCan: { confirm: boolean, end: boolean } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null }, totalCount: { value: number, exact: boolean } } };

export type EnterpriseNotFoundQueryVariables = Exact<{
  id: string | number;
}>;


export type EnterpriseNotFoundQuery = { enterprise: { id: string, notFoundCase: { id: string, version: number, state: NotFoundState, place: string, lookedOn: string, note: string | null, reportedByName: string, confirmedOn: string | null, confirmedNote: string | null, confirmedByName: string | null, ending: NotFoundEnding | null, endedOn: string | null, endedNote: string | null, endedByName: string | null, region: { id: string, regionId: number, name: string }, enterprise: { id: string, regionId: number, name: string, status: EnterpriseStatus, version: number }, visit: { id: string } | null, viewerCan: { confirm: boolean, end: boolean } } | null } | null };

export type ReportNotFoundMutationVariables = Exact<{
  input: ReportNotFoundInput;
  idempotencyKey?: string | null | undefined;
}>;


export type ReportNotFoundMutation = { reportNotFound: { notFoundCase: { id: string, version: number, state: NotFoundState, place: string, lookedOn: string, note: string | null, reportedByName: string, confirmedOn: string | null, confirmedNote: string | null, confirmedByName: string | null, ending: NotFoundEnding | null, endedOn: string | null, endedNote: string | null, endedByName: string | null, region: { id: string, regionId: number, name: string }, enterprise: { id: string, regionId: number, name: string, status: EnterpriseStatus, version: number }, visit: { id: string } | null, viewerCan: { confirm: boolean, end: boolean } } } };

export type ConfirmNotFoundMutationVariables = Exact<{
  input: ConfirmNotFoundInput;
  idempotencyKey?: string | null | undefined;
}>;


export type ConfirmNotFoundMutation = { confirmNotFound: { notFoundCase: { id: string, version: number, state: NotFoundState, place: string, lookedOn: string, note: string | null, reportedByName: string, confirmedOn: string | null, confirmedNote: string | null, confirmedByName: string | null, ending: NotFoundEnding | null, endedOn: string | null, endedNote: string | null, endedByName: string | null, region: { id: string, regionId: number, name: string }, enterprise: { id: string, regionId: number, name: string, status: EnterpriseStatus, version: number }, visit: { id: string } | null, viewerCan: { confirm: boolean, end: boolean } } } };

export type EndNotFoundMutationVariables = Exact<{
  input: EndNotFoundInput;
  idempotencyKey?: string | null | undefined;
}>;


export type EndNotFoundMutation = { endNotFound: { notFoundCase: { id: string, version: number, state: NotFoundState, place: string, lookedOn: string, note: string | null, reportedByName: string, confirmedOn: string | null, confirmedNote: string | null, confirmedByName: string | null, ending: NotFoundEnding | null, endedOn: string | null, endedNote: string | null, endedByName: string | null, region: { id: string, regionId: number, name: string }, enterprise: { id: string, regionId: number, name: string, status: EnterpriseStatus, version: number }, visit: { id: string } | null, viewerCan: { confirm: boolean, end: boolean } } } };

export type NotFoundRowFragment = { id: string, version: number, state: NotFoundState, place: string, lookedOn: string, note: string | null, reportedByName: string, confirmedOn: string | null, confirmedNote: string | null, confirmedByName: string | null, ending: NotFoundEnding | null, endedOn: string | null, endedNote: string | null, endedByName: string | null, region: { id: string, regionId: number, name: string }, enterprise: { id: string, regionId: number, name: string, status: EnterpriseStatus, version: number }, visit: { id: string } | null, viewerCan: { confirm: boolean, end: boolean } };

export type OpinionListQueryVariables = Exact<{
  regionId: number;
  filter?: OpinionFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type OpinionListQuery = { opinions: { nodes: Array<{ id: string, serialNo: string, regionId: number, kind: OpinionKind, source: OpinionSource, topic: string | null, text: string, receivedOn: string, state: OpinionState, region: { id: string, regionId: number, name: string }, enterprise: { id: string, regionId: number, name: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null }, totalCount: { value: number, exact: boolean } } };

export type OpinionByIdQueryVariables = Exact<{
  id: string | number;
}>;


export type OpinionByIdQuery = { opinion: { enquiryCode: string, proposedOn: string | null, reply: string | null, answeredOn: string | null, answeredByName: string | null, recordedByName: string, version: number, id: string, serialNo: string, regionId: number, kind: OpinionKind, source: OpinionSource, topic: string | null, text: string, receivedOn: string, state: OpinionState, campaign: { id: string, name: string } | null, form: { id: string, serialNo: string } | null, earlierForm: { id: string, serialNo: string, returnedOn: string | null } | null, visit: { id: string, plannedOn: string | null } | null, problem: { id: string, serialNo: string } | null, viewerCan: { answer: boolean, convert: boolean }, region: { id: string, regionId: number, name: string }, enterprise: { id: string, regionId: number, name: string } } | null };

export type FormByIdQueryVariables = Exact<{
  id: string | number;
}>;


export type FormByIdQuery = { opinionForm: { dueOn: string | null, channel: FormChannel | null, transcribedByName: string | null, processedOn: string | null, processedByName: string | null, outcome: string | null, id: string, serialNo: string, regionId: number, state: FormState, issuedOn: string, returnedOn: string | null, reason: string | null, version: number, template: { id: string, number: number, title: string, introduction: string | null, questions: Array<{ key: string, kind: QuestionKind, text: string, options: Array<string>, isRequired: boolean }>, traditional: { title: string, introduction: string | null, questions: Array<{ key: string, kind: QuestionKind, text: string, options: Array<string>, isRequired: boolean }> } } | null, answers: Array<{ key: string, question: string, kind: QuestionKind, text: string | null, choices: Array<string> }> | null, opinions: Array<{ id: string, serialNo: string, kind: OpinionKind, text: string, state: OpinionState }>, viewerCan: { return: boolean, decline: boolean, process: boolean, expire: boolean }, region: { id: string, regionId: number, name: string }, enterprise: { id: string, regionId: number, name: string }, visit: { id: string } | null, campaign: { id: string, name: string } | null } | null };

export type EnterpriseQrsQueryVariables = Exact<{
  id: string | number;
}>;


export type EnterpriseQrsQuery = { enterprise: { id: string, name: string, regionId: number, qrs: Array<{ id: string, regionId: number, state: EnterpriseQrState, issuedByName: string, issuedAt: string, expiresAt: string, lastUsedAt: string | null, revokedByName: string | null, revokedFor: string | null, form: { id: string, serialNo: string } | null, viewerCan: { revoke: boolean } }> } | null };

export type OpinionEnterpriseQueryVariables = Exact<{
  id: string | number;
}>;


export type OpinionEnterpriseQuery = { enterprise: { id: string, regionId: number, name: string, groups: Array<{ id: string, code: string }>, region: { id: string, regionId: number, name: string } } | null };

export type RecordOpinionMutationVariables = Exact<{
  input: RecordOpinionInput;
  idempotencyKey?: string | null | undefined;
}>;


export type RecordOpinionMutation = { recordOpinion: { opinion: { enquiryCode: string, proposedOn: string | null, reply: string | null, answeredOn: string | null, answeredByName: string | null, recordedByName: string, version: number, id: string, serialNo: string, regionId: number, kind: OpinionKind, source: OpinionSource, topic: string | null, text: string, receivedOn: string, state: OpinionState, campaign: { id: string, name: string } | null, form: { id: string, serialNo: string } | null, earlierForm: { id: string, serialNo: string, returnedOn: string | null } | null, visit: { id: string, plannedOn: string | null } | null, problem: { id: string, serialNo: string } | null, viewerCan: { answer: boolean, convert: boolean }, region: { id: string, regionId: number, name: string }, enterprise: { id: string, regionId: number, name: string } } } };

export type AnswerOpinionMutationVariables = Exact<{
  input: AnswerOpinionInput;
  idempotencyKey?: string | null | undefined;
}>;


export type AnswerOpinionMutation = { answerOpinion: { opinion: { enquiryCode: string, proposedOn: string | null, reply: string | null, answeredOn: string | null, answeredByName: string | null, recordedByName: string, version: number, id: string, serialNo: string, regionId: number, kind: OpinionKind, source: OpinionSource, topic: string | null, text: string, receivedOn: string, state: OpinionState, campaign: { id: string, name: string } | null, form: { id: string, serialNo: string } | null, earlierForm: { id: string, serialNo: string, returnedOn: string | null } | null, visit: { id: string, plannedOn: string | null } | null, problem: { id: string, serialNo: string } | null, viewerCan: { answer: boolean, convert: boolean }, region: { id: string, regionId: number, name: string }, enterprise: { id: string, regionId: number, name: string } } } };

export type ConvertOpinionMutationVariables = Exact<{
  input: ConvertOpinionInput;
  idempotencyKey?: string | null | undefined;
}>;


export type ConvertOpinionMutation = { convertOpinion: { problem: { id: string, serialNo: string, opinion: { enquiryCode: string, proposedOn: string | null, reply: string | null, answeredOn: string | null, answeredByName: string | null, recordedByName: string, version: number, id: string, serialNo: string, regionId: number, kind: OpinionKind, source: OpinionSource, topic: string | null, text: string, receivedOn: string, state: OpinionState, campaign: { id: string, name: string } | null, form: { id: string, serialNo: string } | null, earlierForm: { id: string, serialNo: string, returnedOn: string | null } | null, visit: { id: string, plannedOn: string | null } | null, problem: { id: string, serialNo: string } | null, viewerCan: { answer: boolean, convert: boolean }, region: { id: string, regionId: number, name: string }, enterprise: { id: string, regionId: number, name: string } } | null } } };

export type TranscribeOpinionFormMutationVariables = Exact<{
  input: ReturnOpinionFormInput;
  idempotencyKey?: string | null | undefined;
}>;


export type TranscribeOpinionFormMutation = { returnOpinionForm: { form: { dueOn: string | null, channel: FormChannel | null, transcribedByName: string | null, processedOn: string | null, processedByName: string | null, outcome: string | null, id: string, serialNo: string, regionId: number, state: FormState, issuedOn: string, returnedOn: string | null, reason: string | null, version: number, template: { id: string, number: number, title: string, introduction: string | null, questions: Array<{ key: string, kind: QuestionKind, text: string, options: Array<string>, isRequired: boolean }>, traditional: { title: string, introduction: string | null, questions: Array<{ key: string, kind: QuestionKind, text: string, options: Array<string>, isRequired: boolean }> } } | null, answers: Array<{ key: string, question: string, kind: QuestionKind, text: string | null, choices: Array<string> }> | null, opinions: Array<{ id: string, serialNo: string, kind: OpinionKind, text: string, state: OpinionState }>, viewerCan: { return: boolean, decline: boolean, process: boolean, expire: boolean }, region: { id: string, regionId: number, name: string }, enterprise: { id: string, regionId: number, name: string }, visit: { id: string } | null, campaign: { id: string, name: string } | null } } };

export type ProcessOpinionFormMutationVariables = Exact<{
  input: ProcessOpinionFormInput;
  idempotencyKey?: string | null | undefined;
}>;


export type ProcessOpinionFormMutation = { processOpinionForm: { form: { dueOn: string | null, channel: FormChannel | null, transcribedByName: string | null, processedOn: string | null, processedByName: string | null, outcome: string | null, id: string, serialNo: string, regionId: number, state: FormState, issuedOn: string, returnedOn: string | null, reason: string | null, version: number, template: { id: string, number: number, title: string, introduction: string | null, questions: Array<{ key: string, kind: QuestionKind, text: string, options: Array<string>, isRequired: boolean }>, traditional: { title: string, introduction: string | null, questions: Array<{ key: string, kind: QuestionKind, text: string, options: Array<string>, isRequired: boolean }> } } | null, answers: Array<{ key: string, question: string, kind: QuestionKind, text: string | null, choices: Array<string> }> | null, opinions: Array<{ id: string, serialNo: string, kind: OpinionKind, text: string, state: OpinionState }>, viewerCan: { return: boolean, decline: boolean, process: boolean, expire: boolean }, region: { id: string, regionId: number, name: string }, enterprise: { id: string, regionId: number, name: string }, visit: { id: string } | null, campaign: { id: string, name: string } | null } } };

export type ExpireOpinionFormMutationVariables = Exact<{
  input: ExpireOpinionFormInput;
  idempotencyKey?: string | null | undefined;
}>;


export type ExpireOpinionFormMutation = { expireOpinionForm: { form: { dueOn: string | null, channel: FormChannel | null, transcribedByName: string | null, processedOn: string | null, processedByName: string | null, outcome: string | null, id: string, serialNo: string, regionId: number, state: FormState, issuedOn: string, returnedOn: string | null, reason: string | null, version: number, template: { id: string, number: number, title: string, introduction: string | null, questions: Array<{ key: string, kind: QuestionKind, text: string, options: Array<string>, isRequired: boolean }>, traditional: { title: string, introduction: string | null, questions: Array<{ key: string, kind: QuestionKind, text: string, options: Array<string>, isRequired: boolean }> } } | null, answers: Array<{ key: string, question: string, kind: QuestionKind, text: string | null, choices: Array<string> }> | null, opinions: Array<{ id: string, serialNo: string, kind: OpinionKind, text: string, state: OpinionState }>, viewerCan: { return: boolean, decline: boolean, process: boolean, expire: boolean }, region: { id: string, regionId: number, name: string }, enterprise: { id: string, regionId: number, name: string }, visit: { id: string } | null, campaign: { id: string, name: string } | null } } };

export type IssueEnterpriseQrMutationVariables = Exact<{
  input: IssueEnterpriseQrInput;
}>;


export type IssueEnterpriseQrMutation = { issueEnterpriseQr: { path: string, url: string | null, qr: { id: string, regionId: number, state: EnterpriseQrState, issuedByName: string, issuedAt: string, expiresAt: string, lastUsedAt: string | null, revokedByName: string | null, revokedFor: string | null, form: { id: string, serialNo: string } | null, viewerCan: { revoke: boolean } } } };

export type RevokeEnterpriseQrMutationVariables = Exact<{
  input: RevokeEnterpriseQrInput;
  idempotencyKey?: string | null | undefined;
}>;


export type RevokeEnterpriseQrMutation = { revokeEnterpriseQr: { qr: { id: string, regionId: number, state: EnterpriseQrState, issuedByName: string, issuedAt: string, expiresAt: string, lastUsedAt: string | null, revokedByName: string | null, revokedFor: string | null, form: { id: string, serialNo: string } | null, viewerCan: { revoke: boolean } } } };

export type OpinionRowFragment = { id: string, serialNo: string, regionId: number, kind: OpinionKind, source: OpinionSource, topic: string | null, text: string, receivedOn: string, state: OpinionState, region: { id: string, regionId: number, name: string }, enterprise: { id: string, regionId: number, name: string } };

export type OpinionDetailFragment = { enquiryCode: string, proposedOn: string | null, reply: string | null, answeredOn: string | null, answeredByName: string | null, recordedByName: string, version: number, id: string, serialNo: string, regionId: number, kind: OpinionKind, source: OpinionSource, topic: string | null, text: string, receivedOn: string, state: OpinionState, campaign: { id: string, name: string } | null, form: { id: string, serialNo: string } | null, earlierForm: { id: string, serialNo: string, returnedOn: string | null } | null, visit: { id: string, plannedOn: string | null } | null, problem: { id: string, serialNo: string } | null, viewerCan: { answer: boolean, convert: boolean }, region: { id: string, regionId: number, name: string }, enterprise: { id: string, regionId: number, name: string } };

export type FormDetailFragment = { dueOn: string | null, channel: FormChannel | null, transcribedByName: string | null, processedOn: string | null, processedByName: string | null, outcome: string | null, id: string, serialNo: string, regionId: number, state: FormState, issuedOn: string, returnedOn: string | null, reason: string | null, version: number, template: { id: string, number: number, title: string, introduction: string | null, questions: Array<{ key: string, kind: QuestionKind, text: string, options: Array<string>, isRequired: boolean }>, traditional: { title: string, introduction: string | null, questions: Array<{ key: string, kind: QuestionKind, text: string, options: Array<string>, isRequired: boolean }> } } | null, answers: Array<{ key: string, question: string, kind: QuestionKind, text: string | null, choices: Array<string> }> | null, opinions: Array<{ id: string, serialNo: string, kind: OpinionKind, text: string, state: OpinionState }>, viewerCan: { return: boolean, decline: boolean, process: boolean, expire: boolean }, region: { id: string, regionId: number, name: string }, enterprise: { id: string, regionId: number, name: string }, visit: { id: string } | null, campaign: { id: string, name: string } | null };

export type QrRowFragment = { id: string, regionId: number, state: EnterpriseQrState, issuedByName: string, issuedAt: string, expiresAt: string, lastUsedAt: string | null, revokedByName: string | null, revokedFor: string | null, form: { id: string, serialNo: string } | null, viewerCan: { revoke: boolean } };

export type PersonListQueryVariables = Exact<{
  regionId: number;
  filter?: PersonFilter | null | undefined;
  order: PersonOrder;
  first: number;
  after?: string | null | undefined;
}>;


export type PersonListQuery = { people: { nodes: Array<{ id: string, name: string, phone: string | null, isLinked: boolean, updatedAt: string, region: { id: string, name: string }, roles: Array<{ id: string, kind: PersonKind, title: string | null, toOn: string | null, enterprise: { id: string, name: string } }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null }, totalCount: { value: number, exact: boolean } } };

export type PersonByIdQueryVariables = Exact<{
  id: string | number;
}>;


export type PersonByIdQuery = { person: { id: string, regionId: number, name: string, phone: string | null, isLinked: boolean, isErased: boolean, version: number, notices: Array<{ id: string }>, region: { id: string, name: string }, roles: Array<{ id: string, kind: PersonKind, title: string | null, fromOn: string | null, toOn: string | null, version: number, enterprise: { id: string, name: string } }>, contactChannels: Array<{ id: string, kind: ContactChannelKind, value: string | null, consent: ConsentState, consentWay: ConsentWay | null, consentOn: string | null, consentByName: string | null, endedAt: string | null, endedByName: string | null, version: number, viewerCan: Array<ContactChannelDeed> }>, viewerCan: { correct: boolean, reveal: boolean } } | null };

export type PersonReadingListQueryVariables = Exact<{
  id: string | number;
  first: number;
}>;


export type PersonReadingListQuery = { person: { id: string, readings: { nodes: Array<{ id: string, purpose: string, actorName: string, readAt: string }> }, nameOpenings: Array<{ id: string, openedByName: string, purpose: string, openedAt: string, untilAt: string, closedAt: string | null, region: { id: string, name: string }, officeRegion: { id: string, name: string } }> } | null };

export type NameOpeningLineFragment = { id: string, openedByName: string, purpose: string, openedAt: string, untilAt: string, closedAt: string | null, region: { id: string, name: string }, officeRegion: { id: string, name: string } };

export type NameOpeningListQueryVariables = Exact<{
  regionId: number;
  first: number;
  after?: string | null | undefined;
}>;


export type NameOpeningListQuery = { nameOpenings: { nodes: Array<{ id: string, openedByName: string, purpose: string, openedAt: string, untilAt: string, closedAt: string | null, region: { id: string, name: string }, officeRegion: { id: string, name: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null }, totalCount: { value: number, exact: boolean } } };

export type OpenNamesMutationVariables = Exact<{
  input: OpenNamesInput;
  idempotencyKey?: string | null | undefined;
}>;


export type OpenNamesMutation = { openNames: { opening: { id: string, untilAt: string } } };

export type CloseNamesMutationVariables = Exact<{
  input: CloseNamesInput;
  idempotencyKey?: string | null | undefined;
}>;


export type CloseNamesMutation = { closeNames: { opening: { id: string, closedAt: string | null } } };

export type PersonTimelineQueryVariables = Exact<{
  id: string | number;
  first: number;
  after?: string | null | undefined;
}>;


export type PersonTimelineQuery = { person: { id: string, timeline: { nodes: Array<{ id: string, kind: PersonEventKind, happenedOn: string, personKind: PersonKind, title: string | null, liaisonName: string | null, enterprise: { id: string, name: string }, visit: { id: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null }, totalCount: { value: number, exact: boolean } } } | null };

export type PersonTimelineLineFragment = { id: string, kind: PersonEventKind, happenedOn: string, personKind: PersonKind, title: string | null, liaisonName: string | null, enterprise: { id: string, name: string }, visit: { id: string } | null };

export type PersonalFieldListQueryVariables = Exact<{ [key: string]: never; }>;


export type PersonalFieldListQuery = { personalFields: Array<{ name: PersonalFieldName, label: string, purpose: string, seenBy: string, period: string, protection: string }> };

export type RegisterPersonMutationVariables = Exact<{
  input: RegisterPersonInput;
  idempotencyKey?: string | null | undefined;
}>;


export type RegisterPersonMutation = { registerPerson: { person: { id: string, regionId: number, name: string, phone: string | null, isLinked: boolean, isErased: boolean, version: number, notices: Array<{ id: string }>, region: { id: string, name: string }, roles: Array<{ id: string, kind: PersonKind, title: string | null, fromOn: string | null, toOn: string | null, version: number, enterprise: { id: string, name: string } }>, contactChannels: Array<{ id: string, kind: ContactChannelKind, value: string | null, consent: ConsentState, consentWay: ConsentWay | null, consentOn: string | null, consentByName: string | null, endedAt: string | null, endedByName: string | null, version: number, viewerCan: Array<ContactChannelDeed> }>, viewerCan: { correct: boolean, reveal: boolean } } } };

export type CorrectPersonMutationVariables = Exact<{
  input: CorrectPersonInput;
  idempotencyKey?: string | null | undefined;
}>;


export type CorrectPersonMutation = { correctPerson: { person: { id: string, regionId: number, name: string, phone: string | null, isLinked: boolean, isErased: boolean, version: number, notices: Array<{ id: string }>, region: { id: string, name: string }, roles: Array<{ id: string, kind: PersonKind, title: string | null, fromOn: string | null, toOn: string | null, version: number, enterprise: { id: string, name: string } }>, contactChannels: Array<{ id: string, kind: ContactChannelKind, value: string | null, consent: ConsentState, consentWay: ConsentWay | null, consentOn: string | null, consentByName: string | null, endedAt: string | null, endedByName: string | null, version: number, viewerCan: Array<ContactChannelDeed> }>, viewerCan: { correct: boolean, reveal: boolean } } } };

export type TakeRoleMutationVariables = Exact<{
  input: TakeRoleInput;
  idempotencyKey?: string | null | undefined;
}>;


export type TakeRoleMutation = { takeRole: { person: { id: string, regionId: number, name: string, phone: string | null, isLinked: boolean, isErased: boolean, version: number, notices: Array<{ id: string }>, region: { id: string, name: string }, roles: Array<{ id: string, kind: PersonKind, title: string | null, fromOn: string | null, toOn: string | null, version: number, enterprise: { id: string, name: string } }>, contactChannels: Array<{ id: string, kind: ContactChannelKind, value: string | null, consent: ConsentState, consentWay: ConsentWay | null, consentOn: string | null, consentByName: string | null, endedAt: string | null, endedByName: string | null, version: number, viewerCan: Array<ContactChannelDeed> }>, viewerCan: { correct: boolean, reveal: boolean } } } };

export type LeaveRoleMutationVariables = Exact<{
  input: LeaveRoleInput;
  idempotencyKey?: string | null | undefined;
}>;


export type LeaveRoleMutation = { leaveRole: { person: { id: string, regionId: number, name: string, phone: string | null, isLinked: boolean, isErased: boolean, version: number, notices: Array<{ id: string }>, region: { id: string, name: string }, roles: Array<{ id: string, kind: PersonKind, title: string | null, fromOn: string | null, toOn: string | null, version: number, enterprise: { id: string, name: string } }>, contactChannels: Array<{ id: string, kind: ContactChannelKind, value: string | null, consent: ConsentState, consentWay: ConsentWay | null, consentOn: string | null, consentByName: string | null, endedAt: string | null, endedByName: string | null, version: number, viewerCan: Array<ContactChannelDeed> }>, viewerCan: { correct: boolean, reveal: boolean } } } };

export type AddContactChannelMutationVariables = Exact<{
  input: AddContactChannelInput;
  idempotencyKey?: string | null | undefined;
}>;


export type AddContactChannelMutation = { addContactChannel: { person: { id: string, contactChannels: Array<{ id: string, kind: ContactChannelKind, value: string | null, consent: ConsentState, consentWay: ConsentWay | null, consentOn: string | null, consentByName: string | null, endedAt: string | null, endedByName: string | null, version: number, viewerCan: Array<ContactChannelDeed> }> } } };

export type RecordChannelConsentMutationVariables = Exact<{
  input: RecordChannelConsentInput;
  idempotencyKey?: string | null | undefined;
}>;


export type RecordChannelConsentMutation = { recordChannelConsent: { person: { id: string, contactChannels: Array<{ id: string, kind: ContactChannelKind, value: string | null, consent: ConsentState, consentWay: ConsentWay | null, consentOn: string | null, consentByName: string | null, endedAt: string | null, endedByName: string | null, version: number, viewerCan: Array<ContactChannelDeed> }> } } };

export type EndContactChannelMutationVariables = Exact<{
  input: EndContactChannelInput;
  idempotencyKey?: string | null | undefined;
}>;


export type EndContactChannelMutation = { endContactChannel: { person: { id: string, contactChannels: Array<{ id: string, kind: ContactChannelKind, value: string | null, consent: ConsentState, consentWay: ConsentWay | null, consentOn: string | null, consentByName: string | null, endedAt: string | null, endedByName: string | null, version: number, viewerCan: Array<ContactChannelDeed> }> } } };

export type RevealFieldMutationVariables = Exact<{
  input: RevealFieldInput;
  idempotencyKey?: string | null | undefined;
}>;


export type RevealFieldMutation = { revealField: { value: string | null, person: { id: string } } };

export type PersonRowFragment = { id: string, name: string, phone: string | null, isLinked: boolean, updatedAt: string, region: { id: string, name: string }, roles: Array<{ id: string, kind: PersonKind, title: string | null, toOn: string | null, enterprise: { id: string, name: string } }> };

export type PeopleToReachQueryVariables = Exact<{
  id: string | number;
}>;


export type PeopleToReachQuery = { enterprise: { id: string, people: Array<{ id: string, title: string | null, person: { id: string, name: string, phone: string | null, contactChannels: Array<{ id: string, kind: ContactChannelKind, value: string | null, consent: ConsentState, consentOn: string | null, endedAt: string | null, version: number, viewerCan: Array<ContactChannelDeed> }>, viewerCan: { reveal: boolean } } }> } | null };

export type PersonToReachFragment = { id: string, name: string, phone: string | null, contactChannels: Array<{ id: string, kind: ContactChannelKind, value: string | null, consent: ConsentState, consentOn: string | null, endedAt: string | null, version: number, viewerCan: Array<ContactChannelDeed> }>, viewerCan: { reveal: boolean } };

export type ChannelToReachFragment = { id: string, kind: ContactChannelKind, value: string | null, consent: ConsentState, consentOn: string | null, endedAt: string | null, version: number, viewerCan: Array<ContactChannelDeed> };

export type PersonChannelsFragment = { id: string, contactChannels: Array<{ id: string, kind: ContactChannelKind, value: string | null, consent: ConsentState, consentWay: ConsentWay | null, consentOn: string | null, consentByName: string | null, endedAt: string | null, endedByName: string | null, version: number, viewerCan: Array<ContactChannelDeed> }> };

export type ContactChannelLineFragment = { id: string, kind: ContactChannelKind, value: string | null, consent: ConsentState, consentWay: ConsentWay | null, consentOn: string | null, consentByName: string | null, endedAt: string | null, endedByName: string | null, version: number, viewerCan: Array<ContactChannelDeed> };

export type PersonDetailFragment = { id: string, regionId: number, name: string, phone: string | null, isLinked: boolean, isErased: boolean, version: number, notices: Array<{ id: string }>, region: { id: string, name: string }, roles: Array<{ id: string, kind: PersonKind, title: string | null, fromOn: string | null, toOn: string | null, version: number, enterprise: { id: string, name: string } }>, contactChannels: Array<{ id: string, kind: ContactChannelKind, value: string | null, consent: ConsentState, consentWay: ConsentWay | null, consentOn: string | null, consentByName: string | null, endedAt: string | null, endedByName: string | null, version: number, viewerCan: Array<ContactChannelDeed> }>, viewerCan: { correct: boolean, reveal: boolean } };

export type PersonExportRowFragment = { id: string, kind: PersonKind | null, personCount: number, namedCount: number, figureLabel: string | null, purpose: string, state: PersonExportState, askedByName: string, askedAt: string, answeredByName: string | null, answer: string | null, usableUntil: string | null, version: number, ofRegion: { id: string, name: string }, viewerCan: { answer: boolean, fetch: boolean } };

export type PersonExportListQueryVariables = Exact<{
  regionId: number;
  first: number;
  after?: string | null | undefined;
}>;


export type PersonExportListQuery = { personExports: { nodes: Array<{ id: string, kind: PersonKind | null, personCount: number, namedCount: number, figureLabel: string | null, purpose: string, state: PersonExportState, askedByName: string, askedAt: string, answeredByName: string | null, answer: string | null, usableUntil: string | null, version: number, ofRegion: { id: string, name: string }, viewerCan: { answer: boolean, fetch: boolean } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null }, totalCount: { value: number, exact: boolean } } };

export type AskPersonExportMutationVariables = Exact<{
  input: AskPersonExportInput;
  idempotencyKey?: string | null | undefined;
}>;


export type AskPersonExportMutation = { askPersonExport: { personExport: { id: string, kind: PersonKind | null, personCount: number, namedCount: number, figureLabel: string | null, purpose: string, state: PersonExportState, askedByName: string, askedAt: string, answeredByName: string | null, answer: string | null, usableUntil: string | null, version: number, ofRegion: { id: string, name: string }, viewerCan: { answer: boolean, fetch: boolean } } } };

export type ApprovePersonExportMutationVariables = Exact<{
  input: ApprovePersonExportInput;
  idempotencyKey?: string | null | undefined;
}>;


export type ApprovePersonExportMutation = { approvePersonExport: { personExport: { id: string, kind: PersonKind | null, personCount: number, namedCount: number, figureLabel: string | null, purpose: string, state: PersonExportState, askedByName: string, askedAt: string, answeredByName: string | null, answer: string | null, usableUntil: string | null, version: number, ofRegion: { id: string, name: string }, viewerCan: { answer: boolean, fetch: boolean } } } };

export type DeclinePersonExportMutationVariables = Exact<{
  input: DeclinePersonExportInput;
  idempotencyKey?: string | null | undefined;
}>;


export type DeclinePersonExportMutation = { declinePersonExport: { personExport: { id: string, kind: PersonKind | null, personCount: number, namedCount: number, figureLabel: string | null, purpose: string, state: PersonExportState, askedByName: string, askedAt: string, answeredByName: string | null, answer: string | null, usableUntil: string | null, version: number, ofRegion: { id: string, name: string }, viewerCan: { answer: boolean, fetch: boolean } } } };

export type AskFigureExportMutationVariables = Exact<{
  input: AskFigureExportInput;
  idempotencyKey?: string | null | undefined;
}>;


export type AskFigureExportMutation = { askFigureExport: { personExport: { id: string, kind: PersonKind | null, personCount: number, namedCount: number, figureLabel: string | null, purpose: string, state: PersonExportState, askedByName: string, askedAt: string, answeredByName: string | null, answer: string | null, usableUntil: string | null, version: number, ofRegion: { id: string, name: string }, viewerCan: { answer: boolean, fetch: boolean } } } };

export type ProblemLedgerQueryVariables = Exact<{
  regionId: number;
  filter?: ProblemFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type ProblemLedgerQuery = { problems: { nodes: Array<{ nextAnswerOn: string | null, id: string, serialNo: string, regionId: number, title: string, category: ProblemCategory | null, appealNo: string | null, raisedOn: string, state: ProblemState, ageDays: number, version: number, viewerCan: { deeds: Array<ProblemDeed> }, region: { id: string, regionId: number, name: string }, enterprise: { id: string, regionId: number, name: string }, raisedBy: { id: string, name: string } | null, owner: { bodyName: string, personName: string | null } | null, deadline: { id: string, dueOn: string, isProvisional: boolean, isOverdue: boolean, pausedOn: string | null } | null, referrals: Array<{ id: string, departmentName: string, state: ReferralState }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null }, totalCount: { value: number, exact: boolean } } };

export type HandlingBatchListQueryVariables = Exact<{
  regionId: number;
  filter?: HandlingBatchFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type HandlingBatchListQuery = { handlingBatches: { nodes: Array<{ id: string, regionId: number, title: string, assignedOn: string, assignedByName: string, state: BatchState, problemCount: number, endedCount: number, overdueCount: number, nextDueOn: string | null, region: { id: string, regionId: number, name: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null }, totalCount: { value: number, exact: boolean } } };

export type HandlingBatchByIdQueryVariables = Exact<{
  id: string | number;
}>;


export type HandlingBatchByIdQuery = { handlingBatch: { id: string, title: string, assignedOn: string, assignedByName: string, region: { id: string, name: string }, problems: Array<{ id: string, serialNo: string, title: string, state: ProblemState, endedOn: string | null, enterprise: { id: string, name: string }, owner: { bodyName: string, personName: string | null } | null, deadline: { id: string, dueOn: string, isProvisional: boolean, isOverdue: boolean, pausedOn: string | null } | null }> } | null };

export type LedgerRowFragment = { nextAnswerOn: string | null, id: string, serialNo: string, regionId: number, title: string, category: ProblemCategory | null, appealNo: string | null, raisedOn: string, state: ProblemState, ageDays: number, version: number, viewerCan: { deeds: Array<ProblemDeed> }, region: { id: string, regionId: number, name: string }, enterprise: { id: string, regionId: number, name: string }, raisedBy: { id: string, name: string } | null, owner: { bodyName: string, personName: string | null } | null, deadline: { id: string, dueOn: string, isProvisional: boolean, isOverdue: boolean, pausedOn: string | null } | null, referrals: Array<{ id: string, departmentName: string, state: ReferralState }> };

export type ProblemBoardQueryVariables = Exact<{
  regionId: number;
  most: number;
  triage: Array<ProblemState> | ProblemState;
  giveOut: Array<ProblemState> | ProblemState;
  handling: Array<ProblemState> | ProblemState;
  deferred: Array<ProblemState> | ProblemState;
  answered: Array<ProblemState> | ProblemState;
}>;


export type ProblemBoardQuery = { triage: { nodes: Array<{ id: string, serialNo: string, regionId: number, title: string, state: ProblemState, raisedOn: string, ageDays: number, region: { id: string, name: string }, enterprise: { id: string, name: string }, owner: { bodyName: string } | null, deadline: { id: string, dueOn: string, isProvisional: boolean, isOverdue: boolean, pausedOn: string | null } | null }>, totalCount: { value: number, exact: boolean } }, giveOut: { nodes: Array<{ id: string, serialNo: string, regionId: number, title: string, state: ProblemState, raisedOn: string, ageDays: number, region: { id: string, name: string }, enterprise: { id: string, name: string }, owner: { bodyName: string } | null, deadline: { id: string, dueOn: string, isProvisional: boolean, isOverdue: boolean, pausedOn: string | null } | null }>, totalCount: { value: number, exact: boolean } }, handling: { nodes: Array<{ id: string, serialNo: string, regionId: number, title: string, state: ProblemState, raisedOn: string, ageDays: number, region: { id: string, name: string }, enterprise: { id: string, name: string }, owner: { bodyName: string } | null, deadline: { id: string, dueOn: string, isProvisional: boolean, isOverdue: boolean, pausedOn: string | null } | null }>, totalCount: { value: number, exact: boolean } }, deferred: { nodes: Array<{ id: string, serialNo: string, regionId: number, title: string, state: ProblemState, raisedOn: string, ageDays: number, region: { id: string, name: string }, enterprise: { id: string, name: string }, owner: { bodyName: string } | null, deadline: { id: string, dueOn: string, isProvisional: boolean, isOverdue: boolean, pausedOn: string | null } | null }>, totalCount: { value: number, exact: boolean } }, answered: { nodes: Array<{ id: string, serialNo: string, regionId: number, title: string, state: ProblemState, raisedOn: string, ageDays: number, region: { id: string, name: string }, enterprise: { id: string, name: string }, owner: { bodyName: string } | null, deadline: { id: string, dueOn: string, isProvisional: boolean, isOverdue: boolean, pausedOn: string | null } | null }>, totalCount: { value: number, exact: boolean } } };

export type ProblemBoardColumnFragment = { nodes: Array<{ id: string, serialNo: string, regionId: number, title: string, state: ProblemState, raisedOn: string, ageDays: number, region: { id: string, name: string }, enterprise: { id: string, name: string }, owner: { bodyName: string } | null, deadline: { id: string, dueOn: string, isProvisional: boolean, isOverdue: boolean, pausedOn: string | null } | null }>, totalCount: { value: number, exact: boolean } };

export type BatchRowFragment = { id: string, regionId: number, title: string, assignedOn: string, assignedByName: string, state: BatchState, problemCount: number, endedCount: number, overdueCount: number, nextDueOn: string | null, region: { id: string, regionId: number, name: string } };

export type ProblemListQueryVariables = Exact<{
  regionId: number;
  filter?: ProblemFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type ProblemListQuery = { problems: { nodes: Array<{ id: string, serialNo: string, regionId: number, title: string, category: ProblemCategory | null, appealNo: string | null, raisedOn: string, state: ProblemState, ageDays: number, version: number, region: { id: string, regionId: number, name: string }, enterprise: { id: string, regionId: number, name: string }, raisedBy: { id: string, name: string } | null, owner: { bodyName: string, personName: string | null } | null, deadline: { id: string, dueOn: string, isProvisional: boolean, isOverdue: boolean, pausedOn: string | null } | null, referrals: Array<{ id: string, departmentName: string, state: ReferralState }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null }, totalCount: { value: number, exact: boolean } } };

export type ProblemByIdQueryVariables = Exact<{
  id: string | number;
}>;


export type ProblemByIdQuery = { problem: { detail: string | null, route: TriageRoute | null, answer: string | null, answeredOn: string | null, answeredByName: string | null, returns: number, promises: number, nextAnswerOn: string | null, explanation: string | null, legalBasis: string | null, departmentToldOn: string | null, countyToldOn: string | null, enterpriseToldOn: string | null, endedOn: string | null, recordedByName: string, createdAt: string, source: ProblemSource, appealReceivedOn: string | null, appealStatus: string | null, appealStatusOn: string | null, appealReply: string | null, consultationTrigger: ConsultationTrigger | null, viewerCanConvene: boolean, supervisionGround: SupervisionGround | null, id: string, serialNo: string, regionId: number, title: string, category: ProblemCategory | null, appealNo: string | null, raisedOn: string, state: ProblemState, ageDays: number, version: number, finding: { id: string, text: string, visit: { id: string, visitedOn: string | null } } | null, visit: { id: string, visitedOn: string | null } | null, campaign: { id: string, name: string } | null, commonProblem: { id: string, regionId: number, title: string, state: CommonProblemState, decision: string | null, owner: string | null, dueOn: string | null, region: { id: string, name: string } } | null, batch: { id: string, title: string, assignedOn: string } | null, mergedInto: { id: string, serialNo: string, title: string } | null, merged: Array<{ id: string, serialNo: string, title: string }>, owners: Array<{ kind: OwnerKind, bodyName: string, personName: string | null, fromOn: string, toOn: string | null, ageDays: number }>, steps: Array<{ deed: ProblemDeed, fromState: ProblemState | null, toState: ProblemState, happenedOn: string, happenedAt: string, byName: string, text: string | null }>, referrals: Array<{ id: string, departmentName: string, referredByName: string, referredOn: string, isHandling: boolean, words: string | null, legalBasis: string | null, proposedOwner: string | null, answeredByName: string | null, answeredOn: string | null, state: ReferralState }>, appealDeadlines: Array<{ id: string, purpose: DeadlinePurpose, workingDays: number, dueOn: string, isProvisional: boolean, isOverdue: boolean, pausedOn: string | null, settledOn: string | null }>, consultations: Array<{ id: string, state: ConsultationState, settledOn: string, settledByName: string, meetOn: string | null }>, supervisionLetters: Array<{ id: string, serialNo: string, issuedOn: string, answeredOn: string | null, deadline: { id: string, dueOn: string, isOverdue: boolean } }>, viewerCan: { refer: boolean, deeds: Array<ProblemDeed> }, region: { id: string, regionId: number, name: string }, enterprise: { id: string, regionId: number, name: string }, raisedBy: { id: string, name: string } | null, owner: { bodyName: string, personName: string | null } | null, deadline: { id: string, dueOn: string, isProvisional: boolean, isOverdue: boolean, pausedOn: string | null } | null } | null };

export type ProblemRaisersQueryVariables = Exact<{
  enterpriseId: string | number;
}>;


export type ProblemRaisersQuery = { enterprise: { id: string, regionId: number, name: string, groups: Array<{ id: string, code: string }>, people: Array<{ id: string, kind: PersonKind, title: string | null, person: { id: string, name: string } }>, region: { id: string, regionId: number, name: string } } | null };

export type FormListQueryVariables = Exact<{
  regionId: number;
  filter?: OpinionFormFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type FormListQuery = { opinionForms: { nodes: Array<{ id: string, serialNo: string, regionId: number, state: FormState, issuedOn: string, returnedOn: string | null, reason: string | null, version: number, region: { id: string, regionId: number, name: string }, enterprise: { id: string, regionId: number, name: string }, visit: { id: string } | null, campaign: { id: string, name: string } | null, viewerCan: { return: boolean, decline: boolean } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null }, totalCount: { value: number, exact: boolean } } };

export type ReferralListQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type ReferralListQuery = { referrals: { nodes: Array<{ id: string, regionId: number, departmentName: string, problemSerialNo: string, title: string, detail: string | null, enterpriseName: string, referredByName: string, referredOn: string, isHandling: boolean, acceptBy: string | null, replyBy: string | null, isProvisional: boolean, isOverdue: boolean, state: ReferralState, words: string | null, legalBasis: string | null, proposedOwner: string | null, answeredByName: string | null, answeredOn: string | null, version: number, region: { id: string, regionId: number, name: string }, viewerCan: { takeOrReturn: boolean, reply: boolean } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null }, totalCount: { value: number, exact: boolean } } };

export type ReferralByIdQueryVariables = Exact<{
  id: string | number;
}>;


export type ReferralByIdQuery = { referral: { id: string, regionId: number, departmentName: string, problemSerialNo: string, title: string, detail: string | null, enterpriseName: string, referredByName: string, referredOn: string, isHandling: boolean, acceptBy: string | null, replyBy: string | null, isProvisional: boolean, isOverdue: boolean, state: ReferralState, words: string | null, legalBasis: string | null, proposedOwner: string | null, answeredByName: string | null, answeredOn: string | null, version: number, region: { id: string, regionId: number, name: string }, viewerCan: { takeOrReturn: boolean, reply: boolean } } | null };

export type RaiseProblemMutationVariables = Exact<{
  input: RaiseProblemInput;
  idempotencyKey?: string | null | undefined;
}>;


export type RaiseProblemMutation = { raiseProblem: { problem: { detail: string | null, route: TriageRoute | null, answer: string | null, answeredOn: string | null, answeredByName: string | null, returns: number, promises: number, nextAnswerOn: string | null, explanation: string | null, legalBasis: string | null, departmentToldOn: string | null, countyToldOn: string | null, enterpriseToldOn: string | null, endedOn: string | null, recordedByName: string, createdAt: string, source: ProblemSource, appealReceivedOn: string | null, appealStatus: string | null, appealStatusOn: string | null, appealReply: string | null, consultationTrigger: ConsultationTrigger | null, viewerCanConvene: boolean, supervisionGround: SupervisionGround | null, id: string, serialNo: string, regionId: number, title: string, category: ProblemCategory | null, appealNo: string | null, raisedOn: string, state: ProblemState, ageDays: number, version: number, finding: { id: string, text: string, visit: { id: string, visitedOn: string | null } } | null, visit: { id: string, visitedOn: string | null } | null, campaign: { id: string, name: string } | null, commonProblem: { id: string, regionId: number, title: string, state: CommonProblemState, decision: string | null, owner: string | null, dueOn: string | null, region: { id: string, name: string } } | null, batch: { id: string, title: string, assignedOn: string } | null, mergedInto: { id: string, serialNo: string, title: string } | null, merged: Array<{ id: string, serialNo: string, title: string }>, owners: Array<{ kind: OwnerKind, bodyName: string, personName: string | null, fromOn: string, toOn: string | null, ageDays: number }>, steps: Array<{ deed: ProblemDeed, fromState: ProblemState | null, toState: ProblemState, happenedOn: string, happenedAt: string, byName: string, text: string | null }>, referrals: Array<{ id: string, departmentName: string, referredByName: string, referredOn: string, isHandling: boolean, words: string | null, legalBasis: string | null, proposedOwner: string | null, answeredByName: string | null, answeredOn: string | null, state: ReferralState }>, appealDeadlines: Array<{ id: string, purpose: DeadlinePurpose, workingDays: number, dueOn: string, isProvisional: boolean, isOverdue: boolean, pausedOn: string | null, settledOn: string | null }>, consultations: Array<{ id: string, state: ConsultationState, settledOn: string, settledByName: string, meetOn: string | null }>, supervisionLetters: Array<{ id: string, serialNo: string, issuedOn: string, answeredOn: string | null, deadline: { id: string, dueOn: string, isOverdue: boolean } }>, viewerCan: { refer: boolean, deeds: Array<ProblemDeed> }, region: { id: string, regionId: number, name: string }, enterprise: { id: string, regionId: number, name: string }, raisedBy: { id: string, name: string } | null, owner: { bodyName: string, personName: string | null } | null, deadline: { id: string, dueOn: string, isProvisional: boolean, isOverdue: boolean, pausedOn: string | null } | null } } };

export type ReferProblemMutationVariables = Exact<{
  input: ReferProblemInput;
  idempotencyKey?: string | null | undefined;
}>;


export type ReferProblemMutation = { referProblem: { problem: { detail: string | null, route: TriageRoute | null, answer: string | null, answeredOn: string | null, answeredByName: string | null, returns: number, promises: number, nextAnswerOn: string | null, explanation: string | null, legalBasis: string | null, departmentToldOn: string | null, countyToldOn: string | null, enterpriseToldOn: string | null, endedOn: string | null, recordedByName: string, createdAt: string, source: ProblemSource, appealReceivedOn: string | null, appealStatus: string | null, appealStatusOn: string | null, appealReply: string | null, consultationTrigger: ConsultationTrigger | null, viewerCanConvene: boolean, supervisionGround: SupervisionGround | null, id: string, serialNo: string, regionId: number, title: string, category: ProblemCategory | null, appealNo: string | null, raisedOn: string, state: ProblemState, ageDays: number, version: number, finding: { id: string, text: string, visit: { id: string, visitedOn: string | null } } | null, visit: { id: string, visitedOn: string | null } | null, campaign: { id: string, name: string } | null, commonProblem: { id: string, regionId: number, title: string, state: CommonProblemState, decision: string | null, owner: string | null, dueOn: string | null, region: { id: string, name: string } } | null, batch: { id: string, title: string, assignedOn: string } | null, mergedInto: { id: string, serialNo: string, title: string } | null, merged: Array<{ id: string, serialNo: string, title: string }>, owners: Array<{ kind: OwnerKind, bodyName: string, personName: string | null, fromOn: string, toOn: string | null, ageDays: number }>, steps: Array<{ deed: ProblemDeed, fromState: ProblemState | null, toState: ProblemState, happenedOn: string, happenedAt: string, byName: string, text: string | null }>, referrals: Array<{ id: string, departmentName: string, referredByName: string, referredOn: string, isHandling: boolean, words: string | null, legalBasis: string | null, proposedOwner: string | null, answeredByName: string | null, answeredOn: string | null, state: ReferralState }>, appealDeadlines: Array<{ id: string, purpose: DeadlinePurpose, workingDays: number, dueOn: string, isProvisional: boolean, isOverdue: boolean, pausedOn: string | null, settledOn: string | null }>, consultations: Array<{ id: string, state: ConsultationState, settledOn: string, settledByName: string, meetOn: string | null }>, supervisionLetters: Array<{ id: string, serialNo: string, issuedOn: string, answeredOn: string | null, deadline: { id: string, dueOn: string, isOverdue: boolean } }>, viewerCan: { refer: boolean, deeds: Array<ProblemDeed> }, region: { id: string, regionId: number, name: string }, enterprise: { id: string, regionId: number, name: string }, raisedBy: { id: string, name: string } | null, owner: { bodyName: string, personName: string | null } | null, deadline: { id: string, dueOn: string, isProvisional: boolean, isOverdue: boolean, pausedOn: string | null } | null } } };

export type TriageProblemMutationVariables = Exact<{
  input: TriageProblemInput;
  idempotencyKey?: string | null | undefined;
}>;


export type TriageProblemMutation = { triageProblem: { problem: { detail: string | null, route: TriageRoute | null, answer: string | null, answeredOn: string | null, answeredByName: string | null, returns: number, promises: number, nextAnswerOn: string | null, explanation: string | null, legalBasis: string | null, departmentToldOn: string | null, countyToldOn: string | null, enterpriseToldOn: string | null, endedOn: string | null, recordedByName: string, createdAt: string, source: ProblemSource, appealReceivedOn: string | null, appealStatus: string | null, appealStatusOn: string | null, appealReply: string | null, consultationTrigger: ConsultationTrigger | null, viewerCanConvene: boolean, supervisionGround: SupervisionGround | null, id: string, serialNo: string, regionId: number, title: string, category: ProblemCategory | null, appealNo: string | null, raisedOn: string, state: ProblemState, ageDays: number, version: number, finding: { id: string, text: string, visit: { id: string, visitedOn: string | null } } | null, visit: { id: string, visitedOn: string | null } | null, campaign: { id: string, name: string } | null, commonProblem: { id: string, regionId: number, title: string, state: CommonProblemState, decision: string | null, owner: string | null, dueOn: string | null, region: { id: string, name: string } } | null, batch: { id: string, title: string, assignedOn: string } | null, mergedInto: { id: string, serialNo: string, title: string } | null, merged: Array<{ id: string, serialNo: string, title: string }>, owners: Array<{ kind: OwnerKind, bodyName: string, personName: string | null, fromOn: string, toOn: string | null, ageDays: number }>, steps: Array<{ deed: ProblemDeed, fromState: ProblemState | null, toState: ProblemState, happenedOn: string, happenedAt: string, byName: string, text: string | null }>, referrals: Array<{ id: string, departmentName: string, referredByName: string, referredOn: string, isHandling: boolean, words: string | null, legalBasis: string | null, proposedOwner: string | null, answeredByName: string | null, answeredOn: string | null, state: ReferralState }>, appealDeadlines: Array<{ id: string, purpose: DeadlinePurpose, workingDays: number, dueOn: string, isProvisional: boolean, isOverdue: boolean, pausedOn: string | null, settledOn: string | null }>, consultations: Array<{ id: string, state: ConsultationState, settledOn: string, settledByName: string, meetOn: string | null }>, supervisionLetters: Array<{ id: string, serialNo: string, issuedOn: string, answeredOn: string | null, deadline: { id: string, dueOn: string, isOverdue: boolean } }>, viewerCan: { refer: boolean, deeds: Array<ProblemDeed> }, region: { id: string, regionId: number, name: string }, enterprise: { id: string, regionId: number, name: string }, raisedBy: { id: string, name: string } | null, owner: { bodyName: string, personName: string | null } | null, deadline: { id: string, dueOn: string, isProvisional: boolean, isOverdue: boolean, pausedOn: string | null } | null } } };

export type CategoriseProblemMutationVariables = Exact<{
  input: CategoriseProblemInput;
  idempotencyKey?: string | null | undefined;
}>;


export type CategoriseProblemMutation = { categoriseProblem: { problem: { detail: string | null, route: TriageRoute | null, answer: string | null, answeredOn: string | null, answeredByName: string | null, returns: number, promises: number, nextAnswerOn: string | null, explanation: string | null, legalBasis: string | null, departmentToldOn: string | null, countyToldOn: string | null, enterpriseToldOn: string | null, endedOn: string | null, recordedByName: string, createdAt: string, source: ProblemSource, appealReceivedOn: string | null, appealStatus: string | null, appealStatusOn: string | null, appealReply: string | null, consultationTrigger: ConsultationTrigger | null, viewerCanConvene: boolean, supervisionGround: SupervisionGround | null, id: string, serialNo: string, regionId: number, title: string, category: ProblemCategory | null, appealNo: string | null, raisedOn: string, state: ProblemState, ageDays: number, version: number, finding: { id: string, text: string, visit: { id: string, visitedOn: string | null } } | null, visit: { id: string, visitedOn: string | null } | null, campaign: { id: string, name: string } | null, commonProblem: { id: string, regionId: number, title: string, state: CommonProblemState, decision: string | null, owner: string | null, dueOn: string | null, region: { id: string, name: string } } | null, batch: { id: string, title: string, assignedOn: string } | null, mergedInto: { id: string, serialNo: string, title: string } | null, merged: Array<{ id: string, serialNo: string, title: string }>, owners: Array<{ kind: OwnerKind, bodyName: string, personName: string | null, fromOn: string, toOn: string | null, ageDays: number }>, steps: Array<{ deed: ProblemDeed, fromState: ProblemState | null, toState: ProblemState, happenedOn: string, happenedAt: string, byName: string, text: string | null }>, referrals: Array<{ id: string, departmentName: string, referredByName: string, referredOn: string, isHandling: boolean, words: string | null, legalBasis: string | null, proposedOwner: string | null, answeredByName: string | null, answeredOn: string | null, state: ReferralState }>, appealDeadlines: Array<{ id: string, purpose: DeadlinePurpose, workingDays: number, dueOn: string, isProvisional: boolean, isOverdue: boolean, pausedOn: string | null, settledOn: string | null }>, consultations: Array<{ id: string, state: ConsultationState, settledOn: string, settledByName: string, meetOn: string | null }>, supervisionLetters: Array<{ id: string, serialNo: string, issuedOn: string, answeredOn: string | null, deadline: { id: string, dueOn: string, isOverdue: boolean } }>, viewerCan: { refer: boolean, deeds: Array<ProblemDeed> }, region: { id: string, regionId: number, name: string }, enterprise: { id: string, regionId: number, name: string }, raisedBy: { id: string, name: string } | null, owner: { bodyName: string, personName: string | null } | null, deadline: { id: string, dueOn: string, isProvisional: boolean, isOverdue: boolean, pausedOn: string | null } | null } } };

export type ExtendProblemMutationVariables = Exact<{
  input: ExtendProblemInput;
  idempotencyKey?: string | null | undefined;
}>;


export type ExtendProblemMutation = { extendProblem: { problem: { detail: string | null, route: TriageRoute | null, answer: string | null, answeredOn: string | null, answeredByName: string | null, returns: number, promises: number, nextAnswerOn: string | null, explanation: string | null, legalBasis: string | null, departmentToldOn: string | null, countyToldOn: string | null, enterpriseToldOn: string | null, endedOn: string | null, recordedByName: string, createdAt: string, source: ProblemSource, appealReceivedOn: string | null, appealStatus: string | null, appealStatusOn: string | null, appealReply: string | null, consultationTrigger: ConsultationTrigger | null, viewerCanConvene: boolean, supervisionGround: SupervisionGround | null, id: string, serialNo: string, regionId: number, title: string, category: ProblemCategory | null, appealNo: string | null, raisedOn: string, state: ProblemState, ageDays: number, version: number, finding: { id: string, text: string, visit: { id: string, visitedOn: string | null } } | null, visit: { id: string, visitedOn: string | null } | null, campaign: { id: string, name: string } | null, commonProblem: { id: string, regionId: number, title: string, state: CommonProblemState, decision: string | null, owner: string | null, dueOn: string | null, region: { id: string, name: string } } | null, batch: { id: string, title: string, assignedOn: string } | null, mergedInto: { id: string, serialNo: string, title: string } | null, merged: Array<{ id: string, serialNo: string, title: string }>, owners: Array<{ kind: OwnerKind, bodyName: string, personName: string | null, fromOn: string, toOn: string | null, ageDays: number }>, steps: Array<{ deed: ProblemDeed, fromState: ProblemState | null, toState: ProblemState, happenedOn: string, happenedAt: string, byName: string, text: string | null }>, referrals: Array<{ id: string, departmentName: string, referredByName: string, referredOn: string, isHandling: boolean, words: string | null, legalBasis: string | null, proposedOwner: string | null, answeredByName: string | null, answeredOn: string | null, state: ReferralState }>, appealDeadlines: Array<{ id: string, purpose: DeadlinePurpose, workingDays: number, dueOn: string, isProvisional: boolean, isOverdue: boolean, pausedOn: string | null, settledOn: string | null }>, consultations: Array<{ id: string, state: ConsultationState, settledOn: string, settledByName: string, meetOn: string | null }>, supervisionLetters: Array<{ id: string, serialNo: string, issuedOn: string, answeredOn: string | null, deadline: { id: string, dueOn: string, isOverdue: boolean } }>, viewerCan: { refer: boolean, deeds: Array<ProblemDeed> }, region: { id: string, regionId: number, name: string }, enterprise: { id: string, regionId: number, name: string }, raisedBy: { id: string, name: string } | null, owner: { bodyName: string, personName: string | null } | null, deadline: { id: string, dueOn: string, isProvisional: boolean, isOverdue: boolean, pausedOn: string | null } | null } } };

export type PauseProblemMutationVariables = Exact<{
  input: ProblemReasonInput;
  idempotencyKey?: string | null | undefined;
}>;


export type PauseProblemMutation = { pauseProblem: { problem: { detail: string | null, route: TriageRoute | null, answer: string | null, answeredOn: string | null, answeredByName: string | null, returns: number, promises: number, nextAnswerOn: string | null, explanation: string | null, legalBasis: string | null, departmentToldOn: string | null, countyToldOn: string | null, enterpriseToldOn: string | null, endedOn: string | null, recordedByName: string, createdAt: string, source: ProblemSource, appealReceivedOn: string | null, appealStatus: string | null, appealStatusOn: string | null, appealReply: string | null, consultationTrigger: ConsultationTrigger | null, viewerCanConvene: boolean, supervisionGround: SupervisionGround | null, id: string, serialNo: string, regionId: number, title: string, category: ProblemCategory | null, appealNo: string | null, raisedOn: string, state: ProblemState, ageDays: number, version: number, finding: { id: string, text: string, visit: { id: string, visitedOn: string | null } } | null, visit: { id: string, visitedOn: string | null } | null, campaign: { id: string, name: string } | null, commonProblem: { id: string, regionId: number, title: string, state: CommonProblemState, decision: string | null, owner: string | null, dueOn: string | null, region: { id: string, name: string } } | null, batch: { id: string, title: string, assignedOn: string } | null, mergedInto: { id: string, serialNo: string, title: string } | null, merged: Array<{ id: string, serialNo: string, title: string }>, owners: Array<{ kind: OwnerKind, bodyName: string, personName: string | null, fromOn: string, toOn: string | null, ageDays: number }>, steps: Array<{ deed: ProblemDeed, fromState: ProblemState | null, toState: ProblemState, happenedOn: string, happenedAt: string, byName: string, text: string | null }>, referrals: Array<{ id: string, departmentName: string, referredByName: string, referredOn: string, isHandling: boolean, words: string | null, legalBasis: string | null, proposedOwner: string | null, answeredByName: string | null, answeredOn: string | null, state: ReferralState }>, appealDeadlines: Array<{ id: string, purpose: DeadlinePurpose, workingDays: number, dueOn: string, isProvisional: boolean, isOverdue: boolean, pausedOn: string | null, settledOn: string | null }>, consultations: Array<{ id: string, state: ConsultationState, settledOn: string, settledByName: string, meetOn: string | null }>, supervisionLetters: Array<{ id: string, serialNo: string, issuedOn: string, answeredOn: string | null, deadline: { id: string, dueOn: string, isOverdue: boolean } }>, viewerCan: { refer: boolean, deeds: Array<ProblemDeed> }, region: { id: string, regionId: number, name: string }, enterprise: { id: string, regionId: number, name: string }, raisedBy: { id: string, name: string } | null, owner: { bodyName: string, personName: string | null } | null, deadline: { id: string, dueOn: string, isProvisional: boolean, isOverdue: boolean, pausedOn: string | null } | null } } };

export type ResumeProblemMutationVariables = Exact<{
  input: ProblemReasonInput;
  idempotencyKey?: string | null | undefined;
}>;


export type ResumeProblemMutation = { resumeProblem: { problem: { detail: string | null, route: TriageRoute | null, answer: string | null, answeredOn: string | null, answeredByName: string | null, returns: number, promises: number, nextAnswerOn: string | null, explanation: string | null, legalBasis: string | null, departmentToldOn: string | null, countyToldOn: string | null, enterpriseToldOn: string | null, endedOn: string | null, recordedByName: string, createdAt: string, source: ProblemSource, appealReceivedOn: string | null, appealStatus: string | null, appealStatusOn: string | null, appealReply: string | null, consultationTrigger: ConsultationTrigger | null, viewerCanConvene: boolean, supervisionGround: SupervisionGround | null, id: string, serialNo: string, regionId: number, title: string, category: ProblemCategory | null, appealNo: string | null, raisedOn: string, state: ProblemState, ageDays: number, version: number, finding: { id: string, text: string, visit: { id: string, visitedOn: string | null } } | null, visit: { id: string, visitedOn: string | null } | null, campaign: { id: string, name: string } | null, commonProblem: { id: string, regionId: number, title: string, state: CommonProblemState, decision: string | null, owner: string | null, dueOn: string | null, region: { id: string, name: string } } | null, batch: { id: string, title: string, assignedOn: string } | null, mergedInto: { id: string, serialNo: string, title: string } | null, merged: Array<{ id: string, serialNo: string, title: string }>, owners: Array<{ kind: OwnerKind, bodyName: string, personName: string | null, fromOn: string, toOn: string | null, ageDays: number }>, steps: Array<{ deed: ProblemDeed, fromState: ProblemState | null, toState: ProblemState, happenedOn: string, happenedAt: string, byName: string, text: string | null }>, referrals: Array<{ id: string, departmentName: string, referredByName: string, referredOn: string, isHandling: boolean, words: string | null, legalBasis: string | null, proposedOwner: string | null, answeredByName: string | null, answeredOn: string | null, state: ReferralState }>, appealDeadlines: Array<{ id: string, purpose: DeadlinePurpose, workingDays: number, dueOn: string, isProvisional: boolean, isOverdue: boolean, pausedOn: string | null, settledOn: string | null }>, consultations: Array<{ id: string, state: ConsultationState, settledOn: string, settledByName: string, meetOn: string | null }>, supervisionLetters: Array<{ id: string, serialNo: string, issuedOn: string, answeredOn: string | null, deadline: { id: string, dueOn: string, isOverdue: boolean } }>, viewerCan: { refer: boolean, deeds: Array<ProblemDeed> }, region: { id: string, regionId: number, name: string }, enterprise: { id: string, regionId: number, name: string }, raisedBy: { id: string, name: string } | null, owner: { bodyName: string, personName: string | null } | null, deadline: { id: string, dueOn: string, isProvisional: boolean, isOverdue: boolean, pausedOn: string | null } | null } } };

export type PromiseNextAnswerMutationVariables = Exact<{
  input: PromiseNextAnswerInput;
  idempotencyKey?: string | null | undefined;
}>;


export type PromiseNextAnswerMutation = { promiseNextAnswer: { problem: { detail: string | null, route: TriageRoute | null, answer: string | null, answeredOn: string | null, answeredByName: string | null, returns: number, promises: number, nextAnswerOn: string | null, explanation: string | null, legalBasis: string | null, departmentToldOn: string | null, countyToldOn: string | null, enterpriseToldOn: string | null, endedOn: string | null, recordedByName: string, createdAt: string, source: ProblemSource, appealReceivedOn: string | null, appealStatus: string | null, appealStatusOn: string | null, appealReply: string | null, consultationTrigger: ConsultationTrigger | null, viewerCanConvene: boolean, supervisionGround: SupervisionGround | null, id: string, serialNo: string, regionId: number, title: string, category: ProblemCategory | null, appealNo: string | null, raisedOn: string, state: ProblemState, ageDays: number, version: number, finding: { id: string, text: string, visit: { id: string, visitedOn: string | null } } | null, visit: { id: string, visitedOn: string | null } | null, campaign: { id: string, name: string } | null, commonProblem: { id: string, regionId: number, title: string, state: CommonProblemState, decision: string | null, owner: string | null, dueOn: string | null, region: { id: string, name: string } } | null, batch: { id: string, title: string, assignedOn: string } | null, mergedInto: { id: string, serialNo: string, title: string } | null, merged: Array<{ id: string, serialNo: string, title: string }>, owners: Array<{ kind: OwnerKind, bodyName: string, personName: string | null, fromOn: string, toOn: string | null, ageDays: number }>, steps: Array<{ deed: ProblemDeed, fromState: ProblemState | null, toState: ProblemState, happenedOn: string, happenedAt: string, byName: string, text: string | null }>, referrals: Array<{ id: string, departmentName: string, referredByName: string, referredOn: string, isHandling: boolean, words: string | null, legalBasis: string | null, proposedOwner: string | null, answeredByName: string | null, answeredOn: string | null, state: ReferralState }>, appealDeadlines: Array<{ id: string, purpose: DeadlinePurpose, workingDays: number, dueOn: string, isProvisional: boolean, isOverdue: boolean, pausedOn: string | null, settledOn: string | null }>, consultations: Array<{ id: string, state: ConsultationState, settledOn: string, settledByName: string, meetOn: string | null }>, supervisionLetters: Array<{ id: string, serialNo: string, issuedOn: string, answeredOn: string | null, deadline: { id: string, dueOn: string, isOverdue: boolean } }>, viewerCan: { refer: boolean, deeds: Array<ProblemDeed> }, region: { id: string, regionId: number, name: string }, enterprise: { id: string, regionId: number, name: string }, raisedBy: { id: string, name: string } | null, owner: { bodyName: string, personName: string | null } | null, deadline: { id: string, dueOn: string, isProvisional: boolean, isOverdue: boolean, pausedOn: string | null } | null } } };

export type CoordinateProblemMutationVariables = Exact<{
  input: CoordinateProblemInput;
  idempotencyKey?: string | null | undefined;
}>;


export type CoordinateProblemMutation = { coordinateProblem: { problem: { detail: string | null, route: TriageRoute | null, answer: string | null, answeredOn: string | null, answeredByName: string | null, returns: number, promises: number, nextAnswerOn: string | null, explanation: string | null, legalBasis: string | null, departmentToldOn: string | null, countyToldOn: string | null, enterpriseToldOn: string | null, endedOn: string | null, recordedByName: string, createdAt: string, source: ProblemSource, appealReceivedOn: string | null, appealStatus: string | null, appealStatusOn: string | null, appealReply: string | null, consultationTrigger: ConsultationTrigger | null, viewerCanConvene: boolean, supervisionGround: SupervisionGround | null, id: string, serialNo: string, regionId: number, title: string, category: ProblemCategory | null, appealNo: string | null, raisedOn: string, state: ProblemState, ageDays: number, version: number, finding: { id: string, text: string, visit: { id: string, visitedOn: string | null } } | null, visit: { id: string, visitedOn: string | null } | null, campaign: { id: string, name: string } | null, commonProblem: { id: string, regionId: number, title: string, state: CommonProblemState, decision: string | null, owner: string | null, dueOn: string | null, region: { id: string, name: string } } | null, batch: { id: string, title: string, assignedOn: string } | null, mergedInto: { id: string, serialNo: string, title: string } | null, merged: Array<{ id: string, serialNo: string, title: string }>, owners: Array<{ kind: OwnerKind, bodyName: string, personName: string | null, fromOn: string, toOn: string | null, ageDays: number }>, steps: Array<{ deed: ProblemDeed, fromState: ProblemState | null, toState: ProblemState, happenedOn: string, happenedAt: string, byName: string, text: string | null }>, referrals: Array<{ id: string, departmentName: string, referredByName: string, referredOn: string, isHandling: boolean, words: string | null, legalBasis: string | null, proposedOwner: string | null, answeredByName: string | null, answeredOn: string | null, state: ReferralState }>, appealDeadlines: Array<{ id: string, purpose: DeadlinePurpose, workingDays: number, dueOn: string, isProvisional: boolean, isOverdue: boolean, pausedOn: string | null, settledOn: string | null }>, consultations: Array<{ id: string, state: ConsultationState, settledOn: string, settledByName: string, meetOn: string | null }>, supervisionLetters: Array<{ id: string, serialNo: string, issuedOn: string, answeredOn: string | null, deadline: { id: string, dueOn: string, isOverdue: boolean } }>, viewerCan: { refer: boolean, deeds: Array<ProblemDeed> }, region: { id: string, regionId: number, name: string }, enterprise: { id: string, regionId: number, name: string }, raisedBy: { id: string, name: string } | null, owner: { bodyName: string, personName: string | null } | null, deadline: { id: string, dueOn: string, isProvisional: boolean, isOverdue: boolean, pausedOn: string | null } | null } } };

export type EscalateProblemMutationVariables = Exact<{
  input: EscalateProblemInput;
  idempotencyKey?: string | null | undefined;
}>;


export type EscalateProblemMutation = { escalateProblem: { problem: { detail: string | null, route: TriageRoute | null, answer: string | null, answeredOn: string | null, answeredByName: string | null, returns: number, promises: number, nextAnswerOn: string | null, explanation: string | null, legalBasis: string | null, departmentToldOn: string | null, countyToldOn: string | null, enterpriseToldOn: string | null, endedOn: string | null, recordedByName: string, createdAt: string, source: ProblemSource, appealReceivedOn: string | null, appealStatus: string | null, appealStatusOn: string | null, appealReply: string | null, consultationTrigger: ConsultationTrigger | null, viewerCanConvene: boolean, supervisionGround: SupervisionGround | null, id: string, serialNo: string, regionId: number, title: string, category: ProblemCategory | null, appealNo: string | null, raisedOn: string, state: ProblemState, ageDays: number, version: number, finding: { id: string, text: string, visit: { id: string, visitedOn: string | null } } | null, visit: { id: string, visitedOn: string | null } | null, campaign: { id: string, name: string } | null, commonProblem: { id: string, regionId: number, title: string, state: CommonProblemState, decision: string | null, owner: string | null, dueOn: string | null, region: { id: string, name: string } } | null, batch: { id: string, title: string, assignedOn: string } | null, mergedInto: { id: string, serialNo: string, title: string } | null, merged: Array<{ id: string, serialNo: string, title: string }>, owners: Array<{ kind: OwnerKind, bodyName: string, personName: string | null, fromOn: string, toOn: string | null, ageDays: number }>, steps: Array<{ deed: ProblemDeed, fromState: ProblemState | null, toState: ProblemState, happenedOn: string, happenedAt: string, byName: string, text: string | null }>, referrals: Array<{ id: string, departmentName: string, referredByName: string, referredOn: string, isHandling: boolean, words: string | null, legalBasis: string | null, proposedOwner: string | null, answeredByName: string | null, answeredOn: string | null, state: ReferralState }>, appealDeadlines: Array<{ id: string, purpose: DeadlinePurpose, workingDays: number, dueOn: string, isProvisional: boolean, isOverdue: boolean, pausedOn: string | null, settledOn: string | null }>, consultations: Array<{ id: string, state: ConsultationState, settledOn: string, settledByName: string, meetOn: string | null }>, supervisionLetters: Array<{ id: string, serialNo: string, issuedOn: string, answeredOn: string | null, deadline: { id: string, dueOn: string, isOverdue: boolean } }>, viewerCan: { refer: boolean, deeds: Array<ProblemDeed> }, region: { id: string, regionId: number, name: string }, enterprise: { id: string, regionId: number, name: string }, raisedBy: { id: string, name: string } | null, owner: { bodyName: string, personName: string | null } | null, deadline: { id: string, dueOn: string, isProvisional: boolean, isOverdue: boolean, pausedOn: string | null } | null } } };

export type DeferProblemMutationVariables = Exact<{
  input: PromiseNextAnswerInput;
  idempotencyKey?: string | null | undefined;
}>;


export type DeferProblemMutation = { deferProblem: { problem: { detail: string | null, route: TriageRoute | null, answer: string | null, answeredOn: string | null, answeredByName: string | null, returns: number, promises: number, nextAnswerOn: string | null, explanation: string | null, legalBasis: string | null, departmentToldOn: string | null, countyToldOn: string | null, enterpriseToldOn: string | null, endedOn: string | null, recordedByName: string, createdAt: string, source: ProblemSource, appealReceivedOn: string | null, appealStatus: string | null, appealStatusOn: string | null, appealReply: string | null, consultationTrigger: ConsultationTrigger | null, viewerCanConvene: boolean, supervisionGround: SupervisionGround | null, id: string, serialNo: string, regionId: number, title: string, category: ProblemCategory | null, appealNo: string | null, raisedOn: string, state: ProblemState, ageDays: number, version: number, finding: { id: string, text: string, visit: { id: string, visitedOn: string | null } } | null, visit: { id: string, visitedOn: string | null } | null, campaign: { id: string, name: string } | null, commonProblem: { id: string, regionId: number, title: string, state: CommonProblemState, decision: string | null, owner: string | null, dueOn: string | null, region: { id: string, name: string } } | null, batch: { id: string, title: string, assignedOn: string } | null, mergedInto: { id: string, serialNo: string, title: string } | null, merged: Array<{ id: string, serialNo: string, title: string }>, owners: Array<{ kind: OwnerKind, bodyName: string, personName: string | null, fromOn: string, toOn: string | null, ageDays: number }>, steps: Array<{ deed: ProblemDeed, fromState: ProblemState | null, toState: ProblemState, happenedOn: string, happenedAt: string, byName: string, text: string | null }>, referrals: Array<{ id: string, departmentName: string, referredByName: string, referredOn: string, isHandling: boolean, words: string | null, legalBasis: string | null, proposedOwner: string | null, answeredByName: string | null, answeredOn: string | null, state: ReferralState }>, appealDeadlines: Array<{ id: string, purpose: DeadlinePurpose, workingDays: number, dueOn: string, isProvisional: boolean, isOverdue: boolean, pausedOn: string | null, settledOn: string | null }>, consultations: Array<{ id: string, state: ConsultationState, settledOn: string, settledByName: string, meetOn: string | null }>, supervisionLetters: Array<{ id: string, serialNo: string, issuedOn: string, answeredOn: string | null, deadline: { id: string, dueOn: string, isOverdue: boolean } }>, viewerCan: { refer: boolean, deeds: Array<ProblemDeed> }, region: { id: string, regionId: number, name: string }, enterprise: { id: string, regionId: number, name: string }, raisedBy: { id: string, name: string } | null, owner: { bodyName: string, personName: string | null } | null, deadline: { id: string, dueOn: string, isProvisional: boolean, isOverdue: boolean, pausedOn: string | null } | null } } };

export type ReplyProblemMutationVariables = Exact<{
  input: ProblemWordsInput;
  idempotencyKey?: string | null | undefined;
}>;


export type ReplyProblemMutation = { replyProblem: { problem: { detail: string | null, route: TriageRoute | null, answer: string | null, answeredOn: string | null, answeredByName: string | null, returns: number, promises: number, nextAnswerOn: string | null, explanation: string | null, legalBasis: string | null, departmentToldOn: string | null, countyToldOn: string | null, enterpriseToldOn: string | null, endedOn: string | null, recordedByName: string, createdAt: string, source: ProblemSource, appealReceivedOn: string | null, appealStatus: string | null, appealStatusOn: string | null, appealReply: string | null, consultationTrigger: ConsultationTrigger | null, viewerCanConvene: boolean, supervisionGround: SupervisionGround | null, id: string, serialNo: string, regionId: number, title: string, category: ProblemCategory | null, appealNo: string | null, raisedOn: string, state: ProblemState, ageDays: number, version: number, finding: { id: string, text: string, visit: { id: string, visitedOn: string | null } } | null, visit: { id: string, visitedOn: string | null } | null, campaign: { id: string, name: string } | null, commonProblem: { id: string, regionId: number, title: string, state: CommonProblemState, decision: string | null, owner: string | null, dueOn: string | null, region: { id: string, name: string } } | null, batch: { id: string, title: string, assignedOn: string } | null, mergedInto: { id: string, serialNo: string, title: string } | null, merged: Array<{ id: string, serialNo: string, title: string }>, owners: Array<{ kind: OwnerKind, bodyName: string, personName: string | null, fromOn: string, toOn: string | null, ageDays: number }>, steps: Array<{ deed: ProblemDeed, fromState: ProblemState | null, toState: ProblemState, happenedOn: string, happenedAt: string, byName: string, text: string | null }>, referrals: Array<{ id: string, departmentName: string, referredByName: string, referredOn: string, isHandling: boolean, words: string | null, legalBasis: string | null, proposedOwner: string | null, answeredByName: string | null, answeredOn: string | null, state: ReferralState }>, appealDeadlines: Array<{ id: string, purpose: DeadlinePurpose, workingDays: number, dueOn: string, isProvisional: boolean, isOverdue: boolean, pausedOn: string | null, settledOn: string | null }>, consultations: Array<{ id: string, state: ConsultationState, settledOn: string, settledByName: string, meetOn: string | null }>, supervisionLetters: Array<{ id: string, serialNo: string, issuedOn: string, answeredOn: string | null, deadline: { id: string, dueOn: string, isOverdue: boolean } }>, viewerCan: { refer: boolean, deeds: Array<ProblemDeed> }, region: { id: string, regionId: number, name: string }, enterprise: { id: string, regionId: number, name: string }, raisedBy: { id: string, name: string } | null, owner: { bodyName: string, personName: string | null } | null, deadline: { id: string, dueOn: string, isProvisional: boolean, isOverdue: boolean, pausedOn: string | null } | null } } };

export type ConfirmProblemMutationVariables = Exact<{
  input: ProblemWordsInput;
  idempotencyKey?: string | null | undefined;
}>;


export type ConfirmProblemMutation = { confirmProblem: { problem: { detail: string | null, route: TriageRoute | null, answer: string | null, answeredOn: string | null, answeredByName: string | null, returns: number, promises: number, nextAnswerOn: string | null, explanation: string | null, legalBasis: string | null, departmentToldOn: string | null, countyToldOn: string | null, enterpriseToldOn: string | null, endedOn: string | null, recordedByName: string, createdAt: string, source: ProblemSource, appealReceivedOn: string | null, appealStatus: string | null, appealStatusOn: string | null, appealReply: string | null, consultationTrigger: ConsultationTrigger | null, viewerCanConvene: boolean, supervisionGround: SupervisionGround | null, id: string, serialNo: string, regionId: number, title: string, category: ProblemCategory | null, appealNo: string | null, raisedOn: string, state: ProblemState, ageDays: number, version: number, finding: { id: string, text: string, visit: { id: string, visitedOn: string | null } } | null, visit: { id: string, visitedOn: string | null } | null, campaign: { id: string, name: string } | null, commonProblem: { id: string, regionId: number, title: string, state: CommonProblemState, decision: string | null, owner: string | null, dueOn: string | null, region: { id: string, name: string } } | null, batch: { id: string, title: string, assignedOn: string } | null, mergedInto: { id: string, serialNo: string, title: string } | null, merged: Array<{ id: string, serialNo: string, title: string }>, owners: Array<{ kind: OwnerKind, bodyName: string, personName: string | null, fromOn: string, toOn: string | null, ageDays: number }>, steps: Array<{ deed: ProblemDeed, fromState: ProblemState | null, toState: ProblemState, happenedOn: string, happenedAt: string, byName: string, text: string | null }>, referrals: Array<{ id: string, departmentName: string, referredByName: string, referredOn: string, isHandling: boolean, words: string | null, legalBasis: string | null, proposedOwner: string | null, answeredByName: string | null, answeredOn: string | null, state: ReferralState }>, appealDeadlines: Array<{ id: string, purpose: DeadlinePurpose, workingDays: number, dueOn: string, isProvisional: boolean, isOverdue: boolean, pausedOn: string | null, settledOn: string | null }>, consultations: Array<{ id: string, state: ConsultationState, settledOn: string, settledByName: string, meetOn: string | null }>, supervisionLetters: Array<{ id: string, serialNo: string, issuedOn: string, answeredOn: string | null, deadline: { id: string, dueOn: string, isOverdue: boolean } }>, viewerCan: { refer: boolean, deeds: Array<ProblemDeed> }, region: { id: string, regionId: number, name: string }, enterprise: { id: string, regionId: number, name: string }, raisedBy: { id: string, name: string } | null, owner: { bodyName: string, personName: string | null } | null, deadline: { id: string, dueOn: string, isProvisional: boolean, isOverdue: boolean, pausedOn: string | null } | null } } };

export type ReopenProblemMutationVariables = Exact<{
  input: ProblemReasonInput;
  idempotencyKey?: string | null | undefined;
}>;


export type ReopenProblemMutation = { reopenProblem: { problem: { detail: string | null, route: TriageRoute | null, answer: string | null, answeredOn: string | null, answeredByName: string | null, returns: number, promises: number, nextAnswerOn: string | null, explanation: string | null, legalBasis: string | null, departmentToldOn: string | null, countyToldOn: string | null, enterpriseToldOn: string | null, endedOn: string | null, recordedByName: string, createdAt: string, source: ProblemSource, appealReceivedOn: string | null, appealStatus: string | null, appealStatusOn: string | null, appealReply: string | null, consultationTrigger: ConsultationTrigger | null, viewerCanConvene: boolean, supervisionGround: SupervisionGround | null, id: string, serialNo: string, regionId: number, title: string, category: ProblemCategory | null, appealNo: string | null, raisedOn: string, state: ProblemState, ageDays: number, version: number, finding: { id: string, text: string, visit: { id: string, visitedOn: string | null } } | null, visit: { id: string, visitedOn: string | null } | null, campaign: { id: string, name: string } | null, commonProblem: { id: string, regionId: number, title: string, state: CommonProblemState, decision: string | null, owner: string | null, dueOn: string | null, region: { id: string, name: string } } | null, batch: { id: string, title: string, assignedOn: string } | null, mergedInto: { id: string, serialNo: string, title: string } | null, merged: Array<{ id: string, serialNo: string, title: string }>, owners: Array<{ kind: OwnerKind, bodyName: string, personName: string | null, fromOn: string, toOn: string | null, ageDays: number }>, steps: Array<{ deed: ProblemDeed, fromState: ProblemState | null, toState: ProblemState, happenedOn: string, happenedAt: string, byName: string, text: string | null }>, referrals: Array<{ id: string, departmentName: string, referredByName: string, referredOn: string, isHandling: boolean, words: string | null, legalBasis: string | null, proposedOwner: string | null, answeredByName: string | null, answeredOn: string | null, state: ReferralState }>, appealDeadlines: Array<{ id: string, purpose: DeadlinePurpose, workingDays: number, dueOn: string, isProvisional: boolean, isOverdue: boolean, pausedOn: string | null, settledOn: string | null }>, consultations: Array<{ id: string, state: ConsultationState, settledOn: string, settledByName: string, meetOn: string | null }>, supervisionLetters: Array<{ id: string, serialNo: string, issuedOn: string, answeredOn: string | null, deadline: { id: string, dueOn: string, isOverdue: boolean } }>, viewerCan: { refer: boolean, deeds: Array<ProblemDeed> }, region: { id: string, regionId: number, name: string }, enterprise: { id: string, regionId: number, name: string }, raisedBy: { id: string, name: string } | null, owner: { bodyName: string, personName: string | null } | null, deadline: { id: string, dueOn: string, isProvisional: boolean, isOverdue: boolean, pausedOn: string | null } | null } } };

export type CloseProblemMutationVariables = Exact<{
  input: ProblemReasonInput;
  idempotencyKey?: string | null | undefined;
}>;


export type CloseProblemMutation = { closeProblem: { problem: { detail: string | null, route: TriageRoute | null, answer: string | null, answeredOn: string | null, answeredByName: string | null, returns: number, promises: number, nextAnswerOn: string | null, explanation: string | null, legalBasis: string | null, departmentToldOn: string | null, countyToldOn: string | null, enterpriseToldOn: string | null, endedOn: string | null, recordedByName: string, createdAt: string, source: ProblemSource, appealReceivedOn: string | null, appealStatus: string | null, appealStatusOn: string | null, appealReply: string | null, consultationTrigger: ConsultationTrigger | null, viewerCanConvene: boolean, supervisionGround: SupervisionGround | null, id: string, serialNo: string, regionId: number, title: string, category: ProblemCategory | null, appealNo: string | null, raisedOn: string, state: ProblemState, ageDays: number, version: number, finding: { id: string, text: string, visit: { id: string, visitedOn: string | null } } | null, visit: { id: string, visitedOn: string | null } | null, campaign: { id: string, name: string } | null, commonProblem: { id: string, regionId: number, title: string, state: CommonProblemState, decision: string | null, owner: string | null, dueOn: string | null, region: { id: string, name: string } } | null, batch: { id: string, title: string, assignedOn: string } | null, mergedInto: { id: string, serialNo: string, title: string } | null, merged: Array<{ id: string, serialNo: string, title: string }>, owners: Array<{ kind: OwnerKind, bodyName: string, personName: string | null, fromOn: string, toOn: string | null, ageDays: number }>, steps: Array<{ deed: ProblemDeed, fromState: ProblemState | null, toState: ProblemState, happenedOn: string, happenedAt: string, byName: string, text: string | null }>, referrals: Array<{ id: string, departmentName: string, referredByName: string, referredOn: string, isHandling: boolean, words: string | null, legalBasis: string | null, proposedOwner: string | null, answeredByName: string | null, answeredOn: string | null, state: ReferralState }>, appealDeadlines: Array<{ id: string, purpose: DeadlinePurpose, workingDays: number, dueOn: string, isProvisional: boolean, isOverdue: boolean, pausedOn: string | null, settledOn: string | null }>, consultations: Array<{ id: string, state: ConsultationState, settledOn: string, settledByName: string, meetOn: string | null }>, supervisionLetters: Array<{ id: string, serialNo: string, issuedOn: string, answeredOn: string | null, deadline: { id: string, dueOn: string, isOverdue: boolean } }>, viewerCan: { refer: boolean, deeds: Array<ProblemDeed> }, region: { id: string, regionId: number, name: string }, enterprise: { id: string, regionId: number, name: string }, raisedBy: { id: string, name: string } | null, owner: { bodyName: string, personName: string | null } | null, deadline: { id: string, dueOn: string, isProvisional: boolean, isOverdue: boolean, pausedOn: string | null } | null } } };

export type CloseAsUnresolvableMutationVariables = Exact<{
  input: UnresolvableInput;
  idempotencyKey?: string | null | undefined;
}>;


export type CloseAsUnresolvableMutation = { closeAsUnresolvable: { problem: { detail: string | null, route: TriageRoute | null, answer: string | null, answeredOn: string | null, answeredByName: string | null, returns: number, promises: number, nextAnswerOn: string | null, explanation: string | null, legalBasis: string | null, departmentToldOn: string | null, countyToldOn: string | null, enterpriseToldOn: string | null, endedOn: string | null, recordedByName: string, createdAt: string, source: ProblemSource, appealReceivedOn: string | null, appealStatus: string | null, appealStatusOn: string | null, appealReply: string | null, consultationTrigger: ConsultationTrigger | null, viewerCanConvene: boolean, supervisionGround: SupervisionGround | null, id: string, serialNo: string, regionId: number, title: string, category: ProblemCategory | null, appealNo: string | null, raisedOn: string, state: ProblemState, ageDays: number, version: number, finding: { id: string, text: string, visit: { id: string, visitedOn: string | null } } | null, visit: { id: string, visitedOn: string | null } | null, campaign: { id: string, name: string } | null, commonProblem: { id: string, regionId: number, title: string, state: CommonProblemState, decision: string | null, owner: string | null, dueOn: string | null, region: { id: string, name: string } } | null, batch: { id: string, title: string, assignedOn: string } | null, mergedInto: { id: string, serialNo: string, title: string } | null, merged: Array<{ id: string, serialNo: string, title: string }>, owners: Array<{ kind: OwnerKind, bodyName: string, personName: string | null, fromOn: string, toOn: string | null, ageDays: number }>, steps: Array<{ deed: ProblemDeed, fromState: ProblemState | null, toState: ProblemState, happenedOn: string, happenedAt: string, byName: string, text: string | null }>, referrals: Array<{ id: string, departmentName: string, referredByName: string, referredOn: string, isHandling: boolean, words: string | null, legalBasis: string | null, proposedOwner: string | null, answeredByName: string | null, answeredOn: string | null, state: ReferralState }>, appealDeadlines: Array<{ id: string, purpose: DeadlinePurpose, workingDays: number, dueOn: string, isProvisional: boolean, isOverdue: boolean, pausedOn: string | null, settledOn: string | null }>, consultations: Array<{ id: string, state: ConsultationState, settledOn: string, settledByName: string, meetOn: string | null }>, supervisionLetters: Array<{ id: string, serialNo: string, issuedOn: string, answeredOn: string | null, deadline: { id: string, dueOn: string, isOverdue: boolean } }>, viewerCan: { refer: boolean, deeds: Array<ProblemDeed> }, region: { id: string, regionId: number, name: string }, enterprise: { id: string, regionId: number, name: string }, raisedBy: { id: string, name: string } | null, owner: { bodyName: string, personName: string | null } | null, deadline: { id: string, dueOn: string, isProvisional: boolean, isOverdue: boolean, pausedOn: string | null } | null } } };

export type WithdrawProblemMutationVariables = Exact<{
  input: ProblemReasonInput;
  idempotencyKey?: string | null | undefined;
}>;


export type WithdrawProblemMutation = { withdrawProblem: { problem: { detail: string | null, route: TriageRoute | null, answer: string | null, answeredOn: string | null, answeredByName: string | null, returns: number, promises: number, nextAnswerOn: string | null, explanation: string | null, legalBasis: string | null, departmentToldOn: string | null, countyToldOn: string | null, enterpriseToldOn: string | null, endedOn: string | null, recordedByName: string, createdAt: string, source: ProblemSource, appealReceivedOn: string | null, appealStatus: string | null, appealStatusOn: string | null, appealReply: string | null, consultationTrigger: ConsultationTrigger | null, viewerCanConvene: boolean, supervisionGround: SupervisionGround | null, id: string, serialNo: string, regionId: number, title: string, category: ProblemCategory | null, appealNo: string | null, raisedOn: string, state: ProblemState, ageDays: number, version: number, finding: { id: string, text: string, visit: { id: string, visitedOn: string | null } } | null, visit: { id: string, visitedOn: string | null } | null, campaign: { id: string, name: string } | null, commonProblem: { id: string, regionId: number, title: string, state: CommonProblemState, decision: string | null, owner: string | null, dueOn: string | null, region: { id: string, name: string } } | null, batch: { id: string, title: string, assignedOn: string } | null, mergedInto: { id: string, serialNo: string, title: string } | null, merged: Array<{ id: string, serialNo: string, title: string }>, owners: Array<{ kind: OwnerKind, bodyName: string, personName: string | null, fromOn: string, toOn: string | null, ageDays: number }>, steps: Array<{ deed: ProblemDeed, fromState: ProblemState | null, toState: ProblemState, happenedOn: string, happenedAt: string, byName: string, text: string | null }>, referrals: Array<{ id: string, departmentName: string, referredByName: string, referredOn: string, isHandling: boolean, words: string | null, legalBasis: string | null, proposedOwner: string | null, answeredByName: string | null, answeredOn: string | null, state: ReferralState }>, appealDeadlines: Array<{ id: string, purpose: DeadlinePurpose, workingDays: number, dueOn: string, isProvisional: boolean, isOverdue: boolean, pausedOn: string | null, settledOn: string | null }>, consultations: Array<{ id: string, state: ConsultationState, settledOn: string, settledByName: string, meetOn: string | null }>, supervisionLetters: Array<{ id: string, serialNo: string, issuedOn: string, answeredOn: string | null, deadline: { id: string, dueOn: string, isOverdue: boolean } }>, viewerCan: { refer: boolean, deeds: Array<ProblemDeed> }, region: { id: string, regionId: number, name: string }, enterprise: { id: string, regionId: number, name: string }, raisedBy: { id: string, name: string } | null, owner: { bodyName: string, personName: string | null } | null, deadline: { id: string, dueOn: string, isProvisional: boolean, isOverdue: boolean, pausedOn: string | null } | null } } };

export type CallBackWithdrawalMutationVariables = Exact<{
  input: CallBackWithdrawalInput;
  idempotencyKey?: string | null | undefined;
}>;


export type CallBackWithdrawalMutation = { callBackWithdrawal: { problem: { detail: string | null, route: TriageRoute | null, answer: string | null, answeredOn: string | null, answeredByName: string | null, returns: number, promises: number, nextAnswerOn: string | null, explanation: string | null, legalBasis: string | null, departmentToldOn: string | null, countyToldOn: string | null, enterpriseToldOn: string | null, endedOn: string | null, recordedByName: string, createdAt: string, source: ProblemSource, appealReceivedOn: string | null, appealStatus: string | null, appealStatusOn: string | null, appealReply: string | null, consultationTrigger: ConsultationTrigger | null, viewerCanConvene: boolean, supervisionGround: SupervisionGround | null, id: string, serialNo: string, regionId: number, title: string, category: ProblemCategory | null, appealNo: string | null, raisedOn: string, state: ProblemState, ageDays: number, version: number, finding: { id: string, text: string, visit: { id: string, visitedOn: string | null } } | null, visit: { id: string, visitedOn: string | null } | null, campaign: { id: string, name: string } | null, commonProblem: { id: string, regionId: number, title: string, state: CommonProblemState, decision: string | null, owner: string | null, dueOn: string | null, region: { id: string, name: string } } | null, batch: { id: string, title: string, assignedOn: string } | null, mergedInto: { id: string, serialNo: string, title: string } | null, merged: Array<{ id: string, serialNo: string, title: string }>, owners: Array<{ kind: OwnerKind, bodyName: string, personName: string | null, fromOn: string, toOn: string | null, ageDays: number }>, steps: Array<{ deed: ProblemDeed, fromState: ProblemState | null, toState: ProblemState, happenedOn: string, happenedAt: string, byName: string, text: string | null }>, referrals: Array<{ id: string, departmentName: string, referredByName: string, referredOn: string, isHandling: boolean, words: string | null, legalBasis: string | null, proposedOwner: string | null, answeredByName: string | null, answeredOn: string | null, state: ReferralState }>, appealDeadlines: Array<{ id: string, purpose: DeadlinePurpose, workingDays: number, dueOn: string, isProvisional: boolean, isOverdue: boolean, pausedOn: string | null, settledOn: string | null }>, consultations: Array<{ id: string, state: ConsultationState, settledOn: string, settledByName: string, meetOn: string | null }>, supervisionLetters: Array<{ id: string, serialNo: string, issuedOn: string, answeredOn: string | null, deadline: { id: string, dueOn: string, isOverdue: boolean } }>, viewerCan: { refer: boolean, deeds: Array<ProblemDeed> }, region: { id: string, regionId: number, name: string }, enterprise: { id: string, regionId: number, name: string }, raisedBy: { id: string, name: string } | null, owner: { bodyName: string, personName: string | null } | null, deadline: { id: string, dueOn: string, isProvisional: boolean, isOverdue: boolean, pausedOn: string | null } | null } } };

export type FeedBackMutationVariables = Exact<{
  input: FeedBackInput;
  idempotencyKey?: string | null | undefined;
}>;


export type FeedBackMutation = { feedBack: { problem: { detail: string | null, route: TriageRoute | null, answer: string | null, answeredOn: string | null, answeredByName: string | null, returns: number, promises: number, nextAnswerOn: string | null, explanation: string | null, legalBasis: string | null, departmentToldOn: string | null, countyToldOn: string | null, enterpriseToldOn: string | null, endedOn: string | null, recordedByName: string, createdAt: string, source: ProblemSource, appealReceivedOn: string | null, appealStatus: string | null, appealStatusOn: string | null, appealReply: string | null, consultationTrigger: ConsultationTrigger | null, viewerCanConvene: boolean, supervisionGround: SupervisionGround | null, id: string, serialNo: string, regionId: number, title: string, category: ProblemCategory | null, appealNo: string | null, raisedOn: string, state: ProblemState, ageDays: number, version: number, finding: { id: string, text: string, visit: { id: string, visitedOn: string | null } } | null, visit: { id: string, visitedOn: string | null } | null, campaign: { id: string, name: string } | null, commonProblem: { id: string, regionId: number, title: string, state: CommonProblemState, decision: string | null, owner: string | null, dueOn: string | null, region: { id: string, name: string } } | null, batch: { id: string, title: string, assignedOn: string } | null, mergedInto: { id: string, serialNo: string, title: string } | null, merged: Array<{ id: string, serialNo: string, title: string }>, owners: Array<{ kind: OwnerKind, bodyName: string, personName: string | null, fromOn: string, toOn: string | null, ageDays: number }>, steps: Array<{ deed: ProblemDeed, fromState: ProblemState | null, toState: ProblemState, happenedOn: string, happenedAt: string, byName: string, text: string | null }>, referrals: Array<{ id: string, departmentName: string, referredByName: string, referredOn: string, isHandling: boolean, words: string | null, legalBasis: string | null, proposedOwner: string | null, answeredByName: string | null, answeredOn: string | null, state: ReferralState }>, appealDeadlines: Array<{ id: string, purpose: DeadlinePurpose, workingDays: number, dueOn: string, isProvisional: boolean, isOverdue: boolean, pausedOn: string | null, settledOn: string | null }>, consultations: Array<{ id: string, state: ConsultationState, settledOn: string, settledByName: string, meetOn: string | null }>, supervisionLetters: Array<{ id: string, serialNo: string, issuedOn: string, answeredOn: string | null, deadline: { id: string, dueOn: string, isOverdue: boolean } }>, viewerCan: { refer: boolean, deeds: Array<ProblemDeed> }, region: { id: string, regionId: number, name: string }, enterprise: { id: string, regionId: number, name: string }, raisedBy: { id: string, name: string } | null, owner: { bodyName: string, personName: string | null } | null, deadline: { id: string, dueOn: string, isProvisional: boolean, isOverdue: boolean, pausedOn: string | null } | null } } };

export type MergeProblemsMutationVariables = Exact<{
  input: MergeProblemsInput;
  idempotencyKey?: string | null | undefined;
}>;


export type MergeProblemsMutation = { mergeProblems: { problem: { detail: string | null, route: TriageRoute | null, answer: string | null, answeredOn: string | null, answeredByName: string | null, returns: number, promises: number, nextAnswerOn: string | null, explanation: string | null, legalBasis: string | null, departmentToldOn: string | null, countyToldOn: string | null, enterpriseToldOn: string | null, endedOn: string | null, recordedByName: string, createdAt: string, source: ProblemSource, appealReceivedOn: string | null, appealStatus: string | null, appealStatusOn: string | null, appealReply: string | null, consultationTrigger: ConsultationTrigger | null, viewerCanConvene: boolean, supervisionGround: SupervisionGround | null, id: string, serialNo: string, regionId: number, title: string, category: ProblemCategory | null, appealNo: string | null, raisedOn: string, state: ProblemState, ageDays: number, version: number, finding: { id: string, text: string, visit: { id: string, visitedOn: string | null } } | null, visit: { id: string, visitedOn: string | null } | null, campaign: { id: string, name: string } | null, commonProblem: { id: string, regionId: number, title: string, state: CommonProblemState, decision: string | null, owner: string | null, dueOn: string | null, region: { id: string, name: string } } | null, batch: { id: string, title: string, assignedOn: string } | null, mergedInto: { id: string, serialNo: string, title: string } | null, merged: Array<{ id: string, serialNo: string, title: string }>, owners: Array<{ kind: OwnerKind, bodyName: string, personName: string | null, fromOn: string, toOn: string | null, ageDays: number }>, steps: Array<{ deed: ProblemDeed, fromState: ProblemState | null, toState: ProblemState, happenedOn: string, happenedAt: string, byName: string, text: string | null }>, referrals: Array<{ id: string, departmentName: string, referredByName: string, referredOn: string, isHandling: boolean, words: string | null, legalBasis: string | null, proposedOwner: string | null, answeredByName: string | null, answeredOn: string | null, state: ReferralState }>, appealDeadlines: Array<{ id: string, purpose: DeadlinePurpose, workingDays: number, dueOn: string, isProvisional: boolean, isOverdue: boolean, pausedOn: string | null, settledOn: string | null }>, consultations: Array<{ id: string, state: ConsultationState, settledOn: string, settledByName: string, meetOn: string | null }>, supervisionLetters: Array<{ id: string, serialNo: string, issuedOn: string, answeredOn: string | null, deadline: { id: string, dueOn: string, isOverdue: boolean } }>, viewerCan: { refer: boolean, deeds: Array<ProblemDeed> }, region: { id: string, regionId: number, name: string }, enterprise: { id: string, regionId: number, name: string }, raisedBy: { id: string, name: string } | null, owner: { bodyName: string, personName: string | null } | null, deadline: { id: string, dueOn: string, isProvisional: boolean, isOverdue: boolean, pausedOn: string | null } | null } } };

export type LinkAppealMutationVariables = Exact<{
  input: LinkAppealInput;
  idempotencyKey?: string | null | undefined;
}>;


export type LinkAppealMutation = { linkAppeal: { problem: { detail: string | null, route: TriageRoute | null, answer: string | null, answeredOn: string | null, answeredByName: string | null, returns: number, promises: number, nextAnswerOn: string | null, explanation: string | null, legalBasis: string | null, departmentToldOn: string | null, countyToldOn: string | null, enterpriseToldOn: string | null, endedOn: string | null, recordedByName: string, createdAt: string, source: ProblemSource, appealReceivedOn: string | null, appealStatus: string | null, appealStatusOn: string | null, appealReply: string | null, consultationTrigger: ConsultationTrigger | null, viewerCanConvene: boolean, supervisionGround: SupervisionGround | null, id: string, serialNo: string, regionId: number, title: string, category: ProblemCategory | null, appealNo: string | null, raisedOn: string, state: ProblemState, ageDays: number, version: number, finding: { id: string, text: string, visit: { id: string, visitedOn: string | null } } | null, visit: { id: string, visitedOn: string | null } | null, campaign: { id: string, name: string } | null, commonProblem: { id: string, regionId: number, title: string, state: CommonProblemState, decision: string | null, owner: string | null, dueOn: string | null, region: { id: string, name: string } } | null, batch: { id: string, title: string, assignedOn: string } | null, mergedInto: { id: string, serialNo: string, title: string } | null, merged: Array<{ id: string, serialNo: string, title: string }>, owners: Array<{ kind: OwnerKind, bodyName: string, personName: string | null, fromOn: string, toOn: string | null, ageDays: number }>, steps: Array<{ deed: ProblemDeed, fromState: ProblemState | null, toState: ProblemState, happenedOn: string, happenedAt: string, byName: string, text: string | null }>, referrals: Array<{ id: string, departmentName: string, referredByName: string, referredOn: string, isHandling: boolean, words: string | null, legalBasis: string | null, proposedOwner: string | null, answeredByName: string | null, answeredOn: string | null, state: ReferralState }>, appealDeadlines: Array<{ id: string, purpose: DeadlinePurpose, workingDays: number, dueOn: string, isProvisional: boolean, isOverdue: boolean, pausedOn: string | null, settledOn: string | null }>, consultations: Array<{ id: string, state: ConsultationState, settledOn: string, settledByName: string, meetOn: string | null }>, supervisionLetters: Array<{ id: string, serialNo: string, issuedOn: string, answeredOn: string | null, deadline: { id: string, dueOn: string, isOverdue: boolean } }>, viewerCan: { refer: boolean, deeds: Array<ProblemDeed> }, region: { id: string, regionId: number, name: string }, enterprise: { id: string, regionId: number, name: string }, raisedBy: { id: string, name: string } | null, owner: { bodyName: string, personName: string | null } | null, deadline: { id: string, dueOn: string, isProvisional: boolean, isOverdue: boolean, pausedOn: string | null } | null } } };

export type NoteAppealStatusMutationVariables = Exact<{
  input: NoteAppealStatusInput;
  idempotencyKey?: string | null | undefined;
}>;


export type NoteAppealStatusMutation = { noteAppealStatus: { problem: { detail: string | null, route: TriageRoute | null, answer: string | null, answeredOn: string | null, answeredByName: string | null, returns: number, promises: number, nextAnswerOn: string | null, explanation: string | null, legalBasis: string | null, departmentToldOn: string | null, countyToldOn: string | null, enterpriseToldOn: string | null, endedOn: string | null, recordedByName: string, createdAt: string, source: ProblemSource, appealReceivedOn: string | null, appealStatus: string | null, appealStatusOn: string | null, appealReply: string | null, consultationTrigger: ConsultationTrigger | null, viewerCanConvene: boolean, supervisionGround: SupervisionGround | null, id: string, serialNo: string, regionId: number, title: string, category: ProblemCategory | null, appealNo: string | null, raisedOn: string, state: ProblemState, ageDays: number, version: number, finding: { id: string, text: string, visit: { id: string, visitedOn: string | null } } | null, visit: { id: string, visitedOn: string | null } | null, campaign: { id: string, name: string } | null, commonProblem: { id: string, regionId: number, title: string, state: CommonProblemState, decision: string | null, owner: string | null, dueOn: string | null, region: { id: string, name: string } } | null, batch: { id: string, title: string, assignedOn: string } | null, mergedInto: { id: string, serialNo: string, title: string } | null, merged: Array<{ id: string, serialNo: string, title: string }>, owners: Array<{ kind: OwnerKind, bodyName: string, personName: string | null, fromOn: string, toOn: string | null, ageDays: number }>, steps: Array<{ deed: ProblemDeed, fromState: ProblemState | null, toState: ProblemState, happenedOn: string, happenedAt: string, byName: string, text: string | null }>, referrals: Array<{ id: string, departmentName: string, referredByName: string, referredOn: string, isHandling: boolean, words: string | null, legalBasis: string | null, proposedOwner: string | null, answeredByName: string | null, answeredOn: string | null, state: ReferralState }>, appealDeadlines: Array<{ id: string, purpose: DeadlinePurpose, workingDays: number, dueOn: string, isProvisional: boolean, isOverdue: boolean, pausedOn: string | null, settledOn: string | null }>, consultations: Array<{ id: string, state: ConsultationState, settledOn: string, settledByName: string, meetOn: string | null }>, supervisionLetters: Array<{ id: string, serialNo: string, issuedOn: string, answeredOn: string | null, deadline: { id: string, dueOn: string, isOverdue: boolean } }>, viewerCan: { refer: boolean, deeds: Array<ProblemDeed> }, region: { id: string, regionId: number, name: string }, enterprise: { id: string, regionId: number, name: string }, raisedBy: { id: string, name: string } | null, owner: { bodyName: string, personName: string | null } | null, deadline: { id: string, dueOn: string, isProvisional: boolean, isOverdue: boolean, pausedOn: string | null } | null } } };

export type ExtendAppealMutationVariables = Exact<{
  input: ProblemReasonInput;
  idempotencyKey?: string | null | undefined;
}>;


export type ExtendAppealMutation = { extendAppeal: { problem: { detail: string | null, route: TriageRoute | null, answer: string | null, answeredOn: string | null, answeredByName: string | null, returns: number, promises: number, nextAnswerOn: string | null, explanation: string | null, legalBasis: string | null, departmentToldOn: string | null, countyToldOn: string | null, enterpriseToldOn: string | null, endedOn: string | null, recordedByName: string, createdAt: string, source: ProblemSource, appealReceivedOn: string | null, appealStatus: string | null, appealStatusOn: string | null, appealReply: string | null, consultationTrigger: ConsultationTrigger | null, viewerCanConvene: boolean, supervisionGround: SupervisionGround | null, id: string, serialNo: string, regionId: number, title: string, category: ProblemCategory | null, appealNo: string | null, raisedOn: string, state: ProblemState, ageDays: number, version: number, finding: { id: string, text: string, visit: { id: string, visitedOn: string | null } } | null, visit: { id: string, visitedOn: string | null } | null, campaign: { id: string, name: string } | null, commonProblem: { id: string, regionId: number, title: string, state: CommonProblemState, decision: string | null, owner: string | null, dueOn: string | null, region: { id: string, name: string } } | null, batch: { id: string, title: string, assignedOn: string } | null, mergedInto: { id: string, serialNo: string, title: string } | null, merged: Array<{ id: string, serialNo: string, title: string }>, owners: Array<{ kind: OwnerKind, bodyName: string, personName: string | null, fromOn: string, toOn: string | null, ageDays: number }>, steps: Array<{ deed: ProblemDeed, fromState: ProblemState | null, toState: ProblemState, happenedOn: string, happenedAt: string, byName: string, text: string | null }>, referrals: Array<{ id: string, departmentName: string, referredByName: string, referredOn: string, isHandling: boolean, words: string | null, legalBasis: string | null, proposedOwner: string | null, answeredByName: string | null, answeredOn: string | null, state: ReferralState }>, appealDeadlines: Array<{ id: string, purpose: DeadlinePurpose, workingDays: number, dueOn: string, isProvisional: boolean, isOverdue: boolean, pausedOn: string | null, settledOn: string | null }>, consultations: Array<{ id: string, state: ConsultationState, settledOn: string, settledByName: string, meetOn: string | null }>, supervisionLetters: Array<{ id: string, serialNo: string, issuedOn: string, answeredOn: string | null, deadline: { id: string, dueOn: string, isOverdue: boolean } }>, viewerCan: { refer: boolean, deeds: Array<ProblemDeed> }, region: { id: string, regionId: number, name: string }, enterprise: { id: string, regionId: number, name: string }, raisedBy: { id: string, name: string } | null, owner: { bodyName: string, personName: string | null } | null, deadline: { id: string, dueOn: string, isProvisional: boolean, isOverdue: boolean, pausedOn: string | null } | null } } };

export type AcceptReferralMutationVariables = Exact<{
  input: AcceptReferralInput;
  idempotencyKey?: string | null | undefined;
}>;


export type AcceptReferralMutation = { acceptReferral: { referral: { id: string, regionId: number, departmentName: string, problemSerialNo: string, title: string, detail: string | null, enterpriseName: string, referredByName: string, referredOn: string, isHandling: boolean, acceptBy: string | null, replyBy: string | null, isProvisional: boolean, isOverdue: boolean, state: ReferralState, words: string | null, legalBasis: string | null, proposedOwner: string | null, answeredByName: string | null, answeredOn: string | null, version: number, region: { id: string, regionId: number, name: string }, viewerCan: { takeOrReturn: boolean, reply: boolean } } } };

export type ReturnReferralMutationVariables = Exact<{
  input: ReturnReferralInput;
  idempotencyKey?: string | null | undefined;
}>;


export type ReturnReferralMutation = { returnReferral: { referral: { id: string, regionId: number, departmentName: string, problemSerialNo: string, title: string, detail: string | null, enterpriseName: string, referredByName: string, referredOn: string, isHandling: boolean, acceptBy: string | null, replyBy: string | null, isProvisional: boolean, isOverdue: boolean, state: ReferralState, words: string | null, legalBasis: string | null, proposedOwner: string | null, answeredByName: string | null, answeredOn: string | null, version: number, region: { id: string, regionId: number, name: string }, viewerCan: { takeOrReturn: boolean, reply: boolean } } } };

export type ReplyToReferralMutationVariables = Exact<{
  input: ReplyToReferralInput;
  idempotencyKey?: string | null | undefined;
}>;


export type ReplyToReferralMutation = { replyToReferral: { referral: { id: string, regionId: number, departmentName: string, problemSerialNo: string, title: string, detail: string | null, enterpriseName: string, referredByName: string, referredOn: string, isHandling: boolean, acceptBy: string | null, replyBy: string | null, isProvisional: boolean, isOverdue: boolean, state: ReferralState, words: string | null, legalBasis: string | null, proposedOwner: string | null, answeredByName: string | null, answeredOn: string | null, version: number, region: { id: string, regionId: number, name: string }, viewerCan: { takeOrReturn: boolean, reply: boolean } } } };

export type AssignProblemsMutationVariables = Exact<{
  input: AssignProblemsInput;
  idempotencyKey?: string | null | undefined;
}>;


export type AssignProblemsMutation = { assignProblems: { batch: { id: string, title: string, problems: Array<{ id: string, serialNo: string, regionId: number, title: string, category: ProblemCategory | null, appealNo: string | null, raisedOn: string, state: ProblemState, ageDays: number, version: number, region: { id: string, regionId: number, name: string }, enterprise: { id: string, regionId: number, name: string }, raisedBy: { id: string, name: string } | null, owner: { bodyName: string, personName: string | null } | null, deadline: { id: string, dueOn: string, isProvisional: boolean, isOverdue: boolean, pausedOn: string | null } | null, referrals: Array<{ id: string, departmentName: string, state: ReferralState }> }> } } };

export type ReturnOpinionFormMutationVariables = Exact<{
  input: ReturnOpinionFormInput;
  idempotencyKey?: string | null | undefined;
}>;


export type ReturnOpinionFormMutation = { returnOpinionForm: { form: { id: string, serialNo: string, regionId: number, state: FormState, issuedOn: string, returnedOn: string | null, reason: string | null, version: number, region: { id: string, regionId: number, name: string }, enterprise: { id: string, regionId: number, name: string }, visit: { id: string } | null, campaign: { id: string, name: string } | null, viewerCan: { return: boolean, decline: boolean } } } };

export type DeclineOpinionFormMutationVariables = Exact<{
  input: DeclineOpinionFormInput;
  idempotencyKey?: string | null | undefined;
}>;


export type DeclineOpinionFormMutation = { declineOpinionForm: { form: { id: string, serialNo: string, regionId: number, state: FormState, issuedOn: string, returnedOn: string | null, reason: string | null, version: number, region: { id: string, regionId: number, name: string }, enterprise: { id: string, regionId: number, name: string }, visit: { id: string } | null, campaign: { id: string, name: string } | null, viewerCan: { return: boolean, decline: boolean } } } };

export type ProblemRowFragment = { id: string, serialNo: string, regionId: number, title: string, category: ProblemCategory | null, appealNo: string | null, raisedOn: string, state: ProblemState, ageDays: number, version: number, region: { id: string, regionId: number, name: string }, enterprise: { id: string, regionId: number, name: string }, raisedBy: { id: string, name: string } | null, owner: { bodyName: string, personName: string | null } | null, deadline: { id: string, dueOn: string, isProvisional: boolean, isOverdue: boolean, pausedOn: string | null } | null, referrals: Array<{ id: string, departmentName: string, state: ReferralState }> };

export type ProblemDetailFragment = { detail: string | null, route: TriageRoute | null, answer: string | null, answeredOn: string | null, answeredByName: string | null, returns: number, promises: number, nextAnswerOn: string | null, explanation: string | null, legalBasis: string | null, departmentToldOn: string | null, countyToldOn: string | null, enterpriseToldOn: string | null, endedOn: string | null, recordedByName: string, createdAt: string, source: ProblemSource, appealReceivedOn: string | null, appealStatus: string | null, appealStatusOn: string | null, appealReply: string | null, consultationTrigger: ConsultationTrigger | null, viewerCanConvene: boolean, supervisionGround: SupervisionGround | null, id: string, serialNo: string, regionId: number, title: string, category: ProblemCategory | null, appealNo: string | null, raisedOn: string, state: ProblemState, ageDays: number, version: number, finding: { id: string, text: string, visit: { id: string, visitedOn: string | null } } | null, visit: { id: string, visitedOn: string | null } | null, campaign: { id: string, name: string } | null, commonProblem: { id: string, regionId: number, title: string, state: CommonProblemState, decision: string | null, owner: string | null, dueOn: string | null, region: { id: string, name: string } } | null, batch: { id: string, title: string, assignedOn: string } | null, mergedInto: { id: string, serialNo: string, title: string } | null, merged: Array<{ id: string, serialNo: string, title: string }>, owners: Array<{ kind: OwnerKind, bodyName: string, personName: string | null, fromOn: string, toOn: string | null, ageDays: number }>, steps: Array<{ deed: ProblemDeed, fromState: ProblemState | null, toState: ProblemState, happenedOn: string, happenedAt: string, byName: string, text: string | null }>, referrals: Array<{ id: string, departmentName: string, referredByName: string, referredOn: string, isHandling: boolean, words: string | null, legalBasis: string | null, proposedOwner: string | null, answeredByName: string | null, answeredOn: string | null, state: ReferralState }>, appealDeadlines: Array<{ id: string, purpose: DeadlinePurpose, workingDays: number, dueOn: string, isProvisional: boolean, isOverdue: boolean, pausedOn: string | null, settledOn: string | null }>, consultations: Array<{ id: string, state: ConsultationState, settledOn: string, settledByName: string, meetOn: string | null }>, supervisionLetters: Array<{ id: string, serialNo: string, issuedOn: string, answeredOn: string | null, deadline: { id: string, dueOn: string, isOverdue: boolean } }>, viewerCan: { refer: boolean, deeds: Array<ProblemDeed> }, region: { id: string, regionId: number, name: string }, enterprise: { id: string, regionId: number, name: string }, raisedBy: { id: string, name: string } | null, owner: { bodyName: string, personName: string | null } | null, deadline: { id: string, dueOn: string, isProvisional: boolean, isOverdue: boolean, pausedOn: string | null } | null };

export type FormRowFragment = { id: string, serialNo: string, regionId: number, state: FormState, issuedOn: string, returnedOn: string | null, reason: string | null, version: number, region: { id: string, regionId: number, name: string }, enterprise: { id: string, regionId: number, name: string }, visit: { id: string } | null, campaign: { id: string, name: string } | null, viewerCan: { return: boolean, decline: boolean } };

export type ReferralDetailFragment = { id: string, regionId: number, departmentName: string, problemSerialNo: string, title: string, detail: string | null, enterpriseName: string, referredByName: string, referredOn: string, isHandling: boolean, acceptBy: string | null, replyBy: string | null, isProvisional: boolean, isOverdue: boolean, state: ReferralState, words: string | null, legalBasis: string | null, proposedOwner: string | null, answeredByName: string | null, answeredOn: string | null, version: number, region: { id: string, regionId: number, name: string }, viewerCan: { takeOrReturn: boolean, reply: boolean } };

export type CampaignOfArticleQueryVariables = Exact<{
  id: string | number;
}>;


export type CampaignOfArticleQuery = { campaign: { id: string, name: string } | null };

export type ArticleCheckQueryVariables = Exact<{
  campaignId: string | number;
  text: string;
}>;


export type ArticleCheckQuery = { checkArticle: { asOf: string, findings: Array<{ start: number, end: number, quote: string, verdict: ArticleVerdict, expected: string | null, figure: { name: FigureName, label: string, text: string } | null }> } | null };

export type RatingSummaryQueryVariables = Exact<{
  regionId: number;
}>;


export type RatingSummaryQuery = { ratingSummary: Array<{ regionId: number, regionName: string, subject: RatingSubject, counted: number | null, average: number | null }> };

export type RatingRowFragment = { regionId: number, regionName: string, subject: RatingSubject, counted: number | null, average: number | null };

export type DepartmentReformListQueryVariables = Exact<{
  regionId: number;
  first: number;
  after?: string | null | undefined;
}>;


export type DepartmentReformListQuery = { departmentReforms: { nodes: Array<{ id: string, regionId: number, kind: ReformKind, effectiveOn: string, document: string, withCounties: boolean, state: ReformState, isDue: boolean, preparedByName: string, region: { id: string, name: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null }, totalCount: { value: number, exact: boolean } } };

export type DepartmentReformByIdQueryVariables = Exact<{
  id: string | number;
}>;


export type DepartmentReformByIdQuery = { departmentReform: { preparedOn: string, finishedAt: string | null, done: number, total: number, moveCount: number, version: number, id: string, regionId: number, kind: ReformKind, effectiveOn: string, document: string, withCounties: boolean, state: ReformState, isDue: boolean, preparedByName: string, successions: Array<{ id: string, regionId: number, predecessorName: string, successorName: string, takesOver: boolean, region: { id: string, name: string } }>, moves: Array<{ kind: ReformItemKind, subjectId: string, regionId: number, label: string, fromName: string, toName: string, region: { id: string, name: string } }>, viewerCan: { undo: boolean }, region: { id: string, name: string } } | null };

export type DepartmentReformPreviewQueryVariables = Exact<{
  regionId: number;
  predecessorIds: Array<string | number> | string | number;
  withCounties: boolean;
}>;


export type DepartmentReformPreviewQuery = { departmentReformPreview: { places: Array<{ regionId: number, regionName: string, predecessors: Array<string> }>, counts: Array<{ kind: ReformItemKind, moving: number, staying: number }>, items: Array<{ kind: ReformItemKind, subjectId: string, label: string, departmentName: string, on: string | null, moves: boolean }> } };

export type ReformDepartmentsQueryVariables = Exact<{
  regionId: number;
}>;


export type ReformDepartmentsQuery = { departments: Array<{ id: string, regionId: number, kind: DepartmentKind, name: string }> };

export type PrepareDepartmentReformMutationVariables = Exact<{
  input: PrepareDepartmentReformInput;
  idempotencyKey?: string | null | undefined;
}>;


export type PrepareDepartmentReformMutation = { prepareDepartmentReform: { reform: { preparedOn: string, finishedAt: string | null, done: number, total: number, moveCount: number, version: number, id: string, regionId: number, kind: ReformKind, effectiveOn: string, document: string, withCounties: boolean, state: ReformState, isDue: boolean, preparedByName: string, successions: Array<{ id: string, regionId: number, predecessorName: string, successorName: string, takesOver: boolean, region: { id: string, name: string } }>, moves: Array<{ kind: ReformItemKind, subjectId: string, regionId: number, label: string, fromName: string, toName: string, region: { id: string, name: string } }>, viewerCan: { undo: boolean }, region: { id: string, name: string } } } };

export type UndoDepartmentReformMutationVariables = Exact<{
  input: UndoDepartmentReformInput;
  idempotencyKey?: string | null | undefined;
}>;


export type UndoDepartmentReformMutation = { undoDepartmentReform: { reform: { preparedOn: string, finishedAt: string | null, done: number, total: number, moveCount: number, version: number, id: string, regionId: number, kind: ReformKind, effectiveOn: string, document: string, withCounties: boolean, state: ReformState, isDue: boolean, preparedByName: string, successions: Array<{ id: string, regionId: number, predecessorName: string, successorName: string, takesOver: boolean, region: { id: string, name: string } }>, moves: Array<{ kind: ReformItemKind, subjectId: string, regionId: number, label: string, fromName: string, toName: string, region: { id: string, name: string } }>, viewerCan: { undo: boolean }, region: { id: string, name: string } } } };

export type DepartmentReformRowFragment = { id: string, regionId: number, kind: ReformKind, effectiveOn: string, document: string, withCounties: boolean, state: ReformState, isDue: boolean, preparedByName: string, region: { id: string, name: string } };

export type DepartmentReformDetailFragment = { preparedOn: string, finishedAt: string | null, done: number, total: number, moveCount: number, version: number, id: string, regionId: number, kind: ReformKind, effectiveOn: string, document: string, withCounties: boolean, state: ReformState, isDue: boolean, preparedByName: string, successions: Array<{ id: string, regionId: number, predecessorName: string, successorName: string, takesOver: boolean, region: { id: string, name: string } }>, moves: Array<{ kind: ReformItemKind, subjectId: string, regionId: number, label: string, fromName: string, toName: string, region: { id: string, name: string } }>, viewerCan: { undo: boolean }, region: { id: string, name: string } };

export type RegistrySourceListQueryVariables = Exact<{
  regionId: number;
  standing?: Array<SourceStanding> | SourceStanding | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type RegistrySourceListQuery = { registrySources: { nodes: Array<{ id: string, regionId: number, name: string, providedBy: string | null, cadenceUnit: SourceCadenceUnit, cadenceCount: number, isComplete: boolean, nextDueOn: string, standing: SourceStanding, region: { id: string, name: string }, lastFile: { id: string, finishedAt: string | null, counts: { total: number } } | null, openFile: { id: string, state: ImportState } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null }, totalCount: { value: number, exact: boolean } } };

export type RegistrySourceByIdQueryVariables = Exact<{
  id: string | number;
}>;


export type RegistrySourceByIdQuery = { registrySource: { version: number, setUpAt: string, endedAt: string | null, endReason: string | null, id: string, regionId: number, name: string, providedBy: string | null, cadenceUnit: SourceCadenceUnit, cadenceCount: number, isComplete: boolean, nextDueOn: string, standing: SourceStanding, columns: Array<{ header: string, column: ImportColumn }>, viewerCan: { import: boolean, revise: boolean, end: boolean }, region: { id: string, name: string }, lastFile: { id: string, finishedAt: string | null, counts: { total: number } } | null, openFile: { id: string, state: ImportState } | null } | null };

export type RegistrySourceFileListQueryVariables = Exact<{
  id: string | number;
  first: number;
  after?: string | null | undefined;
}>;


export type RegistrySourceFileListQuery = { registrySource: { id: string, files: { nodes: Array<{ id: string, fileName: string, state: ImportState, createdAt: string, finishedAt: string | null, startedByName: string, answersDueOn: string | null, counts: { total: number, applied: number }, differences: { new: number, changed: number, corrected: number, same: number, gone: number, undecided: number, goneSeenTo: number } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null }, totalCount: { value: number, exact: boolean } } } | null };

export type RegisterDifferenceListQueryVariables = Exact<{
  id: string | number;
  difference?: Array<RegisterDifference> | RegisterDifference | null | undefined;
  isDecided?: boolean | null | undefined;
  search?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type RegisterDifferenceListQuery = { import: { id: string, rows: { nodes: Array<{ id: string, line: number, place: string | null, outcome: ImportOutcome, isApplied: boolean, name: string | null, creditCode: string | null, difference: RegisterDifference | null, decision: RegisterRowDecision | null, region: { id: string, name: string } | null, differing: Array<{ field: string, last: string | null, ours: string | null, new: string | null, isCorrected: boolean, isSettled: boolean, changedByName: string | null, changedAt: string | null }>, cells: Array<{ column: ImportColumn, text: string }>, problems: Array<{ rule: string, message: string }>, enterprise: { id: string, status: EnterpriseStatus, notFoundCase: { id: string, state: NotFoundState } | null } | null, seenToBy: { id: string, regionId: number, state: VisitState, plannedOn: string | null, visitedOn: string | null, visitorName: string | null } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null }, totalCount: { value: number, exact: boolean } } } | null };

export type SetUpRegistrySourceMutationVariables = Exact<{
  input: SetUpRegistrySourceInput;
  idempotencyKey?: string | null | undefined;
}>;


export type SetUpRegistrySourceMutation = { setUpRegistrySource: { source: { version: number, setUpAt: string, endedAt: string | null, endReason: string | null, id: string, regionId: number, name: string, providedBy: string | null, cadenceUnit: SourceCadenceUnit, cadenceCount: number, isComplete: boolean, nextDueOn: string, standing: SourceStanding, columns: Array<{ header: string, column: ImportColumn }>, viewerCan: { import: boolean, revise: boolean, end: boolean }, region: { id: string, name: string }, lastFile: { id: string, finishedAt: string | null, counts: { total: number } } | null, openFile: { id: string, state: ImportState } | null } } };

export type ReviseRegistrySourceMutationVariables = Exact<{
  input: ReviseRegistrySourceInput;
  idempotencyKey?: string | null | undefined;
}>;


export type ReviseRegistrySourceMutation = { reviseRegistrySource: { source: { version: number, setUpAt: string, endedAt: string | null, endReason: string | null, id: string, regionId: number, name: string, providedBy: string | null, cadenceUnit: SourceCadenceUnit, cadenceCount: number, isComplete: boolean, nextDueOn: string, standing: SourceStanding, columns: Array<{ header: string, column: ImportColumn }>, viewerCan: { import: boolean, revise: boolean, end: boolean }, region: { id: string, name: string }, lastFile: { id: string, finishedAt: string | null, counts: { total: number } } | null, openFile: { id: string, state: ImportState } | null } } };

export type EndRegistrySourceMutationVariables = Exact<{
  input: EndRegistrySourceInput;
  idempotencyKey?: string | null | undefined;
}>;


export type EndRegistrySourceMutation = { endRegistrySource: { source: { version: number, setUpAt: string, endedAt: string | null, endReason: string | null, id: string, regionId: number, name: string, providedBy: string | null, cadenceUnit: SourceCadenceUnit, cadenceCount: number, isComplete: boolean, nextDueOn: string, standing: SourceStanding, columns: Array<{ header: string, column: ImportColumn }>, viewerCan: { import: boolean, revise: boolean, end: boolean }, region: { id: string, name: string }, lastFile: { id: string, finishedAt: string | null, counts: { total: number } } | null, openFile: { id: string, state: ImportState } | null } } };

export type DecideRegisterRowsMutationVariables = Exact<{
  input: DecideRegisterRowsInput;
  idempotencyKey?: string | null | undefined;
}>;


export type DecideRegisterRowsMutation = { decideRegisterRows: { import: { id: string, state: ImportState, version: number, finishedAt: string | null, failureCode: string | null, failureMessage: string | null, progress: { done: number, total: number }, counts: { total: number, new: number, update: number, unchanged: number, conflict: number, doubtful: number, invalid: number, foreign: number, applied: number }, differences: { new: number, changed: number, corrected: number, same: number, gone: number, undecided: number, goneSeenTo: number } | null } } };

export type PlanGoneChecksMutationVariables = Exact<{
  input: PlanGoneChecksInput;
  idempotencyKey?: string | null | undefined;
}>;


export type PlanGoneChecksMutation = { planGoneChecks: { import: { id: string, state: ImportState, version: number, finishedAt: string | null, failureCode: string | null, failureMessage: string | null, progress: { done: number, total: number }, counts: { total: number, new: number, update: number, unchanged: number, conflict: number, doubtful: number, invalid: number, foreign: number, applied: number }, differences: { new: number, changed: number, corrected: number, same: number, gone: number, undecided: number, goneSeenTo: number } | null } } };

export type UndoImportMutationVariables = Exact<{
  input: UndoImportInput;
  idempotencyKey?: string | null | undefined;
}>;


export type UndoImportMutation = { undoImport: { import: { id: string, state: ImportState, version: number, finishedAt: string | null, failureCode: string | null, failureMessage: string | null, progress: { done: number, total: number }, counts: { total: number, new: number, update: number, unchanged: number, conflict: number, doubtful: number, invalid: number, foreign: number, applied: number }, differences: { new: number, changed: number, corrected: number, same: number, gone: number, undecided: number, goneSeenTo: number } | null } } };

export type RegistrySourceRowFragment = { id: string, regionId: number, name: string, providedBy: string | null, cadenceUnit: SourceCadenceUnit, cadenceCount: number, isComplete: boolean, nextDueOn: string, standing: SourceStanding, region: { id: string, name: string }, lastFile: { id: string, finishedAt: string | null, counts: { total: number } } | null, openFile: { id: string, state: ImportState } | null };

export type RegistrySourceDetailFragment = { version: number, setUpAt: string, endedAt: string | null, endReason: string | null, id: string, regionId: number, name: string, providedBy: string | null, cadenceUnit: SourceCadenceUnit, cadenceCount: number, isComplete: boolean, nextDueOn: string, standing: SourceStanding, columns: Array<{ header: string, column: ImportColumn }>, viewerCan: { import: boolean, revise: boolean, end: boolean }, region: { id: string, name: string }, lastFile: { id: string, finishedAt: string | null, counts: { total: number } } | null, openFile: { id: string, state: ImportState } | null };

export type RegisterDifferenceRowFragment = { id: string, line: number, place: string | null, outcome: ImportOutcome, isApplied: boolean, name: string | null, creditCode: string | null, difference: RegisterDifference | null, decision: RegisterRowDecision | null, region: { id: string, name: string } | null, differing: Array<{ field: string, last: string | null, ours: string | null, new: string | null, isCorrected: boolean, isSettled: boolean, changedByName: string | null, changedAt: string | null }>, cells: Array<{ column: ImportColumn, text: string }>, problems: Array<{ rule: string, message: string }>, enterprise: { id: string, status: EnterpriseStatus, notFoundCase: { id: string, state: NotFoundState } | null } | null, seenToBy: { id: string, regionId: number, state: VisitState, plannedOn: string | null, visitedOn: string | null, visitorName: string | null } | null };

export type VisitDutyListQueryVariables = Exact<{
  regionId: number;
  duty: VisitDutyLevel;
  asOf?: string | null | undefined;
  filter?: VisitDutyFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type VisitDutyListQuery = { visitDuties: { nodes: Array<{ id: string, duty: VisitDutyLevel, tier: Tier, every: number, unit: CadenceUnit, lastVisitOn: string | null, countedFromOn: string, dueOn: string, isProvisional: boolean, state: VisitDutyState, workingDaysLeft: number, enterprise: { id: string, name: string, liaisonPerson: { id: string, officer: { id: string, name: string } } | null }, region: { id: string, regionId: number, name: string }, plannedVisit: { id: string, plannedOn: string | null, visitorName: string | null } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null }, totalCount: { value: number, exact: boolean } } };

export type VisitDutyCountsQueryVariables = Exact<{
  regionId: number;
  duty: VisitDutyLevel;
  asOf?: string | null | undefined;
}>;


export type VisitDutyCountsQuery = { visitDutyCounts: { asOf: string, total: number, onTime: number, due: number, overdue: number, unplanned: number } };

export type ProgrammeListQueryVariables = Exact<{
  regionId: number;
}>;


export type ProgrammeListQuery = { programmes: Array<{ id: string, regionId: number, title: string, fromOn: string, toOn: string | null, countsHistory: boolean, reason: string | null, setByName: string, version: number, region: { id: string, name: string }, cadences: Array<{ duty: VisitDutyLevel, tier: Tier, every: number, unit: CadenceUnit }>, viewerCan: { keep: boolean } }> };

export type VisitScheduleQueryVariables = Exact<{
  regionId: number;
  duty: VisitDutyLevel;
  enterpriseIds?: Array<string | number> | string | number | null | undefined;
  fromOn?: string | null | undefined;
  perDay: number;
}>;


export type VisitScheduleQuery = { visitSchedule: { visits: Array<{ enterpriseId: string, enterpriseName: string, countyName: string, dueOn: string, plannedOn: string | null, visitorId: string | null }>, visitors: Array<{ officerId: string, name: string, enterpriseCount: number }> } };

export type SetProgrammeMutationVariables = Exact<{
  input: SetProgrammeInput;
  idempotencyKey?: string | null | undefined;
}>;


export type SetProgrammeMutation = { setProgramme: { programme: { id: string } } };

export type EndProgrammeMutationVariables = Exact<{
  input: EndProgrammeInput;
  idempotencyKey?: string | null | undefined;
}>;


export type EndProgrammeMutation = { endProgramme: { programme: { id: string } } };

export type TierEnterprisesMutationVariables = Exact<{
  input: TierEnterprisesInput;
  idempotencyKey?: string | null | undefined;
}>;


export type TierEnterprisesMutation = { tierEnterprises: { tiers: Array<{ id: string }> } };

export type ScheduleVisitsMutationVariables = Exact<{
  input: ScheduleVisitsInput;
  idempotencyKey?: string | null | undefined;
}>;


export type ScheduleVisitsMutation = { scheduleVisits: { visits: Array<{ id: string }> } };

export type VisitDutyRowFragment = { id: string, duty: VisitDutyLevel, tier: Tier, every: number, unit: CadenceUnit, lastVisitOn: string | null, countedFromOn: string, dueOn: string, isProvisional: boolean, state: VisitDutyState, workingDaysLeft: number, enterprise: { id: string, name: string, liaisonPerson: { id: string, officer: { id: string, name: string } } | null }, region: { id: string, regionId: number, name: string }, plannedVisit: { id: string, plannedOn: string | null, visitorName: string | null } | null };

export type ProgrammeDetailFragment = { id: string, regionId: number, title: string, fromOn: string, toOn: string | null, countsHistory: boolean, reason: string | null, setByName: string, version: number, region: { id: string, name: string }, cadences: Array<{ duty: VisitDutyLevel, tier: Tier, every: number, unit: CadenceUnit }>, viewerCan: { keep: boolean } };

export type RightsRequestListQueryVariables = Exact<{
  regionId: number;
  isOpen?: boolean | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type RightsRequestListQuery = { rightsRequests: { nodes: Array<{ id: string, kind: RightsKind, state: RightsState, channel: RightsChannel, receivedOn: string, handlerName: string | null, region: { id: string, name: string }, person: { id: string, name: string }, deadline: { id: string, dueOn: string, isProvisional: boolean, isOverdue: boolean } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null }, totalCount: { value: number, exact: boolean } } };

export type RightsRequestByIdQueryVariables = Exact<{
  id: string | number;
}>;


export type RightsRequestByIdQuery = { rightsRequest: { regionId: number, field: PersonalFieldName | null, words: string | null, checkedOn: string | null, checkedByName: string | null, answer: string | null, answeredOn: string | null, answeredByName: string | null, placesLeft: number | null, version: number, viewerCan: Array<RightsDeed>, id: string, kind: RightsKind, state: RightsState, channel: RightsChannel, receivedOn: string, handlerName: string | null, region: { id: string, name: string }, person: { id: string, name: string }, deadline: { id: string, dueOn: string, isProvisional: boolean, isOverdue: boolean } } | null };

export type PersonRightsQueryVariables = Exact<{
  id: string | number;
}>;


export type PersonRightsQuery = { person: { id: string, isErased: boolean, notices: Array<{ id: string, givenOn: string, way: NoticeWay, script: NoticeScript, givenByName: string }>, rightsLinks: Array<{ id: string, issuedByName: string, expiresAt: string, revokedAt: string | null, lastUsedAt: string | null }>, rightsRequests: Array<{ id: string, kind: RightsKind, state: RightsState, receivedOn: string, deadline: { id: string, dueOn: string, isOverdue: boolean } }> } | null };

export type RecordRightsRequestMutationVariables = Exact<{
  input: RecordRightsRequestInput;
  idempotencyKey?: string | null | undefined;
}>;


export type RecordRightsRequestMutation = { recordRightsRequest: { request: { regionId: number, field: PersonalFieldName | null, words: string | null, checkedOn: string | null, checkedByName: string | null, answer: string | null, answeredOn: string | null, answeredByName: string | null, placesLeft: number | null, version: number, viewerCan: Array<RightsDeed>, id: string, kind: RightsKind, state: RightsState, channel: RightsChannel, receivedOn: string, handlerName: string | null, region: { id: string, name: string }, person: { id: string, name: string }, deadline: { id: string, dueOn: string, isProvisional: boolean, isOverdue: boolean } } } };

export type TakeOnRightsRequestMutationVariables = Exact<{
  input: TakeOnRightsRequestInput;
  idempotencyKey?: string | null | undefined;
}>;


export type TakeOnRightsRequestMutation = { takeOnRightsRequest: { request: { regionId: number, field: PersonalFieldName | null, words: string | null, checkedOn: string | null, checkedByName: string | null, answer: string | null, answeredOn: string | null, answeredByName: string | null, placesLeft: number | null, version: number, viewerCan: Array<RightsDeed>, id: string, kind: RightsKind, state: RightsState, channel: RightsChannel, receivedOn: string, handlerName: string | null, region: { id: string, name: string }, person: { id: string, name: string }, deadline: { id: string, dueOn: string, isProvisional: boolean, isOverdue: boolean } } } };

export type AnswerRightsRequestMutationVariables = Exact<{
  input: AnswerRightsRequestInput;
  idempotencyKey?: string | null | undefined;
}>;


export type AnswerRightsRequestMutation = { answerRightsRequest: { request: { regionId: number, field: PersonalFieldName | null, words: string | null, checkedOn: string | null, checkedByName: string | null, answer: string | null, answeredOn: string | null, answeredByName: string | null, placesLeft: number | null, version: number, viewerCan: Array<RightsDeed>, id: string, kind: RightsKind, state: RightsState, channel: RightsChannel, receivedOn: string, handlerName: string | null, region: { id: string, name: string }, person: { id: string, name: string }, deadline: { id: string, dueOn: string, isProvisional: boolean, isOverdue: boolean } } } };

export type WithdrawRightsRequestMutationVariables = Exact<{
  input: WithdrawRightsRequestInput;
  idempotencyKey?: string | null | undefined;
}>;


export type WithdrawRightsRequestMutation = { withdrawRightsRequest: { request: { regionId: number, field: PersonalFieldName | null, words: string | null, checkedOn: string | null, checkedByName: string | null, answer: string | null, answeredOn: string | null, answeredByName: string | null, placesLeft: number | null, version: number, viewerCan: Array<RightsDeed>, id: string, kind: RightsKind, state: RightsState, channel: RightsChannel, receivedOn: string, handlerName: string | null, region: { id: string, name: string }, person: { id: string, name: string }, deadline: { id: string, dueOn: string, isProvisional: boolean, isOverdue: boolean } } } };

export type IssueRightsLinkMutationVariables = Exact<{
  input: IssueRightsLinkInput;
}>;


export type IssueRightsLinkMutation = { issueRightsLink: { path: string, url: string | null, link: { id: string, expiresAt: string } } };

export type RevokeRightsLinkMutationVariables = Exact<{
  input: RevokeRightsLinkInput;
  idempotencyKey?: string | null | undefined;
}>;


export type RevokeRightsLinkMutation = { revokeRightsLink: { link: { id: string, revokedAt: string | null } } };

export type GiveNoticeMutationVariables = Exact<{
  input: GiveNoticeInput;
  idempotencyKey?: string | null | undefined;
}>;


export type GiveNoticeMutation = { giveNotice: { person: { id: string } } };

export type RightsRequestRowFragment = { id: string, kind: RightsKind, state: RightsState, channel: RightsChannel, receivedOn: string, handlerName: string | null, region: { id: string, name: string }, person: { id: string, name: string }, deadline: { id: string, dueOn: string, isProvisional: boolean, isOverdue: boolean } };

export type RightsRequestDetailFragment = { regionId: number, field: PersonalFieldName | null, words: string | null, checkedOn: string | null, checkedByName: string | null, answer: string | null, answeredOn: string | null, answeredByName: string | null, placesLeft: number | null, version: number, viewerCan: Array<RightsDeed>, id: string, kind: RightsKind, state: RightsState, channel: RightsChannel, receivedOn: string, handlerName: string | null, region: { id: string, name: string }, person: { id: string, name: string }, deadline: { id: string, dueOn: string, isProvisional: boolean, isOverdue: boolean } };

export type ServiceInfoQueryVariables = Exact<{ [key: string]: never; }>;


export type ServiceInfoQuery = { service: { isDemo: boolean, today: string } };

export type ServiceOperationQueryVariables = Exact<{ [key: string]: never; }>;


export type ServiceOperationQuery = { serviceOperation: { version: string, databaseVersion: string, keepsDatabase: boolean, isBackupDamaged: boolean, lastBackup: { madeAt: string, ageHours: number, isOld: boolean, bytes: number, rowCount: number } | null, lastDrill: { doneAt: string, ageHours: number, isOld: boolean, isRight: boolean, seconds: number } | null, disk: { freeBytes: number, totalBytes: number, isLow: boolean } | null, failedJobs: Array<{ task: string, count: number, isGivenUp: boolean, lastAt: string }> } };

export type SupervisionLetterListQueryVariables = Exact<{
  regionId: number;
  isOpen?: boolean | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type SupervisionLetterListQuery = { supervisionLetters: { nodes: Array<{ id: string, serialNo: string, regionId: number, ground: SupervisionGround, addressee: string, issuerOffice: string, issuedOn: string, answeredOn: string | null, region: { id: string, name: string }, problem: { id: string, serialNo: string, title: string, enterprise: { id: string, name: string } }, deadline: { id: string, dueOn: string, isProvisional: boolean, isOverdue: boolean } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null }, totalCount: { value: number, exact: boolean } } };

export type SupervisionLetterByIdQueryVariables = Exact<{
  id: string | number;
}>;


export type SupervisionLetterByIdQuery = { supervisionLetter: { issuedByName: string, demand: string, answer: string | null, answeredByName: string | null, version: number, id: string, serialNo: string, regionId: number, ground: SupervisionGround, addressee: string, issuerOffice: string, issuedOn: string, answeredOn: string | null, problem: { id: string, state: ProblemState, raisedOn: string, serialNo: string, title: string, deadline: { id: string, dueOn: string } | null, enterprise: { id: string, name: string } }, viewerCan: { answer: boolean }, region: { id: string, name: string }, deadline: { id: string, dueOn: string, isProvisional: boolean, isOverdue: boolean } } | null };

export type IssueSupervisionLetterMutationVariables = Exact<{
  input: IssueSupervisionLetterInput;
  idempotencyKey?: string | null | undefined;
}>;


export type IssueSupervisionLetterMutation = { issueSupervisionLetter: { letter: { id: string, problem: { detail: string | null, route: TriageRoute | null, answer: string | null, answeredOn: string | null, answeredByName: string | null, returns: number, promises: number, nextAnswerOn: string | null, explanation: string | null, legalBasis: string | null, departmentToldOn: string | null, countyToldOn: string | null, enterpriseToldOn: string | null, endedOn: string | null, recordedByName: string, createdAt: string, source: ProblemSource, appealReceivedOn: string | null, appealStatus: string | null, appealStatusOn: string | null, appealReply: string | null, consultationTrigger: ConsultationTrigger | null, viewerCanConvene: boolean, supervisionGround: SupervisionGround | null, id: string, serialNo: string, regionId: number, title: string, category: ProblemCategory | null, appealNo: string | null, raisedOn: string, state: ProblemState, ageDays: number, version: number, finding: { id: string, text: string, visit: { id: string, visitedOn: string | null } } | null, visit: { id: string, visitedOn: string | null } | null, campaign: { id: string, name: string } | null, commonProblem: { id: string, regionId: number, title: string, state: CommonProblemState, decision: string | null, owner: string | null, dueOn: string | null, region: { id: string, name: string } } | null, batch: { id: string, title: string, assignedOn: string } | null, mergedInto: { id: string, serialNo: string, title: string } | null, merged: Array<{ id: string, serialNo: string, title: string }>, owners: Array<{ kind: OwnerKind, bodyName: string, personName: string | null, fromOn: string, toOn: string | null, ageDays: number }>, steps: Array<{ deed: ProblemDeed, fromState: ProblemState | null, toState: ProblemState, happenedOn: string, happenedAt: string, byName: string, text: string | null }>, referrals: Array<{ id: string, departmentName: string, referredByName: string, referredOn: string, isHandling: boolean, words: string | null, legalBasis: string | null, proposedOwner: string | null, answeredByName: string | null, answeredOn: string | null, state: ReferralState }>, appealDeadlines: Array<{ id: string, purpose: DeadlinePurpose, workingDays: number, dueOn: string, isProvisional: boolean, isOverdue: boolean, pausedOn: string | null, settledOn: string | null }>, consultations: Array<{ id: string, state: ConsultationState, settledOn: string, settledByName: string, meetOn: string | null }>, supervisionLetters: Array<{ id: string, serialNo: string, issuedOn: string, answeredOn: string | null, deadline: { id: string, dueOn: string, isOverdue: boolean } }>, viewerCan: { refer: boolean, deeds: Array<ProblemDeed> }, region: { id: string, regionId: number, name: string }, enterprise: { id: string, regionId: number, name: string }, raisedBy: { id: string, name: string } | null, owner: { bodyName: string, personName: string | null } | null, deadline: { id: string, dueOn: string, isProvisional: boolean, isOverdue: boolean, pausedOn: string | null } | null } } } };

export type AnswerSupervisionLetterMutationVariables = Exact<{
  input: AnswerSupervisionLetterInput;
  idempotencyKey?: string | null | undefined;
}>;


export type AnswerSupervisionLetterMutation = { answerSupervisionLetter: { letter: { issuedByName: string, demand: string, answer: string | null, answeredByName: string | null, version: number, id: string, serialNo: string, regionId: number, ground: SupervisionGround, addressee: string, issuerOffice: string, issuedOn: string, answeredOn: string | null, problem: { id: string, state: ProblemState, raisedOn: string, serialNo: string, title: string, deadline: { id: string, dueOn: string } | null, enterprise: { id: string, name: string } }, viewerCan: { answer: boolean }, region: { id: string, name: string }, deadline: { id: string, dueOn: string, isProvisional: boolean, isOverdue: boolean } } } };

export type SupervisionLetterRowFragment = { id: string, serialNo: string, regionId: number, ground: SupervisionGround, addressee: string, issuerOffice: string, issuedOn: string, answeredOn: string | null, region: { id: string, name: string }, problem: { id: string, serialNo: string, title: string, enterprise: { id: string, name: string } }, deadline: { id: string, dueOn: string, isProvisional: boolean, isOverdue: boolean } };

export type SupervisionLetterDetailFragment = { issuedByName: string, demand: string, answer: string | null, answeredByName: string | null, version: number, id: string, serialNo: string, regionId: number, ground: SupervisionGround, addressee: string, issuerOffice: string, issuedOn: string, answeredOn: string | null, problem: { id: string, state: ProblemState, raisedOn: string, serialNo: string, title: string, deadline: { id: string, dueOn: string } | null, enterprise: { id: string, name: string } }, viewerCan: { answer: boolean }, region: { id: string, name: string }, deadline: { id: string, dueOn: string, isProvisional: boolean, isOverdue: boolean } };

export type DepartmentLetterListQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type DepartmentLetterListQuery = { departmentLetters: { nodes: Array<{ id: string, serialNo: string, regionId: number, title: string, enterpriseName: string, issuerOffice: string, issuedOn: string, dueOn: string, isProvisional: boolean, isOverdue: boolean, answeredOn: string | null, region: { id: string, name: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null }, totalCount: { value: number, exact: boolean } } };

export type DepartmentLetterByIdQueryVariables = Exact<{
  id: string | number;
}>;


export type DepartmentLetterByIdQuery = { departmentLetter: { addressee: string, problemSerialNo: string, ground: SupervisionGround, issuedByName: string, demand: string, answer: string | null, answeredByName: string | null, version: number, id: string, serialNo: string, regionId: number, title: string, enterpriseName: string, issuerOffice: string, issuedOn: string, dueOn: string, isProvisional: boolean, isOverdue: boolean, answeredOn: string | null, viewerCan: { reply: boolean }, region: { id: string, name: string } } | null };

export type ReplyToLetterMutationVariables = Exact<{
  input: ReplyToLetterInput;
  idempotencyKey?: string | null | undefined;
}>;


export type ReplyToLetterMutation = { replyToLetter: { letter: { addressee: string, problemSerialNo: string, ground: SupervisionGround, issuedByName: string, demand: string, answer: string | null, answeredByName: string | null, version: number, id: string, serialNo: string, regionId: number, title: string, enterpriseName: string, issuerOffice: string, issuedOn: string, dueOn: string, isProvisional: boolean, isOverdue: boolean, answeredOn: string | null, viewerCan: { reply: boolean }, region: { id: string, name: string } } } };

export type DepartmentLetterRowFragment = { id: string, serialNo: string, regionId: number, title: string, enterpriseName: string, issuerOffice: string, issuedOn: string, dueOn: string, isProvisional: boolean, isOverdue: boolean, answeredOn: string | null, region: { id: string, name: string } };

export type DepartmentLetterDetailFragment = { addressee: string, problemSerialNo: string, ground: SupervisionGround, issuedByName: string, demand: string, answer: string | null, answeredByName: string | null, version: number, id: string, serialNo: string, regionId: number, title: string, enterpriseName: string, issuerOffice: string, issuedOn: string, dueOn: string, isProvisional: boolean, isOverdue: boolean, answeredOn: string | null, viewerCan: { reply: boolean }, region: { id: string, name: string } };

export type RegionOnScreenQueryVariables = Exact<{
  regionId: number;
}>;


export type RegionOnScreenQuery = { region: { isUnit: boolean, isPractice: boolean, childCount: number, endedOn: string | null, id: string, regionId: number, code: string, name: string, successor: { id: string, regionId: number, code: string, name: string } | null, path: Array<{ id: string, regionId: number, code: string, name: string }> } | null };

export type RegionSearchQueryVariables = Exact<{
  search?: string | null | undefined;
  parentId?: number | null | undefined;
  first: number;
}>;


export type RegionSearchQuery = { regions: { nodes: Array<{ id: string, regionId: number, code: string, name: string, path: Array<{ id: string, regionId: number, name: string }> }> } };

export type VisitListQueryVariables = Exact<{
  regionId: number;
  filter?: VisitFilter | null | undefined;
  order: VisitOrder;
  first: number;
  after?: string | null | undefined;
}>;


export type VisitListQuery = { visits: { nodes: Array<{ id: string, regionId: number, kind: VisitKind, state: VisitState, outcome: VisitOutcome | null, listedOn: string, confirmedBy: VisitConfirmer | null, recordedByName: string | null, source: VisitSource, region: { id: string, regionId: number, name: string }, enterprise: { id: string, regionId: number, name: string }, campaign: { id: string, name: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null }, totalCount: { value: number, exact: boolean } } };

export type VisitByIdQueryVariables = Exact<{
  id: string | number;
}>;


export type VisitByIdQuery = { visit: { id: string, regionId: number, kind: VisitKind, channel: VisitChannel, state: VisitState, outcome: VisitOutcome | null, plannedOn: string | null, visitedOn: string | null, listedOn: string, note: string | null, evidence: string | null, attemptNo: number, confirmedBy: VisitConfirmer | null, confirmedAt: string | null, endReason: string | null, deniedOn: string | null, deniedNote: string | null, recordedByName: string | null, recordedAt: string | null, source: VisitSource, createdAt: string, updatedAt: string, version: number, withOffice: boolean, burdenReason: string | null, visitorName: string | null, region: { id: string, regionId: number, name: string }, enterprise: { id: string, regionId: number, name: string, creditCode: string | null, address: string | null, status: EnterpriseStatus }, campaign: { id: string, name: string } | null, attemptOf: { id: string, visitedOn: string | null, outcome: VisitOutcome | null } | null, items: Array<{ id: string, text: string, state: VisitItemState, closedOn: string | null, visit: { id: string, listedOn: string }, closedIn: { id: string, listedOn: string } | null }>, closedItems: Array<{ id: string, text: string, state: VisitItemState, closedOn: string | null, visit: { id: string, listedOn: string }, closedIn: { id: string, listedOn: string } | null }>, visitors: Array<{ id: string, name: string, post: string | null }>, attendances: Array<{ id: string, role: PersonKind, capacity: string | null, person: { id: string, name: string } }>, departments: Array<{ id: string, kind: DepartmentKind, name: string, isLead: boolean }>, bodies: Array<{ isOffice: boolean, isLead: boolean, name: string | null }>, policies: Array<{ id: string, level: PolicyLevel, kind: PolicyKind, title: string | null }>, hazards: Array<{ id: string, place: HazardPlace, text: string, advice: string | null, dueOn: string | null, state: HazardState }>, findings: Array<{ id: string, regionId: number, kind: FindingKind, severity: FindingSeverity, text: string, foundOn: string, state: FindingState, stateReason: string | null, version: number, region: { id: string, regionId: number, name: string }, enterprise: { id: string, name: string }, visit: { id: string, visitedOn: string | null }, problem: { id: string, serialNo: string, title: string } | null, serviceRequest: { id: string, text: string, dueOn: string, state: ServiceRequestState, doneOn: string | null, doneNote: string | null, version: number, officer: { id: string, name: string }, viewerCan: { complete: boolean } } | null, viewerCan: { settle: boolean } }>, files: Array<{ id: string, kind: VisitFileKind, fileId: string | null, name: string | null, type: string | null, size: number | null, hasThumbnail: boolean, caption: string | null, typedReason: string | null, addedByName: string, addedAt: string, person: { id: string, name: string } | null }>, forms: Array<{ id: string, serialNo: string, state: FormState, issuedOn: string, returnedOn: string | null, reason: string | null }>, problems: Array<{ id: string, serialNo: string, title: string, detail: string | null, state: ProblemState, answer: string | null, raisedBy: { id: string, name: string } | null }>, viewerCan: { record: boolean, confirm: boolean, correct: boolean, void: boolean, restore: boolean, cancel: boolean, move: boolean, join: boolean } } | null };

export type VisitSheetQueryVariables = Exact<{
  id: string | number;
}>;


export type VisitSheetQuery = { visit: { id: string, regionId: number, kind: VisitKind, channel: VisitChannel, state: VisitState, outcome: VisitOutcome | null, plannedOn: string | null, visitedOn: string | null, listedOn: string, note: string | null, evidence: string | null, attemptNo: number, confirmedBy: VisitConfirmer | null, confirmedAt: string | null, endReason: string | null, deniedOn: string | null, deniedNote: string | null, recordedByName: string | null, recordedAt: string | null, source: VisitSource, createdAt: string, updatedAt: string, version: number, withOffice: boolean, burdenReason: string | null, visitorName: string | null, enterprise: { id: string, regionId: number, name: string, creditCode: string | null, address: string | null, status: EnterpriseStatus, forms: Array<{ id: string, serialNo: string, campaign: { id: string } | null }>, visits: Array<{ id: string, state: VisitState, plannedOn: string | null }> }, region: { id: string, regionId: number, name: string }, campaign: { id: string, name: string } | null, attemptOf: { id: string, visitedOn: string | null, outcome: VisitOutcome | null } | null, items: Array<{ id: string, text: string, state: VisitItemState, closedOn: string | null, visit: { id: string, listedOn: string }, closedIn: { id: string, listedOn: string } | null }>, closedItems: Array<{ id: string, text: string, state: VisitItemState, closedOn: string | null, visit: { id: string, listedOn: string }, closedIn: { id: string, listedOn: string } | null }>, visitors: Array<{ id: string, name: string, post: string | null }>, attendances: Array<{ id: string, role: PersonKind, capacity: string | null, person: { id: string, name: string } }>, departments: Array<{ id: string, kind: DepartmentKind, name: string, isLead: boolean }>, bodies: Array<{ isOffice: boolean, isLead: boolean, name: string | null }>, policies: Array<{ id: string, level: PolicyLevel, kind: PolicyKind, title: string | null }>, hazards: Array<{ id: string, place: HazardPlace, text: string, advice: string | null, dueOn: string | null, state: HazardState }>, findings: Array<{ id: string, regionId: number, kind: FindingKind, severity: FindingSeverity, text: string, foundOn: string, state: FindingState, stateReason: string | null, version: number, region: { id: string, regionId: number, name: string }, enterprise: { id: string, name: string }, visit: { id: string, visitedOn: string | null }, problem: { id: string, serialNo: string, title: string } | null, serviceRequest: { id: string, text: string, dueOn: string, state: ServiceRequestState, doneOn: string | null, doneNote: string | null, version: number, officer: { id: string, name: string }, viewerCan: { complete: boolean } } | null, viewerCan: { settle: boolean } }>, files: Array<{ id: string, kind: VisitFileKind, fileId: string | null, name: string | null, type: string | null, size: number | null, hasThumbnail: boolean, caption: string | null, typedReason: string | null, addedByName: string, addedAt: string, person: { id: string, name: string } | null }>, forms: Array<{ id: string, serialNo: string, state: FormState, issuedOn: string, returnedOn: string | null, reason: string | null }>, problems: Array<{ id: string, serialNo: string, title: string, detail: string | null, state: ProblemState, answer: string | null, raisedBy: { id: string, name: string } | null }>, viewerCan: { record: boolean, confirm: boolean, correct: boolean, void: boolean, restore: boolean, cancel: boolean, move: boolean, join: boolean } } | null };

export type EnterpriseChoicesQueryVariables = Exact<{
  regionId: number;
  search?: string | null | undefined;
  first: number;
}>;


export type EnterpriseChoicesQuery = { enterprises: { nodes: Array<{ id: string, regionId: number, name: string, matches: Array<{ field: EnterpriseMatchField, parts: Array<{ text: string, isMatched: boolean }> }>, region: { id: string, regionId: number, name: string } }> } };

export type CampaignChoicesQueryVariables = Exact<{
  regionId: number;
}>;


export type CampaignChoicesQuery = { campaigns: { nodes: Array<{ id: string, name: string, state: CampaignState, groupCode: string }> } };

export type OfficerChoicesQueryVariables = Exact<{
  regionId: number;
}>;


export type OfficerChoicesQuery = { officers: { nodes: Array<{ id: string, regionId: number, name: string, isViewer: boolean, postTitle: string | null, region: { id: string, name: string } }> } };

export type DepartmentChoicesQueryVariables = Exact<{
  regionId: number;
}>;


export type DepartmentChoicesQuery = { departments: Array<{ id: string, regionId: number, kind: DepartmentKind, name: string, region: { id: string, name: string } }> };

export type VisitEnterpriseQueryVariables = Exact<{
  id: string | number;
}>;


export type VisitEnterpriseQuery = { enterprise: { address: string | null, id: string, regionId: number, name: string, openItems: Array<{ id: string, text: string, state: VisitItemState, closedOn: string | null, visit: { id: string, listedOn: string }, closedIn: { id: string, listedOn: string } | null }>, groups: Array<{ id: string, code: string }>, liaisonPerson: { id: string, officer: { id: string, name: string } } | null, forms: Array<{ id: string, serialNo: string, state: FormState, campaign: { id: string } | null }>, visits: Array<{ id: string, state: VisitState, visitedOn: string | null }>, region: { id: string, regionId: number, name: string } } | null };

export type VisitPlanQueryVariables = Exact<{
  id: string | number;
}>;


export type VisitPlanQuery = { visit: { id: string, state: VisitState, version: number, kind: VisitKind, plannedOn: string | null, note: string | null, campaign: { id: string } | null, enterprise: { address: string | null, id: string, regionId: number, name: string, openItems: Array<{ id: string, text: string, state: VisitItemState, closedOn: string | null, visit: { id: string, listedOn: string }, closedIn: { id: string, listedOn: string } | null }>, groups: Array<{ id: string, code: string }>, liaisonPerson: { id: string, officer: { id: string, name: string } } | null, forms: Array<{ id: string, serialNo: string, state: FormState, campaign: { id: string } | null }>, visits: Array<{ id: string, state: VisitState, visitedOn: string | null }>, region: { id: string, regionId: number, name: string } }, departments: Array<{ id: string, department: { id: string } | null }>, viewerCan: { record: boolean } } | null };

export type VisitsAtHandQueryVariables = Exact<{
  regionId: number;
}>;


export type VisitsAtHandQuery = { planned: { nodes: Array<{ id: string, plannedOn: string | null, enterprise: { id: string, regionId: number, name: string, region: { id: string, regionId: number, name: string } } }> }, mine: { nodes: Array<{ id: string, enterprise: { id: string, regionId: number, name: string, region: { id: string, regionId: number, name: string } } }> } };

export type EnterprisesInMyCareQueryVariables = Exact<{
  regionId: number;
  officerId: string | number;
}>;


export type EnterprisesInMyCareQuery = { liaisonRegister: { nodes: Array<{ id: string, enterprise: { id: string, regionId: number, name: string, visits: Array<{ id: string, state: VisitState, campaign: { id: string } | null }>, region: { id: string, regionId: number, name: string } } }> } };

export type AttendeeChoicesQueryVariables = Exact<{
  enterpriseId: string | number;
  search?: string | null | undefined;
}>;


export type AttendeeChoicesQuery = { attendeeChoices: Array<{ kind: PersonKind, title: string | null, isKnown: boolean, lastMetOn: string | null, person: { id: string, name: string } }> };

export type RecordVisitMutationVariables = Exact<{
  input: RecordVisitInput;
  idempotencyKey?: string | null | undefined;
}>;


export type RecordVisitMutation = { recordVisit: { visit: { id: string, regionId: number, kind: VisitKind, channel: VisitChannel, state: VisitState, outcome: VisitOutcome | null, plannedOn: string | null, visitedOn: string | null, listedOn: string, note: string | null, evidence: string | null, attemptNo: number, confirmedBy: VisitConfirmer | null, confirmedAt: string | null, endReason: string | null, deniedOn: string | null, deniedNote: string | null, recordedByName: string | null, recordedAt: string | null, source: VisitSource, createdAt: string, updatedAt: string, version: number, withOffice: boolean, burdenReason: string | null, visitorName: string | null, region: { id: string, regionId: number, name: string }, enterprise: { id: string, regionId: number, name: string, creditCode: string | null, address: string | null, status: EnterpriseStatus }, campaign: { id: string, name: string } | null, attemptOf: { id: string, visitedOn: string | null, outcome: VisitOutcome | null } | null, items: Array<{ id: string, text: string, state: VisitItemState, closedOn: string | null, visit: { id: string, listedOn: string }, closedIn: { id: string, listedOn: string } | null }>, closedItems: Array<{ id: string, text: string, state: VisitItemState, closedOn: string | null, visit: { id: string, listedOn: string }, closedIn: { id: string, listedOn: string } | null }>, visitors: Array<{ id: string, name: string, post: string | null }>, attendances: Array<{ id: string, role: PersonKind, capacity: string | null, person: { id: string, name: string } }>, departments: Array<{ id: string, kind: DepartmentKind, name: string, isLead: boolean }>, bodies: Array<{ isOffice: boolean, isLead: boolean, name: string | null }>, policies: Array<{ id: string, level: PolicyLevel, kind: PolicyKind, title: string | null }>, hazards: Array<{ id: string, place: HazardPlace, text: string, advice: string | null, dueOn: string | null, state: HazardState }>, findings: Array<{ id: string, regionId: number, kind: FindingKind, severity: FindingSeverity, text: string, foundOn: string, state: FindingState, stateReason: string | null, version: number, region: { id: string, regionId: number, name: string }, enterprise: { id: string, name: string }, visit: { id: string, visitedOn: string | null }, problem: { id: string, serialNo: string, title: string } | null, serviceRequest: { id: string, text: string, dueOn: string, state: ServiceRequestState, doneOn: string | null, doneNote: string | null, version: number, officer: { id: string, name: string }, viewerCan: { complete: boolean } } | null, viewerCan: { settle: boolean } }>, files: Array<{ id: string, kind: VisitFileKind, fileId: string | null, name: string | null, type: string | null, size: number | null, hasThumbnail: boolean, caption: string | null, typedReason: string | null, addedByName: string, addedAt: string, person: { id: string, name: string } | null }>, forms: Array<{ id: string, serialNo: string, state: FormState, issuedOn: string, returnedOn: string | null, reason: string | null }>, problems: Array<{ id: string, serialNo: string, title: string, detail: string | null, state: ProblemState, answer: string | null, raisedBy: { id: string, name: string } | null }>, viewerCan: { record: boolean, confirm: boolean, correct: boolean, void: boolean, restore: boolean, cancel: boolean, move: boolean, join: boolean } }, nextVisit: { id: string, plannedOn: string | null } | null } };

export type PlanVisitMutationVariables = Exact<{
  input: PlanVisitInput;
  idempotencyKey?: string | null | undefined;
}>;


export type PlanVisitMutation = { planVisit: { visit: { id: string, regionId: number, kind: VisitKind, channel: VisitChannel, state: VisitState, outcome: VisitOutcome | null, plannedOn: string | null, visitedOn: string | null, listedOn: string, note: string | null, evidence: string | null, attemptNo: number, confirmedBy: VisitConfirmer | null, confirmedAt: string | null, endReason: string | null, deniedOn: string | null, deniedNote: string | null, recordedByName: string | null, recordedAt: string | null, source: VisitSource, createdAt: string, updatedAt: string, version: number, withOffice: boolean, burdenReason: string | null, visitorName: string | null, region: { id: string, regionId: number, name: string }, enterprise: { id: string, regionId: number, name: string, creditCode: string | null, address: string | null, status: EnterpriseStatus }, campaign: { id: string, name: string } | null, attemptOf: { id: string, visitedOn: string | null, outcome: VisitOutcome | null } | null, items: Array<{ id: string, text: string, state: VisitItemState, closedOn: string | null, visit: { id: string, listedOn: string }, closedIn: { id: string, listedOn: string } | null }>, closedItems: Array<{ id: string, text: string, state: VisitItemState, closedOn: string | null, visit: { id: string, listedOn: string }, closedIn: { id: string, listedOn: string } | null }>, visitors: Array<{ id: string, name: string, post: string | null }>, attendances: Array<{ id: string, role: PersonKind, capacity: string | null, person: { id: string, name: string } }>, departments: Array<{ id: string, kind: DepartmentKind, name: string, isLead: boolean }>, bodies: Array<{ isOffice: boolean, isLead: boolean, name: string | null }>, policies: Array<{ id: string, level: PolicyLevel, kind: PolicyKind, title: string | null }>, hazards: Array<{ id: string, place: HazardPlace, text: string, advice: string | null, dueOn: string | null, state: HazardState }>, findings: Array<{ id: string, regionId: number, kind: FindingKind, severity: FindingSeverity, text: string, foundOn: string, state: FindingState, stateReason: string | null, version: number, region: { id: string, regionId: number, name: string }, enterprise: { id: string, name: string }, visit: { id: string, visitedOn: string | null }, problem: { id: string, serialNo: string, title: string } | null, serviceRequest: { id: string, text: string, dueOn: string, state: ServiceRequestState, doneOn: string | null, doneNote: string | null, version: number, officer: { id: string, name: string }, viewerCan: { complete: boolean } } | null, viewerCan: { settle: boolean } }>, files: Array<{ id: string, kind: VisitFileKind, fileId: string | null, name: string | null, type: string | null, size: number | null, hasThumbnail: boolean, caption: string | null, typedReason: string | null, addedByName: string, addedAt: string, person: { id: string, name: string } | null }>, forms: Array<{ id: string, serialNo: string, state: FormState, issuedOn: string, returnedOn: string | null, reason: string | null }>, problems: Array<{ id: string, serialNo: string, title: string, detail: string | null, state: ProblemState, answer: string | null, raisedBy: { id: string, name: string } | null }>, viewerCan: { record: boolean, confirm: boolean, correct: boolean, void: boolean, restore: boolean, cancel: boolean, move: boolean, join: boolean } } } };

export type VisitBurdenQueryVariables = Exact<{
  enterpriseId: string | number;
  on: string;
  exceptVisitId?: string | number | null | undefined;
}>;


export type VisitBurdenQuery = { visitBurden: { on: string, dayCount: number, weekCount: number, monthCount: number, passed: Array<VisitLimitPeriod>, day: { kind: DayKind, name: string | null, isProvisional: boolean }, limits: { perDay: number, perWeek: number, perMonth: number }, within7Days: Array<{ id: string }>, within30Days: Array<{ id: string, state: VisitState, kind: VisitKind, listedOn: string, withOffice: boolean, bodies: Array<{ isOffice: boolean, isLead: boolean, name: string | null }>, viewerCan: { join: boolean } }>, joinable: Array<{ id: string, state: VisitState, kind: VisitKind, listedOn: string, withOffice: boolean, bodies: Array<{ isOffice: boolean, isLead: boolean, name: string | null }>, viewerCan: { join: boolean } }> } | null };

export type VisitPlannerQueryVariables = Exact<{
  regionId: number;
  fromOn: string;
  toOn: string;
  filter: VisitFilter;
}>;


export type VisitPlannerQuery = { calendarDays: Array<{ day: string, kind: DayKind, name: string | null, isWorkday: boolean }>, visits: { nodes: Array<{ id: string, regionId: number, state: VisitState, kind: VisitKind, listedOn: string, plannedOn: string | null, version: number, withOffice: boolean, enterprise: { id: string, name: string }, bodies: Array<{ isOffice: boolean, isLead: boolean, name: string | null }>, viewerCan: { record: boolean, move: boolean, join: boolean } }>, pageInfo: { hasNextPage: boolean } } };

export type AttachToVisitMutationVariables = Exact<{
  input: AttachToVisitInput;
  idempotencyKey?: string | null | undefined;
}>;


export type AttachToVisitMutation = { attachToVisit: { visitFile: { id: string, kind: VisitFileKind, fileId: string | null, name: string | null, type: string | null, size: number | null, hasThumbnail: boolean, caption: string | null, typedReason: string | null, addedByName: string, addedAt: string, visit: { id: string }, person: { id: string, name: string } | null } } };

export type SignVisitMutationVariables = Exact<{
  input: SignVisitInput;
  idempotencyKey?: string | null | undefined;
}>;


export type SignVisitMutation = { signVisit: { visitFile: { id: string, kind: VisitFileKind, fileId: string | null, name: string | null, type: string | null, size: number | null, hasThumbnail: boolean, caption: string | null, typedReason: string | null, addedByName: string, addedAt: string, visit: { id: string, state: VisitState, confirmedBy: VisitConfirmer | null, version: number }, person: { id: string, name: string } | null } } };

export type VisitLimitsQueryVariables = Exact<{
  regionId: number;
}>;


export type VisitLimitsQuery = { visitLimits: { perDay: number, perWeek: number, perMonth: number, setByName: string | null, setAt: string | null, version: number | null, canSet: boolean, setIn: { id: string, regionId: number, name: string } | null } };

export type SetVisitLimitsMutationVariables = Exact<{
  input: SetVisitLimitsInput;
  idempotencyKey?: string | null | undefined;
}>;


export type SetVisitLimitsMutation = { setVisitLimits: { limits: { perDay: number, perWeek: number, perMonth: number, setByName: string | null, setAt: string | null, version: number | null, canSet: boolean, setIn: { id: string, regionId: number, name: string } | null } } };

export type JoinVisitMutationVariables = Exact<{
  input: JoinVisitInput;
  idempotencyKey?: string | null | undefined;
}>;


export type JoinVisitMutation = { joinVisit: { visit: { id: string, regionId: number, kind: VisitKind, channel: VisitChannel, state: VisitState, outcome: VisitOutcome | null, plannedOn: string | null, visitedOn: string | null, listedOn: string, note: string | null, evidence: string | null, attemptNo: number, confirmedBy: VisitConfirmer | null, confirmedAt: string | null, endReason: string | null, deniedOn: string | null, deniedNote: string | null, recordedByName: string | null, recordedAt: string | null, source: VisitSource, createdAt: string, updatedAt: string, version: number, withOffice: boolean, burdenReason: string | null, visitorName: string | null, region: { id: string, regionId: number, name: string }, enterprise: { id: string, regionId: number, name: string, creditCode: string | null, address: string | null, status: EnterpriseStatus }, campaign: { id: string, name: string } | null, attemptOf: { id: string, visitedOn: string | null, outcome: VisitOutcome | null } | null, items: Array<{ id: string, text: string, state: VisitItemState, closedOn: string | null, visit: { id: string, listedOn: string }, closedIn: { id: string, listedOn: string } | null }>, closedItems: Array<{ id: string, text: string, state: VisitItemState, closedOn: string | null, visit: { id: string, listedOn: string }, closedIn: { id: string, listedOn: string } | null }>, visitors: Array<{ id: string, name: string, post: string | null }>, attendances: Array<{ id: string, role: PersonKind, capacity: string | null, person: { id: string, name: string } }>, departments: Array<{ id: string, kind: DepartmentKind, name: string, isLead: boolean }>, bodies: Array<{ isOffice: boolean, isLead: boolean, name: string | null }>, policies: Array<{ id: string, level: PolicyLevel, kind: PolicyKind, title: string | null }>, hazards: Array<{ id: string, place: HazardPlace, text: string, advice: string | null, dueOn: string | null, state: HazardState }>, findings: Array<{ id: string, regionId: number, kind: FindingKind, severity: FindingSeverity, text: string, foundOn: string, state: FindingState, stateReason: string | null, version: number, region: { id: string, regionId: number, name: string }, enterprise: { id: string, name: string }, visit: { id: string, visitedOn: string | null }, problem: { id: string, serialNo: string, title: string } | null, serviceRequest: { id: string, text: string, dueOn: string, state: ServiceRequestState, doneOn: string | null, doneNote: string | null, version: number, officer: { id: string, name: string }, viewerCan: { complete: boolean } } | null, viewerCan: { settle: boolean } }>, files: Array<{ id: string, kind: VisitFileKind, fileId: string | null, name: string | null, type: string | null, size: number | null, hasThumbnail: boolean, caption: string | null, typedReason: string | null, addedByName: string, addedAt: string, person: { id: string, name: string } | null }>, forms: Array<{ id: string, serialNo: string, state: FormState, issuedOn: string, returnedOn: string | null, reason: string | null }>, problems: Array<{ id: string, serialNo: string, title: string, detail: string | null, state: ProblemState, answer: string | null, raisedBy: { id: string, name: string } | null }>, viewerCan: { record: boolean, confirm: boolean, correct: boolean, void: boolean, restore: boolean, cancel: boolean, move: boolean, join: boolean } } } };

export type MoveVisitMutationVariables = Exact<{
  input: MoveVisitInput;
  idempotencyKey?: string | null | undefined;
}>;


export type MoveVisitMutation = { moveVisit: { visit: { id: string, regionId: number, kind: VisitKind, channel: VisitChannel, state: VisitState, outcome: VisitOutcome | null, plannedOn: string | null, visitedOn: string | null, listedOn: string, note: string | null, evidence: string | null, attemptNo: number, confirmedBy: VisitConfirmer | null, confirmedAt: string | null, endReason: string | null, deniedOn: string | null, deniedNote: string | null, recordedByName: string | null, recordedAt: string | null, source: VisitSource, createdAt: string, updatedAt: string, version: number, withOffice: boolean, burdenReason: string | null, visitorName: string | null, region: { id: string, regionId: number, name: string }, enterprise: { id: string, regionId: number, name: string, creditCode: string | null, address: string | null, status: EnterpriseStatus }, campaign: { id: string, name: string } | null, attemptOf: { id: string, visitedOn: string | null, outcome: VisitOutcome | null } | null, items: Array<{ id: string, text: string, state: VisitItemState, closedOn: string | null, visit: { id: string, listedOn: string }, closedIn: { id: string, listedOn: string } | null }>, closedItems: Array<{ id: string, text: string, state: VisitItemState, closedOn: string | null, visit: { id: string, listedOn: string }, closedIn: { id: string, listedOn: string } | null }>, visitors: Array<{ id: string, name: string, post: string | null }>, attendances: Array<{ id: string, role: PersonKind, capacity: string | null, person: { id: string, name: string } }>, departments: Array<{ id: string, kind: DepartmentKind, name: string, isLead: boolean }>, bodies: Array<{ isOffice: boolean, isLead: boolean, name: string | null }>, policies: Array<{ id: string, level: PolicyLevel, kind: PolicyKind, title: string | null }>, hazards: Array<{ id: string, place: HazardPlace, text: string, advice: string | null, dueOn: string | null, state: HazardState }>, findings: Array<{ id: string, regionId: number, kind: FindingKind, severity: FindingSeverity, text: string, foundOn: string, state: FindingState, stateReason: string | null, version: number, region: { id: string, regionId: number, name: string }, enterprise: { id: string, name: string }, visit: { id: string, visitedOn: string | null }, problem: { id: string, serialNo: string, title: string } | null, serviceRequest: { id: string, text: string, dueOn: string, state: ServiceRequestState, doneOn: string | null, doneNote: string | null, version: number, officer: { id: string, name: string }, viewerCan: { complete: boolean } } | null, viewerCan: { settle: boolean } }>, files: Array<{ id: string, kind: VisitFileKind, fileId: string | null, name: string | null, type: string | null, size: number | null, hasThumbnail: boolean, caption: string | null, typedReason: string | null, addedByName: string, addedAt: string, person: { id: string, name: string } | null }>, forms: Array<{ id: string, serialNo: string, state: FormState, issuedOn: string, returnedOn: string | null, reason: string | null }>, problems: Array<{ id: string, serialNo: string, title: string, detail: string | null, state: ProblemState, answer: string | null, raisedBy: { id: string, name: string } | null }>, viewerCan: { record: boolean, confirm: boolean, correct: boolean, void: boolean, restore: boolean, cancel: boolean, move: boolean, join: boolean } } } };

export type ConfirmVisitMutationVariables = Exact<{
  input: ConfirmVisitInput;
  idempotencyKey?: string | null | undefined;
}>;


export type ConfirmVisitMutation = { confirmVisit: { visit: { id: string, regionId: number, kind: VisitKind, channel: VisitChannel, state: VisitState, outcome: VisitOutcome | null, plannedOn: string | null, visitedOn: string | null, listedOn: string, note: string | null, evidence: string | null, attemptNo: number, confirmedBy: VisitConfirmer | null, confirmedAt: string | null, endReason: string | null, deniedOn: string | null, deniedNote: string | null, recordedByName: string | null, recordedAt: string | null, source: VisitSource, createdAt: string, updatedAt: string, version: number, withOffice: boolean, burdenReason: string | null, visitorName: string | null, region: { id: string, regionId: number, name: string }, enterprise: { id: string, regionId: number, name: string, creditCode: string | null, address: string | null, status: EnterpriseStatus }, campaign: { id: string, name: string } | null, attemptOf: { id: string, visitedOn: string | null, outcome: VisitOutcome | null } | null, items: Array<{ id: string, text: string, state: VisitItemState, closedOn: string | null, visit: { id: string, listedOn: string }, closedIn: { id: string, listedOn: string } | null }>, closedItems: Array<{ id: string, text: string, state: VisitItemState, closedOn: string | null, visit: { id: string, listedOn: string }, closedIn: { id: string, listedOn: string } | null }>, visitors: Array<{ id: string, name: string, post: string | null }>, attendances: Array<{ id: string, role: PersonKind, capacity: string | null, person: { id: string, name: string } }>, departments: Array<{ id: string, kind: DepartmentKind, name: string, isLead: boolean }>, bodies: Array<{ isOffice: boolean, isLead: boolean, name: string | null }>, policies: Array<{ id: string, level: PolicyLevel, kind: PolicyKind, title: string | null }>, hazards: Array<{ id: string, place: HazardPlace, text: string, advice: string | null, dueOn: string | null, state: HazardState }>, findings: Array<{ id: string, regionId: number, kind: FindingKind, severity: FindingSeverity, text: string, foundOn: string, state: FindingState, stateReason: string | null, version: number, region: { id: string, regionId: number, name: string }, enterprise: { id: string, name: string }, visit: { id: string, visitedOn: string | null }, problem: { id: string, serialNo: string, title: string } | null, serviceRequest: { id: string, text: string, dueOn: string, state: ServiceRequestState, doneOn: string | null, doneNote: string | null, version: number, officer: { id: string, name: string }, viewerCan: { complete: boolean } } | null, viewerCan: { settle: boolean } }>, files: Array<{ id: string, kind: VisitFileKind, fileId: string | null, name: string | null, type: string | null, size: number | null, hasThumbnail: boolean, caption: string | null, typedReason: string | null, addedByName: string, addedAt: string, person: { id: string, name: string } | null }>, forms: Array<{ id: string, serialNo: string, state: FormState, issuedOn: string, returnedOn: string | null, reason: string | null }>, problems: Array<{ id: string, serialNo: string, title: string, detail: string | null, state: ProblemState, answer: string | null, raisedBy: { id: string, name: string } | null }>, viewerCan: { record: boolean, confirm: boolean, correct: boolean, void: boolean, restore: boolean, cancel: boolean, move: boolean, join: boolean } } } };

export type VoidVisitMutationVariables = Exact<{
  input: VoidVisitInput;
  idempotencyKey?: string | null | undefined;
}>;


export type VoidVisitMutation = { voidVisit: { visit: { id: string, regionId: number, kind: VisitKind, channel: VisitChannel, state: VisitState, outcome: VisitOutcome | null, plannedOn: string | null, visitedOn: string | null, listedOn: string, note: string | null, evidence: string | null, attemptNo: number, confirmedBy: VisitConfirmer | null, confirmedAt: string | null, endReason: string | null, deniedOn: string | null, deniedNote: string | null, recordedByName: string | null, recordedAt: string | null, source: VisitSource, createdAt: string, updatedAt: string, version: number, withOffice: boolean, burdenReason: string | null, visitorName: string | null, region: { id: string, regionId: number, name: string }, enterprise: { id: string, regionId: number, name: string, creditCode: string | null, address: string | null, status: EnterpriseStatus }, campaign: { id: string, name: string } | null, attemptOf: { id: string, visitedOn: string | null, outcome: VisitOutcome | null } | null, items: Array<{ id: string, text: string, state: VisitItemState, closedOn: string | null, visit: { id: string, listedOn: string }, closedIn: { id: string, listedOn: string } | null }>, closedItems: Array<{ id: string, text: string, state: VisitItemState, closedOn: string | null, visit: { id: string, listedOn: string }, closedIn: { id: string, listedOn: string } | null }>, visitors: Array<{ id: string, name: string, post: string | null }>, attendances: Array<{ id: string, role: PersonKind, capacity: string | null, person: { id: string, name: string } }>, departments: Array<{ id: string, kind: DepartmentKind, name: string, isLead: boolean }>, bodies: Array<{ isOffice: boolean, isLead: boolean, name: string | null }>, policies: Array<{ id: string, level: PolicyLevel, kind: PolicyKind, title: string | null }>, hazards: Array<{ id: string, place: HazardPlace, text: string, advice: string | null, dueOn: string | null, state: HazardState }>, findings: Array<{ id: string, regionId: number, kind: FindingKind, severity: FindingSeverity, text: string, foundOn: string, state: FindingState, stateReason: string | null, version: number, region: { id: string, regionId: number, name: string }, enterprise: { id: string, name: string }, visit: { id: string, visitedOn: string | null }, problem: { id: string, serialNo: string, title: string } | null, serviceRequest: { id: string, text: string, dueOn: string, state: ServiceRequestState, doneOn: string | null, doneNote: string | null, version: number, officer: { id: string, name: string }, viewerCan: { complete: boolean } } | null, viewerCan: { settle: boolean } }>, files: Array<{ id: string, kind: VisitFileKind, fileId: string | null, name: string | null, type: string | null, size: number | null, hasThumbnail: boolean, caption: string | null, typedReason: string | null, addedByName: string, addedAt: string, person: { id: string, name: string } | null }>, forms: Array<{ id: string, serialNo: string, state: FormState, issuedOn: string, returnedOn: string | null, reason: string | null }>, problems: Array<{ id: string, serialNo: string, title: string, detail: string | null, state: ProblemState, answer: string | null, raisedBy: { id: string, name: string } | null }>, viewerCan: { record: boolean, confirm: boolean, correct: boolean, void: boolean, restore: boolean, cancel: boolean, move: boolean, join: boolean } } } };

export type RestoreVisitMutationVariables = Exact<{
  input: RestoreVisitInput;
  idempotencyKey?: string | null | undefined;
}>;


export type RestoreVisitMutation = { restoreVisit: { visit: { id: string, regionId: number, kind: VisitKind, channel: VisitChannel, state: VisitState, outcome: VisitOutcome | null, plannedOn: string | null, visitedOn: string | null, listedOn: string, note: string | null, evidence: string | null, attemptNo: number, confirmedBy: VisitConfirmer | null, confirmedAt: string | null, endReason: string | null, deniedOn: string | null, deniedNote: string | null, recordedByName: string | null, recordedAt: string | null, source: VisitSource, createdAt: string, updatedAt: string, version: number, withOffice: boolean, burdenReason: string | null, visitorName: string | null, region: { id: string, regionId: number, name: string }, enterprise: { id: string, regionId: number, name: string, creditCode: string | null, address: string | null, status: EnterpriseStatus }, campaign: { id: string, name: string } | null, attemptOf: { id: string, visitedOn: string | null, outcome: VisitOutcome | null } | null, items: Array<{ id: string, text: string, state: VisitItemState, closedOn: string | null, visit: { id: string, listedOn: string }, closedIn: { id: string, listedOn: string } | null }>, closedItems: Array<{ id: string, text: string, state: VisitItemState, closedOn: string | null, visit: { id: string, listedOn: string }, closedIn: { id: string, listedOn: string } | null }>, visitors: Array<{ id: string, name: string, post: string | null }>, attendances: Array<{ id: string, role: PersonKind, capacity: string | null, person: { id: string, name: string } }>, departments: Array<{ id: string, kind: DepartmentKind, name: string, isLead: boolean }>, bodies: Array<{ isOffice: boolean, isLead: boolean, name: string | null }>, policies: Array<{ id: string, level: PolicyLevel, kind: PolicyKind, title: string | null }>, hazards: Array<{ id: string, place: HazardPlace, text: string, advice: string | null, dueOn: string | null, state: HazardState }>, findings: Array<{ id: string, regionId: number, kind: FindingKind, severity: FindingSeverity, text: string, foundOn: string, state: FindingState, stateReason: string | null, version: number, region: { id: string, regionId: number, name: string }, enterprise: { id: string, name: string }, visit: { id: string, visitedOn: string | null }, problem: { id: string, serialNo: string, title: string } | null, serviceRequest: { id: string, text: string, dueOn: string, state: ServiceRequestState, doneOn: string | null, doneNote: string | null, version: number, officer: { id: string, name: string }, viewerCan: { complete: boolean } } | null, viewerCan: { settle: boolean } }>, files: Array<{ id: string, kind: VisitFileKind, fileId: string | null, name: string | null, type: string | null, size: number | null, hasThumbnail: boolean, caption: string | null, typedReason: string | null, addedByName: string, addedAt: string, person: { id: string, name: string } | null }>, forms: Array<{ id: string, serialNo: string, state: FormState, issuedOn: string, returnedOn: string | null, reason: string | null }>, problems: Array<{ id: string, serialNo: string, title: string, detail: string | null, state: ProblemState, answer: string | null, raisedBy: { id: string, name: string } | null }>, viewerCan: { record: boolean, confirm: boolean, correct: boolean, void: boolean, restore: boolean, cancel: boolean, move: boolean, join: boolean } } } };

export type CancelVisitMutationVariables = Exact<{
  input: CancelVisitInput;
  idempotencyKey?: string | null | undefined;
}>;


export type CancelVisitMutation = { cancelVisit: { visit: { id: string, regionId: number, kind: VisitKind, channel: VisitChannel, state: VisitState, outcome: VisitOutcome | null, plannedOn: string | null, visitedOn: string | null, listedOn: string, note: string | null, evidence: string | null, attemptNo: number, confirmedBy: VisitConfirmer | null, confirmedAt: string | null, endReason: string | null, deniedOn: string | null, deniedNote: string | null, recordedByName: string | null, recordedAt: string | null, source: VisitSource, createdAt: string, updatedAt: string, version: number, withOffice: boolean, burdenReason: string | null, visitorName: string | null, region: { id: string, regionId: number, name: string }, enterprise: { id: string, regionId: number, name: string, creditCode: string | null, address: string | null, status: EnterpriseStatus }, campaign: { id: string, name: string } | null, attemptOf: { id: string, visitedOn: string | null, outcome: VisitOutcome | null } | null, items: Array<{ id: string, text: string, state: VisitItemState, closedOn: string | null, visit: { id: string, listedOn: string }, closedIn: { id: string, listedOn: string } | null }>, closedItems: Array<{ id: string, text: string, state: VisitItemState, closedOn: string | null, visit: { id: string, listedOn: string }, closedIn: { id: string, listedOn: string } | null }>, visitors: Array<{ id: string, name: string, post: string | null }>, attendances: Array<{ id: string, role: PersonKind, capacity: string | null, person: { id: string, name: string } }>, departments: Array<{ id: string, kind: DepartmentKind, name: string, isLead: boolean }>, bodies: Array<{ isOffice: boolean, isLead: boolean, name: string | null }>, policies: Array<{ id: string, level: PolicyLevel, kind: PolicyKind, title: string | null }>, hazards: Array<{ id: string, place: HazardPlace, text: string, advice: string | null, dueOn: string | null, state: HazardState }>, findings: Array<{ id: string, regionId: number, kind: FindingKind, severity: FindingSeverity, text: string, foundOn: string, state: FindingState, stateReason: string | null, version: number, region: { id: string, regionId: number, name: string }, enterprise: { id: string, name: string }, visit: { id: string, visitedOn: string | null }, problem: { id: string, serialNo: string, title: string } | null, serviceRequest: { id: string, text: string, dueOn: string, state: ServiceRequestState, doneOn: string | null, doneNote: string | null, version: number, officer: { id: string, name: string }, viewerCan: { complete: boolean } } | null, viewerCan: { settle: boolean } }>, files: Array<{ id: string, kind: VisitFileKind, fileId: string | null, name: string | null, type: string | null, size: number | null, hasThumbnail: boolean, caption: string | null, typedReason: string | null, addedByName: string, addedAt: string, person: { id: string, name: string } | null }>, forms: Array<{ id: string, serialNo: string, state: FormState, issuedOn: string, returnedOn: string | null, reason: string | null }>, problems: Array<{ id: string, serialNo: string, title: string, detail: string | null, state: ProblemState, answer: string | null, raisedBy: { id: string, name: string } | null }>, viewerCan: { record: boolean, confirm: boolean, correct: boolean, void: boolean, restore: boolean, cancel: boolean, move: boolean, join: boolean } } } };

export type MissVisitMutationVariables = Exact<{
  input: MissVisitInput;
  idempotencyKey?: string | null | undefined;
}>;


export type MissVisitMutation = { missVisit: { visit: { id: string, regionId: number, kind: VisitKind, channel: VisitChannel, state: VisitState, outcome: VisitOutcome | null, plannedOn: string | null, visitedOn: string | null, listedOn: string, note: string | null, evidence: string | null, attemptNo: number, confirmedBy: VisitConfirmer | null, confirmedAt: string | null, endReason: string | null, deniedOn: string | null, deniedNote: string | null, recordedByName: string | null, recordedAt: string | null, source: VisitSource, createdAt: string, updatedAt: string, version: number, withOffice: boolean, burdenReason: string | null, visitorName: string | null, region: { id: string, regionId: number, name: string }, enterprise: { id: string, regionId: number, name: string, creditCode: string | null, address: string | null, status: EnterpriseStatus }, campaign: { id: string, name: string } | null, attemptOf: { id: string, visitedOn: string | null, outcome: VisitOutcome | null } | null, items: Array<{ id: string, text: string, state: VisitItemState, closedOn: string | null, visit: { id: string, listedOn: string }, closedIn: { id: string, listedOn: string } | null }>, closedItems: Array<{ id: string, text: string, state: VisitItemState, closedOn: string | null, visit: { id: string, listedOn: string }, closedIn: { id: string, listedOn: string } | null }>, visitors: Array<{ id: string, name: string, post: string | null }>, attendances: Array<{ id: string, role: PersonKind, capacity: string | null, person: { id: string, name: string } }>, departments: Array<{ id: string, kind: DepartmentKind, name: string, isLead: boolean }>, bodies: Array<{ isOffice: boolean, isLead: boolean, name: string | null }>, policies: Array<{ id: string, level: PolicyLevel, kind: PolicyKind, title: string | null }>, hazards: Array<{ id: string, place: HazardPlace, text: string, advice: string | null, dueOn: string | null, state: HazardState }>, findings: Array<{ id: string, regionId: number, kind: FindingKind, severity: FindingSeverity, text: string, foundOn: string, state: FindingState, stateReason: string | null, version: number, region: { id: string, regionId: number, name: string }, enterprise: { id: string, name: string }, visit: { id: string, visitedOn: string | null }, problem: { id: string, serialNo: string, title: string } | null, serviceRequest: { id: string, text: string, dueOn: string, state: ServiceRequestState, doneOn: string | null, doneNote: string | null, version: number, officer: { id: string, name: string }, viewerCan: { complete: boolean } } | null, viewerCan: { settle: boolean } }>, files: Array<{ id: string, kind: VisitFileKind, fileId: string | null, name: string | null, type: string | null, size: number | null, hasThumbnail: boolean, caption: string | null, typedReason: string | null, addedByName: string, addedAt: string, person: { id: string, name: string } | null }>, forms: Array<{ id: string, serialNo: string, state: FormState, issuedOn: string, returnedOn: string | null, reason: string | null }>, problems: Array<{ id: string, serialNo: string, title: string, detail: string | null, state: ProblemState, answer: string | null, raisedBy: { id: string, name: string } | null }>, viewerCan: { record: boolean, confirm: boolean, correct: boolean, void: boolean, restore: boolean, cancel: boolean, move: boolean, join: boolean } } } };

export type CorrectVisitMutationVariables = Exact<{
  input: CorrectVisitInput;
  idempotencyKey?: string | null | undefined;
}>;


export type CorrectVisitMutation = { correctVisit: { visit: { id: string, regionId: number, kind: VisitKind, channel: VisitChannel, state: VisitState, outcome: VisitOutcome | null, plannedOn: string | null, visitedOn: string | null, listedOn: string, note: string | null, evidence: string | null, attemptNo: number, confirmedBy: VisitConfirmer | null, confirmedAt: string | null, endReason: string | null, deniedOn: string | null, deniedNote: string | null, recordedByName: string | null, recordedAt: string | null, source: VisitSource, createdAt: string, updatedAt: string, version: number, withOffice: boolean, burdenReason: string | null, visitorName: string | null, region: { id: string, regionId: number, name: string }, enterprise: { id: string, regionId: number, name: string, creditCode: string | null, address: string | null, status: EnterpriseStatus }, campaign: { id: string, name: string } | null, attemptOf: { id: string, visitedOn: string | null, outcome: VisitOutcome | null } | null, items: Array<{ id: string, text: string, state: VisitItemState, closedOn: string | null, visit: { id: string, listedOn: string }, closedIn: { id: string, listedOn: string } | null }>, closedItems: Array<{ id: string, text: string, state: VisitItemState, closedOn: string | null, visit: { id: string, listedOn: string }, closedIn: { id: string, listedOn: string } | null }>, visitors: Array<{ id: string, name: string, post: string | null }>, attendances: Array<{ id: string, role: PersonKind, capacity: string | null, person: { id: string, name: string } }>, departments: Array<{ id: string, kind: DepartmentKind, name: string, isLead: boolean }>, bodies: Array<{ isOffice: boolean, isLead: boolean, name: string | null }>, policies: Array<{ id: string, level: PolicyLevel, kind: PolicyKind, title: string | null }>, hazards: Array<{ id: string, place: HazardPlace, text: string, advice: string | null, dueOn: string | null, state: HazardState }>, findings: Array<{ id: string, regionId: number, kind: FindingKind, severity: FindingSeverity, text: string, foundOn: string, state: FindingState, stateReason: string | null, version: number, region: { id: string, regionId: number, name: string }, enterprise: { id: string, name: string }, visit: { id: string, visitedOn: string | null }, problem: { id: string, serialNo: string, title: string } | null, serviceRequest: { id: string, text: string, dueOn: string, state: ServiceRequestState, doneOn: string | null, doneNote: string | null, version: number, officer: { id: string, name: string }, viewerCan: { complete: boolean } } | null, viewerCan: { settle: boolean } }>, files: Array<{ id: string, kind: VisitFileKind, fileId: string | null, name: string | null, type: string | null, size: number | null, hasThumbnail: boolean, caption: string | null, typedReason: string | null, addedByName: string, addedAt: string, person: { id: string, name: string } | null }>, forms: Array<{ id: string, serialNo: string, state: FormState, issuedOn: string, returnedOn: string | null, reason: string | null }>, problems: Array<{ id: string, serialNo: string, title: string, detail: string | null, state: ProblemState, answer: string | null, raisedBy: { id: string, name: string } | null }>, viewerCan: { record: boolean, confirm: boolean, correct: boolean, void: boolean, restore: boolean, cancel: boolean, move: boolean, join: boolean } } } };

export type ItemOfVisitFragment = { id: string, text: string, state: VisitItemState, closedOn: string | null, visit: { id: string, listedOn: string }, closedIn: { id: string, listedOn: string } | null };

export type PlannedVisitFragment = { id: string, regionId: number, state: VisitState, kind: VisitKind, listedOn: string, plannedOn: string | null, version: number, withOffice: boolean, enterprise: { id: string, name: string }, bodies: Array<{ isOffice: boolean, isLead: boolean, name: string | null }>, viewerCan: { record: boolean, move: boolean, join: boolean } };

export type FileOfVisitFragment = { id: string, kind: VisitFileKind, fileId: string | null, name: string | null, type: string | null, size: number | null, hasThumbnail: boolean, caption: string | null, typedReason: string | null, addedByName: string, addedAt: string, person: { id: string, name: string } | null };

export type LimitsInForceFragment = { perDay: number, perWeek: number, perMonth: number, setByName: string | null, setAt: string | null, version: number | null, canSet: boolean, setIn: { id: string, regionId: number, name: string } | null };

export type BurdenVisitFragment = { id: string, state: VisitState, kind: VisitKind, listedOn: string, withOffice: boolean, bodies: Array<{ isOffice: boolean, isLead: boolean, name: string | null }>, viewerCan: { join: boolean } };

export type EnterpriseChoiceFragment = { id: string, regionId: number, name: string, region: { id: string, regionId: number, name: string } };

export type VisitedEnterpriseFragment = { address: string | null, id: string, regionId: number, name: string, openItems: Array<{ id: string, text: string, state: VisitItemState, closedOn: string | null, visit: { id: string, listedOn: string }, closedIn: { id: string, listedOn: string } | null }>, groups: Array<{ id: string, code: string }>, liaisonPerson: { id: string, officer: { id: string, name: string } } | null, forms: Array<{ id: string, serialNo: string, state: FormState, campaign: { id: string } | null }>, visits: Array<{ id: string, state: VisitState, visitedOn: string | null }>, region: { id: string, regionId: number, name: string } };

export type VisitRowFragment = { id: string, regionId: number, kind: VisitKind, state: VisitState, outcome: VisitOutcome | null, listedOn: string, confirmedBy: VisitConfirmer | null, recordedByName: string | null, source: VisitSource, region: { id: string, regionId: number, name: string }, enterprise: { id: string, regionId: number, name: string }, campaign: { id: string, name: string } | null };

export type VisitDetailFragment = { id: string, regionId: number, kind: VisitKind, channel: VisitChannel, state: VisitState, outcome: VisitOutcome | null, plannedOn: string | null, visitedOn: string | null, listedOn: string, note: string | null, evidence: string | null, attemptNo: number, confirmedBy: VisitConfirmer | null, confirmedAt: string | null, endReason: string | null, deniedOn: string | null, deniedNote: string | null, recordedByName: string | null, recordedAt: string | null, source: VisitSource, createdAt: string, updatedAt: string, version: number, withOffice: boolean, burdenReason: string | null, visitorName: string | null, region: { id: string, regionId: number, name: string }, enterprise: { id: string, regionId: number, name: string, creditCode: string | null, address: string | null, status: EnterpriseStatus }, campaign: { id: string, name: string } | null, attemptOf: { id: string, visitedOn: string | null, outcome: VisitOutcome | null } | null, items: Array<{ id: string, text: string, state: VisitItemState, closedOn: string | null, visit: { id: string, listedOn: string }, closedIn: { id: string, listedOn: string } | null }>, closedItems: Array<{ id: string, text: string, state: VisitItemState, closedOn: string | null, visit: { id: string, listedOn: string }, closedIn: { id: string, listedOn: string } | null }>, visitors: Array<{ id: string, name: string, post: string | null }>, attendances: Array<{ id: string, role: PersonKind, capacity: string | null, person: { id: string, name: string } }>, departments: Array<{ id: string, kind: DepartmentKind, name: string, isLead: boolean }>, bodies: Array<{ isOffice: boolean, isLead: boolean, name: string | null }>, policies: Array<{ id: string, level: PolicyLevel, kind: PolicyKind, title: string | null }>, hazards: Array<{ id: string, place: HazardPlace, text: string, advice: string | null, dueOn: string | null, state: HazardState }>, findings: Array<{ id: string, regionId: number, kind: FindingKind, severity: FindingSeverity, text: string, foundOn: string, state: FindingState, stateReason: string | null, version: number, region: { id: string, regionId: number, name: string }, enterprise: { id: string, name: string }, visit: { id: string, visitedOn: string | null }, problem: { id: string, serialNo: string, title: string } | null, serviceRequest: { id: string, text: string, dueOn: string, state: ServiceRequestState, doneOn: string | null, doneNote: string | null, version: number, officer: { id: string, name: string }, viewerCan: { complete: boolean } } | null, viewerCan: { settle: boolean } }>, files: Array<{ id: string, kind: VisitFileKind, fileId: string | null, name: string | null, type: string | null, size: number | null, hasThumbnail: boolean, caption: string | null, typedReason: string | null, addedByName: string, addedAt: string, person: { id: string, name: string } | null }>, forms: Array<{ id: string, serialNo: string, state: FormState, issuedOn: string, returnedOn: string | null, reason: string | null }>, problems: Array<{ id: string, serialNo: string, title: string, detail: string | null, state: ProblemState, answer: string | null, raisedBy: { id: string, name: string } | null }>, viewerCan: { record: boolean, confirm: boolean, correct: boolean, void: boolean, restore: boolean, cancel: boolean, move: boolean, join: boolean } };
