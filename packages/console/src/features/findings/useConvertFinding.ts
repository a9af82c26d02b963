import { convertFindingRules } from '@lianxi/schema';
import { ConvertFindingDocument, type FindingRowFragment, type FindingTarget } from '@lianxi/schema/operations';
import { reactive } from 'vue';
import { useI18n } from 'vue-i18n';
import { useDeed } from '../../shared/deed/useDeed.ts';
import { useOfficersOf } from '../../shared/officer/useOfficerChoices.ts';
import { useRules } from '../../shared/problems/useRules.ts';

interface ConvertForm {
  to: FindingTarget;
  title: string;
  officerId: string;
  dueOn: string;
}
interface Converting {
  finding: () => FindingRowFragment;
  /** Reads the list again, when somebody else decided meanwhile. */
  refresh: () => void;
}

/** Makes a problem of a finding, or something that the office sees to itself until a day. */
export function useConvertFinding({ finding, refresh }: Converting) {
  const { t } = useI18n();
  const { problemOf, problemsIn } = useRules();
  const form = reactive<ConvertForm>({ to: 'PROBLEM', title: '', officerId: '', dueOn: '' });
  const isRequest = () => form.to === 'SERVICE_REQUEST';
  const deed = useDeed({
    document: ConvertFindingDocument,
    start: () => Object.assign(form, { to: 'PROBLEM', title: finding().text.slice(0, 200), officerId: '', dueOn: '' }),
    check: () => [
      ...problemsIn(convertFindingRules, form),
      ...(isRequest() && form.officerId === '' ? [problemOf('officerId', 'REQUIRED')] : []),
      ...(isRequest() && form.dueOn === '' ? [problemOf('dueOn', 'REQUIRED')] : []),
    ],
    input: () => {
      const { id, version } = finding();
      const request = isRequest() ? { officerId: form.officerId, dueOn: form.dueOn } : {};
      return { id, version, to: form.to, title: form.title.trim(), ...request };
    },
    done: () => t(`findings.convert.done.${form.to}`),
    refresh,
  });
  const officers = useOfficersOf(() => (deed.isOpen.value ? finding().regionId : null));
  return { form, officers, ...deed };
}
