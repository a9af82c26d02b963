import type { Feature } from '../../shared/feature.ts';

/** By which calendars days are counted, which deadlines are provisional, and what a number of working days comes to. */
export const calendarFeature: Feature = {
  name: 'calendar',
  routes: [
    { path: 'calendar', name: 'calendar', component: () => import('./CalendarPage.vue') },
    { path: 'calendar/new', name: 'load-calendar', component: () => import('./LoadCalendarPage.vue') },
  ],
  menu: [
    {
      to: 'calendar',
      label: 'shell.menus.calendar',
      icon: 'Calendar',
      order: 85,
      isInTabs: false,
      needs: 'READ_ENTERPRISES',
    },
  ],
};
