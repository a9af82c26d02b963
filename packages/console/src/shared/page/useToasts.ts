import { readonly, ref } from 'vue';

export interface Toast {
  id: number;
  message: string;
  /** One thing that can still be done, e.g. undo. */
  action?: { label: string; run: () => void };
}

/** Long enough to read and to undo (WCAG 2.2.1 leaves the way back elsewhere too). */
const lifetime = 10_000;
const toasts = ref<Toast[]>([]);
let last = 0;

function dismiss(id: number) {
  toasts.value = toasts.value.filter((toast) => toast.id !== id);
}

/** Says that something was done, for ten seconds, without taking the focus. */
export function useToasts() {
  function say(message: string, action?: Toast['action']) {
    last += 1;
    const id = last;
    toasts.value = [...toasts.value, { id, message, action }];
    setTimeout(dismiss, lifetime, id);
  }
  return { toasts: readonly(toasts), say, dismiss };
}
