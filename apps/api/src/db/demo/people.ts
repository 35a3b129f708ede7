/** The invented people of the demo as the local issuer knows them. */
import type { LocalPerson } from '../../integrations/oidc/local-issuer.ts';
import { demoEmployers } from './employers.data.ts';
import { demoSeekers } from './seekers.data.ts';
import { demoStaff } from './staff.data.ts';

export const seekerSubject = (key: string) => `demo-seeker-${key}`;
export const employerSubject = (key: string) => `demo-employer-${key}`;
export const staffSubject = (key: string) => `demo-staff-${key}`;

/** Works for two employers, and is let in at both. */
export const withTwo = { subject: 'demo-employer-two', name: 'Tove Tohatt', email: 'tove@tohatt.example' };
export const employersOfTwo: readonly string[] = ['solhumla', 'maurtua'];

export function demoPeople(groups: { caseworker: string; administrator: string }): LocalPerson[] {
  return [
    {
      issuer: 'idporten',
      subject: 'demo-seeker-new',
      name: 'Nora Nykommer',
      email: 'nora@person.example',
      description: { nb: 'Jobbsøker, første gang her', en: 'Job seeker, here for the first time' },
    },
    ...demoSeekers.map(
      (seeker): LocalPerson => ({
        issuer: 'idporten',
        subject: seekerSubject(seeker.key),
        name: seeker.name,
        email: seeker.email,
        description: { nb: 'Jobbsøker med profil', en: 'Job seeker with a profile' },
      }),
    ),
    {
      issuer: 'ansattporten',
      subject: 'demo-employer-new',
      name: 'Ingrid Nystartet',
      email: 'ingrid@nystartet.example',
      description: {
        nb: 'Nystartet Verksted AS, ikke registrert her ennå',
        en: 'Nystartet Verksted AS, not registered here yet',
      },
      organisations: [{ organisationNumber: newEmployer.organisationNumber, name: newEmployer.name }],
    },
    {
      issuer: 'ansattporten',
      ...withTwo,
      description: { nb: 'Kan handle for to virksomheter, og velger én', en: 'May act for two organisations, and chooses one' },
      organisations: demoEmployers
        .filter(({ key }) => employersOfTwo.includes(key))
        .map(({ organisationNumber, name }) => ({ organisationNumber, name })),
    },
    {
      issuer: 'ansattporten',
      subject: 'demo-employer-none',
      name: 'Uten Fullmakt',
      email: 'uten@fullmakt.example',
      description: { nb: 'Har ingen rett til å handle for noen bedrift', en: 'Has no right to act for any company' },
      organisations: [],
    },
    ...demoEmployers.map(
      (employer): LocalPerson => ({
        issuer: 'ansattporten',
        subject: employerSubject(employer.key),
        name: employer.contact.name,
        email: employer.contact.email,
        description: { nb: employer.name, en: employer.name },
        organisations: [{ organisationNumber: employer.organisationNumber, name: employer.name }],
      }),
    ),
    {
      issuer: 'entra',
      subject: 'demo-staff-two',
      name: 'Didrik Dobbeltrolle',
      email: 'didrik@pilot-mjosa.example',
      description: {
        nb: 'Både veileder og pilotadministrator, og velger én',
        en: 'Both caseworker and pilot administrator, and chooses one',
      },
      groups: [groups.caseworker, groups.administrator],
    },
    {
      issuer: 'entra',
      subject: 'demo-staff-none',
      name: 'Ingrid Utenrolle',
      email: 'ingrid.utenrolle@nav.example',
      description: { nb: 'Ansatt uten tilgang her', en: 'An employee without access here' },
      groups: [],
    },
    ...demoStaff.map(
      (person): LocalPerson => ({
        issuer: 'entra',
        subject: staffSubject(person.key),
        name: person.name,
        email: person.email,
        description: { nb: person.office, en: person.office },
        groups: [person.role === 'caseworker' ? groups.caseworker : groups.administrator],
      }),
    ),
  ];
}

/** In the demo's register of organisations, but not registered here: to try registration with. */
export const newEmployer = { organisationNumber: '800000904', name: 'Nystartet Verksted AS', municipalityNumber: '3403' };
