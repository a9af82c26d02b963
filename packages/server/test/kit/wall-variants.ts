/** Tables without a tenant, each with its reason. */
export const withoutTenant = {
  region: 'which regions exist is public; only the owner writes it',
  region_code: 'which codes a region bore is public; only the owner writes it',
  idempotency_key: 'belongs to an account, whatever its regions; its own policy',
  mikro_orm_migrations: 'names of migrations; read by /ready, written by the owner',
};

/** Policies that are not the one tenant rule, each with its reason. */
export const variants = {
  region_public_facts: 'public facts',
  region_kept_by_owner: 'FORCE binds the owner too',
  region_code_public_facts: 'public facts',
  region_code_kept_by_owner: 'FORCE binds the owner too',
  membership_own_account: 'a department contact sees its own membership although it adds nothing to the scope',
  membership_kept_by_owner: 'the scope is minted from memberships by the owner’s functions, before there is a scope',
  idempotency_key_own_account: 'keys of one account',
  idempotency_key_kept_by_owner: 'expired keys are swept by the owner’s function',
  api_key_kept_by_owner: 'a scope is minted from keys by the owner’s functions, before there is a scope',
  api_key_call_kept_by_owner: 'the owner’s functions list calls for whoever holds the token, and sweep them',
  enterprise_group_flows_down: 'groups that a superior configured are readable below, not writable',
  department_known_to_contacts: 'a contact knows the department for which it speaks',
  department_flows_down: 'a county refers to the bureaus of its city, and goes out with them',
  working_calendar_flows_down: 'the calendar that a superior loaded holds below',
  working_calendar_of_the_nation: 'official notices are public; a department’s contact counts days by them',
  working_calendar_day_flows_down: 'the days go with their calendar',
  working_calendar_day_of_the_nation: 'the days go with their calendar',
  notice_flows_down: 'a notice is for those below whoever issued it',
  notice_issuer_flows_down: 'the bodies that issued a notice go with it',
  campaign_flows_down: 'a campaign is carried out by those below whoever runs it',
  campaign_target_flows_down: 'a county reads its own target, and those of its siblings',
  campaign_activity_flows_down: 'the plan goes with the campaign',
  visit_limit_flows_down: 'limits of visits hold below whoever set them, until they set their own',
  deadline_kept_by_owner: 'the owner’s function tells the worker in which regions a decision is overdue',
  consultation_decision_kept_by_owner: 'the owner’s function tells the worker in which regions a decision is overdue',
  referral_kept_by_owner: 'a department’s contacts write their answer through the owner’s function, and nothing else',
  referral_referred_to_department: 'a department’s contacts read what was referred to it, whatever the county',
};
