/**
 * The answers of somebody who is not signed in travel in a cookie of their own browser: sealed (AES-256-GCM), so that nobody on the way
 * or on the machine can read or change them, and stored nowhere on the server.
 */
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { AppError } from '../app-error.ts';

/** Browsers keep 4,096 bytes of name, value and attributes. */
const longest = 3800;

export function sealDraft(answers: unknown, key: Buffer): string {
  const iv = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', key, iv);
  const sealed = Buffer.concat([
    iv,
    cipher.update(deflateRawSync(JSON.stringify(answers))),
    cipher.final(),
    cipher.getAuthTag(),
  ]).toString('base64url');
  if (sealed.length > longest) throw new AppError('draft.too_large');
  return sealed;
}

/** What was sealed, or null for anything that was not sealed with this key. The caller checks its shape. */
export function openDraft(sealed: string | undefined, key: Buffer): unknown {
  if (sealed === undefined || sealed.length > longest) return null;
  try {
    const bytes = Buffer.from(sealed, 'base64url');
    const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, 12));
    decipher.setAuthTag(bytes.subarray(-16));
    const plain = Buffer.concat([decipher.update(bytes.subarray(12, -16)), decipher.final()]);
    return JSON.parse(inflateRawSync(plain, { maxOutputLength: 100_000 }).toString('utf8'));
  } catch {
    return null;
  }
}
