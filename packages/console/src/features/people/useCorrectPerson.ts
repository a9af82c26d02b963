import { correctPersonRules } from '@lianxi/schema';
import { CorrectPersonDocument, type PersonDetailFragment } from '@lianxi/schema/operations';
import { reactive } from 'vue';
import { useI18n } from 'vue-i18n';
import { useDeed } from '../../shared/deed/useDeed.ts';
import { useRules } from '../../shared/problems/useRules.ts';

interface Correcting {
  person: () => PersonDetailFragment;
  /** Reads the record again, when somebody else changed it meanwhile. */
  refresh: () => void;
}

/** Corrects a name, or writes another phone number; the present one stays unseen and, left empty, as it is. */
export function useCorrectPerson({ person, refresh }: Correcting) {
  const { t } = useI18n();
  const { problemsIn } = useRules();
  const form = reactive({ name: '', phone: '' });
  const given = () => {
    const phone = form.phone.trim();
    return { name: form.name.trim(), ...(phone === '' ? {} : { phone }) };
  };
  const deed = useDeed({
    document: CorrectPersonDocument,
    start: () => Object.assign(form, { name: person().name, phone: '' }),
    check: () => problemsIn(correctPersonRules, given()),
    input: () => ({ id: person().id, version: person().version, ...given() }),
    done: () => t('people.correct.done'),
    refresh,
  });
  return { form, ...deed };
}
