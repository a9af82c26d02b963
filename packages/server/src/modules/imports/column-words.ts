import { importColumnsOf, type ImportColumnName, type ImportKindName } from '@lianxi/schema';

export type KnownColumn = ImportColumnName;
/** OWN_FIELD stands for a field that an office added; which one, is said beside it. */
export type ImportColumn = KnownColumn | 'OWN_FIELD' | 'IGNORE';

/** The place of a cell whose column is the field of an id. */
export type OwnCell = `OWN_FIELD ${string}`;

/** What a column of a file may be taken as, whatever the kind of file. */
export const importColumns: readonly ImportColumn[] = [
  ...new Set<ImportColumn>(Object.values(importColumnsOf).flat()),
  'OWN_FIELD',
  'IGNORE',
];

/** The columns that a kind of file knows. */
export const columnsOf = (kind: ImportKindName): readonly KnownColumn[] => importColumnsOf[kind];

interface ColumnWords {
  /** The product's own headings. */
  names: readonly string[];
  /** What registers, tax offices and spreadsheets call the same; the better word comes first. */
  synonyms: readonly string[];
}

const words = (text: string): string[] => text.trim().split(/\s+/);

/**
 * Chinese and English headings, without spaces and in lower case.
 *
 * Among the columns of one kind of file a word stands in one list only: 联系人 is somebody of the enterprise in a list of
 * people, and somebody of the office in one of liaison persons.
 */
