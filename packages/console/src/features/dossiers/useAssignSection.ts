import { AssignSectionDocument, type FileSection, type PostKind } from '@lianxi/schema/operations';
import { reactive } from 'vue';
import { useI18n } from 'vue-i18n';
import { useDeed } from '../../shared/deed/useDeed.ts';
import { useOfficersOf } from '../../shared/officer/useOfficerChoices.ts';
import { useRules } from '../../shared/problems/useRules.ts';

/** The posts whose holders a section may belong to. */
export const posts = ['LIAISON_OFFICER', 'OFFICE_PRINCIPAL', 'LEADER_IN_CHARGE'] as const satisfies readonly PostKind[];

interface Asked {
  enterpriseId: string;
  regionId: number;
  section: FileSection;
}

/** Says whose a section is: whoever holds a post, or one officer of the county. */
export function useAssignSection(asked: () => Asked) {
  const { t } = useI18n();
  const { problemOf } = useRules();
  const form = reactive({ who: '' });
  const officers = useOfficersOf(() => asked().regionId);
  const deed = useDeed({
    document: AssignSectionDocument,
    start: () => (form.who = ''),
    check: () => (form.who === '' ? [problemOf('officerId', 'REQUIRED')] : []),
    input: () => {
      const postKind = posts.find((post) => post === form.who) ?? null;
      const { enterpriseId, section } = asked();
      return { enterpriseId, section, postKind, officerId: postKind === null ? form.who : null };
    },
    done: () => t('dossier.assign.done'),
  });
  return { form, officers, ...deed };
}
