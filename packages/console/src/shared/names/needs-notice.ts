import type { Viewer } from '../viewer/useViewer.ts';

/**
 * Whether a page about a county, or about several where none is given, has something to say of names: they are masked
 * for the viewer, or were opened by them.
 */
export const needsNotice = (viewer: Viewer | null, county: number | null): boolean =>
  viewer !== null &&
  (county === null ||
    !viewer.namesReadIn.includes(county) ||
    viewer.openedNames.some(({ regionId }) => regionId === county));
