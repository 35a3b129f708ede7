import type { Answers, Study } from '@arena/contract/profiles';
import type { Demands } from '@arena/matching/demands';
import type { MatchOpportunity } from '@arena/matching/types';
import { educationSteps, overqualifiedFromSteps } from '@arena/matching/weights';
import { findCountry } from '@arena/taxonomy/countries';
import { findEducationField } from '@arena/taxonomy/education-fields';
import { occupationDistance, occupations } from '@arena/taxonomy/occupations';
import { findProfession, type Profession, professions } from '@arena/taxonomy/professions';
import { getRecognitionScheme, type RecognitionKind } from '@arena/taxonomy/recognition';
import type { Bilingual, NkrLevel, OccupationCode, OpportunityKind, ProfessionId } from '@arena/taxonomy/types';

/** Where the studies from abroad were taken: all in the EEA or Switzerland, or not, or nobody can say. */
export type TrainedIn = 'eea' | 'outside' | 'unknown';

export function trainedIn(studies: readonly Pick<Study, 'country'>[]): TrainedIn {
  const abroad = studies.filter(({ country }) => country !== 'NO').map(({ country }) => findCountry(country)?.eea ?? null);
  if (abroad.length === 0 || abroad.includes(null)) return 'unknown';
  return abroad.every((eea) => eea === true) ? 'eea' : 'outside';
}

/** Only for those trained outside the EEA: our own sentences begin so, and a test holds every one of them to it. */
const forThoseFromOutside = /^If you were educated outside the EEA/;
export const isForThoseFromOutside = (step: Bilingual): boolean => forThoseFromOutside.test(step.en);

/** Whether a step is asked of somebody. In doubt it is: a step too many is read past, one too few costs months. */
export const stepApplies = (step: Bilingual, trained: TrainedIn): boolean => trained !== 'eea' || !isForThoseFromOutside(step);

/** The scheme under which an education from abroad is recognised, and whether it is known to be open to its country. Null for what was taken in Norway. */
export function recognitionOf({
  kind,
  country,
}: Pick<Study, 'kind' | 'country'>): { scheme: RecognitionKind; open: 'yes' | 'check' } | null {
  if (country === 'NO') return null;
  const { countries } = getRecognitionScheme(kind);
  return { scheme: kind, open: countries === undefined || countries.includes(country) ? 'yes' : 'check' };
}

export interface HeldProfession {
  profession: Profession;
  state: 'none' | 'applied' | 'granted';
  stepsDone: readonly number[];
}

/** The professions told, on the way first. */
export function heldProfessions(answers: Pick<Answers, 'professionPaths' | 'authorisations'>): HeldProfession[] {
  const granted = new Set(answers.authorisations);
  const known = (id: ProfessionId): Profession[] => {
    const profession = findProfession(id);
    return profession === undefined ? [] : [profession];
  };
  return [
    ...answers.professionPaths.flatMap(({ profession: id, applied, stepsDone }) =>
      granted.has(id) ? [] : known(id).map((profession) => ({ profession, state: stateOf(applied), stepsDone })),
    ),
    ...answers.authorisations.flatMap((id) =>
      known(id).map((profession) => ({
        profession,
        state: 'granted' as const,
        stepsDone: answers.professionPaths.find((path) => path.profession === id)?.stepsDone ?? [],
      })),
    ),
  ];
}

/** Professions that the known work belongs to and that were not told: perhaps somebody's own. */
export function professionsOfWork(
  answers: Pick<Answers, 'knownOccupations' | 'professionPaths' | 'authorisations'>,
): Profession[] {
  const told = new Set([...answers.professionPaths.map(({ profession }) => profession), ...answers.authorisations]);
  return professions.filter(
    ({ id, occupationCodes }) => !told.has(id) && occupationCodes.some((code) => answers.knownOccupations.includes(code)),
  );
}

const stateOf = (applied: boolean) => (applied ? ('applied' as const) : ('none' as const));

/** What somebody's competence points at, for deciding why an opportunity is worth showing. */
export interface Competence {
  /** The highest level told; null without studies. */
  level: NkrLevel | null;
  professions: readonly HeldProfession[];
  /** Fields of the studies told, highest level first. */
  fields: readonly string[];
}

