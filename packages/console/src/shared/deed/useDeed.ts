import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { ref, shallowRef } from 'vue';
import type { Problem } from '../api/problem.ts';
import { useSubmissionKey } from '../api/submission.ts';
import { useAction } from '../api/useAction.ts';
import { useToasts } from '../page/useToasts.ts';
import { useOvertaken } from './useOvertaken.ts';

interface Deed<Data, Input> {
  document: TypedDocumentNode<Data, { input: Input; idempotencyKey?: string | null | undefined }>;
  /** Puts the form to its beginning, each time it is opened. */
  start?: () => void;
  /** What stands in the way before anybody is asked. */
  check?: () => Problem[];
  input: () => Input;
  /** What is said when it is done. */
  done: () => string;
  /** Reads the record again, when somebody else was first; nothing where nobody can be. */
  refresh?: () => void;
  /** What else follows. */
  after?: (data: Data) => void;
}

/** One deed in a dialog: opened, checked, sent once, and said. */
export function useDeed<Data, Input>(deed: Deed<Data, Input>) {
  const { say } = useToasts();
  const { explained } = useOvertaken(() => deed.refresh?.());
  const keyFor = useSubmissionKey();
  const { run, isRunning, problems: refusals } = useAction(deed.document);
  const isOpen = ref(false);
  const problems = shallowRef<Problem[]>([]);

  function open() {
    deed.start?.();
    problems.value = [];
    isOpen.value = true;
  }
  async function submit() {
    if (isRunning.value) return;
    problems.value = deed.check?.() ?? [];
    if (problems.value.length > 0) return;
    const input = deed.input();
    const data = await run({ input, idempotencyKey: keyFor(input) });
    problems.value = explained(refusals.value);
    if (!data) return;
    say(deed.done());
    isOpen.value = false;
    deed.after?.(data);
  }
  return { isOpen, open, problems, isRunning, submit };
}
