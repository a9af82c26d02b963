import { SignInPageDocument, type SignInPageQuery } from '@lianxi/schema/operations';
import { useQuery } from '@urql/vue';
import { computed } from 'vue';

export type DemoAccount = SignInPageQuery['service']['demoSignIns'][number];

/** What the sign-in page knows of the installation before anybody signed in. */
export function useSignInService() {
  const { data } = useQuery({ query: SignInPageDocument, variables: {} });
  return computed(() => data.value?.service ?? null);
}
