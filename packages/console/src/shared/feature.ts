import type { ViewerPermission } from './viewer/useViewer.ts';
import type { RouteRecordRaw } from 'vue-router';

/** What stands before the words of a menu, by its name: the drawings come with the menu, which the sign-in has not. */
export type MenuIcon =
  | 'Avatar'
  | 'Bell'
  | 'Calendar'
  | 'ChatDotRound'
  | 'ChatLineSquare'
  | 'Connection'
  | 'Document'
  | 'Files'
  | 'Flag'
  | 'House'
  | 'Key'
  | 'Location'
  | 'Lock'
  | 'Message'
  | 'Monitor'
  | 'Notebook'
  | 'OfficeBuilding'
  | 'Phone'
  | 'Place'
  | 'Promotion'
  | 'Share'
  | 'Stamp'
  | 'Switch'
  | 'Timer'
  | 'Upload'
  | 'User';

/** One entry of the left menu on desks and, with `isInTabs`, of the bottom tabs on phones. */
export interface MenuEntry {
  /** Name of the route it opens, in the region on screen. */
  to: string;
  /** Message key of its words, which are the shell's: the menu stands beside every page. */
  label: string;
  icon: MenuIcon;
  /** Small numbers stand first. */
  order: number;
  isInTabs: boolean;
  /** Hidden from those who lack this permission in the region on screen. */
  needs?: ViewerPermission;
}

/** What a feature adds to the console; the shell reads nothing else of it. */
export interface Feature {
  /** Folder name; its messages stand in `locales` beside it and are fetched with its first page. */
  name: string;
  /** Children of `/:regionId`. */
  routes: RouteRecordRaw[];
  /** Pages outside any region that need no one signed in. */
  publicRoutes?: RouteRecordRaw[];
  menu: MenuEntry[];
}
