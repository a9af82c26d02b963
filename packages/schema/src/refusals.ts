import type { Locale, Words } from './locale.ts';

/**
 * The one list of refusal codes, each with the sentence that a person reads.
 *
 * A code is a promise to integrators: it never changes its meaning. The sentences may be improved at any time.
 */
const refusals = {
  UNAUTHENTICATED: { 'zh-CN': '请先登录；会话已结束或尚未登录。', en: 'Please sign in; there is no live session.' },
  SIGN_IN_REFUSED: { 'zh-CN': '用户名或密码不正确。', en: 'The user name or the password is not right.' },
  SIGN_IN_PAUSED: { 'zh-CN': '尝试次数过多，请稍后再试。', en: 'Too many tries; please wait a while.' },
  KEY_EXPIRED: { 'zh-CN': '接口密钥已到期。', en: 'This API key has expired.' },
  KEY_REVOKED: { 'zh-CN': '接口密钥已吊销。', en: 'This API key was revoked.' },
  OUTSIDE_KEY: { 'zh-CN': '接口密钥未开放此项。', en: 'This API key does not reach here.' },
  QR_ENDED: { 'zh-CN': '这个二维码已吊销或已失效。', en: 'This QR was revoked, or has ended.' },
  RIGHTS_LINK_ENDED: { 'zh-CN': '这个链接已吊销或已失效。', en: 'This link was revoked, or has ended.' },
  RIGHTS_STATE: { 'zh-CN': '这项请求已经办结或撤回。', en: 'This request was answered or withdrawn already.' },
  PERSON_ERASED: { 'zh-CN': '这位人员的信息已应本人要求删除。', en: 'This person was erased at their own request.' },
  CHANNEL_STATE: { 'zh-CN': '这个联系方式已停用。', en: 'This contact channel is not in use any more.' },
  CONSENT_WITHDRAWN: { 'zh-CN': '本人已撤回同意，不能再查看。', en: 'The person withdrew consent; it is not shown.' },
  RATE_LIMITED: { 'zh-CN': '请求过于频繁，请稍后再试。', en: 'Too many requests; please wait.' },
  BAD_INPUT: { 'zh-CN': '有内容需要修改。', en: 'Something needs to be corrected.' },
  NOT_FOUND: { 'zh-CN': '没有找到。', en: 'Not found.' },
  NOT_ALLOWED: { 'zh-CN': '您的角色不能这样做。', en: 'Your role does not allow this.' },
  STALE_VERSION: {
    'zh-CN': '在您打开之后，有人改过这条记录。',
    en: 'Somebody changed this record after you opened it.',
  },
  KEY_REUSED: {
    'zh-CN': '同一幂等键已用于内容不同的请求。',
    en: 'This idempotency key was used for a different request.',
  },
  BAD_CURSOR: { 'zh-CN': '翻页位置无效，请从第一页开始。', en: 'This cursor is not valid; start from the first page.' },
  BAD_ID: { 'zh-CN': '编号格式不正确。', en: 'This id is not well formed.' },
  PAGE_SIZE: { 'zh-CN': '每页数量须在 1 到 100 之间。', en: 'A page holds 1 to 100 rows.' },
  DUPLICATE_ENTERPRISE: {
    'zh-CN': '名录里可能已有这家企业。',
    en: 'This enterprise may be in the register already.',
  },
  REGION_KEEPS_NO_ENTERPRISES: {
    'zh-CN': '企业须登记在县（市、区）或功能区。',
    en: 'An enterprise is registered in a county, a district or a functional zone.',
  },
  PERIODS_OVERLAP: {
    'zh-CN': '与已有的起止日期重叠；同一岗位、同一企业同一天只能有一人。',
    en: 'This overlaps a period that is there already; a post or an enterprise has one holder on a day.',
  },
  OFFICE_EXISTS: { 'zh-CN': '本区划已有联络办。', en: 'The region has a liaison office already.' },
  VISIT_STATE: { 'zh-CN': '走访的当前状态不能这样做。', en: 'The visit is in a state that does not allow this.' },
  VISIT_NOT_YOURS: {
    'zh-CN': '这次走访由他人登记；须由登记人或负责人、管理员处理。',
    en: 'Somebody else recorded this visit; its recorder, a director or an administrator can do this.',
  },
  VISIT_BURDEN: {
    'zh-CN': '将超过对这家企业的走访频次上限；请加入已有走访、改期，或说明理由。',
    en: 'This would pass a limit of visits to the enterprise; join one, take another day, or say why.',
  },
  CAMPAIGN_STATE: {
    'zh-CN': '活动的当前状态不能这样做。',
    en: 'The campaign is in a state that does not allow this.',
  },
  FORM_STATE: { 'zh-CN': '征求意见表的当前状态不能这样做。', en: 'The form is in a state that does not allow this.' },
  FORM_NOT_ISSUED: {
    'zh-CN': '本次活动尚未向这家企业发放征求意见表。',
    en: 'No opinion form of this campaign was issued to the enterprise yet.',
  },
  FORM_OVERDUE: { 'zh-CN': '征求意见表已过填写期限。', en: 'The day by which the form was to come back has passed.' },
  FORM_NOT_DUE: {
    'zh-CN': '征求意见表没有期限，或期限未到。',
    en: 'The form has no day by which it was to come back, or that day has not passed.',
  },
  TEMPLATE_RETIRED: { 'zh-CN': '这份模板已停用。', en: 'This template is out of use.' },
  OPINION_STATE: {
    'zh-CN': '意见建议的当前状态不能这样做。',
    en: 'The opinion is in a state that does not allow this.',
  },
  CALL_BACK_STATE: { 'zh-CN': '这次回访已有结果。', en: 'This call-back has its result already.' },
  FILE_ENTRY_STATE: {
    'zh-CN': '这一条已更正、撤回或兑现，请看最新的一条。',
    en: 'This entry was corrected, withdrawn or kept; look at the latest one.',
  },
  FILE_SECTION_EMPTY: {
    'zh-CN': '这一部分还没有内容；请登记，或核实确实没有。',
    en: 'This section is empty; enter something, or say that there is nothing.',
  },
  FILE_SECTION_FILLED: {
    'zh-CN': '这一部分已有内容，不能核实为没有。',
    en: 'Something stands in this section, so it cannot be said that there is nothing.',
  },
  FINDING_STATE: {
    'zh-CN': '这个发现或服务事项的当前状态不能这样做。',
    en: 'The finding or request is in a state that does not allow this.',
  },
  PROBLEM_STATE: { 'zh-CN': '问题的当前状态不能这样做。', en: 'The problem is in a state that does not allow this.' },
  PROBLEM_IN_COMMON: {
    'zh-CN': '这个问题已列入另一个共性问题。',
    en: 'This problem belongs to another common problem.',
  },
  COMMON_PROBLEM_STATE: {
    'zh-CN': '共性问题现在的状态不能这样做。',
    en: 'The common problem does not stand where this is done.',
  },
  ENTERPRISE_MERGED: {
    'zh-CN': '这条记录已并入另一条，请在保留的记录上办理。',
    en: 'This record was merged into another one; do it there.',
  },
  ENTERPRISE_NOT_MERGED: {
    'zh-CN': '这条记录没有并入别的记录，或合并已撤销。',
    en: 'This record is not merged, or no longer.',
  },
  MERGE_BUILT_ON: {
    'zh-CN': '合并已超过 24 小时，保留的记录上又办理了新的事项，或它本身也已并入别的记录，不能撤销。',
    en: 'More than a day has passed and more was done at the record that stayed, or it was merged itself; this cannot be undone.',
  },
  NOT_FOUND_CASE_STATE: {
    'zh-CN': '这家企业已报“查无此企业”且尚未了结，或记录已关闭、已并入别的记录，或这一件现在的状态不能这样做。',
    en: 'The enterprise is reported as not found already, its record is closed or merged, or the case does not stand where this is done.',
  },
  NOT_FOUND_SECOND_LOOK: {
    'zh-CN': '须由另一人去看过才能复核；您是所报之人。',
    en: 'A second person has to look; you are the one who reported it.',
  },
  EARLY_SIGNAL_STATE: {
    'zh-CN': '这条提示已有人核实，或引起它的情况已经变了，请刷新后再看。',
    en: 'Somebody checked this signal already, or what raised it has changed; read it again.',
  },
  TRANSFER_STATE: {
    'zh-CN': '这家企业已有移交等待答复，或记录已关闭、已并入别的记录，或这次移交现在的状态不能这样做。',
    en: 'A transfer of this enterprise waits for an answer already, its record is closed or merged, or the transfer does not stand where this is done.',
  },
  ENTERPRISE_MOVED_AWAY: {
    'zh-CN': '这家企业已移交别的县（市、区），在册记录在那边；要回来，请由那边移交回来。',
    en: 'This enterprise was handed on to another county, which has its record now; to come back it is handed back from there.',
  },
  TRANSFER_RECORD_CLOSED: {
    'zh-CN': '本县（市、区）已有这个统一社会信用代码的记录，但已关闭；请先恢复那条记录，再接收。',
    en: 'This county has a record under this credit code already, and it is closed; open that record again, then accept.',
  },
  REFORM_STATE: {
    'zh-CN': '这次机构改革现在的状态不能这样做；改革完成当日 24 时前可以撤回。',
    en: 'The reform is in a state that does not allow this; one that was done is taken back until midnight of that day.',
  },
  REFORM_BUILT_UPON: {
    'zh-CN': '承接部门已开始办理，这次改革不能再撤回。',
    en: 'The successor is at work already; the reform cannot be taken back.',
  },
  DIVISION_CHANGE_STATE: {
    'zh-CN': '这次区划变更现在的状态不能这样做；变更完成当日 24 时前可以撤回。',
    en: 'The change of divisions is in a state that does not allow this; one that was done is taken back until midnight of that day.',
  },
  DIVISION_BUILT_UPON: {
    'zh-CN': '新区划已开始登记，或承接区划又有新的变更，这次变更不能再撤回。',
    en: 'The new division has records already, or was changed again; this change cannot be taken back.',
  },
  PROBLEM_MERGED: {
    'zh-CN': '这个问题已与另一件并案，请在主件上办理。',
    en: 'This problem goes with another one; take the step there.',
  },
  APPEAL_NOT_LINKED: {
    'zh-CN': '这个问题没有诉求平台编号。',
    en: 'The problem has no number of the appeals platform.',
  },
  APPEAL_EXTENDED: {
    'zh-CN': '诉求平台的办结时限已延至 30 个工作日，不能再延。',
    en: 'The platform has given its thirty working days already.',
  },
  REFERRAL_STATE: {
    'zh-CN': '转办件的当前状态不能这样做。',
    en: 'The referral is in a state that does not allow this.',
  },
  HANDOVER_STATE: {
    'zh-CN': '交接的当前状态不能这样做。',
    en: 'The hand-over is in a state that does not allow this.',
  },
  HANDOVER_OUTDATED: {
    'zh-CN': '移交人所联系的企业已有变化，请撤回后重新办理交接。',
    en: 'What the leaving person holds has changed; please withdraw the hand-over and prepare it anew.',
  },
  CONSULTATION_STATE: {
    'zh-CN': '会商的当前状态不能这样做。',
    en: 'The consultation is in a state that does not allow this.',
  },
  SUPERVISION_GROUND: {
    'zh-CN': '问题未逾期、未搁置，或督办函尚待答复，现在不能督办。',
    en: 'The problem is neither overdue nor stuck, or a letter about it waits for its answer.',
  },
  SUPERVISION_STATE: { 'zh-CN': '督办函已经答复。', en: 'The supervision letter was answered already.' },
  DEADLINE_PASSED: { 'zh-CN': '期限已过，不能再延期。', en: 'The day is over; more time is asked for before.' },
  NO_DEADLINE: { 'zh-CN': '这个问题没有正在计时的期限。', en: 'No clock is running for this problem.' },
  NOT_TOLD: { 'zh-CN': '尚未告知企业，不能销号。', en: 'The enterprise was not told yet, so it is not struck off.' },
  CALL_BACK_BY_ANOTHER: {
    'zh-CN': '撤回须由另一人回访。',
    en: 'Somebody else than who took the withdrawal down calls back.',
  },
  NAMES_KNOWN: {
    'zh-CN': '本单位的人员姓名本来就可查看，不必另行说明用途。',
    en: 'Your office sees these names anyway; there is nothing to open.',
  },
  EXPORT_STATE: {
    'zh-CN': '该次导出已经答复、取走或过期，请刷新后再看。',
    en: 'This export was answered, fetched or is over. Please look again.',
  },
  EXPORT_OWN: {
    'zh-CN': '导出须由申请人以外的人批准。',
    en: 'Somebody other than whoever asked has to agree to it.',
  },
  EXPORT_CHANGED: {
    'zh-CN': '名单中的全名人数已多于批准时，请重新申请。',
    en: 'More people stand in it by name than was agreed to. Please ask again.',
  },
  EXPORT_EMPTY: { 'zh-CN': '没有可导出的人员。', en: 'There is nobody to export.' },
  LINK_REGIONS: {
    'zh-CN': '只能关联不同县（市、区）的同一人。',
    en: 'Only records of one person in different counties are linked.',
  },
  STATUS_STEP: { 'zh-CN': '当前状态不能这样变更。', en: 'This status does not follow from the present one.' },
  INVITATION_SPENT: {
    'zh-CN': '这个链接无效、已使用或已过期。',
    en: 'This link is not valid, was used or has expired.',
  },
  FILE_TOO_LARGE: { 'zh-CN': '文件超过 20 MB。', en: 'The file is larger than 20 MB.' },
  FILE_TYPE: {
    'zh-CN': '只能附 JPEG、PNG、WebP 图片，PDF、Word、Excel 或 PowerPoint 文件（按内容识别）。',
    en: 'Only JPEG, PNG and WebP pictures, PDF, Word, Excel and PowerPoint files are attached, told by their bytes.',
  },
  FILE_UNREADABLE: {
    'zh-CN': '文件已损坏、有密码，或不是 CSV、XLS、XLSX 表格。',
    en: 'The file is damaged, has a password, or is no CSV, XLS or XLSX sheet.',
  },
  FILE_ENCODING: {
    'zh-CN': '无法识别文字编码；请另存为 UTF-8 或 GB18030。',
    en: 'The text encoding is not known; save it as UTF-8 or GB18030.',
  },
  FILE_XLS: {
    'zh-CN': '这个 .xls 文件其实是网页：请用 Excel 或 WPS 打开，「另存为」.xlsx 后再上传。',
    en: 'This .xls file is really a web page: open it in Excel or WPS, save it as .xlsx and upload that.',
  },
  FILE_ZIP_BOMB: { 'zh-CN': '压缩内容过大，已拒绝读取。', en: 'The packed content is too large to be opened.' },
  FILE_EMPTY: { 'zh-CN': '文件里没有数据。', en: 'The file holds no data.' },
  FILE_NO_NAME_COLUMN: { 'zh-CN': '没有找到企业名称这一列。', en: 'There is no column with the enterprise name.' },
  FILE_TOO_MANY_ROWS: {
    'zh-CN': '超过 100,000 行，请分成几个文件。',
    en: 'More than 100,000 rows; please split the file.',
  },
  FIELD_STATE: { 'zh-CN': '这一项已停用，或已在使用。', en: 'The field is out of use already, or in use.' },
  OPENING_STATE: { 'zh-CN': '已经宣布正式运行。', en: 'The county was declared working already.' },
  OPENING_INCOMPLETE: {
    'zh-CN': '还缺正式运行必需的内容：首位主任和企业名录。',
    en: 'What the county cannot work without is missing: its first director and its enterprises.',
  },
  REGION_NOT_EMPTY: {
    'zh-CN': '这里已有数据；只有空的县（市、区）才能设为练习区，或不再作为练习区。',
    en: 'It holds data: only an empty county becomes a practice region, or an ordinary one again.',
  },
  REGION_NOT_PRACTICE: { 'zh-CN': '只有练习区可以清空。', en: 'Only a practice region is emptied.' },
  ARCHIVE_UNDER_WAY: {
    'zh-CN': '已有一份归档在生成或待批准，请等它完成。',
    en: 'An archive is being made or waits for its approval; wait for it.',
  },
  IMPORT_STATE: { 'zh-CN': '导入的当前状态不能这样做。', en: 'The import is in a state that does not allow this.' },
  IMPORT_UNDO_OVER: {
    'zh-CN': '导入已超过 24 小时，不能整批撤销；请逐条更正。',
    en: 'The import is more than a day old and is not taken back as a whole; correct its records one by one.',
  },
  SOURCE_ENDED: { 'zh-CN': '这个来源已停用。', en: 'This register was ended.' },
  SOURCE_FILE_OPEN: {
    'zh-CN': '这个来源另有一份文件在处理或已导入；请先完成或放弃它。',
    en: 'Another file of this register is being worked on or came later; finish it or give it up first.',
  },
  BODY_TOO_LARGE: { 'zh-CN': '请求超过 1 MB。', en: 'The request is larger than 1 MB.' },
  BAD_REQUEST: { 'zh-CN': '请求格式不正确。', en: 'The request is not well formed.' },
  QUERY_TOO_LONG: { 'zh-CN': '查询过长，请拆成几次。', en: 'The document is too long; send it in parts.' },
  QUERY_TOO_DEEP: { 'zh-CN': '查询嵌套过深。', en: 'The document is nested too deeply.' },
  QUERY_TOO_MANY_ROOT_FIELDS: { 'zh-CN': '一次查询的根字段过多。', en: 'The operation has too many root fields.' },
  QUERY_TOO_MANY_ALIASES: { 'zh-CN': '查询中的别名过多。', en: 'The operation has too many aliases.' },
  QUERY_TOO_MANY_DIRECTIVES: { 'zh-CN': '查询中的指令过多。', en: 'The operation has too many directives.' },
  QUERY_TOO_MANY_FRAGMENTS: { 'zh-CN': '查询中的片段过多。', en: 'The document has too many fragments.' },
  QUERY_TOO_COSTLY: {
    'zh-CN': '查询过大：请减少每页数量或所选内容。',
    en: 'The operation costs too much: ask for fewer rows or fields.',
  },
  LIST_TOO_LONG: {
    'zh-CN': '一次给出的项目过多，请分批。',
    en: 'A list in the variables is too long; send it in parts.',
  },
  TIMED_OUT: {
    'zh-CN': '处理时间过长，已取消；没有写入任何内容。',
    en: 'It took too long and was cancelled; nothing was written.',
  },
  GRAPHQL_PARSE_FAILED: { 'zh-CN': 'GraphQL 语法有误。', en: 'The GraphQL document cannot be parsed.' },
  GRAPHQL_VALIDATION_FAILED: { 'zh-CN': '请求与接口定义不符。', en: 'The document does not fit the schema.' },
  BAD_USER_INPUT: { 'zh-CN': '变量的类型不正确。', en: 'A variable has the wrong type.' },
  OPERATION_RESOLUTION_FAILURE: { 'zh-CN': '请求中没有这个操作。', en: 'The document has no such operation.' },
  TOO_BUSY: { 'zh-CN': '系统正忙，请稍后再试。', en: 'The system is busy; please try again shortly.' },
  INTERNAL: { 'zh-CN': '系统内部出错，已记录。', en: 'An internal error occurred and was recorded.' },
} as const satisfies Record<string, Words>;

export type RefusalCode = keyof typeof refusals;
export const isRefusalCode = (code: unknown): code is RefusalCode =>
  typeof code === 'string' && Object.hasOwn(refusals, code);

/** Every code a refusal may carry in `extensions.code`. */
export const refusalCodes = Object.keys(refusals) as readonly RefusalCode[];

/** The sentence of a refusal in the reader's language. */
export const refusalMessage = (code: RefusalCode, locale: Locale): string => refusals[code][locale];
