import { jining, yanzhou, zoucheng } from '../world.ts';
import { divisionRoutes } from './division-routes.ts';
import { reformRoutes } from './reform-routes.ts';
import { registryRoutes } from './registry-routes.ts';
import type { Routes } from './screen.ts';

/**
 * Every route of the console by its name, with the states worth looking at. A route that is not here fails the first
 * test below, so a new screen is never forgotten.
 */
export const routes: Routes = {
  ...registryRoutes,
  ...reformRoutes,
  ...divisionRoutes,
  'sign-in': [{ address: () => '/sign-in' }],
  welcome: [{ address: ({ invitation }) => invitation }],
  start: [{ address: () => '/', member: 'jining', heading: /济宁市/ }],
  home: [
    { address: () => `/${jining}`, member: 'jining', heading: /济宁市/ },
    { address: () => `/${jining}`, member: 'huanbao', heading: /济宁市/ },
    { address: () => `/${jining}`, member: 'liangshi', heading: /济宁市/ },
  ],
  calendar: [
    { address: () => `/${jining}/calendar`, member: 'jining' },
    { address: () => `/${yanzhou}/calendar`, member: 'shenji' },
  ],
  'load-calendar': [{ address: () => `/${jining}/calendar/new`, member: 'jining' }],
  consultations: [{ address: () => `/${jining}/consultations`, member: 'jining' }],
  consultation: [{ address: () => `/${yanzhou}/consultations/none`, member: 'yanzhou' }],
  invitations: [{ address: () => `/${jining}/invitations`, member: 'huanbao' }],
  invitation: [{ address: () => `/${jining}/invitations/none`, member: 'huanbao' }],
  'department-letters': [{ address: () => `/${jining}/letters`, member: 'huanbao' }],
  'department-letter': [{ address: () => `/${jining}/letters/none`, member: 'huanbao' }],
  inbox: [
    { address: () => `/${yanzhou}/inbox`, member: 'yanzhou' },
    { address: () => `/${jining}/inbox?view=DUE`, member: 'jining' },
    { address: () => `/${jining}/inbox`, member: 'huanbao' },
  ],
  'message-settings': [{ address: () => `/${yanzhou}/account/messages`, member: 'yanzhou' }],
  'group-robots': [{ address: () => `/${jining}/group-robots`, member: 'jining' }],
  'problem-board': [
    { address: () => `/${jining}/problems/board`, member: 'jining' },
    { address: () => `/${zoucheng}/problems/board`, member: 'zoucheng' },
  ],
  'common-problems': [
    { address: () => `/${jining}/common-problems?all=1`, member: 'jining' },
    { address: () => `/${yanzhou}/common-problems`, member: 'yanzhou' },
  ],
  'common-problem': [{ address: () => `/${yanzhou}/common-problems/none`, member: 'yanzhou' }],
  supervision: [
    { address: () => `/${jining}/supervision`, member: 'jining' },
    { address: () => `/${yanzhou}/supervision?all=1`, member: 'yanzhou' },
  ],
  'supervision-letter': [{ address: () => `/${yanzhou}/supervision/none`, member: 'yanzhou' }],
  'change-password': [{ address: () => `/${jining}/account/password`, member: 'jining' }],
  invite: [{ address: () => `/${jining}/members/invite`, member: 'jining' }],
  members: [{ address: () => `/${jining}/members`, member: 'jining' }],
  'api-keys': [
    { address: () => `/${jining}/api-keys`, member: 'jining' },
    { address: () => `/${zoucheng}/api-keys`, member: 'jining' },
  ],
  'issue-api-key': [
    { address: () => `/${jining}/api-keys/new`, member: 'jining' },
    { address: () => `/${zoucheng}/api-keys/new`, member: 'jining' },
  ],
  'api-key': [
    { address: ({ apiKey }) => `/${jining}/api-keys/${apiKey}`, member: 'jining' },
    { address: () => `/${jining}/api-keys/none`, member: 'jining' },
  ],
  campaigns: [
    { address: () => `/${jining}/campaigns`, member: 'jining' },
    { address: () => `/${yanzhou}/campaigns`, member: 'yanzhou' },
  ],
  'plan-campaign': [{ address: () => `/${jining}/campaigns/new`, member: 'jining' }],
  campaign: [
    { address: ({ campaign }) => `/${jining}/campaigns/${campaign}`, member: 'jining', heading: /联谊活动/ },
    { address: ({ campaign }) => `/${yanzhou}/campaigns/${campaign}`, member: 'yanzhou', heading: /联谊活动/ },
    { address: () => `/${jining}/campaigns/none`, member: 'jining' },
  ],
  'campaign-figure': [
    {
      address: ({ campaign }) => `/${jining}/campaigns/${campaign}/figures/ENTERPRISES_VISITED`,
      member: 'jining',
    },
    {
      address: ({ campaign }) => `/${jining}/campaigns/${campaign}/figures/BUSINESSPERSONS_MET`,
      member: 'jining',
    },
    {
      address: ({ campaign }) => `/${jining}/campaigns/${campaign}/figures/ENTERPRISES_MISSING`,
      member: 'jining',
    },
    {
      address: ({ campaign }) => `/${jining}/campaigns/${campaign}/figures/ENTERPRISES_VISITED?confirmed=OFFICE`,
      member: 'jining',
    },
    {
      address: ({ campaign }) => `/${jining}/campaigns/${campaign}/figures/COVERAGE_RATE?county=370827`,
      member: 'jining',
    },
  ],
  'campaign-ledger': [
    { address: ({ campaign }) => `/${jining}/campaigns/${campaign}/ledger`, member: 'jining' },
    { address: ({ campaign }) => `/${jining}/campaigns/${campaign}/ledger?in=no`, member: 'jining' },
  ],
  'check-article': [{ address: ({ campaign }) => `/${jining}/campaigns/${campaign}/check`, member: 'jining' }],
  visits: [
    { address: () => `/${jining}/visits`, member: 'jining' },
    { address: () => `/${yanzhou}/visits?q=没有`, member: 'yanzhou' },
  ],
  'record-visit': [
    { address: ({ enterprise }) => `/${yanzhou}/visits/new?enterprise=${enterprise}`, member: 'yanzhou' },
    { address: () => `/${jining}/visits/new`, member: 'jining' },
    { address: () => `/${jining}/visits/new`, member: 'shenji' },
  ],
  'visit-planner': [
    { address: () => `/${jining}/visits/planner?on=2014-10-07`, member: 'jining' },
    { address: () => `/${yanzhou}/visits/planner?view=LIST`, member: 'yanzhou' },
  ],
  'call-backs': [
    { address: () => `/${jining}/call-backs`, member: 'jining' },
    { address: () => `/${yanzhou}/call-backs`, member: 'yanzhou' },
  ],
  'call-back': [
    { address: ({ sample }) => `/${jining}/call-backs/${sample}`, member: 'jining' },
    { address: () => `/${jining}/call-backs/none`, member: 'jining' },
  ],
  findings: [
    { address: () => `/${jining}/findings`, member: 'jining' },
    { address: () => `/${yanzhou}/findings?q=没有`, member: 'yanzhou' },
  ],
  'plan-visit': [
    { address: () => `/${yanzhou}/visits/plan`, member: 'yanzhou' },
    // Its people are masked here, and reached by what they agreed to.
    { address: ({ reached }) => `/${jining}/visits/plan?enterprise=${reached}`, member: 'jining' },
  ],
  visit: [
    { address: ({ visit }) => `/${jining}/visits/${visit}`, member: 'jining', heading: /公司/ },
    { address: ({ voided }) => `/${jining}/visits/${voided}`, member: 'jining', heading: /公司/ },
    { address: ({ plan }) => `/${jining}/visits/${plan}`, member: 'jining', heading: /公司/ },
    { address: () => `/${jining}/visits/none`, member: 'jining' },
  ],
  'correct-visit': [{ address: ({ visit }) => `/${jining}/visits/${visit}/correct`, member: 'jining' }],
  'print-visit': [{ address: ({ visit }) => `/${jining}/visits/${visit}/print`, member: 'jining' }],
  isolation: [
    { address: () => `/${jining}/isolation`, member: 'jining' },
    { address: () => `/${jining}/isolation`, member: 'huanbao' },
  ],
  problems: [
    { address: () => `/${jining}/problems`, member: 'jining' },
    { address: () => `/${yanzhou}/problems?appeal=yes`, member: 'yanzhou' },
  ],
  'deferred-ledger': [
    { address: () => `/${jining}/problems/deferred`, member: 'jining' },
    { address: () => `/${jining}/problems/deferred?answered=1`, member: 'jining' },
  ],
  'handling-batches': [
    { address: () => `/${jining}/batches`, member: 'jining' },
    { address: () => `/${yanzhou}/batches?state=OVERDUE`, member: 'yanzhou' },
  ],
  'handling-batch': [{ address: () => `/${yanzhou}/batches/none`, member: 'yanzhou' }],
  'raise-problem': [{ address: () => `/${yanzhou}/problems/new`, member: 'yanzhou' }],
  problem: [
    { address: ({ collected }) => `/${jining}/problems/${collected}`, member: 'jining' },
    { address: ({ appeal }) => `/${jining}/problems/${appeal}`, member: 'jining' },
    { address: ({ answered }) => `/${jining}/problems/${answered}`, member: 'jining' },
    { address: () => `/${jining}/problems/none`, member: 'jining' },
  ],
  forms: [{ address: () => `/${jining}/forms`, member: 'jining' }],
  'form-templates': [
    { address: () => `/${jining}/form-templates`, member: 'jining' },
    { address: () => `/${yanzhou}/form-templates`, member: 'yanzhou' },
  ],
  'new-form-template': [
    { address: () => `/${jining}/form-templates/new`, member: 'jining' },
    { address: () => `/${jining}/form-templates/new`, member: 'shenji' },
  ],
  'form-template': [
    { address: ({ template }) => `/${jining}/form-templates/${template}`, member: 'jining', heading: /表|form/ },
    { address: () => `/${jining}/form-templates/none`, member: 'jining' },
  ],
  'revise-form-template': [
    { address: ({ template }) => `/${jining}/form-templates/${template}/revise`, member: 'jining' },
    { address: ({ template }) => `/${yanzhou}/form-templates/${template}/revise`, member: 'yanzhou' },
  ],
  form: [
    { address: ({ returned }) => `/${jining}/forms/${returned}`, member: 'jining', heading: /\d{4}-\d{4}/ },
    { address: ({ form }) => `/${jining}/forms/${form}`, member: 'jining', heading: /\d{4}-\d{4}/ },
  ],
  'transcribe-form': [{ address: ({ form }) => `/${jining}/forms/${form}/transcribe`, member: 'jining' }],
  'print-form': [{ address: ({ form }) => `/${jining}/forms/${form}/print`, member: 'jining' }],
  opinions: [
    { address: () => `/${jining}/opinions`, member: 'jining' },
    { address: () => `/${yanzhou}/opinions?q=没有`, member: 'yanzhou' },
  ],
  ratings: [
    { address: () => `/${jining}/opinions/ratings`, member: 'jining' },
    { address: () => `/${yanzhou}/opinions/ratings`, member: 'yanzhou' },
  ],
  'record-opinion': [{ address: () => `/${yanzhou}/opinions/new`, member: 'yanzhou' }],
  opinion: [
    { address: ({ opinion }) => `/${jining}/opinions/${opinion}`, member: 'jining', heading: /\d{4}-\d{4}/ },
    { address: () => `/${jining}/opinions/none`, member: 'jining' },
  ],
  referrals: [{ address: () => `/${jining}/referrals`, member: 'huanbao' }],
  referral: [{ address: ({ referral }) => `/${jining}/referrals/${referral}`, member: 'huanbao' }],
  operation: [
    { address: () => `/${jining}/operation`, member: 'shandong' },
    { address: () => `/${jining}/operation`, member: 'jining' },
  ],
  'not-found-here': [{ address: () => `/${jining}/nothing/here`, member: 'jining' }],
  'not-found': [{ address: () => '/nothing/here' }],
};
