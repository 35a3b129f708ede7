import type { MatchRequirement } from '@arena/matching/types';
import { findLanguage } from '@arena/taxonomy/languages';
import { findLicence } from '@arena/taxonomy/licences';
import { findMunicipality } from '@arena/taxonomy/municipalities';
import { findOccupation } from '@arena/taxonomy/occupations';
import { findPlace } from '@arena/taxonomy/places';
import { findProfession } from '@arena/taxonomy/professions';
import { findSkill } from '@arena/taxonomy/skills';
import { type Bilingual, type Language, opportunityKinds } from '@arena/taxonomy/types';
import { findWorkplaceFact } from '@arena/taxonomy/workplace-facts';
import { describe, expect, it } from 'vitest';
import { answersFast, habitOf } from '../../search/answer-habits.ts';
import { answerTimesOf } from './answer-times.ts';
import { demoEmployers } from './employers.data.ts';
import { demoOpportunities } from './opportunities.data.ts';
import { demoSeekers } from './seekers.data.ts';
import { demoStaff } from './staff.data.ts';

/** Seekers read opportunities: at most 32, as on all their pages. Words about the employer stand elsewhere too: at most 38. */
const highestLix = { about: 38, seekers: 32 };

const languages: readonly Language[] = ['nb', 'en'];

const bothLanguages = (text: Bilingual): string[] => [text.nb, text.en];

