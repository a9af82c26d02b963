const hex = (bytes: Uint8Array) => [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/**
 * A uuid v7 (RFC 9562): the millisecond first, then chance.
 *
 * Made by hand because `crypto.randomUUID` is missing where an office serves the console without TLS.
 */
export function uuidv7(now: number = Date.now()): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const view = new DataView(bytes.buffer);
  view.setUint32(0, Math.floor(now / 0x10000));
  view.setUint16(4, now % 0x10000);
  bytes[6] = 0x70 | (view.getUint8(6) & 0x0f);
  bytes[8] = 0x80 | (view.getUint8(8) & 0x3f);
  const digits = hex(bytes);
  return [digits.slice(0, 8), digits.slice(8, 12), digits.slice(12, 16), digits.slice(16, 20), digits.slice(20)].join(
    '-',
  );
}

/**
 * The idempotency key of a submission: the same while the content is the same.
 *
 * Sending again after a lost answer then does nothing twice, and changed content is never refused for its old key.
 */
export function useSubmissionKey() {
  let last: { content: string; key: string } | null = null;
  return function keyFor(input: unknown): string {
    const content = JSON.stringify(input);
    if (last?.content !== content) last = { content, key: uuidv7() };
    return last.key;
  };
}
