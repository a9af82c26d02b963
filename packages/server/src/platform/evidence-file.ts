import { fileTypeFromBuffer } from 'file-type';
import sharp from 'sharp';
import { Refusal } from './refusal.ts';

/** A file that somebody attaches, as it may be kept: what it is by its bytes, and a small picture of one. */
export interface EvidenceFile {
  content: Buffer;
  type: string;
  name: string;
  thumbnail: Buffer | null;
}

/** Pictures are kept no larger than a screen shows them, which is enough to read a notice at a gate. */
const longestSide = 2560;
const thumbnailSide = 320;
/** A picture of more pixels is no picture of a camera; unpacking it would take the memory of the house. */
const mostPixels = 60_000_000;

const pictures: ReadonlySet<string> = new Set(['image/jpeg', 'image/png', 'image/webp']);
const documents: Readonly<Record<string, string>> = {
  'application/pdf': 'pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'xlsx',
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': 'pptx',
};

/** Whether a content type is that of a picture as it is kept. */
export const isPicture = (type: string | null): boolean => type === 'image/webp';

/**
 * Looks at the bytes, whatever the name says, and gives what may be kept of them.
 *
 * A picture is drawn anew from its pixels, so that neither the place where it was taken nor anything else that a
 * camera writes beside them is left; its name then says what it is. A document stays as it is.
 */
export async function evidenceFile(given: { name: string; content: Buffer }): Promise<EvidenceFile> {
  const type = await typeOf(given.content);
  if (pictures.has(type)) return picture(given);
  const extension = documents[type];
  if (extension === undefined) throw new Refusal('FILE_TYPE');
  return { content: given.content, type, name: named(given.name, extension), thumbnail: null };
}

/** What the bytes are; those that break off in the middle are nothing. */
async function typeOf(content: Buffer): Promise<string> {
  try {
    return (await fileTypeFromBuffer(content))?.mime ?? '';
  } catch {
    throw new Refusal('FILE_TYPE');
  }
}

async function picture({ name, content }: { name: string; content: Buffer }): Promise<EvidenceFile> {
  const read = () => sharp(content, { limitInputPixels: mostPixels, failOn: 'error' }).autoOrient();
  const within = (side: number) => ({ width: side, height: side, fit: 'inside' as const, withoutEnlargement: true });
  try {
    const [kept, thumbnail] = await Promise.all([
      read().resize(within(longestSide)).webp({ quality: 82 }).toBuffer(),
      read().resize(within(thumbnailSide)).webp({ quality: 70 }).toBuffer(),
    ]);
    return { content: kept, type: 'image/webp', name: named(name, 'webp'), thumbnail };
  } catch {
    // Bytes that begin like a picture and cannot be drawn.
    throw new Refusal('FILE_TYPE');
  }
}

const named = (name: string, extension: string): string => `${name.replace(/\.[^.]*$/, '').slice(0, 180)}.${extension}`;
