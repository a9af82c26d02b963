/** What a department answers for; each region has its own bureau of a kind. Kinds of before and after the reform of 2018 stand side by side. */
export enum DepartmentKind {
  COMMERCE = 'COMMERCE',
  HEALTH = 'HEALTH',
  ENVIRONMENT = 'ENVIRONMENT',
  BUSINESS_REGISTRATION = 'BUSINESS_REGISTRATION',
  QUALITY = 'QUALITY',
  WORK_SAFETY = 'WORK_SAFETY',
  FOOD_DRUG = 'FOOD_DRUG',
  MARKET_REGULATION = 'MARKET_REGULATION',
  ECOLOGY = 'ECOLOGY',
  EMERGENCY_MANAGEMENT = 'EMERGENCY_MANAGEMENT',
  OTHER = 'OTHER',
}
