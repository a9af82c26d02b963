import { changePasswordRules } from '@lianxi/schema';
import { ChangePasswordDocument } from '@lianxi/schema/operations';
import { computed, ref, shallowRef } from 'vue';
import { useI18n } from 'vue-i18n';
import { useRouter } from 'vue-router';
import type { Problem } from '../../shared/api/problem.ts';
import { useAction } from '../../shared/api/useAction.ts';
import { useToasts } from '../../shared/page/useToasts.ts';
import { useRules } from '../../shared/problems/useRules.ts';
import { useNewPassword } from './useNewPassword.ts';

/** A new password for whoever knows the present one. */
export function useChangePassword() {
  const { t } = useI18n();
  const router = useRouter();
  const { say } = useToasts();
  const { problemsIn } = useRules();
  const { run, isRunning, problems: refused } = useAction(ChangePasswordDocument);
  const currentPassword = ref('');
  const { password, again, progress, problemsOfRepeat } = useNewPassword();
  const found = shallowRef<Problem[]>([]);
  const problems = computed(() => (found.value.length > 0 ? found.value : refused.value));

  async function submit() {
    const input = { currentPassword: currentPassword.value, newPassword: password.value };
    found.value = [...problemsIn(changePasswordRules, input), ...problemsOfRepeat()];
    if (found.value.length > 0) return;
    if (!(await run({ input }))) return;
    say(t('identity.passwordChanged'));
    await router.push({ name: 'home' });
  }
  return { currentPassword, password, again, progress, problems, isRunning, submit };
}
