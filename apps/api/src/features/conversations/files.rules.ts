/** Which files may be sent: judged by what is in them, never by what they are called or said to be. */
import { writtenLine } from '@arena/taxonomy/plain-text';
import { fileTypeFromBuffer } from 'file-type';
import { AppError } from '../../app-error.ts';
import { type SafeType, safeName, safeTypes } from './file-names.rules.ts';
import { isSafePdf } from './pdf.rules.ts';
import { cleanJpeg, cleanPng } from './pictures.rules.ts';

export const mostFiles = 3;
export const largestFileBytes = 5 * 1024 * 1024;
export const roomOfConversation = 20 * 1024 * 1024;

export interface SafeFile {
  name: string;
  mediaType: SafeType;
  bytes: Buffer;
}

/** The file as it is kept: pictures without what their camera wrote of the place, PDFs as they came. Throws `file.…` with its name. */
export async function readFile(given: { name: string; bytes: Buffer }): Promise<SafeFile> {
  const { bytes } = given;
  const named = { name: writtenLine(given.name).slice(0, 80) };
  if (bytes.length === 0) throw new AppError('file.empty', named);
  if (bytes.length > largestFileBytes) throw new AppError('file.too_large', named);
  const found = (await fileTypeFromBuffer(bytes))?.mime;
  const mediaType = safeTypes.find((type) => type === found);
  if (mediaType === undefined) throw new AppError('file.type', named);
  const name = safeName(given.name, mediaType);
  if (mediaType === 'application/pdf') {
    if (!(await isSafePdf(bytes))) throw new AppError('file.unsafe', named);
    return { name, mediaType, bytes };
  }
  const clean = mediaType === 'image/png' ? cleanPng(bytes) : cleanJpeg(bytes);
  if (clean === null) throw new AppError('file.type', named);
  return { name, mediaType, bytes: clean };
}
