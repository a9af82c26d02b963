import { addPostRules, openOfficeRules, registerOfficerRules, renameOfficeRules } from '@lianxi/schema';
import {
  AddPostDocument,
  OpenOfficeDocument,
  RegisterOfficerDocument,
  RenameOfficeDocument,
  type OfficeDetailFragment,
  type OfficeKind,
  type PostKind,
} from '@lianxi/schema/operations';
import { reactive } from 'vue';
import { useI18n } from 'vue-i18n';
import { uuidv7 } from '../../shared/api/submission.ts';
import { useRules } from '../../shared/problems/useRules.ts';
import { useService } from '../../shared/service/useService.ts';
import { useDeed } from '../../shared/deed/useDeed.ts';

export const officeKinds = ['LIAISON_OFFICE', 'ZONE_COMMITTEE'] as const satisfies readonly OfficeKind[];
export const postKinds = [
  'OFFICE_PRINCIPAL',
  'LEADER_IN_CHARGE',
  'LIAISON_OFFICER',
] as const satisfies readonly PostKind[];

interface InRegion {
  regionId: () => number;
  refresh: () => void;
}

/** Opens the office of a region, which has one. */
export function useOpenOffice({ regionId, refresh }: InRegion) {
  const { t } = useI18n();
  const { problemsIn } = useRules();
  const form = reactive<{ kind: OfficeKind; name: string }>({ kind: 'LIAISON_OFFICE', name: '' });

  const deed = useDeed({
    document: OpenOfficeDocument,
    start: () => Object.assign(form, { kind: 'LIAISON_OFFICE', name: '' }),
    check: () => problemsIn(openOfficeRules, form),
    input: () => ({ regionId: regionId(), kind: form.kind, name: form.name.trim() }),
    done: () => t('liaison.openOffice.done'),
    refresh,
  });
  return { form, ...deed };
}

/** Registers somebody who works for the office of a region. */
export function useRegisterOfficer({ regionId, refresh }: InRegion) {
  const { t } = useI18n();
  const { problemsIn } = useRules();
  const form = reactive({ clientId: '', name: '', isMe: false });

  const deed = useDeed({
    document: RegisterOfficerDocument,
    // One id for each time it is opened: whatever is lost on the way, the server keeps one officer for it.
    start: () => Object.assign(form, { clientId: uuidv7(), name: '', isMe: false }),
    check: () => problemsIn(registerOfficerRules, form),
    input: () => ({ clientId: form.clientId, regionId: regionId(), name: form.name.trim(), isMe: form.isMe }),
    done: () => t('liaison.registerOfficer.done', { name: form.name.trim() }),
    refresh,
  });
  return { form, ...deed };
}

interface InOffice {
  office: () => OfficeDetailFragment;
  refresh: () => void;
}

/** Gives an office another name from a day on; what is dated before keeps the one it bore then. */
export function useRenameOffice({ office, refresh }: InOffice) {
  const { t } = useI18n();
  const { service } = useService();
  const { problemsIn } = useRules();
  const form = reactive({ name: '', fromOn: '' });

  const deed = useDeed({
    document: RenameOfficeDocument,
    start: () => Object.assign(form, { name: office().name, fromOn: service.value?.today ?? '' }),
    check: () => problemsIn(renameOfficeRules, form),
    input: () => ({ id: office().id, version: office().version, name: form.name.trim(), fromOn: form.fromOn }),
    done: () => t('liaison.renameOffice.done'),
    refresh,
  });
  return { form, ...deed };
}

/** Adds a post to an office; nobody holds it yet. */
export function useAddPost({ office, refresh }: InOffice) {
  const { t } = useI18n();
  const { service } = useService();
  const { problemsIn } = useRules();
  const empty = (): { kind: PostKind; title: string; sinceOn: string } => ({
    kind: 'LIAISON_OFFICER',
    title: '',
    sinceOn: service.value?.today ?? '',
  });
  const form = reactive(empty());

  const deed = useDeed({
    document: AddPostDocument,
    start: () => Object.assign(form, empty()),
    check: () => problemsIn(addPostRules, form),
    input: () => ({ officeId: office().id, kind: form.kind, title: form.title.trim(), sinceOn: form.sinceOn }),
    done: () => t('liaison.addPost.done'),
    refresh,
  });
  return { form, ...deed };
}
