/** The columns that an import of enterprises knows, in the order of the product's own forms. */
export const importColumns = [
  'NAME',
  'CREDIT_CODE',
  'REGISTERED_ON',
  'ENTERPRISE_TYPE',
  'CAPITAL',
  'BUSINESS_SCOPE',
  'PROVINCE',
  'CITY',
  'COUNTY',
  'ADDRESS',
  'INDUSTRY',
  'SHORT_NAME',
  'GROUPS',
  'IGNORE',
] as const;
export type ImportColumn = (typeof importColumns)[number];
export type KnownColumn = Exclude<ImportColumn, 'IGNORE'>;

export const knownColumns = importColumns.filter((column) => column !== 'IGNORE');

interface ColumnWords {
  /** The product's own headings. */
  names: readonly string[];
  /** What registers, tax offices and spreadsheets call the same; the better word comes first. */
  synonyms: readonly string[];
}

const words = (text: string): string[] => text.trim().split(/\s+/);

/** Chinese and English headings, without spaces and in lower case. A word stands in one list only. */
export const columnWords: Record<KnownColumn, ColumnWords> = {
  NAME: {
    names: words('企业名称 enterprisename name'),
    synonyms: words(`
      单位名称 公司名称 企业名 企业全称 公司全称 单位全称 公司名 单位名 企业(单位)名称 单位(企业)名称 企业(机构)名称
      市场主体名称 主体名称 经营主体名称 商户名称 纳税人名称 机构名称 字号名称 客户名称 名称 全称 企业 公司 单位
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
};
