import {
  RegistrySourceByIdDocument,
  RegistrySourceFileListDocument,
  RegistrySourceListDocument,
  type RegistrySourceFileListQuery,
  type RegistrySourceRowFragment,
} from '@lianxi/schema/operations';
import { computed } from 'vue';
import { useI18n } from 'vue-i18n';
import { useRecord } from '../../shared/api/useRecord.ts';
import { someOf, useQueryState } from '../../shared/filters/useQueryState.ts';
import { useFormat } from '../../shared/format/useFormat.ts';
import { useList } from '../../shared/paging/useList.ts';
import type { Column } from '../../shared/table/column.ts';
import { standings } from './register-words.ts';

/** 每月, 每 2 周: how often a register comes. */
export function useRhythm() {
  const { t } = useI18n();
  return ({ cadenceUnit, cadenceCount }: Pick<RegistrySourceRowFragment, 'cadenceUnit' | 'cadenceCount'>): string =>
    t(`imports.sources.rhythm.${cadenceUnit}`, { count: cadenceCount }, cadenceCount);
}

/** The registers of the region on screen, the one whose file is wanted first first. */
export function useSourceList() {
  const { t } = useI18n();
  const format = useFormat();
  const rhythm = useRhythm();
  const filters = useQueryState({ standing: someOf(standings) });
  const list = useList({
    query: RegistrySourceListDocument,
    variables: (at) => {
      const { standing } = filters.state.value;
      return { ...at, standing: standing.length > 0 ? standing : null };
    },
    connection: ({ registrySources }) => registrySources,
    types: ['RegistrySource', 'Import'],
    requestPolicy: 'cache-and-network',
  });
  const label = (key: string) => t(`imports.sources.columns.${key}`);
  const columns = computed<Column<RegistrySourceRowFragment>[]>(() => [
    { key: 'name', label: label('name'), isPrimary: true, text: ({ name }) => name },
    { key: 'standing', label: label('standing'), width: '8rem' },
    { key: 'nextDueOn', label: label('nextDueOn'), width: '9rem', text: ({ nextDueOn }) => format.day(nextDueOn) },
    { key: 'rhythm', label: label('rhythm'), width: '7rem', text: rhythm },
    { key: 'office', label: label('office'), width: '9rem', text: ({ region }) => region.name },
    { key: 'providedBy', label: label('providedBy'), width: '11rem', text: ({ providedBy }) => providedBy ?? '' },
    {
      key: 'lastFile',
      label: label('lastFile'),
      width: '10rem',
      isUnbroken: true,
      text: ({ lastFile }) => (lastFile?.finishedAt ? format.instant(lastFile.finishedAt) : label('noFile')),
    },
  ]);
  return { ...list, filters, columns };
}

/** One register by its id. */
export function useSource(id: () => string, pause: () => boolean = () => false) {
  const { record, ...read } = useRecord({
    query: RegistrySourceByIdDocument,
    variables: () => ({ id: id() }),
    record: ({ registrySource }) => registrySource,
    types: ['RegistrySource', 'Import'],
    requestPolicy: 'cache-and-network',
    pause,
  });
  return { source: record, ...read };
}

export type FileOfSource = NonNullable<RegistrySourceFileListQuery['registrySource']>['files']['nodes'][number];

/** The files of a register over time, the newest first. */
export function useSourceFiles(id: () => string) {
  const { t } = useI18n();
  const format = useFormat();
  const list = useList({
    query: RegistrySourceFileListDocument,
    variables: ({ first, after }) => ({ id: id(), first, after }),
    connection: ({ registrySource }) => registrySource?.files,
    types: ['Import'],
    requestPolicy: 'cache-and-network',
  });
  const label = (key: string) => t(`imports.sources.files.${key}`);
  const figure = (key: 'new' | 'changed' | 'corrected' | 'gone' | 'same'): Column<FileOfSource> => ({
    key,
    label: t(`imports.diff.group.${key.toUpperCase()}`),
    width: '5.2rem',
    isNumeric: true,
    text: ({ differences }) => (differences ? format.number(differences[key]) : ''),
  });
  const columns = computed<Column<FileOfSource>[]>(() => [
    { key: 'fileName', label: label('file'), isPrimary: true, text: ({ fileName }) => fileName },
    { key: 'state', label: label('state'), width: '6.5rem' },
    {
      key: 'createdAt',
      label: label('came'),
      width: '10rem',
      isUnbroken: true,
      text: ({ createdAt }) => format.instant(createdAt),
    },
    {
      key: 'answersDueOn',
      label: label('wanted'),
      width: '7.5rem',
      text: ({ answersDueOn }) => (answersDueOn ? format.day(answersDueOn) : ''),
    },
    {
      key: 'rows',
      label: label('rows'),
      width: '4.5rem',
      isNumeric: true,
      text: ({ counts }) => format.number(counts.total),
    },
    figure('new'),
    figure('changed'),
    figure('corrected'),
    figure('gone'),
    figure('same'),
  ]);
  return { ...list, columns };
}
