import { noAnswers } from '@arena/contract/no-answers';
/** Fills an empty database with the demo's invented people, employers and opportunities, so that a first start shows a living place. */
import type { Answers } from '@arena/contract/profiles';
import { findPlace } from '@arena/taxonomy/places';
import { count } from 'drizzle-orm';
import type { Database, Queries } from '../client.ts';
import { accounts } from '../schema/accounts.ts';
import { employerMembers, employers } from '../schema/employers.ts';
import { followings } from '../schema/followings.ts';
import { employerAnswers } from '../schema/interests.ts';
import { opportunities, requirements } from '../schema/opportunities.ts';
import { profiles } from '../schema/profiles.ts';
import { answerTimesOf } from './answer-times.ts';
import { demoCrowd } from './crowd.ts';
import { demoEmployers } from './employers.data.ts';
import { demoOpportunities } from './opportunities.data.ts';
import { employerSubject, employersOfTwo, seekerSubject, staffSubject, withTwo } from './people.ts';
import { demoSeekers } from './seekers.data.ts';
import { demoStaff } from './staff.data.ts';
import type { DemoSeeker } from './types.ts';

const dayMilliseconds = 86_400_000;
const lifetimeDays = 90;

/** Whether anything was seeded: only an empty database is. */
export async function seedDemo(database: Database, now: Date): Promise<boolean> {
  return database.transaction({ actor: null, reason: 'demo data' }, async (queries) => {
    const [existing] = await queries.select({ count: count() }).from(accounts);
    if (existing !== undefined && existing.count > 0) return false;
    const seekerIds = await seedSeekers(queries);
    await seedCrowd(queries);
    const staffIds = await seedStaff(queries);
    const employerIds = await seedEmployers(queries);
    await seedAnswers(queries, employerIds, now);
    await seedOpportunities(queries, employerIds, now);
    await seedFollowings(queries, seekerIds, staffIds, now);
    return true;
  });
}

const isoDay = (now: Date, days: number | null) =>
  days === null ? null : new Date(now.getTime() + days * dayMilliseconds).toISOString().slice(0, 10);

const required = <T>(value: T | undefined, what: string): T => {
  if (value === undefined) throw new Error(`demo data: ${what} is missing`);
  return value;
};

export function answersOf(seeker: DemoSeeker): Answers {
  const { profile } = seeker;
  return {
    ...noAnswers,
    homePlaceId: profile.homePlaceId,
    travelModes: [...profile.travelModes],
    maxTravelMinutes: profile.maxTravelMinutes,
    canWords: seeker.ownWords,
    knownOccupations: [...profile.knownOccupations],
    skills: profile.skills.map(({ id }) => id),
    wishWords: seeker.wishes,
    wantedOccupations: [...profile.wantedOccupations],
    wantedKinds: [...profile.wantedKinds],
    languages: profile.languages.map((language) => ({ ...language })),
    education: profile.education,
    authorisations: [...profile.authorisations],
    licences: profile.licences === null ? null : [...profile.licences],
    wantedExtent: profile.wantedExtent,
    acceptsBelowEducation: profile.acceptsBelowEducation,
  };
}

async function seedSeekers(queries: Queries): Promise<Map<string, string>> {
  const rows = await queries
    .insert(accounts)
    .values(
      demoSeekers.map((seeker) => ({
        issuer: 'idporten' as const,
        subject: seekerSubject(seeker.key),
        name: seeker.name,
        email: seeker.email,
        language: seeker.language,
      })),
    )
    .returning({ id: accounts.id, subject: accounts.subject });
  const idOf = new Map(rows.map(({ id, subject }) => [subject, id]));
  const ids = new Map(demoSeekers.map(({ key }) => [key, required(idOf.get(seekerSubject(key)), key)]));
  await queries.insert(profiles).values(
    demoSeekers.map((seeker) => ({
      accountId: required(ids.get(seeker.key), seeker.key),
      answers: answersOf(seeker),
      findable: seeker.findable,
    })),
  );
  return ids;
}

async function seedCrowd(queries: Queries): Promise<void> {
  const crowd = demoCrowd(demoOpportunities);
  const rows = await queries
    .insert(accounts)
    .values(
      crowd.map(({ key, name }) => ({ issuer: 'idporten' as const, subject: key, name, email: null, language: 'nb' as const })),
    )
    .returning({ id: accounts.id, subject: accounts.subject });
  const idOf = new Map(rows.map(({ id, subject }) => [subject, id]));
  await queries.insert(profiles).values(
    crowd.map(({ key, answers }) => ({
      accountId: required(idOf.get(key), key),
      answers: { ...noAnswers, ...answers },
      findable: true,
    })),
  );
}

async function seedStaff(queries: Queries): Promise<Map<string, string>> {
  const rows = await queries
    .insert(accounts)
    .values(
      demoStaff.map((person) => ({
        issuer: 'entra' as const,
        subject: staffSubject(person.key),
        name: person.name,
        email: person.email,
        office: person.office,
      })),
    )
    .returning({ id: accounts.id, subject: accounts.subject });
  const idOf = new Map(rows.map(({ id, subject }) => [subject, id]));
  return new Map(demoStaff.map(({ key }) => [key, required(idOf.get(staffSubject(key)), key)]));
}

