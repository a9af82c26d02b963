import { jining, yanzhou } from '../world.ts';
import type { Routes } from './screen.ts';

const shandong = 370000;

/** Divisions that become others. */
export const divisionRoutes: Routes = {
  divisions: [
    { address: () => `/${jining}/divisions`, member: 'shandong' },
    { address: () => `/${yanzhou}/divisions`, member: 'yanzhou' },
  ],
  'new-division-change': [
    { address: () => `/${jining}/divisions/new`, member: 'shandong' },
    { address: () => `/${shandong}/divisions/new`, member: 'shandong' },
  ],
  'division-change': [
    {
      address: ({ plannedDivision }) => `/${jining}/divisions/${plannedDivision}`,
      member: 'shandong',
      heading: /示例批复/,
    },
    {
      address: ({ calledOffDivision }) => `/${jining}/divisions/${calledOffDivision}`,
      member: 'jining',
      heading: /示例批复/,
    },
    { address: () => `/${jining}/divisions/none`, member: 'jining' },
  ],
};
