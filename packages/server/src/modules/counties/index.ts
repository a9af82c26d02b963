import type { Module } from '../../platform/module.ts';
import { dropCountyArchive, makeCountyArchive } from './archive-job.ts';
import { CountyArchive, CountyArchivePart, CountyOpening } from './county.entity.ts';
import * as resolvers from './county.resolver.ts';
import { countyRows, moreCountyFields } from './county.rows.ts';

export { ArchiveState } from './county-states.ts';
export { CountyArchive } from './county.entity.ts';
export { archiveBytes, downloadCountyArchive } from './archive-download.ts';

export const counties: Module = {
  name: 'counties',
  entities: [CountyOpening, CountyArchive, CountyArchivePart],
  resolvers: Object.values(resolvers),
  rows: countyRows,
  moreFields: moreCountyFields,
  tasks: { makeCountyArchive, dropCountyArchive },
};
