import { nextTick, ref, shallowRef } from 'vue';
import { useI18n } from 'vue-i18n';
import { emptyQuestion, freshKey, questionId, type EditedQuestion } from './template-form.ts';

interface Removed {
  question: EditedQuestion;
  place: number;
}

/** The questions of the editor: added, moved, taken away and put back, each said aloud; the focus stays with what it was on. */
export function useQuestions(questions: () => EditedQuestion[], published: () => readonly string[]) {
  const { t } = useI18n();
  const said = ref('');
  const removed = shallowRef<Removed[]>([]);
  const last = () => removed.value.at(-1) ?? null;

  async function focus(id: string) {
    await nextTick();
    document.getElementById(id)?.focus();
  }
  async function add() {
    const taken = [
      ...published(),
      ...questions().map(({ key }) => key),
      ...removed.value.map((one) => one.question.key),
    ];
    const key = freshKey(new Set(taken));
    questions().push(emptyQuestion(key));
    await focus(questionId(key, 'text'));
  }
  async function move(place: number, by: -1 | 1) {
    const to = place + by;
    const [question] = questions().slice(place, place + 1);
    if (!question || to < 0 || to >= questions().length) return;
    // Whatever has the focus goes along: the browser lets go of it where its row is taken out for a moment.
    const focused = document.activeElement;
    questions().splice(place, 1);
    questions().splice(to, 0, question);
    said.value = t('opinions.templates.moved', { from: place + 1, to: to + 1 });
    await nextTick();
    if (focused instanceof HTMLElement) focused.focus();
  }
  async function remove(place: number) {
    const [question] = questions().splice(place, 1);
    if (!question) return;
    removed.value = [...removed.value, { question, place }];
    said.value = t('opinions.templates.removed', { place: place + 1 });
    await focus('question-put-back');
  }
  async function putBack() {
    const one = last();
    if (one === null) return;
    removed.value = removed.value.slice(0, -1);
    questions().splice(one.place, 0, one.question);
    said.value = '';
    await focus(questionId(one.question.key, 'text'));
  }
  return { said, removed, add, move, remove, putBack };
}
