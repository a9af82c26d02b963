import { InvitationByIdDocument, InvitationListDocument, type InvitationRowFragment } from '@lianxi/schema/operations';
import { computed } from 'vue';
import { useI18n } from 'vue-i18n';
import { useRecord } from '../../shared/api/useRecord.ts';
import { useFormat } from '../../shared/format/useFormat.ts';
import { useList } from '../../shared/paging/useList.ts';
import type { Column } from '../../shared/table/column.ts';

/** The invitations of the reader's department, the latest meeting first. */
export function useInvitationList() {
  const { t } = useI18n();
  const format = useFormat();
  const list = useList({
    query: InvitationListDocument,
    variables: ({ first, after }) => ({ first, after }),
    connection: ({ consultationInvitations }) => consultationInvitations,
    types: ['ConsultationInvitation'],
  });
  const label = (key: string) => t(`consultations.invitations.columns.${key}`);
  const columns = computed<Column<InvitationRowFragment>[]>(() => [
    { key: 'title', label: label('title'), isPrimary: true },
    { key: 'state', label: label('state'), width: '8rem' },
    { key: 'meetOn', label: label('meetOn'), width: '9.5rem', text: ({ meetOn }) => format.day(meetOn) },
    { key: 'place', label: label('place'), width: '12rem', text: ({ place }) => place },
    { key: 'enterprise', label: label('enterprise'), width: '14rem', text: ({ enterpriseName }) => enterpriseName },
    { key: 'region', label: label('region'), width: '8rem', text: ({ region }) => region.name },
  ]);
  return { ...list, columns };
}

/** One invitation by its id; missing also where it went to another department. */
export function useInvitation(id: () => string) {
  const { record, ...read } = useRecord({
    query: InvitationByIdDocument,
    variables: () => ({ id: id() }),
    record: ({ consultationInvitation }) => consultationInvitation,
  });
  return { invitation: record, ...read };
}