const words = (text: string): string[] => text.match(/[\p{L}\d]+(?:[-'’][\p{L}\d]+)*/gu) ?? [];

/** LIX (Björnsson 1968): words per sentence plus the share of words longer than six letters, in percent. */
function lix(text: string): number {
  const all = words(text);
  const sentences = text.split(/[.!?:]+(?:\s|$)/u).filter((part) => part.trim() !== '').length;
  const long = all.filter((word) => word.length > 6).length;
  return all.length / Math.max(sentences, 1) + (100 * long) / Math.max(all.length, 1);
}

function hasValidCheckDigit(organisationNumber: string): boolean {
  if (!/^[89]\d{8}$/.test(organisationNumber)) return false;
  const digits = [...organisationNumber].map(Number);
  const sum = [3, 2, 7, 6, 5, 4, 3, 2].reduce((total, weight, index) => total + weight * (digits[index] ?? 0), 0);
  return (11 - (sum % 11)) % 11 === digits[8];
}

/** Words that ask for age, sex, origin, family, faith or health, in the form an ad would use them. Apart per language: "men" is "but". */
const bannedWords: Readonly<Record<Language, readonly RegExp[]>> = {
  nb: [
    /(^|\s)(ung|unge|yngre|eldre søker|ungdommelig)(\s|[.,])|aldersgrense|(under|over) \d\d år|dynamisk/iu,
    /morsmål|statsborger|etnisk|(norsk|vestlig) (bakgrunn|opphav)/iu,
    /(^|\s)(mann|kvinne|menn|kvinner|jente|jenter|gutt|gutter|dame|damer)(\s|[.,])/iu,
    /gravid|(^|\s)gift(\s|[.,])|kristen|muslim|religi|fagforening/iu,
    /(^|\s)frisk(\s|[.,])|helseplager|god fysikk|fysisk sterk|handikap|funksjonsfrisk/iu,
  ],
  en: [
    /\b(young|youthful|energetic|dynamic|mature)\b|age limit|(under|over) \d\d years/iu,
    /mother tongue|native speaker|nationality|citizen|ethnic/iu,
    /\b(man|woman|men|women|girl|girls|boy|boys|male|female)\b/iu,
    /pregnan|\bmarried\b|christian|muslim|religi|trade union/iu,
    /\bhealthy\b|physically (fit|strong)|disab|handicap/iu,
  ],
};

/** Everything an employer says, with the key to find it by. */
const adTexts: readonly { key: string; text: Bilingual }[] = [
  ...demoEmployers.map(({ key, about }) => ({ key, text: about })),
  ...demoOpportunities.flatMap(({ key, title, description }) => [
    { key, text: title },
    { key, text: description },
  ]),
];

const employerOf = (key: string) => demoEmployers.find((employer) => employer.key === key);

/** What the taxonomy knows about the thing a requirement names; undefined when it knows nothing. */
function findAsked(requirement: MatchRequirement): unknown {
  switch (requirement.type) {
    case 'skill':
      return findSkill(requirement.skillId);
    case 'language':
      return findLanguage(requirement.language);
    case 'licence':
      return findLicence(requirement.licenceId);
    case 'authorisation':
      return findProfession(requirement.professionId);
    case 'education':
      return requirement.level;
  }
}

describe('the demo as a whole', () => {
  it('has the number of employers, opportunities, seekers and staff that the tour needs', () => {
    expect(demoEmployers.length).toBeGreaterThanOrEqual(80);
    expect(demoEmployers.filter(({ status }) => status === 'pending')).toHaveLength(2);
    expect(demoOpportunities.length).toBeGreaterThanOrEqual(120);
    expect(demoSeekers).toHaveLength(12);
    expect(demoSeekers.filter(({ findable }) => findable)).toHaveLength(10);
    expect(demoStaff.map(({ role }) => role).sort()).toEqual([
      'administrator',
      'administrator',
      'caseworker',
      'caseworker',
      'caseworker',
    ]);
  });

  it('uses every key, organisation number and address once', () => {
    const people = [...demoEmployers.map(({ contact }) => contact), ...demoSeekers, ...demoStaff];
    for (const values of [
      demoEmployers.map(({ key }) => key),
      demoEmployers.map(({ organisationNumber }) => organisationNumber),
      demoEmployers.map(({ name }) => name),
      demoOpportunities.map(({ key }) => key),
      demoOpportunities.map(({ employerKey, title }) => `${employerKey}: ${title.nb}`),
      demoOpportunities.map(({ employerKey, title }) => `${employerKey}: ${title.en}`),
      [...demoSeekers, ...demoStaff].map(({ key }) => key),
      people.map(({ email }) => email),
      people.map(({ name }) => name),
    ]) {
      expect(new Set(values).size).toBe(values.length);
    }
  });

  it('writes only to addresses that cannot exist', () => {
    for (const { email } of [...demoEmployers.map(({ contact }) => contact), ...demoSeekers, ...demoStaff]) {
      expect(email).toMatch(/^[a-z.]+@[a-z-]+\.example$/);
    }
  });
});

describe('employers', () => {
  it('tells a right check digit from a wrong one', () => {
    // The register's own worked example is 123456785, which begins with 1; 8 and 9 are the only first digits handed out.
    expect(hasValidCheckDigit('800000106')).toBe(true);
    expect(hasValidCheckDigit('800000107')).toBe(false);
    expect(hasValidCheckDigit('123456785')).toBe(false);
  });

  it.each(demoEmployers.map((employer) => [employer.key, employer] as const))(
    '%s has a valid number in the demo series',
    (_, employer) => {
      expect(hasValidCheckDigit(employer.organisationNumber)).toBe(true);
      expect(employer.organisationNumber).toMatch(/^80000[01]/);
    },
  );

  it.each(demoEmployers.map((employer) => [employer.key, employer] as const))(
    '%s lies in its own municipality',
    (_, employer) => {
      expect(findMunicipality(employer.municipalityNumber)).toBeDefined();
      expect(findPlace(employer.placeId)?.municipalityNumber).toBe(employer.municipalityNumber);
    },
  );

  it('come from the private, public and voluntary sector, and some train apprentices', () => {
    expect(new Set(demoEmployers.map(({ sector }) => sector))).toEqual(new Set(['private', 'public', 'voluntary']));
    expect(demoEmployers.filter((employer) => employer.trainingCompany && employer.status === 'approved').length).toBeGreaterThan(
      5,
    );
  });

  it('keep the habit of answering that is told of them', () => {
    const now = new Date('2026-03-02T12:00:00Z');
    for (const { key, answers } of demoEmployers) {
      if (answers === null) continue;
      const habit = habitOf(answerTimesOf(answers, now), now);
      expect(habit, key).toEqual({
        answeredPercent: Math.floor((10 * answers.answered) / answers.asked) * 10,
        medianDays: answers.answered === 0 ? null : answers.medianDays,
      });
    }
  });

  it('answer fast, slowly or hardly at all, and some are new here', () => {
    const now = new Date('2026-03-02T12:00:00Z');
    const asked = demoEmployers.flatMap(({ answers }) => answers ?? []);
    const habits = asked.map((answers) => habitOf(answerTimesOf(answers, now), now));
    expect(habits.filter(answersFast).length).toBeGreaterThan(10);
    expect(habits.filter((habit) => habit !== null && habit.answeredPercent < 20).length).toBeGreaterThan(0);
    expect(habits.filter((habit) => (habit?.medianDays ?? 0) > 7).length).toBeGreaterThan(2);
    expect(asked.length).toBeLessThan(demoEmployers.length);
  });

  it('that are approved all offer something, and those that wait offer nothing yet', () => {
    const offering = new Set(demoOpportunities.map(({ employerKey }) => employerKey));
    expect(offering).toEqual(new Set(demoEmployers.filter(({ status }) => status === 'approved').map(({ key }) => key)));
  });
});

describe('opportunities', () => {
  it('cover all seven kinds, enough of each to browse', () => {
    const least = {
      job: 60,
      internship: 12,
      apprenticeship: 10,
      traineeship: 6,
      'student-project': 4,
      visit: 6,
      'open-for-contact': 4,
    };
    for (const kind of opportunityKinds) {
      expect(demoOpportunities.filter((opportunity) => opportunity.kind === kind).length, kind).toBeGreaterThanOrEqual(
        least[kind],
      );
    }
  });

  it.each(demoOpportunities.map((opportunity) => [opportunity.key, opportunity] as const))(
    '%s points at things that exist',
    (_, opportunity) => {
      expect(employerOf(opportunity.employerKey)).toBeDefined();
      expect(findPlace(opportunity.placeId)).toBeDefined();
      if (opportunity.occupationCode !== null) expect(findOccupation(opportunity.occupationCode)).toBeDefined();
      for (const requirement of opportunity.requirements) {
        expect(findAsked(requirement), JSON.stringify(requirement)).toBeDefined();
      }
      for (const fact of opportunity.workplaceFacts) expect(findWorkplaceFact(fact), fact).toBeDefined();
      expect(opportunity.workplaceFacts.length).toBeLessThanOrEqual(4);
      expect(new Set(opportunity.workplaceFacts).size).toBe(opportunity.workplaceFacts.length);
    },
  );

  it('offer apprenticeships only in approved training companies, and send the formal application to Vigo', () => {
    for (const opportunity of demoOpportunities.filter(({ kind }) => kind === 'apprenticeship')) {
      expect(employerOf(opportunity.employerKey)?.trainingCompany, opportunity.key).toBe(true);
      for (const text of bothLanguages(opportunity.description)) expect(text).toContain('Vigo');
    }
  });

  it('have two to six requirements, and each thing is asked for once', () => {
    for (const { key, requirements } of demoOpportunities) {
      expect(requirements.length, key).toBeGreaterThanOrEqual(2);
      expect(requirements.length, key).toBeLessThanOrEqual(6);
      const asked = requirements.map(({ hardness: _, ...what }) =>
        what.type === 'language' ? `language ${what.language}` : JSON.stringify(what),
      );
      expect(new Set(asked).size, key).toBe(asked.length);
    }
  });

  it('ask for nothing up front where no work is paid', () => {
    for (const { key, kind, requirements } of demoOpportunities) {
      if (kind !== 'internship' && kind !== 'visit' && kind !== 'open-for-contact') continue;
      expect(
        requirements.filter(({ hardness }) => hardness === 'must'),
        key,
      ).toEqual([]);
    }
  });

  it('leave several doors open to people with little or no Norwegian', () => {
    const open = demoOpportunities.filter(({ requirements }) =>
      requirements.every(
        (requirement) =>
          requirement.type !== 'language' ||
          requirement.language !== 'nb' ||
          requirement.hardness !== 'must' ||
          requirement.oral === 'A1' ||
          requirement.oral === 'A2',
      ),
    );
    expect(open.length).toBeGreaterThan(60);
  });

  it('show a bridge at the same employer beside each regulated profession', () => {
    const regulated = demoOpportunities.filter(
      ({ kind, requirements }) => kind === 'job' && requirements.some(({ type }) => type === 'authorisation'),
    );
    expect(regulated.length).toBeGreaterThanOrEqual(9);
    for (const { key, employerKey } of regulated) {
      const beside = demoOpportunities.filter(
        (other) =>
          other.employerKey === employerKey &&
          other.key !== key &&
          other.requirements.every(({ type }) => type !== 'authorisation'),
      );
      expect(beside.length, key).toBeGreaterThan(0);
    }
  });

  it('have dates that stay fresh: published in the past, then a deadline, then the start', () => {
    for (const { key, publishedDaysAgo, deadlineInDays, startsInDays, extent } of demoOpportunities) {
      expect(publishedDaysAgo, key).toBeGreaterThan(0);
      if (deadlineInDays !== null) expect(deadlineInDays, key).toBeGreaterThan(0);
      if (startsInDays !== null) expect(startsInDays, key).toBeGreaterThan(deadlineInDays ?? 0);
      if (extent !== null) expect(extent.fromPercent, key).toBeLessThanOrEqual(extent.toPercent);
    }
  });

  it('are described in 60 to 140 words in each language', () => {
    for (const { key, description } of demoOpportunities) {
      for (const text of bothLanguages(description)) {
        expect(words(text).length, `${key}: ${text.slice(0, 30)}`).toBeGreaterThanOrEqual(60);
        expect(words(text).length, `${key}: ${text.slice(0, 30)}`).toBeLessThanOrEqual(140);
      }
    }
  });
});

describe('seekers', () => {
  it.each(demoSeekers.map((seeker) => [seeker.key, seeker] as const))(
    '%s has a profile that points at things that exist',
    (_, seeker) => {
      const { profile } = seeker;
      if (profile.homePlaceId !== null) expect(findPlace(profile.homePlaceId)).toBeDefined();
      for (const code of [...profile.knownOccupations, ...profile.wantedOccupations]) {
        expect(findOccupation(code), code).toBeDefined();
      }
      for (const { id } of profile.skills) expect(findSkill(id), id).toBeDefined();
      for (const { code } of profile.languages) expect(findLanguage(code), code).toBeDefined();
      for (const id of profile.authorisations) expect(findProfession(id), id).toBeDefined();
      for (const id of profile.licences ?? []) expect(findLicence(id), id).toBeDefined();
    },
  );

  it('leave the matcher something unknown, something foreign and something to learn', () => {
    expect(demoSeekers.some(({ profile }) => profile.education === null)).toBe(true);
    expect(demoSeekers.some(({ profile }) => profile.licences === null)).toBe(true);
    expect(demoSeekers.some(({ profile }) => profile.education?.abroad && !profile.education.recognised)).toBe(true);
    expect(demoSeekers.some(({ profile }) => profile.languages.every(({ code, oral }) => code !== 'nb' || oral === 'A1'))).toBe(
      true,
    );
  });
});

describe('texts', () => {
  it('exist in both languages, and differ', () => {
    for (const { key, text } of adTexts) {
      expect(text.nb.trim(), key).not.toBe('');
      expect(text.en.trim(), key).not.toBe('');
      expect(text.nb, key).not.toBe(text.en);
    }
  });

  it('are plain: LIX stays low in every text', () => {
    for (const { key, about } of demoEmployers) {
      for (const text of bothLanguages(about)) expect(lix(text), key).toBeLessThanOrEqual(highestLix.about);
    }
    for (const { key, description } of demoOpportunities) {
      for (const text of bothLanguages(description)) expect(lix(text), key).toBeLessThanOrEqual(highestLix.seekers);
    }
    for (const { key, ownWords, wishes } of demoSeekers) {
      expect(lix(`${ownWords} ${wishes}`), key).toBeLessThanOrEqual(highestLix.seekers);
    }
  });

  it('ask nobody about age, sex, origin, family, faith or health', () => {
    for (const { key, text } of adTexts) {
      for (const language of languages) {
        for (const banned of bannedWords[language]) expect(text[language], key).not.toMatch(banned);
      }
    }
  });

  it.each([
    ['nb', 'Vi søker en ung og dynamisk kollega'],
    ['nb', 'Du har norsk som morsmål'],
    ['nb', 'Vi trenger en mann på lageret'],
    ['nb', 'Du må være frisk og ha god fysikk'],
    ['en', 'We want a young and energetic colleague'],
    ['en', 'You are a native speaker of Norwegian'],
    ['en', 'We need two girls at the desk'],
  ] as const)('would catch an ad that does (%s: %s)', (language, text) => {
    expect(bannedWords[language].some((banned) => banned.test(text))).toBe(true);
  });
});