async function seedEmployers(queries: Queries): Promise<Map<string, string>> {
  const accountRows = await queries
    .insert(accounts)
    .values(
      [
        ...demoEmployers.map(({ key, contact }) => ({ subject: employerSubject(key), name: contact.name, email: contact.email })),
        withTwo,
      ].map((person) => ({ issuer: 'ansattporten' as const, ...person })),
    )
    .returning({ id: accounts.id, subject: accounts.subject });
  const accountIds = new Map(accountRows.map(({ id, subject }) => [subject, id]));
  const rows = await queries
    .insert(employers)
    .values(
      demoEmployers.map((employer) => ({
        organisationNumber: employer.organisationNumber,
        name: employer.name,
        municipalityNumber: employer.municipalityNumber,
        status: employer.status,
        registerChecked: true,
        trainingCompany: employer.trainingCompany,
        employeeCount: employer.employeeCount,
        sector: employer.sector,
        aboutNb: employer.about.nb,
        aboutEn: employer.about.en,
      })),
    )
    .returning({ id: employers.id, organisationNumber: employers.organisationNumber });
  const idOf = new Map(rows.map(({ id, organisationNumber }) => [organisationNumber, id]));
  const ids = new Map(demoEmployers.map(({ key, organisationNumber }) => [key, required(idOf.get(organisationNumber), key)]));
  const member = (key: string, subject: string, role: 'manager' | 'member') => ({
    employerId: required(ids.get(key), key),
    accountId: required(accountIds.get(subject), subject),
    role,
  });
  await queries
    .insert(employerMembers)
    .values([
      ...demoEmployers.map(({ key }) => member(key, employerSubject(key), 'manager')),
      ...employersOfTwo.map((key) => member(key, withTwo.subject, 'member')),
    ]);
  return ids;
}

/** Before the opportunities: each wait tells the market of every open one of its employer. */
async function seedAnswers(queries: Queries, employerIds: ReadonlyMap<string, string>, now: Date): Promise<void> {
  await queries
    .insert(employerAnswers)
    .values(
      demoEmployers.flatMap(({ key, answers }) =>
        answers === null
          ? []
          : answerTimesOf(answers, now).map((time) => ({ employerId: required(employerIds.get(key), key), ...time })),
      ),
    );
}

async function seedOpportunities(queries: Queries, employerIds: ReadonlyMap<string, string>, now: Date): Promise<void> {
  const employersByKey = new Map(demoEmployers.map((employer) => [employer.key, employer]));
  const expiresAt = new Date(now.getTime() + lifetimeDays * dayMilliseconds);
  const rows = await queries
    .insert(opportunities)
    .values(
      demoOpportunities.map((demo) => {
        const employer = required(employersByKey.get(demo.employerKey), demo.employerKey);
        return {
          employerId: required(employerIds.get(employer.key), employer.key),
          employerName: employer.name,
          kind: demo.kind,
          status: 'open' as const,
          occupationCode: demo.occupationCode,
          titleNb: demo.title.nb,
          titleEn: demo.title.en,
          descriptionNb: demo.description.nb,
          descriptionEn: demo.description.en,
          placeId: demo.placeId,
          municipalityNumber: findPlace(demo.placeId)?.municipalityNumber ?? employer.municipalityNumber,
          remote: demo.remote,
          extentFrom: demo.extent?.fromPercent ?? null,
          extentTo: demo.extent?.toPercent ?? null,
          positionCount: demo.positionCount,
          startsOn: isoDay(now, demo.startsInDays),
          deadlineOn: isoDay(now, demo.deadlineInDays),
          workplaceFacts: [...demo.workplaceFacts],
          publishedAt: new Date(now.getTime() - demo.publishedDaysAgo * dayMilliseconds),
          expiresAt,
          creationKey: demo.key,
        };
      }),
    )
    .returning({ id: opportunities.id, key: opportunities.creationKey });
  const ids = new Map(rows.map(({ id, key }) => [key, id]));
  await queries.insert(requirements).values(
    demoOpportunities.flatMap((demo) =>
      demo.requirements.map((requirement, position) => ({
        opportunityId: required(ids.get(demo.key), demo.key),
        position,
        type: requirement.type,
        hardness: requirement.hardness,
        requirement,
      })),
    ),
  );
}

/** The first six seekers have let a caseworker follow them, so that a caseworker's first look shows people. */
async function seedFollowings(
  queries: Queries,
  seekerIds: ReadonlyMap<string, string>,
  staffIds: ReadonlyMap<string, string>,
  now: Date,
): Promise<void> {
  const caseworkers = demoStaff.filter(({ role }) => role === 'caseworker');
  const followed = [...seekerIds.values()].slice(0, 6);
  for (const [position, seekerId] of followed.entries()) {
    const caseworker = required(caseworkers[position % 2], 'caseworker');
    await queries.insert(followings).values({
      seekerId,
      caseworkerId: required(staffIds.get(caseworker.key), caseworker.key),
      status: 'active',
      startedAt: now,
    });
  }
}
