const escaped = (text: string): string => text.trim().replaceAll(/[\\%_]/g, String.raw`\$&`);

/** A LIKE pattern for text anywhere in a value; what was typed is text, never a pattern. */
export const likeFragment = (text: string | null | undefined): string => `%${escaped(text ?? '')}%`;

/** A LIKE pattern for the beginning of a value. */
export const likePrefix = (text: string | null | undefined): string => `${escaped(text ?? '')}%`;
