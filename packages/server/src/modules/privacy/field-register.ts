import type { Locale } from '@lianxi/schema';
import { actorColumns } from './actor-columns.ts';
import { PersonalFieldName } from './personal-field-name.ts';

type Words = Readonly<Record<Locale, string>>;

/** One kind of personal data: what it is for, who sees it, how long it stays and what guards it. */
export interface PersonalFieldEntry {
  label: Words;
  purpose: Words;
  seenBy: Words;
  period: Words;
  protection: Words;
  /** The columns that hold it, as `table.column`; those of the schema `sec` are named with it. */
  columns: readonly string[];
}

const whileRecord: Words = {
  'zh-CN': '随所在记录保存；记录依档案规定销毁时一并销毁。',
  en: 'As long as the record it stands in, and destroyed with it under the rules for archives.',
};

/**
 * The register of personal fields.
 *
 * Each personal field of the database stands here before its first row does; a test compares this with the live
 * catalog. What is kept is the least that liaison work needs: no document numbers, no birthday, no address, no origin.
 */
export const fieldRegister: Readonly<Record<PersonalFieldName, PersonalFieldEntry>> = {
  PERSON_NAME: {
    label: { 'zh-CN': '企业人员姓名', en: 'Name of somebody of an enterprise' },
    purpose: {
      'zh-CN': '走访时知道见到了谁，统计会见人数时同一人只计一次；拼音首字母用于查找。',
      en: 'To know who was met on a visit, and to count each person once; the initials serve to find somebody.',
    },
    seenBy: {
      'zh-CN':
        '所在县（市、区）成员见全名；市级以上平时只见首字，说明用途后当日可见一个县（市、区）的全名；部门联系人不可见。',
      en: 'Members of the county see it whole; those above see its first character, and for a purpose the names of one county for the rest of the day; department contacts do not see it.',
    },
    period: {
      'zh-CN': '与企业保持联络期间；不再任职后随走访记录保存。',
      en: 'While liaison lasts; after somebody has left, as long as the visits they took part in.',
    },
    protection: {
      'zh-CN':
        '数据库按辖区隔离；市级以上由数据库只给出首字；查看全名须写明用途并留痕，县（市、区）、上级与本人可见记录。',
      en: 'Walled off by region in the database, which itself gives those above the county one character; to see it whole takes a purpose and is recorded, for the county, those above and the person to read.',
    },
    columns: ['person.name', 'person.initials', 'person_export.search', 'sec.former_word.word'],
  },
  PERSON_PHONE: {
    label: { 'zh-CN': '企业人员电话', en: 'Phone of somebody of an enterprise' },
    purpose: { 'zh-CN': '预约走访、核对记录、通知事项。', en: 'To arrange visits, check records and pass on notices.' },
    seenBy: {
      'zh-CN': '任何人平时只见前三位与后四位；该县（市、区）及上级有办理权限的成员写明用途后可见全部号码。',
      en: 'Everybody sees three digits and the last four; members who write in the county see it whole after stating a purpose.',
    },
    period: {
      'zh-CN': '与企业保持联络期间；可随时清除。',
      en: 'While liaison lasts; it can be taken away at any time.',
    },
    protection: {
      'zh-CN': '由数据库隐去中间数位；每次查看全部号码都记下何人、何时、何用。',
      en: 'Masked by the database; each look at the whole number is recorded with who, when and what for.',
    },
    columns: ['person.phone', 'person.phone_tail'],
  },
  CONTACT_CHANNEL: {
    label: { 'zh-CN': '企业人员联系方式', en: 'Ways to reach somebody of an enterprise' },
    purpose: {
      'zh-CN': '经本人同意，用于预约走访、通知事项；记下何时怎样同意，撤回即不再使用。',
      en: 'To arrange visits and pass on notices as the person agreed; when and how they did is kept, and a withdrawal ends the use.',
    },
    seenBy: {
      'zh-CN':
        '任何人平时只见隐去中间部分的内容；该县（市、区）及上级有办理权限的成员写明用途后可见全文；撤回同意后只见种类；本人凭链接可见。',
      en: 'Everybody sees it masked; members who write in the county see it whole after stating a purpose; once consent is withdrawn the kind alone; the person, by their own link.',
    },
    period: {
      'zh-CN': '与企业保持联络期间；本人要求删除的，随即清除。',
      en: 'While liaison lasts; with an erasure it goes at once.',
    },
    protection: {
      'zh-CN': '由数据库隐去；每次查看全文都留痕；撤回同意后不能查看。',
      en: 'Masked by the database; each look at the whole is recorded; nobody can look once consent is withdrawn.',
    },
    columns: ['contact_channel.value'],
  },
  PERSON_TITLE: {
    label: { 'zh-CN': '企业人员职务', en: 'Position in an enterprise' },
    purpose: {
      'zh-CN': '区分企业家与员工，记下走访当日的身份。',
      en: 'To tell businesspeople from staff, and in which capacity somebody was met on the day.',
    },
    seenBy: { 'zh-CN': '有权查看该企业的成员。', en: 'Members who may see the enterprise.' },
    period: whileRecord,
    protection: { 'zh-CN': '数据库按辖区隔离。', en: 'Walled off by region in the database.' },
    columns: ['person_role.title', 'visit_attendance.capacity'],
  },
  OFFICER_NAME: {
    label: { 'zh-CN': '联络办工作人员姓名', en: 'Name of an officer of a liaison office' },
    purpose: {
      'zh-CN': '明确第一责任人、联系人与走访人员。',
      en: 'To say who is first responsible, who is liaison person and who went on a visit.',
    },
    seenBy: { 'zh-CN': '本辖区及上级成员。', en: 'Members of the region and of those above it.' },
    period: {
      'zh-CN': '在岗期间；离岗后随任职与走访记录保存。',
      en: 'While the post is held; afterwards as long as the records of tenures and visits.',
    },
    protection: { 'zh-CN': '数据库按辖区隔离。', en: 'Walled off by region in the database.' },
    columns: [
      'officer.name',
      'officer.initials',
      'visit_visitor.name',
      'visit.visitor_name',
      'handover.leaver_name',
      'handover_item.successor_name',
      'handover_signature.name',
    ],
  },
  OFFICER_POST: {
    label: { 'zh-CN': '走访人员当日职务', en: 'Post of an officer on the day of a visit' },
    purpose: { 'zh-CN': '走访记录表如实填写。', en: 'To fill in the record of a visit as it was.' },
    seenBy: { 'zh-CN': '有权查看该走访的成员。', en: 'Members who may see the visit.' },
    period: whileRecord,
    protection: { 'zh-CN': '数据库按辖区隔离。', en: 'Walled off by region in the database.' },
    columns: ['visit_visitor.post', 'handover.leaver_post', 'handover_signature.post'],
  },
  MEMBER_NAME: {
    label: { 'zh-CN': '成员姓名与用户名', en: 'Name and login name of a member' },
    purpose: { 'zh-CN': '登录，以及管理谁有何权限。', en: 'To sign in, and to keep who may do what.' },
    seenBy: { 'zh-CN': '本人；本辖区及上级成员。', en: 'Oneself; members of the region and of those above it.' },
    period: {
      'zh-CN': '成员身份存续期间；终止后随操作记录保存。',
      en: 'While the membership lasts; afterwards as long as the records of what was done.',
    },
    protection: {
      'zh-CN': '数据库按辖区隔离；密码只存不可还原的证明。',
      en: 'Walled off by region in the database; of a password only a proof is kept that cannot be turned back.',
    },
    columns: [
      'membership.display_name',
      'membership.login_name',
      'sec.account.display_name',
      'sec.account.login_name',
      'sec.failed_sign_in.login_name',
    ],
  },
  MEMBER_CONTACT: {
    label: { 'zh-CN': '成员接收提醒的邮箱和手机号', en: 'E-mail and mobile at which a member is told' },
    purpose: {
      'zh-CN': '按本人所选方式提醒有待办事项，只发数目。',
      en: 'To tell somebody, in the way they chose, that something waits: numbers alone.',
    },
    seenBy: { 'zh-CN': '仅本人。', en: 'Oneself alone.' },
    period: {
      'zh-CN': '本人可随时清除；发送记录保存 90 天。',
      en: 'Until taken away by oneself; what was sent is listed for 90 days.',
    },
    protection: {
      'zh-CN': '数据库只对本人账号开放；不写入日志和操作记录。',
      en: 'The database opens it to one’s own account alone; it stands in no log and in no record of deeds.',
    },
    columns: [
      'message_preference.email',
      'message_preference.phone',
      'sec.address_code.address_hash',
      'sec.address_order.address_hash',
      'sec.proved_address.address_hash',
    ],
  },
  ACTOR_NAME: {
    label: { 'zh-CN': '经办人姓名', en: 'Name of who did something' },
    purpose: { 'zh-CN': '每件事由何人办理，可以追溯。', en: 'So that each deed can be traced to who did it.' },
    seenBy: {
      'zh-CN': '有权查看该记录的成员；转办事项的承办部门可见转办人。',
      en: 'Members who may see the record; the department a problem was referred to sees who referred it.',
    },
    period: whileRecord,
    protection: {
      'zh-CN': '数据库按辖区隔离；操作记录只增不改。',
      en: 'Walled off by region in the database; records of deeds are added and never changed.',
    },
    columns: actorColumns,
  },
  RIGHTS_REQUEST: {
    label: { 'zh-CN': '本人提出的请求与答复', en: 'What a person asks about their own data, and the answer' },
    purpose: {
      'zh-CN': '办理查阅、更正、异议和删除，并证明按期答复。',
      en: 'To give a copy, correct, hear an objection and erase, and to prove that it was answered in time.',
    },
    seenBy: {
      'zh-CN': '所在县（市、区）成员；市级以上平时只见请求种类与期限，说明用途查看姓名的当日可见；本人凭链接可见。',
      en: 'Members of the county; those above see kind and term alone, but on a day on which they opened the names there; the person, by their own link.',
    },
    period: {
      'zh-CN': '随请求记录保存；本人要求删除的，所写的话随即清除。',
      en: 'As long as the record of the request; with an erasure the person’s words go at once.',
    },
    protection: {
      'zh-CN': '数据库按辖区隔离；不记录证件号码，操作记录中不写所说的话。',
      en: 'Walled off by region in the database; no document number is kept, and records of deeds repeat no word of it.',
    },
    columns: ['rights_request.words', 'rights_request.answer'],
  },
  IMPORTED_FILE: {
    label: { 'zh-CN': '导入文件中的人员信息', en: 'What an imported file says of people' },
    purpose: {
      'zh-CN': '核对预演结果，改正后再写入，并可追溯记录出自哪个文件的哪一行。',
      en: 'To check a rehearsal and mend rows before they are written, and to know which line a record came from.',
    },
    seenBy: {
      'zh-CN':
        '导入单位及其上级成员；电话一律隐去中间数位，上级平时只见姓名首字；文件原件须凭上传时给出的编号、在该辖区内取回。',
      en: 'Members of the office that imported it and of those above; phones are masked for everybody, names for those above that office; the file itself is given back in its region to whoever has the id of the upload.',
    },
    period: {
      'zh-CN': '电话在写入人员记录后即从行中隐去；其余随导入记录保存。',
      en: 'A phone is masked in its row once the person’s record has it; the rest stays with the import.',
    },
    protection: { 'zh-CN': '数据库按辖区隔离。', en: 'Walled off by region in the database.' },
    columns: ['enterprise_import_row.cells', 'stored_file.content', 'county_archive_part.content'],
  },
  SIGN_IN_ADDRESS: {
    label: { 'zh-CN': '登录时的网络地址', en: 'Network address of a sign-in' },
    purpose: { 'zh-CN': '防止猜测密码。', en: 'To hold back those who guess passwords.' },
    seenBy: { 'zh-CN': '无人可在界面上看到。', en: 'Nobody sees it in the product.' },
    period: {
      'zh-CN': '会话结束后即清除；登录失败的一刻钟后清除。',
      en: 'Gone with the session; that of a failed sign-in goes after a quarter of an hour.',
    },
    protection: {
      'zh-CN': '应用的数据库账号也读不到。',
      en: 'Not even the application’s own database role can read it.',
    },
    columns: ['sec.session.address', 'sec.failed_sign_in.address'],
  },
  CALLER_ADDRESS: {
    label: { 'zh-CN': '使用接口密钥时的网络地址', en: 'Network address of a request with an API key' },
    purpose: {
      'zh-CN': '看出密钥是否被他人使用。',
      en: 'To see whether a key is used by somebody else.',
    },
    seenBy: { 'zh-CN': '签发单位及其上级成员。', en: 'Members of the office that issued the key and of those above.' },
    period: { 'zh-CN': '90 天后清除。', en: 'Gone after 90 days.' },
    protection: {
      'zh-CN': '数据库按辖区隔离；只增不改。',
      en: 'Walled off by region in the database; added and never changed.',
    },
    columns: ['api_key_call.address'],
  },
};

/** The fields that are masked for somebody, and can be seen in full by saying what for. */
export const revealedFields: ReadonlySet<PersonalFieldName> = new Set([
  PersonalFieldName.PERSON_NAME,
  PersonalFieldName.PERSON_PHONE,
  PersonalFieldName.CONTACT_CHANNEL,
]);
