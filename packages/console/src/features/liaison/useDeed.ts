import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { ref, shallowRef } from 'vue';
import { useI18n } from 'vue-i18n';
import type { Problem } from '../../shared/api/problem.ts';
import { useSubmissionKey } from '../../shared/api/submission.ts';
import { useAction } from '../../shared/api/useAction.ts';
import { useToasts } from '../../shared/page/useToasts.ts';

interface Deed<Data, Input> {
  document: TypedDocumentNode<Data, { input: Input; idempotencyKey?: string | null | undefined }>;
  /** Puts the form to its beginning, each time it is opened. */
  start: () => void;
  /** What stands in the way before anybody is asked. */
  check: () => Problem[];
  input: () => Input;
  /** What is said when it is done. */
  done: () => string;
  /** Reads the record again, when somebody else was first. */
  refresh: () => void;
  /** What else follows. */
  after?: () => void;
}

/** One deed in a dialog: opened, checked, sent once, and said. */
export function useDeed<Data, Input>({ document, start, check, input, done, refresh, after }: Deed<Data, Input>) {
  const { t } = useI18n();
  const { say } = useToasts();
  const keyFor = useSubmissionKey();
  const { run, isRunning, problems: refusals } = useAction(document);
  const isOpen = ref(false);
  const problems = shallowRef<Problem[]>([]);

  function open() {
    start();
    problems.value = [];
    isOpen.value = true;
  }
  function explained(found: Problem[]): Problem[] {
    if (!found.some(({ code }) => code === 'STALE_VERSION')) return found;
    refresh();
    return found.map((one) => (one.code === 'STALE_VERSION' ? { ...one, message: t('liaison.stale') } : one));
  }
  async function submit() {
    if (isRunning.value) return;
    problems.value = check();
    if (problems.value.length > 0) return;
    const sent = input();
    const data = await run({ input: sent, idempotencyKey: keyFor(sent) });
    problems.value = explained(refusals.value);
    if (!data) return;
    isOpen.value = false;
    say(done());
    after?.();
  }
  return { isOpen, open, problems, isRunning, submit };
}
