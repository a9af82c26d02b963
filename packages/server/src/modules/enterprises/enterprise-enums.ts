import { registerEnumType } from 'type-graphql';
import { EnterpriseSource, EnterpriseStatus, FileState } from './enterprise-states.ts';

registerEnumType(EnterpriseStatus, {
  name: 'EnterpriseStatus',
  description: '企业状态。 Where an enterprise stands in the register.',
  valuesConfig: {
    PROSPECT: { description: '待核实。 Known, not yet verified.' },
    ACTIVE: { description: '在册。 In the register.' },
    SUSPENDED: { description: '停业。 Suspended.' },
    CLOSED: { description: '已关闭。 Closed.' },
    MERGED: { description: '已并入另一条记录。 Merged into another record.' },
  },
});
registerEnumType(EnterpriseSource, {
  name: 'EnterpriseSource',
  description: '记录来源。 Where the record came from.',
  valuesConfig: {
    ENTERED: { description: '人工登记。 Entered by hand.' },
    IMPORTED: { description: '批量导入。 Imported.' },
  },
});

registerEnumType(FileState, {
  name: 'FileState',
  description: '企业档案的状态。 How the file of an enterprise stands.',
  valuesConfig: {
    MISSING: { description: '未建档：各部分都没有人核实过。 Nobody has looked at any of it yet.' },
    PARTIAL: { description: '部分：还有部分没有填。 Some of its sections are not filled.' },
    COMPLETE: { description: '完整：各部分已填且都新鲜。 All filled and fresh.' },
    STALE: { description: '待核实：已填全，有部分过时。 All filled, some of it old.' },
  },
});

/** Sections of GB/T 4754, the national classification of industries. */
const sections = {
  A: '农、林、牧、渔业。 Agriculture, forestry, animal husbandry and fishery.',
  B: '采矿业。 Mining.',
  C: '制造业。 Manufacturing.',
  D: '电力、热力、燃气及水生产和供应业。 Electricity, heat, gas and water.',
  E: '建筑业。 Construction.',
  F: '批发和零售业。 Wholesale and retail.',
  G: '交通运输、仓储和邮政业。 Transport, storage and post.',
  H: '住宿和餐饮业。 Accommodation and catering.',
  I: '信息传输、软件和信息技术服务业。 Information and software.',
  J: '金融业。 Finance.',
  K: '房地产业。 Real estate.',
  L: '租赁和商务服务业。 Leasing and business services.',
  M: '科学研究和技术服务业。 Research and technical services.',
  N: '水利、环境和公共设施管理业。 Water, environment and public facilities.',
  O: '居民服务、修理和其他服务业。 Resident services and repair.',
  P: '教育。 Education.',
  Q: '卫生和社会工作。 Health and social work.',
  R: '文化、体育和娱乐业。 Culture, sports and entertainment.',
  S: '公共管理、社会保障和社会组织。 Public administration.',
  T: '国际组织。 International organisations.',
} as const;
/** The section that a text names: its letter, or its Chinese name; null where it names none. */
export function sectionOf(text: string): string | null {
  const plain = text.normalize('NFKC').trim();
  const [letter] = /^[A-Ta-t](?![A-Za-z])/.exec(plain) ?? [];
  if (letter) return letter.toUpperCase();
  const named = Object.entries(sections).find(
    ([, words]) => words.startsWith(`${plain}。`) || plain.startsWith(words.slice(0, words.indexOf('。'))),
  );
  return named?.[0] ?? null;
}

export const Industry = Object.fromEntries(Object.keys(sections).map((code) => [code, code]));
registerEnumType(Industry, {
  name: 'Industry',
  description: '行业门类（GB/T 4754）。 Section of the national classification of industries.',
  valuesConfig: Object.fromEntries(Object.entries(sections).map(([code, description]) => [code, { description }])),
});