export const columnWords: Record<KnownColumn, ColumnWords> = {
  NAME: {
    names: words('企业名称 enterprisename name'),
    synonyms: words(`
      单位名称 公司名称 企业名 企业全称 公司全称 单位全称 公司名 单位名 企业(单位)名称 单位(企业)名称 企业(机构)名称
      市场主体名称 主体名称 经营主体名称 商户名称 纳税人名称 机构名称 字号名称 客户名称 名称 全称 企业 公司 单位
      走访企业 被走访企业 受访企业 走访对象 联系企业 所在企业 所属企业 任职企业 所在单位 任职单位
      companyname firmname businessname registeredname fullname company enterprise firm`),
  },
  CREDIT_CODE: {
    names: words('统一社会信用代码 creditcode unifiedsocialcreditcode'),
    synonyms: words(`
      社会信用代码 社会统一信用代码 统一社会信用码 统一信用代码 信用代码 统一代码 信用码
      统一社会信用代码/注册号 注册号/统一社会信用代码 统一社会信用代码/组织机构代码 组织机构统一社会信用代码
      纳税人识别号 税号 组织机构代码 机构代码 企业代码 营业执照号 执照号码 注册号
      uscc usci socialcreditcode taxid registrationnumber`),
  },
  REGISTERED_ON: {
    names: words('成立日期 注册日期 registeredon'),
    synonyms: words(`
      登记日期 设立日期 成立时间 注册时间 登记时间 设立时间 企业成立日期 企业成立时间 公司成立日期 工商注册日期
      工商登记日期 注册登记日期 成立年月日 创立日期 开业日期 开业时间
      registrationdate dateofregistration establishedon established foundedon founded`),
  },
  ENTERPRISE_TYPE: {
    names: words('企业类型 enterprisetype'),
    synonyms: words(`
      主体类型 市场主体类型 公司类型 单位类型 企业(机构)类型 企业类型名称 登记注册类型 注册类型 登记类型 企业性质
      企业经济性质 经济性质 经济类型 企业形式 组织形式 类型 companytype legalform ownership type`),
  },
  CAPITAL: {
    names: words('注册资本 注册资金 registeredcapital capital'),
    synonyms: words(`
      注册资本金 注册资本(金) 注册资金(本) 注册资本额 注册资金额 认缴注册资本 认缴资本 认缴出资额 出资额 资金数额
      开办资金 资本 注资`),
  },
  BUSINESS_SCOPE: {
    names: words('经营范围 businessscope'),
    synonyms: words(`
      营业范围 经营(业务)范围 主营范围 主要经营范围 经营范围及方式 业务范围 主营业务 主要业务 经营业务 经营项目 经营内容
      主营产品 主要产品 主营 scope mainbusiness`),
  },
  PROVINCE: {
    names: words('省份 province'),
    synonyms: words('所在省份 所属省份 所在省 所属省 省(区、市) 省(市、区) 省市区 省级 省名 省'),
  },
  CITY: {
    names: words('城市 city'),
    synonyms: words(`
      所在城市 所属城市 所在市 所属市 地级市 设区市 地市 市(州) 市州 市级 市名 市 所在地区 所属地区 地区
      prefecture municipality`),
  },
  COUNTY: {
    names: words('县区 county'),
    synonyms: words(`
      区县 所属县区 所属区县 所在区县 所在县区 县(市、区) 县、市、区 县(区) 区(县) 县/区 区/县 县市区 市县区 区县市
      所属县(市、区) 所在县(市、区) 所属县市区 所在县市区 管辖县区 所属辖区 所属区域 所在县 所在区 辖区 属地
      行政区划 所属行政区划 行政区 区域 县级 县名 县 区 district`),
  },
  TOWNSHIP: {
    names: words('乡镇 township'),
    synonyms: words(`
      乡镇(街道) 乡镇街道 乡镇/街道 镇街 乡(镇、街道) 镇(街道) 街道(乡镇) 街道乡镇 街道 所属乡镇 所在乡镇 所属乡镇(街道) 所在乡镇(街道)
      所属镇街 所在镇街 所属街道 所在街道 乡镇办 town subdistrict`),
  },
  ADDRESS: {
    names: words('地址 注册地址 address'),
    synonyms: words(`
      住所 企业住所 注册住所 住所(经营场所) 住所/经营场所 地址(住所) 企业注册地址 工商注册地址 登记地址 企业地址
      单位地址 公司地址 详细地址 经营地址 主要经营场所 经营场所 生产经营地址 生产经营地 营业地址 企业所在地 注册地
      所在地 住址 办公地址 联系地址 通讯地址 通信地址 registeredaddress location street`),
  },
  INDUSTRY: {
    names: words('行业 industry'),
    synonyms: words(`
      所属行业 行业类别 行业门类 行业分类 行业名称 行业类型 国民经济行业 所在行业 从事行业 产业类别 产业
      sector industrycategory`),
  },
  SHORT_NAME: {
    names: words('简称 shortname'),
    synonyms: words('企业简称 公司简称 单位简称 名称简称 缩写 字号 abbreviation'),
  },
  GROUPS: {
    names: words('企业群体 groups'),
    synonyms: words(`
      群体 所属群体 群体类别 企业类别 所属类别 类别 企业标签 标签 企业分类 分类 group category categories tags`),
  },
  PERSON: {
    names: words('姓名 人员姓名 personname person'),
    synonyms: words(`
      企业联系人 联系人 联系人姓名 联络员 企业人员 人员 企业负责人 主要负责人 负责人 负责人姓名 企业家 企业家姓名 台商 台商姓名
      经办人 contactperson contact`),
  },
  PERSON_KIND: { names: words('人员类别 personkind'), synonyms: words('身份 人员身份 人员类型 类别 kind') },
  TITLE: {
    names: words('职务 title'),
    synonyms: words('职位 岗位 担任职务 现任职务 联系人职务 负责人职务 position jobtitle'),
  },
  PHONE: {
    names: words('联系电话 phone'),
    synonyms: words(`
      电话 手机 手机号 手机号码 电话号码 联系方式 联系手机 移动电话 联系人电话 联系人手机 联系人联系方式 负责人电话
      负责人手机 负责人联系方式 mobile telephone tel`),
  },
  LEGAL_REPRESENTATIVE: {
    names: words('法定代表人 legalrepresentative'),
    synonyms: words(`
      法定代表人姓名 法定代表人(负责人) 法定代表人/负责人 法人代表 法人代表姓名 企业法人 法人姓名 法人 经营者 投资人`),
  },
  LEGAL_PHONE: {
    names: words('法定代表人电话 legalrepresentativephone'),
    synonyms: words(`
      法定代表人联系电话 法定代表人手机 法定代表人联系方式 法人代表电话 法人电话 法人手机 法人联系电话 法人联系方式`),
  },
  CHANNEL: {
    names: words('其他联系方式 channel contactchannel'),
    synonyms: words('经同意的联系方式 备用联系方式 其他联系电话 备用电话 联系渠道 电子邮箱 邮箱 email'),
  },
  CHANNEL_KIND: {
    names: words('联系方式类型 channelkind'),
    synonyms: words('其他联系方式类型 联系渠道类型 联系方式种类 contactkind'),
  },
  CHANNEL_CONSENT: {
    names: words('本人同意方式 consent'),
    synonyms: words('同意方式 本人同意 是否同意 本人是否同意 同意情况 consentway'),
  },
  CHANNEL_CONSENT_ON: {
    names: words('本人同意日期 consenton'),
    synonyms: words('同意日期 同意时间 本人同意时间 consentdate dateofconsent'),
  },
  LIAISON_PERSON: {
    names: words('联系人 liaisonperson'),
    synonyms: words(`
      联系人姓名 具体联系人 联系干部 联系责任人 联系人员 联络员 包联干部 包联人 包保人员 包企干部 挂包干部 企业服务专员
      服务专员 帮扶干部 责任人 officer`),
  },
  FROM_ON: {
    names: words('开始日期 fromon'),
    synonyms: words(
      '起始日期 联系起始日期 联系开始日期 起始时间 开始时间 生效日期 明确日期 确定日期 分工日期 自 起 since from',
    ),
  },
  TO_ON: {
    names: words('结束日期 toon'),
    synonyms: words('终止日期 截止日期 联系结束日期 终止时间 结束时间 截止时间 止 至 until to'),
  },
  VISITED_ON: {
    names: words('走访日期 visitedon'),
    synonyms: words(
      '走访时间 走访日 拜访日期 拜访时间 到访日期 调研日期 调研时间 日期 时间 visitdate dateofvisit date',
    ),
  },
  OUTCOME: { names: words('走访结果 outcome'), synonyms: words('走访结论 见面情况 是否见面 结果 result') },
  VISITORS: {
    names: words('走访人员 visitors'),
    synonyms: words('走访人 走访干部 走访领导 走访组成员 走访人姓名 拜访人 拜访人员 带队领导 officers'),
  },
  ATTENDEES: {
    names: words('会见人员 attendees'),
    synonyms: words(
      '见到人员 会见人 接待人员 接待人 企业接待人 企业接待人员 企业参加人员 受访人 受访人员 企业负责人 peoplemet',
    ),
  },
  NOTE: {
    names: words('走访记录 note'),
    synonyms: words('走访情况 走访内容 走访纪要 情况记录 谈话内容 反映情况 情况 内容 记录 备注 notes remarks'),
  },
  APPEAL_NO: {
    names: words('诉求编号 appealno'),
    synonyms: words(`
      诉求单号 诉求号 诉求件编号 诉求件号 工单编号 工单号 事项编号 办件编号 受理编号 受理号 平台编号 案件编号 件号 编号
      流水号 appealnumber ticketno caseno number no`),
  },
  RECEIVED_ON: {
    names: words('受理日期 receivedon'),
    synonyms: words(`
      受理时间 平台受理日期 平台受理时间 收到日期 收到时间 接收日期 接收时间 提交日期 提交时间 诉求日期 诉求时间 反映日期
      反映时间 登记日期 登记时间 派单日期 派单时间 日期 时间 receivedat datereceived date`),
  },
  MATTER: {
    names: words('诉求事项 matter'),
    synonyms: words(`
      诉求内容 诉求标题 诉求描述 诉求 反映问题 反映事项 反映内容 问题描述 问题内容 问题 事项名称 事项内容 事项 标题 内容
      title subject request`),
  },
  STATUS: {
    names: words('办理状态 status'),
    synonyms: words(`
      诉求状态 平台状态 当前状态 处理状态 办件状态 工单状态 办理进度 办理环节 当前环节 状态 进度 state progress`),
  },
  REPLY: {
    names: words('答复内容 reply'),
    synonyms: words(`
      答复意见 答复情况 回复内容 回复意见 回复情况 办理结果 办理情况 处理结果 处理意见 处理情况 答复 回复 反馈内容 反馈情况
      结果 answer result`),
  },
  YEAR: { names: words('年份 year'), synonyms: words('年度 所属年度 统计年度 数据年度 报告期 fiscalyear') },
  OUTPUT_VALUE: {
    names: words('产值 outputvalue'),
    synonyms: words('总产值 工业总产值 年产值 年度产值 工业产值 output grossoutput'),
  },
  TAX_PAID: {
    names: words('纳税 taxpaid'),
    synonyms: words('纳税额 纳税总额 年纳税额 税收 实缴税金 缴纳税金 实际纳税 上缴税金 税额 taxes tax'),
  },
  EXPORT_VALUE: {
    names: words('出口 exportvalue'),
    synonyms: words('出口额 出口总额 年出口额 出口值 出口交货值 exports export'),
  },
  STAFF_COUNT: {
    names: words('用工人数 staffcount'),
    synonyms: words('从业人数 从业人员 职工人数 员工人数 员工数 在职人数 用工 人数 employees headcount staff'),
  },
  TOLD_BY: { names: words('提供单位 toldby'), synonyms: words('数据来源 来源 填报单位 提供部门 统计部门 source') },
};
