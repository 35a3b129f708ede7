/** Invented caseworkers and administrators of the demo. The offices are places in the pilot, the people are nobody. */
import type { DemoStaff } from './types.ts';

export const demoStaff: readonly DemoStaff[] = [
  {
    key: 'caseworker-hamar',
    name: 'Siv Rådhuus',
    email: 'siv.radhuus@nav-hamar.example',
    role: 'caseworker',
    office: 'NAV Hamar (demo)',
  },
  {
    key: 'caseworker-gjovik',
    name: 'Adnan Fjordvei',
    email: 'adnan.fjordvei@nav-gjovik.example',
    role: 'caseworker',
    office: 'NAV Gjøvik (demo)',
  },
  {
    key: 'caseworker-elverum',
    name: 'Berit Skogstien',
    email: 'berit.skogstien@nav-elverum.example',
    role: 'caseworker',
    office: 'NAV Elverum (demo)',
  },
  {
    key: 'administrator-mjosa',
    name: 'Trine Pilotsen',
    email: 'trine.pilotsen@pilot-mjosa.example',
    role: 'administrator',
    office: 'Pilot Mjøsa (demo)',
  },
  {
    key: 'administrator-innlandet',
    name: 'Kwame Oversikt',
    email: 'kwame.oversikt@pilot-mjosa.example',
    role: 'administrator',
    office: 'Pilot Mjøsa (demo)',
  },
];
