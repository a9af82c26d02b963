import { FileSection } from './file-sections.ts';

/** An entry stands, was corrected by a later one, or was withdrawn: none is ever overwritten. */
export enum FileEntryState {
  CURRENT = 'CURRENT',
  REPLACED = 'REPLACED',
  WITHDRAWN = 'WITHDRAWN',
}

export enum SiteKind {
  PRODUCTION = 'PRODUCTION',
  LIVING_QUARTERS = 'LIVING_QUARTERS',
  WAREHOUSE = 'WAREHOUSE',
  OFFICE = 'OFFICE',
}

export enum InvestmentKind {
  PROJECT = 'PROJECT',
  REGISTERED = 'REGISTERED',
  PAID_IN = 'PAID_IN',
}

/** Where yearly figures come from. */
export enum YearSource {
  ENTERPRISE = 'ENTERPRISE',
  STATEMENT = 'STATEMENT',
  AUTHORITY = 'AUTHORITY',
}

export enum DocumentKind {
  BUSINESS_LICENCE = 'BUSINESS_LICENCE',
  CERTIFICATE = 'CERTIFICATE',
  CONTRACT = 'CONTRACT',
  REPORT = 'REPORT',
  OTHER = 'OTHER',
}

/** The sections that are made of entries, with the word by which ids of their entries begin. */
export const entryWords = {
  [FileSection.SITES]: 'sit',
  [FileSection.LICENCES]: 'lic',
  [FileSection.INVESTMENT]: 'ivm',
  [FileSection.YEARLY_FIGURES]: 'yer',
  [FileSection.DOCUMENTS]: 'dcm',
  [FileSection.POLICIES]: 'enp',
  [FileSection.PROMISES]: 'pms',
} as const satisfies Partial<Record<FileSection, string>>;
