import { setTimeout as delay } from 'node:timers/promises';

/** What has been opened so far, in order. */
export interface Openings {
  /**
   * Waits for something that is being opened and remembers how to close it, and how many milliseconds that may take.
   * Where the start is called off first this rejects at once; `closeAll` then waits for the opening and closes what
   * came of it.
   */
  open<T>(opening: Promise<T>, close: (opened: T) => Promise<void>, within: number): Promise<T>;
  /** Waits for a step that leaves nothing to close; rejects at once where the start is called off. */
  step<T>(work: Promise<T>): Promise<T>;
  /** Closes all, the last opened first; what does not close in its time is left, so that the others still are. */
  closeAll(): Promise<void>;
}

/** Keeps the order in which a start opens things, for closing them the other way round at any moment of it. */
export function openings(signal: AbortSignal): Openings {
  const closers: (() => Promise<void>)[] = [];
  const step = <T>(work: Promise<T>): Promise<T> => Promise.race([work, calledOff(signal)]);
  return {
    step,
    open(opening, close, within) {
      // What failed to open has told so already and has nothing to close.
      const closed = () => opening.then(close, () => undefined);
      closers.unshift(() => Promise.race([closed(), delay(within, undefined, { ref: false })]));
      return step(opening);
    },
    async closeAll() {
      for (const close of closers.splice(0)) await close();
    },
  };
}

function calledOff(signal: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) => {
    // An abort that came before is told as well.
    if (signal.aborted) reject(signal.reason);
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
}
