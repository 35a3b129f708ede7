/** Fills an empty database with the demo's invented people, employers and opportunities, so that a first start shows a living place. */
import type { Answers } from '@arena/contract/profiles';
import { findPlace } from '@arena/taxonomy/places';
import { count } from 'drizzle-orm';
import type { Database, Queries } from '../client.ts';
import { accounts } from '../schema/accounts.ts';
import { employerMembers, employers } from '../schema/employers.ts';
import { followings } from '../schema/followings.ts';
import { opportunities, requirements } from '../schema/opportunities.ts';
import { profiles } from '../schema/profiles.ts';
import { demoEmployers } from './employers.data.ts';
import { demoOpportunities } from './opportunities.data.ts';
import { employerSubject, seekerSubject, staffSubject } from './people.ts';
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
    const staffIds = await seedStaff(queries);
    const employerIds = await seedEmployers(queries);
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
        issuer: 'idporten',
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

async function seedStaff(queries: Queries): Promise<Map<string, string>> {
  const rows = await queries
    .insert(accounts)
    .values(
      demoStaff.map((person) => ({
        issuer: 'entra',
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
  const ids = new Map<string, string>();
  for (const employer of demoEmployers) {
    const [account] = await queries
      .insert(accounts)
      .values({
        issuer: 'ansattporten',
        subject: employerSubject(employer.key),
        name: employer.contact.name,
        email: employer.contact.email,
      })
      .returning({ id: accounts.id });
    const [row] = await queries
      .insert(employers)
      .values({
        organisationNumber: employer.organisationNumber,
        name: employer.name,
        municipalityNumber: employer.municipalityNumber,
        status: employer.status,
        registerChecked: true,
        trainingCompany: employer.trainingCompany,
        employeeCount: employer.employeeCount,
        aboutNb: employer.about.nb,
        aboutEn: employer.about.en,
      })
      .returning({ id: employers.id });
    const employerId = required(row, employer.key).id;
    ids.set(employer.key, employerId);
    await queries.insert(employerMembers).values({ employerId, accountId: required(account, employer.key).id });
  }
  return ids;
}

async function seedOpportunities(queries: Queries, employerIds: ReadonlyMap<string, string>, now: Date): Promise<void> {
  for (const demo of demoOpportunities) {
    const employer = required(
      demoEmployers.find(({ key }) => key === demo.employerKey),
      demo.employerKey,
    );
    const publishedAt = new Date(now.getTime() - demo.publishedDaysAgo * dayMilliseconds);
    const [row] = await queries
      .insert(opportunities)
      .values({
        employerId: required(employerIds.get(employer.key), employer.key),
        employerName: employer.name,
        kind: demo.kind,
        status: 'open',
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
        publishedAt,
        expiresAt: new Date(now.getTime() + lifetimeDays * dayMilliseconds),
      })
      .returning({ id: opportunities.id });
    const opportunityId = required(row, demo.key).id;
    if (demo.requirements.length > 0) {
      await queries.insert(requirements).values(
        demo.requirements.map((requirement, position) => ({
          opportunityId,
          position,
          type: requirement.type,
          hardness: requirement.hardness,
          requirement,
        })),
      );
    }
  }
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
