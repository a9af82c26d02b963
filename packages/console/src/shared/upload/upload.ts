import { problemsOf, type Problem } from '../api/problem.ts';

/** What the server keeps of an uploaded file. */
export interface Uploaded {
  id: string;
  name: string;
  /** Bytes. */
  size: number;
}
interface Passage {
  headers: Record<string, string>;
  /** What else the door is told, such as what the file is for. */
  asked?: Record<string, string>;
  /** From 0 to 1. */
  onProgress: (share: number) => void;
  /** Ends the passage; the answer is then `cancelled`. */
  signal: AbortSignal;
  /** What is said when the connection breaks. */
  offline: string;
}
export type UploadAnswer = { file: Uploaded } | { problems: Problem[] } | 'cancelled';

const created = 201;
const internal = (message: string): Problem[] => [{ code: 'INTERNAL', field: null, rule: null, message }];

/** A proxy on the way may answer with a page of its own; its status is then all there is to tell. */
function bodyOf(request: XMLHttpRequest): Partial<Uploaded> & { errors?: Parameters<typeof problemsOf>[0][] } {
  try {
    // What the file door answers; every part is looked at where it is read.
    return JSON.parse(request.responseText) as ReturnType<typeof bodyOf>;
  } catch (error) {
    if (error instanceof SyntaxError) return {};
    throw error;
  }
}
function answerOf(request: XMLHttpRequest, file: File): UploadAnswer {
  const { id, errors } = bodyOf(request);
  if (request.status === created && typeof id === 'string') return { file: { id, name: file.name, size: file.size } };
  return { problems: errors?.flatMap(problemsOf) ?? internal(`HTTP ${request.status} ${request.statusText}`.trim()) };
}

/**
 * Sends a file to `POST /files` as it lies on the disk.
 *
 * By XMLHttpRequest, because fetch tells nothing about how much has gone out.
 */
export function uploadFile(
  file: File,
  { headers, asked = {}, onProgress, signal, offline }: Passage,
): Promise<UploadAnswer> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open('POST', `/files?${new URLSearchParams({ name: file.name, ...asked }).toString()}`);
    request.setRequestHeader('content-type', 'application/octet-stream');
    for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value);
    request.upload.addEventListener('progress', ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0));
    request.addEventListener('load', () => resolve(answerOf(request, file)));
    request.addEventListener('error', () =>
      resolve({ problems: [{ code: 'OFFLINE', field: null, rule: null, message: offline }] }),
    );
    request.addEventListener('abort', () => resolve('cancelled'));
    signal.addEventListener('abort', () => request.abort(), { once: true });
    request.send(file);
  });
}
