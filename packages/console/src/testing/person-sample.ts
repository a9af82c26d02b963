import type {
  ChannelToReachFragment,
  PersonDetailFragment,
  PersonRowFragment,
  PersonToReachFragment,
} from '@lianxi/schema/operations';
import { onePage } from './enterprise-sample.ts';
import { frameAnswers, yanzhou } from './frame.ts';
import type { Answers } from './network.ts';

const hongyuan = { id: 'ent_1', name: '宏远机械有限公司' };

/** One enterprise as a picker offers it. */
export const enterpriseChoice = {
  __typename: 'Enterprise',
  ...hongyuan,
  regionId: yanzhou.regionId,
  region: yanzhou,
};

/** Somebody with a role that is held and one that was left. */
export const samplePerson = (
  told: Partial<PersonDetailFragment> = {},
): PersonDetailFragment & { __typename: string } => ({
  __typename: 'Person',
  id: 'per_1',
  regionId: yanzhou.regionId,
  name: '林建业',
  phone: '138****1234',
  isLinked: false,
  isErased: false,
  notices: [{ id: 'pno_1' }],
  version: 3,
  region: yanzhou,
  roles: [
    {
      id: 'pro_1',
      kind: 'BUSINESSPERSON',
      title: '董事长',
      fromOn: null,
      toOn: null,
      version: 2,
      enterprise: hongyuan,
    },
    {
      id: 'pro_2',
      kind: 'STAFF',
      title: '厂长',
      fromOn: null,
      toOn: '2013-06-30',
      version: 1,
      enterprise: { id: 'ent_2', name: '鲁兴食品有限公司' },
    },
  ],
  contactChannels: [],
  viewerCan: { correct: true, reveal: true },
  ...told,
});

/** A mobile to which somebody agreed. */
export const sampleChannel = (told: Partial<ChannelToReachFragment> = {}): ChannelToReachFragment => ({
  id: 'cch_1',
  kind: 'MOBILE',
  value: '139****0077',
  consent: 'GIVEN',
  consentOn: '2014-10-01',
  endedAt: null,
  version: 2,
  viewerCan: ['REVEAL', 'RECORD_CONSENT', 'END'],
  ...told,
});

/** Somebody who is called before a visit. */
export const sampleReach = (...contactChannels: ChannelToReachFragment[]): PersonToReachFragment => ({
  id: 'per_1',
  name: '林建业',
  phone: null,
  contactChannels,
  viewerCan: { reveal: true },
});

const samplePersonRow: PersonRowFragment & { __typename: string } = {
  __typename: 'Person',
  id: 'per_1',
  name: '林建业',
  phone: '138****1234',
  isLinked: true,
  updatedAt: '2014-10-07T01:02:03.456Z',
  region: yanzhou,
  roles: [{ id: 'pro_1', kind: 'BUSINESSPERSON', title: '董事长', toOn: null, enterprise: hongyuan }],
};

export const peopleAnswers: Answers = {
  ...frameAnswers,
  ViewerPermissions: () => ({
    viewer: { __typename: 'Viewer', id: 'v1', permissions: ['READ_ENTERPRISES', 'RECORD_VISITS'] },
  }),
  ServiceInfo: () => ({ service: { isDemo: false, today: '2014-10-07' } }),
  PersonById: () => ({ person: samplePerson() }),
  PersonTimeline: () => ({ person: { __typename: 'Person', id: 'per_1', timeline: onePage([]) } }),
  PersonReadingList: () => ({ person: { __typename: 'Person', id: 'per_1', readings: onePage([]) } }),
  PersonList: () => ({ people: onePage([samplePersonRow]) }),
  EnterpriseChoices: () => ({ enterprises: onePage([enterpriseChoice]) }),
};
