import { descriptions1 } from './occupation-descriptions-1.data.ts';
import { descriptions2 } from './occupation-descriptions-2.data.ts';
import { descriptions3 } from './occupation-descriptions-3.data.ts';
import { descriptions4 } from './occupation-descriptions-4.data.ts';
import { descriptions5 } from './occupation-descriptions-5.data.ts';
import { descriptions6 } from './occupation-descriptions-6.data.ts';
import { descriptions7 } from './occupation-descriptions-7.data.ts';
import { descriptions8 } from './occupation-descriptions-8.data.ts';
import { descriptions9 } from './occupation-descriptions-9.data.ts';
import { entryRows } from './occupation-entry.data.ts';
import type { Bilingual, CefrLevel, LicenceId, NkrLevel, OccupationCode } from './types.ts';

export const occupationRoutes = [
  'none',
  'trade-certificate',
  'vocational-college',
  'short-degree',
  'bachelor',
  'master',
  'authorised',
] as const;
/**
 * A way into an occupation. "none" takes no education: you learn on the job. "authorised" is education and then an approval that most in
 * the group need; `professionsOfOccupation` tells by whom.
 */
export type OccupationRoute = (typeof occupationRoutes)[number];

export interface OccupationFacts {
  /** Two plain sentences: what you do on an ordinary day, and where. To the reader, as "du" and "you". */
  about: Bilingual;
  /** What people in the group usually have. */
  usualLevel: NkrLevel;
  /** The most usual way in. */
  entry: OccupationRoute;
  /** All usual ways in, `entry` first. */
  routes: readonly OccupationRoute[];
  /** The trade or journeyman's certificate that leads here ("Fagbrev som kokk"); null where none does, or several unlike ones do. */
  tradeCertificate: Bilingual | null;
  /** Licences and certificates that most jobs in the group ask for. */
  licences: readonly LicenceId[];
  /** The Norwegian most jobs in the group need. Our judgement, no rule of law; null where much of the work goes in English. */
  usualNorwegian: CefrLevel | null;
}

const about = new Map<OccupationCode, Bilingual>(
  [
    descriptions1,
    descriptions2,
    descriptions3,
    descriptions4,
    descriptions5,
    descriptions6,
    descriptions7,
    descriptions8,
    descriptions9,
  ].flatMap((rows) => rows.map(([code, nb, en]) => [code, { nb, en }] as const)),
);

const isRoute = (word: string): word is OccupationRoute => (occupationRoutes as readonly string[]).includes(word);

const facts = new Map<OccupationCode, OccupationFacts>();
for (const [code, usualLevel, routeWords, licences, usualNorwegian, certificate] of entryRows) {
  const text = about.get(code);
  const routes = routeWords.split(' ').filter(isRoute);
  const [entry] = routes;
  if (!text || !entry) throw new Error(`The facts of occupation ${code} are not whole`);
  facts.set(code, {
    about: text,
    usualLevel,
    entry,
    routes,
    tradeCertificate: certificate ? { nb: certificate[0], en: certificate[1] } : null,
    licences: licences.split(' ').filter(Boolean),
    usualNorwegian,
  });
}

/**
 * What an occupation is and what it usually takes; every unit group has this. What the law asks for is told by the professions.
 * Sources: the groups of STYRK-08 (Statistics Norway, Klass 7) described in our own words; see `occupation-entry.data.ts` for the rest.
 * @throws RangeError on a code outside STYRK-08.
 */
export function occupationFacts(code: OccupationCode): OccupationFacts {
  const found = facts.get(code);
  if (!found) throw new RangeError(`No facts about an occupation with the code "${code}"`);
  return found;
}
