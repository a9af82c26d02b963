import sharp from 'sharp';
import type { Actor } from './world.ts';

/** What looks like a PDF by its bytes. */
export const aPdf = (text = '附件'): Buffer => Buffer.from(`%PDF-1.4\n%${text}\n%%EOF\n`);

/** A picture as a phone makes it, with the place where it was taken. */
export const aPicture = (side = 640): Promise<Buffer> =>
  sharp({ create: { width: side, height: side / 2, channels: 3, background: '#6aa3f5' } })
    .withExif({
      IFD0: { Make: 'Phone', Copyright: '周明' },
      IFD3: { GPSLatitude: '35/1 39/1 0/1', GPSLatitudeRef: 'N' },
    })
    .jpeg()
    .toBuffer();

/** Uploads something as evidence; its id. */
export async function evidenceId(
  actor: Pick<Actor, 'uploadEvidence'>,
  file: { name: string; content: Buffer; clientId?: string },
  regionId: number,
): Promise<string> {
  const response = await actor.uploadEvidence(file, regionId);
  const answer = (await response.json()) as { id?: string };
  if (answer.id === undefined) throw new Error(`refused: ${JSON.stringify(answer)}`);
  return answer.id;
}
