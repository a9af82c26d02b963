import type { LiaisonRowFragment, OfficeDetailFragment } from '@lianxi/schema/operations';
import { onePage } from './enterprise-sample.ts';
import { frameAnswers, yanzhou } from './frame.ts';
import type { Answers } from './network.ts';
import type { ViewerPermission } from '../shared/viewer/useViewer.ts';

const today = '2014-11-20';

/** One enterprise of the register with its liaison person and an acting first responsible person. */
export const sampleLiaison = (told: Partial<LiaisonRowFragment> = {}): LiaisonRowFragment & { __typename: string } => ({
  __typename: 'LiaisonRegisterRow',
  id: 'ent_1',
  gapSinceOn: null,
  gapOwner: null,
  region: yanzhou,
  enterprise: { id: 'ent_1', name: '宏远机械有限公司' },
  firstResponsible: {
    officeName: '兖州区联络办',
    postTitle: '主任',
    name: '赵建国',
    isActing: true,
    isVacant: false,
    sinceOn: '2014-03-01',
  },
  liaisonPerson: {
    id: 'lia_1',
    fromOn: '2014-05-06',
    toOn: null,
    version: 4,
    officer: { id: 'ofc_1', name: '李敏' },
    shadow: { handoverId: 'hov_1', name: '孙离任', until: '2014-11-30' },
  },
  ...told,
});

/** One that nobody is named for, while the post above it is vacant as well. */
export const sampleGap = sampleLiaison({
  id: 'ent_2',
  enterprise: { id: 'ent_2', name: '示例电子有限公司' },
  liaisonPerson: null,
  gapSinceOn: '2014-09-01',
  gapOwner: '兖州区联络办',
  firstResponsible: {
    officeName: '兖州区联络办',
    postTitle: '主任',
    name: null,
    isActing: false,
    isVacant: true,
    sinceOn: '2014-08-01',
  },
});

/** Two officers of the county, as what asks for them wants to know of them. */
const officersWith = <More extends object>(first: More, second: More) => ({
  officers: {
    nodes: [
      { __typename: 'Officer', id: 'ofc_1', regionId: yanzhou.regionId, name: '李敏', ...first },
      { __typename: 'Officer', id: 'ofc_2', regionId: yanzhou.regionId, name: '周强', ...second },
    ],
  },
});
const choice = { isViewer: false, postTitle: null, region: yanzhou };

const holder = {
  id: 'ten_2',
  fromOn: '2014-03-01',
  toOn: null,
  endReason: null,
  isActing: true,
  version: 2,
  officer: { id: 'ofc_1', name: '赵建国' },
};
const former = {
  ...holder,
  id: 'ten_1',
  fromOn: '2012-01-05',
  toOn: '2014-02-28',
  endReason: '退休',
  isActing: false,
};

/** An office with one post that is held, after somebody else, and one that is vacant. */
export const sampleOffice = (
  told: Partial<OfficeDetailFragment> = {},
): OfficeDetailFragment & { __typename: string } => {
  return {
    __typename: 'Office',
    id: 'off_1',
    kind: 'LIAISON_OFFICE',
    name: '兖州区联络办',
    formerNames: [{ name: '兖州市联络办', toOn: '2013-12-31' }],
    version: 4,
    regionId: yanzhou.regionId,
    region: yanzhou,
    posts: [
      {
        id: 'pos_1',
        kind: 'OFFICE_PRINCIPAL',
        title: '主任',
        sinceOn: '2012-01-05',
        vacantSinceOn: null,
        vacancyReason: null,
        vacancyOwner: null,
        holder,
        tenures: [holder, { ...former, officer: { id: 'ofc_3', name: '孙前任' } }],
      },
      {
        id: 'pos_2',
        kind: 'LIAISON_OFFICER',
        title: '联络员',
        sinceOn: '2014-06-01',
        vacantSinceOn: '2014-06-01',
        vacancyReason: '退休',
        vacancyOwner: '赵建国',
        holder: null,
        tenures: [],
      },
    ],
    viewerCan: { keep: true },
    ...told,
  };
};

export const may = (...permissions: ViewerPermission[]): Answers => ({
  ViewerPermissions: () => ({ viewer: { __typename: 'Viewer', id: 'v1', permissions } }),
});

export const liaisonAnswers: Answers = {
  ...frameAnswers,
  ...may('READ_ENTERPRISES', 'KEEP_LIAISON'),
  ServiceInfo: () => ({ service: { isDemo: false, today } }),
  LiaisonRegister: () => ({ liaisonRegister: onePage([sampleLiaison(), sampleGap]) }),
  LiaisonCoverage: () => ({
    liaisonCoverage: {
      __typename: 'LiaisonCoverage',
      asOf: today,
      activeEnterprises: 12,
      withLiaisonPerson: 11,
      gaps: 1,
      vacantPosts: 1,
      figures: [
        {
          __typename: 'StandingFigure',
          code: 'LIAISON_UNDATED_GAPS',
          version: 1,
          label: '无日期或无人负责的缺口',
          definition: '应为零。',
          value: 0,
        },
      ],
    },
  }),
  LiaisonOfficers: () => officersWith({ enterpriseCount: 7 }, { enterpriseCount: 3 }),
  OfficerChoices: () => officersWith(choice, choice),
  OfficeList: () => ({ offices: onePage([sampleOffice()]) }),
};
