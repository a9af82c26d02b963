/** What a department answers for; each region has its own bureau of a kind. The list follows the reform of 2018. */
export enum DepartmentKind {
  COMMERCE = 'COMMERCE',
  HEALTH = 'HEALTH',
  ENVIRONMENT = 'ENVIRONMENT',
  BUSINESS_REGISTRATION = 'BUSINESS_REGISTRATION',
  QUALITY = 'QUALITY',
  WORK_SAFETY = 'WORK_SAFETY',
  FOOD_DRUG = 'FOOD_DRUG',
  OTHER = 'OTHER',
}
