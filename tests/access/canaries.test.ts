import { api } from '@arena/contract/api';
import { noAnswers } from '@arena/contract/no-answers';
import type { RouteContract } from '@arena/contract/route';
import { eq } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { interests } from '../../apps/api/src/db/schema/interests.ts';
import { profiles } from '../../apps/api/src/db/schema/profiles.ts';
import { proposals } from '../../apps/api/src/db/schema/proposals.ts';
import { openArena, type Person } from '../../apps/api/test/arena.ts';
import type { ActorName } from './actors.ts';
import { makeWorld } from './world.ts';

/** Words that stand nowhere else in the world: one in each thing a person can tell, and in what others write about them. */
const planted = {
  name: 'KANARI-NAVN',
  email: 'kanari-post@person.example',
  canWords: 'KANARI-KAN',
  wishWords: 'KANARI-ØNSKE',
  what: 'KANARI-TITTEL',
  where: 'KANARI-ARBEIDSSTED',
  degree: 'KANARI-GRAD',
  school: 'KANARI-SKOLE',
  ownWords: 'KANARI-EGNE-ORD',
  note: 'KANARI-NOTAT',
  office: 'KANARI-KONTOR',
  caseworker: 'KANARI-VEILEDER',
  ageGroup: '16-17',
  wish: 'hearing-loop',
  from: '1987-03',
  available: '2031-03-17',
  declined: '00000000-0000-4000-8000-00000000c0de',
  unwanted: '9112',
  home: 'drevsjo',
} as const;

/** Everybody who has no yes from the person: employers, visitors, other people. */
const curious: readonly ActorName[] = [
  'visitor',
  'seeker without profile',
  'another seeker',
  'employer',
  'colleague at the employer',
  'pending employer',
  'another employer',
  'employer without organisation',
];

it('nothing planted in a person comes out to an employer, a visitor or another person', { timeout: 180_000 }, async () => {
  const arena = await openArena();
  try {
    const world = await makeWorld(arena);
    const { queries } = arena.deps.database;
    const canary = await arena.seeker({ name: planted.name, email: planted.email, findable: true });
    const opportunityId = world.calls['GET /api/employer/opportunities/:id/candidates'].params?.id ?? '';
    await queries
      .update(profiles)
      .set({
        answers: {
          ...noAnswers,
          homePlaceId: planted.home,
          canWords: planted.canWords,
          wishWords: planted.wishWords,
          experiences: [
            { evidence: 'worked', what: planted.what, where: planted.where, from: planted.from, to: null, occupation: '9412' },
          ],
          studies: [
            {
              level: 7,
              kind: 'degree',
              field: null,
              name: planted.degree,
              school: planted.school,
              country: 'SY',
              year: 1986,
              recognition: 'applied',
            },
          ],
          unwantedOccupations: [planted.unwanted],
          availableFrom: planted.available,
          wishedFacts: [planted.wish],
          ageGroup: planted.ageGroup,
          declined: [{ opportunityId: planted.declined, because: 'hours', occupation: planted.unwanted }],
        },
      })
      .where(eq(profiles.accountId, canary.accountId));
    await arena.deps.market.refresh({ accountIds: [canary.accountId] });
    const caseworker = await arena.caseworker({ name: planted.caseworker, office: planted.office });
    const followingId = await arena.following(caseworker, canary);
    await queries.insert(proposals).values({ followingId, seekerId: canary.accountId, opportunityId, note: planted.note });
    await queries.insert(interests).values({
      opportunityId,
      seekerId: canary.accountId,
      direction: 'from-seeker',
      ownWords: planted.ownWords,
      pseudonym: 'Rype 900',
    });

    // What is searched for is there: the person reads all of it, and the employer meets them under another name.
    const own = await arena.call(canary, 'GET /api/profile');
    expect(JSON.stringify(own.body)).toContain(planted.canWords);
    const list = await arena.call(world.actors.employer, 'GET /api/employer/opportunities/:id/candidates', {
      params: { id: opportunityId },
    });
    expect(JSON.stringify(list.body)).toContain('Rype 900');

    const found: string[] = [];
    let outputs = 0;
    const search = (where: string, text: string) => {
      outputs++;
      const readable = text.replace(/#[0-9a-f]{3,6}\b/g, '').toLowerCase();
      for (const [what, word] of Object.entries(planted))
        if (!isPublic(what) && readable.includes(word.toLowerCase())) found.push(`${what} in ${where}`);
    };
    const routes = Object.values(api).flatMap((table) => Object.values(table as Record<string, RouteContract>));
    // Reading first: what is written afterwards may end sessions and things.
    const order = [...routes].sort((a, b) => Number(a.method !== 'GET') - Number(b.method !== 'GET'));
    for (const route of order)
      for (const actor of curious) {
        const name = `${route.method} ${route.path}`;
        const call = (
          world.calls as Record<string, { params?: Record<string, string>; query?: Record<string, string>; body?: unknown }>
        )[name];
        if (call === undefined || name.includes('/stream') || name.includes('/events')) continue;
        const answer = await arena.app.inject({
          method: route.method,
          url: route.path.replace(/:([a-z]+)/g, (_whole, key: string) => encodeURIComponent(call.params?.[key] ?? '')),
          headers: { 'sec-fetch-site': 'same-origin', ...cookieOf(world.actors[actor]) },
          ...(call.query === undefined ? {} : { query: call.query }),
          ...(call.body === undefined ? {} : { payload: call.body as object }),
        });
        search(`${name} as ${actor}`, answer.body + JSON.stringify(answer.headers));
      }
    await arena.runJobs();
    for (const letter of await arena.letters()) {
      if (letter.to === planted.email) continue;
      search(`letter to ${letter.to}`, `${letter.subject} ${letter.text} ${letter.html}`);
    }
    console.log(`canaries: ${JSON.stringify({ planted: Object.keys(planted).length, outputs, found: found.length })}`);
    expect(outputs).toBeGreaterThan(500);
    expect(found).toEqual([]);
  } finally {
    await arena.close();
  }
});

/** Ids of public vocabularies stand in public lists; that they are told of somebody is what `anonymous.routes.test.ts` tries. */
const isPublic = (what: string) => ['wish', 'unwanted', 'home', 'ageGroup'].includes(what);
const cookieOf = ({ cookie }: Person) => (cookie === null ? {} : { cookie });
