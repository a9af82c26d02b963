/** What special guidance is given on; the published list is open. */
export enum GuidanceTopic {
  ENVIRONMENT = 'ENVIRONMENT',
  QUALITY = 'QUALITY',
  WORK_SAFETY = 'WORK_SAFETY',
  FOOD_DRUG = 'FOOD_DRUG',
  OTHER = 'OTHER',
}