export function competenceOf(answers: Answers): Competence {
  const studies = answers.studies.toSorted((a, b) => b.level - a.level);
  return {
    level: studies[0]?.level ?? null,
    professions: heldProfessions(answers),
    fields: [...new Set(studies.flatMap(({ field }) => field ?? []))],
  };
}

/** What is looked at of an opportunity. */
export interface Offered {
  kind: OpportunityKind;
  occupationCode: OccupationCode | null;
  /** The education this work usually takes. */
  usualLevel: NkrLevel | null;
  /** A must that is missing, one that people may be on the way to, or nothing that stops. */
  authorisation: 'missing' | 'on-the-way' | 'fine';
  /** It asks for a level of education, and the level told is enough. */
  levelAsked: boolean;
}

/** What an opportunity offers somebody who holds these authorisations and this level. */
export function offeredBy(
  { kind, occupationCode }: MatchOpportunity,
  demands: Demands,
  held: ReadonlySet<ProfessionId>,
  level: NkrLevel | null,
): Offered {
  const lacking = demands.authorisations.filter(({ id }) => !held.has(id)).map(({ hardness }) => hardness);
  return {
    kind,
    occupationCode,
    usualLevel: demands.usualLevel,
    authorisation: lacking.includes('must') ? 'missing' : lacking.includes('trainable') ? 'on-the-way' : 'fine',
    levelAsked: demands.education.some((asked) => level !== null && educationSteps[asked.level] <= educationSteps[level]),
  };
}

export type Why =
  | { code: 'profession' | 'on-the-way' | 'near'; profession: ProfessionId }
  | { code: 'field'; field: string }
  | { code: 'level' };
export interface Use {
  list: 'usesItNow' | 'traineeships' | 'meanwhile';
  why: Why;
}

/** Two steps or more between what one has and what the work usually takes: the same measure as in `@arena/matching`. */
export const isFarBelow = (held: NkrLevel | null, usual: NkrLevel | null): boolean =>
  held !== null && usual !== null && educationSteps[held] - educationSteps[usual] >= overqualifiedFromSteps;

/**
 * In which list an opportunity stands for somebody, and why; null for none. What the law keeps from them stands in no list. Work far
 * below what they have is for the time until then, even when it is in their field.
 */
export function useOf(competence: Competence, offered: Offered): Use | null {
  if (offered.authorisation === 'missing') return null;
  const why = whyOf(competence, offered);
  if (offered.kind === 'traineeship') {
    if (why !== null) return { list: 'traineeships', why };
    // Who has a field or a profession looks for work in it: a level alone says too little to them.
    const fitsLevel =
      offered.levelAsked && competence.level !== null && competence.fields.length + competence.professions.length === 0;
    return fitsLevel ? { list: 'traineeships', why: { code: 'level' } } : null;
  }
  if (why === null) return null;
  const isBridge = why.code === 'near' || isFarBelow(competence.level, offered.usualLevel);
  return { list: isBridge ? 'meanwhile' : 'usesItNow', why };
}

/** Every occupation in which work can stand in a list for somebody. */
export function occupationsOf(competence: Competence): ReadonlySet<OccupationCode> {
  const open = { kind: 'job', usualLevel: null, authorisation: 'fine', levelAsked: false } as const;
  return new Set(
    occupations.map(({ code }) => code).filter((code) => useOf(competence, { ...open, occupationCode: code }) !== null),
  );
}

/** A bridge, or the same three digits. */
const nearDistance = 1;

function whyOf({ professions, fields }: Competence, { kind, occupationCode: code, authorisation }: Offered): Why | null {
  if (code === null) return null;
  const own = professions.find(({ profession }) => profession.occupationCodes.includes(code));
  if (own?.state === 'granted') return { code: 'profession', profession: own.profession.id };
  if (own !== undefined && authorisation === 'on-the-way') return { code: 'on-the-way', profession: own.profession.id };
  const field = fields.find((id) => findEducationField(id)?.occupations.includes(code));
  // Nobody practises the profession on a visit or an internship: it is a way to be near it.
  if (field !== undefined && (own === undefined || kind === 'job')) return { code: 'field', field };
  const near = professions.find(
    ({ state, profession }) =>
      state !== 'granted' && profession.occupationCodes.some((one) => occupationDistance(one, code) <= nearDistance),
  );
  return near === undefined ? null : { code: 'near', profession: near.profession.id };
}
