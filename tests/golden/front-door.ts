/** The product as somebody without login meets it: own words become answers, answers become a draft, the draft becomes matches. */
import type { ApiBody, ApiResponse, ApiRouteName } from '@arena/contract/api';
import { noAnswers } from '@arena/contract/no-answers';
import type { Answers } from '@arena/contract/profiles';
import type { GoldenPerson } from './person.ts';

const mostOccupations = 12;
const mostSkills = 30;
const idsOf = (list: readonly { id: string }[]) => list.map(({ id }) => id);

export interface Met {
  /** Every skill that the words about what they can and what they wish name. */
  namedSkills: string[];
  /** Ids of opportunities, best first. */
  matches: string[];
}

/** @param address a visitor of their own: the limits per address are not what is measured. */
export async function meet(url: string, person: GoldenPerson, address: string): Promise<Met> {
  const cookies = new Map<string, string>();

  async function call<N extends ApiRouteName>(name: N, body?: ApiBody<N>): Promise<ApiResponse<N>> {
    const [method, path] = name.split(' ') as [string, string];
    const answer = await fetch(`${url}${path}`, {
      method,
      headers: {
        'sec-fetch-site': 'same-origin',
        'x-forwarded-for': address,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(cookies.size === 0 ? {} : { cookie: [...cookies].map(([key, value]) => `${key}=${value}`).join('; ') }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await answer.text();
    if (!answer.ok) throw new Error(`${name} answered ${answer.status} to ${person.id}: ${text}`);
    for (const cookie of answer.headers.getSetCookie()) {
      const [pair = ''] = cookie.split(';');
      const equals = pair.indexOf('=');
      cookies.set(pair.slice(0, equals), pair.slice(equals + 1));
    }
    return (text === '' ? undefined : JSON.parse(text)) as ApiResponse<N>;
  }

  const understand = async (text: string, about: 'can' | 'wish') =>
    text === ''
      ? { occupations: [], skills: [] }
      : call('POST /api/taxonomy/understand', { text, language: 'nb', about } as ApiBody<'POST /api/taxonomy/understand'>);
  const can = await understand(person.canWords, 'can');
  const wishes = await understand(person.wishWords, 'wish');
  const answers: Answers = {
    ...noAnswers,
    homePlaceId: person.homePlaceId,
    travelModes: [...person.travelModes],
    maxTravelMinutes: person.maxTravelMinutes,
    canWords: person.canWords,
    knownOccupations: idsOf(can.occupations).slice(0, mostOccupations),
    skills: idsOf(can.skills).slice(0, mostSkills),
    wishWords: person.wishWords,
    wantedOccupations: idsOf(wishes.occupations).slice(0, mostOccupations),
    unwantedOccupations: [...person.notOccupations],
    wantedKinds: [...person.wantedKinds],
    languages: person.languages.map((language) => ({ ...language })),
    education: person.education,
    authorisations: [...person.authorisations],
    licences: person.licences === null ? null : [...person.licences],
    wantedExtent: person.wantedExtent,
    acceptsBelowEducation: person.acceptsBelowEducation,
  };
  await call('PUT /api/draft', { answers, shared: false } as ApiBody<'PUT /api/draft'>);
  const { basis, matches } = await call('GET /api/matches');
  if (basis !== 'draft') throw new Error(`matches for ${person.id} were made of ${basis}, not of the draft`);
  return { namedSkills: idsOf([...can.skills, ...wishes.skills]), matches: matches.map(({ opportunity }) => opportunity.id) };
}
