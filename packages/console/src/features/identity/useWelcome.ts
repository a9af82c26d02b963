import { claimInvitationRules } from '@lianxi/schema';
import { ClaimInvitationDocument } from '@lianxi/schema/operations';
import { computed, reactive, shallowRef } from 'vue';
import { useRouter } from 'vue-router';
import { useApi } from '../../shared/api/api.ts';
import type { Problem } from '../../shared/api/problem.ts';
import { useAction } from '../../shared/api/useAction.ts';
import { useRules } from '../../shared/problems/useRules.ts';
import { useNewPassword } from './useNewPassword.ts';

/** A one-time link becomes an account, and whoever opened it is signed in. */
export function useWelcome(token: () => string) {
  const router = useRouter();
  const { renew } = useApi();
  const { problemsIn } = useRules();
  const { run, isRunning, problems: refused } = useAction(ClaimInvitationDocument);
  const names = reactive({ loginName: '', displayName: '' });
  const { password, again, progress, problemsOfRepeat } = useNewPassword();
  const found = shallowRef<Problem[]>([]);
  const problems = computed(() => (found.value.length > 0 ? found.value : refused.value));

  async function submit() {
    const input = { token: token(), ...names, password: password.value };
    found.value = [...problemsIn(claimInvitationRules, input), ...problemsOfRepeat()];
    if (found.value.length > 0) return;
    const done = await run({ input: { ...input, loginName: names.loginName.trim().toLowerCase() } });
    if (!done) return;
    renew();
    await router.replace({ name: 'home', params: { regionId: done.claimInvitation.viewer.home.regionId } });
  }
  return { names, password, again, progress, problems, isRunning, submit };
}
