import type { proposals as nb } from '../nb/proposals.ts';
import type { Sentences } from '../sentences.ts';

export const proposals: Sentences<typeof nb> = {
  facts: {
    name: 'Name',
    skills: 'Can do',
    education: 'Education',
    licences: 'Licences and certificates',
    authorisations: 'Authorisation',
    travel: 'Travel time',
    oral: '{{level}} spoken',
    written: '{{level}} written',
    notRecognised: '{{education}}, not yet recognised in Norway',
    upToMinutes: 'Up to {{minutes}} minutes',
  },
};
