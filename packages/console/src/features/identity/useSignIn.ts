import { signInRules } from '@lianxi/schema';
import { SignInDocument } from '@lianxi/schema/operations';
import { computed, reactive, shallowRef } from 'vue';
import { useI18n } from 'vue-i18n';
import { useRoute, useRouter } from 'vue-router';
import { useApi } from '../../shared/api/api.ts';
import type { Problem } from '../../shared/api/problem.ts';
import { useAction } from '../../shared/api/useAction.ts';
import { useRules } from '../../shared/problems/useRules.ts';
import { nextAddress } from './next-address.ts';

/** Signing in, and on to where somebody wanted to go. */
export function useSignIn() {
  const { t } = useI18n();
  const route = useRoute();
  const router = useRouter();
  const { renew } = useApi();
  const { problemsIn } = useRules();
  const { run, isRunning, problems: refused } = useAction(SignInDocument);
  const form = reactive({ loginName: '', password: '' });
  const unfilled = shallowRef<Problem[]>([]);

  const named = computed(() => {
    const [first, ...others] = refused.value;
    if (first?.waitSeconds === undefined) return refused.value;
    const minutes = Math.max(1, Math.ceil(first.waitSeconds / 60));
    return [{ ...first, message: `${first.message}${t('identity.waitMinutes', { minutes })}` }, ...others];
  });
  const problems = computed(() => (unfilled.value.length > 0 ? unfilled.value : named.value));

  async function submit() {
    unfilled.value = problemsIn(signInRules, form);
    if (unfilled.value.length > 0) return;
    const { loginName, password } = form;
    const done = await run({ input: { loginName: loginName.trim(), password } });
    form.password = done ? form.password : '';
    if (!done) return;
    renew();
    await router.replace(nextAddress(route.query['next']));
  }
  return { form, problems, isRunning, submit };
}
