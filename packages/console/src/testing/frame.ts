import type { Answers } from './network.ts';

const region = (regionId: number, name: string) => ({ __typename: 'Region', id: `reg_${regionId}`, regionId, name });

/** The places of the tests: a city and two of its counties. */
export const jining = region(370800, '济宁市');
export const yanzhou = region(370812, '兖州区');
export const jinxiang = region(370828, '金乡县');

const onScreen = (regionId: unknown) => (regionId === jining.regionId ? jining : yanzhou);

/** What the frame around every page asks: a director of the city who may do everything there. */
export const frameAnswers: Answers = {
  CurrentViewer: () => ({
    viewer: {
      __typename: 'Viewer',
      id: 'v1',
      loginName: 'jining',
      displayName: '王主任',
      memberships: [],
      namesReadIn: [jining.regionId, yanzhou.regionId, jinxiang.regionId],
      openedNames: [],
      home: jining,
    },
  }),
  ViewerPermissions: () => ({
    viewer: {
      __typename: 'Viewer',
      id: 'v1',
      permissions: ['READ_ENTERPRISES', 'REGISTER_ENTERPRISES', 'CORRECT_ENTERPRISES', 'IMPORT_ENTERPRISES'],
    },
  }),
  RegionOnScreen({ regionId }) {
    const isUnit = regionId !== jining.regionId;
    const more = { code: String(regionId), isUnit, childCount: isUnit ? 0 : 2, path: [jining] };
    return { region: { ...onScreen(regionId), ...more } };
  },
  InboxNumbers: () => ({ inboxCounts: { __typename: 'InboxCounts', open: 0, unread: 0, dueToday: 0, overdue: 0 } }),
  RegionChildren: () => ({ regions: { nodes: [yanzhou, jinxiang].map((county) => ({ ...county, isUnit: true })) } }),
};
