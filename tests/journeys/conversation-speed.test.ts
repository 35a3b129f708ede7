/** Measured by `npm run bench -- conversation`, and only then: see `tests/load/conversation.bench.ts`. */
import { type ClientRequest, get } from 'node:http';
import { describe, it } from 'vitest';
import type { EmployerPerson, Person } from '../../apps/api/test/arena.ts';
import { openJourney, type Visitor } from './journey.ts';

const messages = 200;
const polledMessages = 40;
const pollMilliseconds = 5000;
/** As many as one address may hold open beside the page that is looked at, each person with as many as one session may. */
const otherStreams = 90;
const streamsOfOne = 3;

const now = () => performance.timeOrigin + performance.now();
const pause = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));
function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
}

describe.runIf(process.env.MEASURE === 'conversation')('how soon a message is seen', () => {
  it('is measured in a browser, only when "npm run bench -- conversation" asks', { timeout: 600_000 }, async () => {
    const journey = await openJourney();
    const { arena } = journey;
    const employer: EmployerPerson = await arena.employer();
    const seeker: Person = await arena.seeker();
    const id = await arena.conversation(seeker, employer);
    const visitor = await journey.visit();
    await visitor.become(seeker);
    await visitor.open(`/samtaler/${id}`);

    async function post(text: string): Promise<number> {
      const sentAt = now();
      const answer = await fetch(`${journey.baseUrl}/api/conversations/${id}/messages`, {
        method: 'POST',
        headers: { cookie: employer.cookie ?? '', 'content-type': 'application/json', 'sec-fetch-site': 'same-origin' },
        body: JSON.stringify({ text, key: crypto.randomUUID() }),
      });
      if (answer.status !== 201) throw new Error(`a message was answered ${answer.status}`);
      return sentAt;
    }
    async function measure(prefix: string, count: number, between: () => number): Promise<number[]> {
      await watch(visitor, prefix);
      const sent = new Map<string, number>();
      for (let n = 0; n < count; n++) {
        sent.set(`${prefix}${n}.`, await post(`${prefix}${n}.`));
        await pause(between());
      }
      for (let tries = 0; tries < 100; tries++) {
        const seen = await visitor.page.evaluate(() => Object.keys((window as unknown as Watched).seen).length);
        if (seen >= count) break;
        await pause(200);
      }
      const seen = await visitor.page.evaluate(() => (window as unknown as Watched).seen);
      if (Object.keys(seen).length !== count) throw new Error(`${Object.keys(seen).length} of ${count} were seen`);
      return Object.entries(seen).map(([text, at]) => at - (sent.get(text) ?? Number.NaN));
    }

    await measure('Varm ', 20, () => 20);
    const live = await measure('Strøm ', messages, () => 50);

    const before = process.memoryUsage().rss;
    const open: ClientRequest[] = [];
    for (let n = 0; n < otherStreams; n += streamsOfOne) {
      const other = await arena.seeker();
      const elsewhere = await arena.conversation(other, employer);
      for (let one = n; one < Math.min(otherStreams, n + streamsOfOne); one++) {
        await new Promise<void>((done, fail) => {
          const asked = get(`${journey.baseUrl}/api/conversations/${elsewhere}/stream`, {
            agent: false,
            headers: { cookie: other.cookie ?? '' },
          });
          asked.once('response', (answer) => {
            answer.resume();
            answer.once('data', () => done());
            if (answer.statusCode !== 200) fail(new Error(`a stream was answered ${answer.statusCode}`));
          });
          asked.on('error', () => {});
          open.push(asked);
        });
      }
    }
    const after = process.memoryUsage().rss;
    const crowded = await measure('Mange ', 60, () => 250);
    for (const asked of open) asked.destroy();

    await visitor.page.route('**/stream*', (route) => route.abort());
    await visitor.page.reload();
    await visitor.page.locator('html[data-alive]').waitFor();
    const { body: read } = await arena.call(seeker, 'GET /api/conversations/:id', { params: { id } });
    await visitor.page.evaluate(poll, { id, milliseconds: pollMilliseconds, last: read.messages.at(-1)?.id ?? '' });
    const polled = await measure('Spurt ', polledMessages, () => Math.random() * 2000);

    console.log(
      `conversation: ${JSON.stringify({
        'stream p50, ms': percentile(live, 0.5),
        'stream p95, ms': percentile(live, 0.95),
        'stream slowest, ms': Math.max(...live),
        'messages by stream': live.length,
        [`asking every ${pollMilliseconds} ms, p50, ms`]: percentile(polled, 0.5),
        [`asking every ${pollMilliseconds} ms, p95, ms`]: percentile(polled, 0.95),
        [`with ${otherStreams} more streams open, p50, ms`]: percentile(crowded, 0.5),
        [`with ${otherStreams} more streams open, p95, ms`]: percentile(crowded, 0.95),
        'memory of a stream with its reader, kB': (after - before) / 1024 / otherStreams,
      })}`,
    );
    await visitor.leave();
    await journey.close();
  });
});

interface Watched {
  seen: Record<string, number>;
  asking?: boolean;
}

/** Notes when each text that begins so first stands on the page. */
async function watch(visitor: Visitor, prefix: string) {
  await visitor.page.evaluate((begins) => {
    const watched = window as unknown as Watched;
    const seen: Record<string, number> = {};
    watched.seen = seen;
    const look = () => {
      for (const element of document.querySelectorAll('ol .prose, #asked p')) {
        const text = element.textContent ?? '';
        if (text.startsWith(begins)) seen[text] ??= performance.timeOrigin + performance.now();
      }
    };
    new MutationObserver(look).observe(document.body, { subtree: true, childList: true, characterData: true });
  }, prefix);
}

/** What a page without a stream would do: asks now and then, and writes what came. */
function poll({ id, milliseconds, last }: { id: string; milliseconds: number; last: string }) {
  const list = document.body.appendChild(document.createElement('div'));
  list.id = 'asked';
  let after = last;
  setInterval(async () => {
    const answer = await fetch(`/api/conversations/${id}/news?after=${after}`);
    const news = (await answer.json()) as { messages: { id: string; text: string }[]; more: boolean };
    for (const message of news.messages) {
      list.appendChild(document.createElement('p')).textContent = message.text;
      after = message.id;
    }
  }, milliseconds);
}
