import { SignOutDocument } from '@lianxi/schema/operations';
import { useRouter } from 'vue-router';
import { useApi } from '../shared/api/api.ts';
import { useAction } from '../shared/api/useAction.ts';
import { useToasts } from '../shared/page/useToasts.ts';

/** Ends the session and forgets every answer that it gave. */
export function useSignOut() {
  const router = useRouter();
  const { renew } = useApi();
  const { say } = useToasts();
  const { run, isRunning, problems } = useAction(SignOutDocument);

  async function signOut() {
    if (await run({})) {
      await router.push({ name: 'sign-in' });
      renew();
      return;
    }
    for (const problem of problems.value) say(problem.message);
  }
  return { signOut, isRunning };
}
