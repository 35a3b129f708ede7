/** A browser as far as signing in needs one: cookies that are kept, and the headers that tell where a request comes from. */
import type { FastifyInstance } from 'fastify';

export interface Browser {
  /** By name; what was emptied is gone. */
  cookies: Map<string, string>;
  send(method: 'GET' | 'POST' | 'PUT' | 'DELETE', url: string, body?: unknown, headers?: Record<string, string>): Promise<Sent>;
}
export interface Sent {
  status: number;
  /** As it came: each test knows what it asked for. Text where it is no JSON. */
  body: ReturnType<typeof JSON.parse>;
  location: string | undefined;
  setCookies: string[];
}

export function openBrowser(app: FastifyInstance, cookies = new Map<string, string>()): Browser {
  return {
    cookies,
    async send(method, url, body, headers = { 'sec-fetch-site': 'same-origin' }) {
      const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
      const answer = await app.inject({
        method,
        url,
        headers: { ...headers, ...(cookie === '' ? {} : { cookie }) },
        ...(body === undefined ? {} : { payload: body as object }),
      });
      const setCookies = [answer.headers['set-cookie'] ?? []].flat();
      for (const one of setCookies) {
        const [pair = ''] = one.split(';', 1);
        const [name = '', value = ''] = [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)];
        if (value === '') cookies.delete(name);
        else cookies.set(name, value);
      }
      const text = answer.body;
      return {
        status: answer.statusCode,
        body: text.startsWith('{') || text.startsWith('[') ? JSON.parse(text) : text,
        location: answer.headers.location,
        setCookies,
      };
    },
  };
}
