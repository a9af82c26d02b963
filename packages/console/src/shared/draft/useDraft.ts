import { onScopeDispose, ref, watch } from 'vue';

interface Kept<Content> {
  savedAt: string;
  content: Content;
}
interface Draft<Content> {
  /** Where it lies on this device; say in it whose draft of what it is. Null until that is known. */
  key: () => string | null;
  /** What stands in the form now. */
  content: () => Content;
  /** Nothing worth keeping: as the form was when it opened. */
  isPristine: () => boolean;
  /** Judges what lies on the device, which an older console may have written. Null: not usable. */
  read: (kept: unknown) => Content | null;
  restore: (content: Content) => void;
}

function keptAt<Content>(place: string, read: (kept: unknown) => Content | null): Kept<Content> | null {
  const raw = localStorage.getItem(place);
  if (raw === null) return null;
  try {
    // Written by this composable, or by anybody: each part is looked at before it is used.
    const { savedAt, content } = JSON.parse(raw) as { savedAt?: unknown; content?: unknown };
    const judged = read(content);
    return typeof savedAt === 'string' && judged !== null ? { savedAt, content: judged } : null;
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof TypeError) return null;
    throw error;
  }
}

/** Whether it could be kept: a full or forbidden storage must not stop anybody from typing, the form says so. */
function keepAt<Content>(place: string, kept: Kept<Content>): boolean {
  try {
    localStorage.setItem(place, JSON.stringify(kept));
    return true;
  } catch (error) {
    if (error instanceof DOMException) return false;
    throw error;
  }
}

/**
 * Keeps what a person types on this device until it is sent, so that an ended session or a closed window loses nothing.
 *
 * The draft comes back by itself when the same form is opened again; `restoredAt` then says from when it is.
 */
export function useDraft<Content>({ key, content, isPristine, read, restore }: Draft<Content>) {
  const restoredAt = ref<string | null>(null);
  const savedAt = ref<string | null>(null);
  const hasFailed = ref(false);
  let isSent = false;

  function discard() {
    const place = key();
    if (place !== null) localStorage.removeItem(place);
    restoredAt.value = null;
    savedAt.value = null;
  }
  function keep() {
    const place = key();
    if (place === null || isSent) return;
    if (isPristine()) return discard();
    const now = new Date().toISOString();
    hasFailed.value = !keepAt(place, { savedAt: now, content: content() });
    if (!hasFailed.value) savedAt.value = now;
  }
  function bringBack(place: string | null) {
    const kept = place === null ? null : keptAt(place, read);
    if (!kept) return;
    restore(kept.content);
    restoredAt.value = kept.savedAt;
  }
  /** Takes the draft away for good, once it was sent. */
  function sent() {
    isSent = true;
    discard();
  }

  watch(key, bringBack, { immediate: true });
  watch(() => JSON.stringify(content()), keep);
  onScopeDispose(keep);

  return { restoredAt, savedAt, hasFailed, discard, sent };
}
