/** Where an arrow leads: columns across, cards along. */
const steps: Readonly<Record<string, { column: number; card: number }>> = {
  ArrowUp: { column: 0, card: -1 },
  ArrowDown: { column: 0, card: 1 },
  ArrowLeft: { column: -1, card: 0 },
  ArrowRight: { column: 1, card: 0 },
};

/** The card that an arrow leads to from the one that has the focus; across empty columns, and null at an end. */
export function cardFrom(
  board: HTMLElement,
  { key, target }: Pick<KeyboardEvent, 'key' | 'target'>,
): HTMLElement | null {
  const step = steps[key];
  const columns = [...board.querySelectorAll('section')].map((column) => [
    ...column.querySelectorAll<HTMLElement>('[data-card]'),
  ]);
  const at = columns.findIndex((cards) => cards.some((card) => card === target));
  if (!step || at < 0) return null;
  const place = columns[at]?.findIndex((card) => card === target) ?? 0;
  if (step.card !== 0) return columns[at]?.[place + step.card] ?? null;
  const beyond = step.column > 0 ? columns.slice(at + 1) : columns.slice(0, at).toReversed();
  const next = beyond.find((cards) => cards.length > 0);
  return next?.[Math.min(place, next.length - 1)] ?? null;
}
