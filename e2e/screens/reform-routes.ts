import { jining, yanzhou } from '../world.ts';
import type { Routes } from './screen.ts';

/** Departments that become others. */
export const reformRoutes: Routes = {
  reforms: [
    { address: () => `/${jining}/reforms`, member: 'jining' },
    { address: () => `/${yanzhou}/reforms`, member: 'yanzhou' },
  ],
  'new-reform': [
    { address: () => `/${jining}/reforms/new`, member: 'jining' },
    { address: () => `/${yanzhou}/reforms/new`, member: 'jining' },
  ],
  reform: [
    { address: ({ reform }) => `/${jining}/reforms/${reform}`, member: 'jining', heading: /改革方案/ },
    { address: ({ plannedReform }) => `/${jining}/reforms/${plannedReform}`, member: 'jining', heading: /改革方案/ },
    { address: () => `/${jining}/reforms/none`, member: 'jining' },
  ],
};
