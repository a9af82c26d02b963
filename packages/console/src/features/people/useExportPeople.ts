import { askPersonExportRules } from '@lianxi/schema';
import { AskPersonExportDocument, type PersonKind } from '@lianxi/schema/operations';
import { ref } from 'vue';
import { useI18n } from 'vue-i18n';
import { useRouter } from 'vue-router';
import { useRegionId } from '../../shared/api/client.ts';
import { useDeed } from '../../shared/deed/useDeed.ts';
import { useRules } from '../../shared/problems/useRules.ts';
import { fetchSheet } from './person-export-address.ts';

interface Listed {
  kind: PersonKind | null;
  search: string | null;
}

/** Asks for the list on screen as a sheet: it comes at once where it names few, and else waits for a second member. */
export function useExportPeople(listed: () => Listed) {
  const { t } = useI18n();
  const router = useRouter();
  const regionId = useRegionId();
  const { problemsIn } = useRules();
  const purpose = ref('');
  const deed = useDeed({
    document: AskPersonExportDocument,
    start: () => (purpose.value = ''),
    check: () => problemsIn(askPersonExportRules, { purpose: purpose.value }),
    input: () => ({ regionId: regionId.value, ...listed(), purpose: purpose.value.trim() }),
    done: () => t('people.export.asked'),
    after({ askPersonExport: { personExport } }) {
      if (personExport.state === 'ASKED')
        void router.push({ name: 'person-exports', params: { regionId: regionId.value } });
      else fetchSheet(personExport.id);
    },
  });
  return { purpose, ...deed };
}
