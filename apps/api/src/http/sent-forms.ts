/** What a browser sends to a page: taken in only as far as a page may need, whatever the request says of its own size. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { AppError } from '../app-error.ts';
// Gives each request its actor.
import type {} from './sessions.ts';

/** Large enough for the longest form, small enough to hold in memory. */
const formLimit = 256 * 1024;
/** What a form with a file may hold from somebody who is not signed in. */
const visitorFileLimit = 1_100_000;
/** More than this is cut off: nobody has a CV of that size, but a film chosen by mistake is told so in words. */
const mostLetThrough = 60_000_000;
/** Our longest form, an opportunity with all its requirements, has under 200. */
const mostFields = 500;
/** What a page is told in place of a form that was too large, so that it can say so itself. */
const tooLarge = 'too-large=yes';
const urlEncoded = 'application/x-www-form-urlencoded';

/** Takes forms on all pages, and those with files only where `mostBytesAt` says how much the address takes; null where it takes none. */
export function registerForms(pages: FastifyInstance, mostBytesAt: (path: string) => number | null): void {
  pages.removeAllContentTypeParsers();
  pages.addContentTypeParser(urlEncoded, { parseAs: 'string', bodyLimit: formLimit }, (_request, body, done) => done(null, body));
  pages.addContentTypeParser('multipart/form-data', (request, payload, done) => {
    const [path = ''] = request.url.split('?', 1);
    const mostBytes = mostBytesAt(path.replace(/\/+$/, ''));
    if (mostBytes === null) return done(new AppError('request.unsupported_type'));
    // Large ones only from people we know: anybody else's is let run through and not kept.
    readFileForm(request, payload, request.actor.role === 'visitor' ? Math.min(mostBytes, visitorFileLimit) : mostBytes, done);
  });
}

/**
 * The form as it came, for the page's action to take apart; `tooLarge` for more than a form may hold. Some of that is let run through and
 * not kept: a browser whose upload is cut off shows an error of its own and not our answer.
 */
function readFileForm(
  request: FastifyRequest,
  payload: NodeJS.ReadableStream,
  mostBytes: number,
  done: (error: Error | null, body?: unknown) => void,
) {
  if (Number(request.headers['content-length'] ?? 0) > mostLetThrough) return done(new AppError('request.too_large'));
  const chunks: Buffer[] = [];
  let size = 0;
  payload.on('data', (chunk: Buffer) => {
    if (size > mostLetThrough) return;
    size += chunk.length;
    if (size <= mostBytes) chunks.push(chunk);
    else chunks.length = 0;
    if (size <= mostLetThrough) return;
    payload.pause();
    done(new AppError('request.too_large'));
  });
  payload.on('end', () => size <= mostLetThrough && done(null, size > mostBytes ? tooLarge : Buffer.concat(chunks)));
  payload.on('error', (error) => size <= mostLetThrough && done(error));
}

/** The body of a POST and its type, for a page. Throws `request.invalid` for what is no form, and for more fields than any form of ours has. */
export async function sentForm(request: FastifyRequest): Promise<{ type: string; body: string | Buffer<ArrayBuffer> }> {
  const body = (request.body as string | Buffer<ArrayBuffer> | undefined) ?? '';
  if (typeof body === 'string') {
    if (body.split('&', mostFields + 1).length > mostFields) throw new AppError('request.invalid');
    return { type: urlEncoded, body };
  }
  const type = request.headers['content-type'] ?? '';
  const form = await new Response(body, { headers: { 'content-type': type } }).formData().catch(() => null);
  if (form === null || [...form.keys()].length > mostFields) throw new AppError('request.invalid');
  return { type, body };
}

/**
 * An answer to a body that is still coming, and may be long, ends the connection: else Node reads the rest only to throw it away. A short
 * one is let in, so that its browser sees the answer.
 */
export function refuseToDrain(request: FastifyRequest, reply: FastifyReply): void {
  const { 'content-length': length, 'transfer-encoding': encoding } = request.headers;
  const mayBeLong = encoding !== undefined || Number(length ?? 0) > formLimit;
  if (mayBeLong && request.raw.complete === false) reply.header('connection', 'close');
}