const currencies = {
  CNY: '人民币。 Renminbi.',
  USD: '美元。 US dollar.',
  EUR: '欧元。 Euro.',
  JPY: '日元。 Yen.',
  HKD: '港元。 Hong Kong dollar.',
  TWD: '新台币。 New Taiwan dollar.',
  GBP: '英镑。 Pound sterling.',
  KRW: '韩元。 Won.',
  SGD: '新加坡元。 Singapore dollar.',
  AUD: '澳大利亚元。 Australian dollar.',
  CAD: '加拿大元。 Canadian dollar.',
  CHF: '瑞士法郎。 Swiss franc.',
} as const;
export const Currency = Object.fromEntries(Object.keys(currencies).map((code) => [code, code]));
registerEnumType(Currency, {
  name: 'Currency',
  description: '币种（ISO 4217）。 Currency of the capital.',
  valuesConfig: Object.fromEntries(Object.entries(currencies).map(([code, description]) => [code, { description }])),
});

export enum EnterpriseOrder {
  NAME_ASC = 'NAME_ASC',
  NAME_DESC = 'NAME_DESC',
  REGISTERED_ON_ASC = 'REGISTERED_ON_ASC',
  REGISTERED_ON_DESC = 'REGISTERED_ON_DESC',
  UPDATED_AT_ASC = 'UPDATED_AT_ASC',
  UPDATED_AT_DESC = 'UPDATED_AT_DESC',
  BEST_MATCH = 'BEST_MATCH',
}
registerEnumType(EnterpriseOrder, {
  name: 'EnterpriseOrder',
  description: '排序。 The order of the list.',
  valuesConfig: {
    NAME_ASC: { description: '名称拼音升序。 By name in pinyin order.' },
    NAME_DESC: { description: '名称拼音降序。 By name, backwards.' },
    REGISTERED_ON_ASC: { description: '注册日期由早到晚，未填在前。 Oldest registration first; unknown before all.' },
    REGISTERED_ON_DESC: { description: '注册日期由晚到早，未填在后。 Newest registration first; unknown last.' },
    UPDATED_AT_ASC: { description: '最近更新在后。 Longest untouched first.' },
    UPDATED_AT_DESC: { description: '最近更新在前。 Latest change first.' },
    BEST_MATCH: {
      description:
        '与所输最相符的在前：完全相同、开头相同、声母或拼音的开头相同，其余在后；未输入时按名称。 What fits the search best first: the same, beginning so, sounding so from its beginning, then the rest; by name where nothing was typed.',
    },
  },
});

export enum EnterpriseMatchField {
  NAME = 'NAME',
  SHORT_NAME = 'SHORT_NAME',
  FORMER_NAME = 'FORMER_NAME',
  CREDIT_CODE = 'CREDIT_CODE',
  PHONE = 'PHONE',
}
registerEnumType(EnterpriseMatchField, {
  name: 'EnterpriseMatchField',
  description: '凭哪一项找到的。 By which of its facts an enterprise was found.',
  valuesConfig: {
    NAME: { description: '名称。 Its name.' },
    SHORT_NAME: { description: '简称。 Its short name.' },
    FORMER_NAME: { description: '曾用名。 A name it bore before.' },
    CREDIT_CODE: { description: '统一社会信用代码。 Its credit code.' },
    PHONE: { description: '联系人电话的末尾。 The end of the phone number of one of its people.' },
  },
});

export enum DuplicateReason {
  SAME_CREDIT_CODE = 'SAME_CREDIT_CODE',
  SAME_NAME = 'SAME_NAME',
  SIMILAR_NAME = 'SIMILAR_NAME',
  SAME_ADDRESS = 'SAME_ADDRESS',
  SAME_PHONE = 'SAME_PHONE',
}
registerEnumType(DuplicateReason, {
  name: 'DuplicateReason',
  description: '疑似重复的依据。 Why two records may be one enterprise.',
  valuesConfig: {
    SAME_CREDIT_CODE: { description: '信用代码相同。 The same credit code.' },
    SAME_NAME: { description: '名称相同。 The same name.' },
    SIMILAR_NAME: { description: '名称相近。 Nearly the same name.' },
    SAME_ADDRESS: { description: '地址相同。 The same address.' },
    SAME_PHONE: { description: '联系电话相同。 A person of either has the same phone.' },
  },
});
