import type { ownDataFile as nb } from '../nb/own-data-file.ts';
import type { Sentences } from '../sentences.ts';

export const ownDataFile: Sentences<typeof nb> = {
  about:
    'This is everything Arena Innlandet has about you. Each part is explained below. Empty parts mean that we have nothing there. Times are in UTC. What is about others is here only where you have seen it yourself. Files from conversations are named here, and saved one by one from the page My data.',
  sections: {
    account: 'The account: how you sign in, name, address, language and which letters you want.',
    profile: 'The profile: what you have answered, whether employers may find you, breaks and when you were last here.',
    interests:
      'What you said yes to being shown for, and invitations to you. “shown” is what the employer could see. “held”: did not reach you, as one of you had blocked the other.',
    conversations: 'Your conversations.',
    messages: 'Messages in your conversations, from you and to you.',
    files: 'Files in your conversations.',
    meetings: 'Times to meet that were proposed or agreed on.',
    'read-until': 'How far you have read in each conversation.',
    blocked: 'Employers you have blocked.',
    reports: 'What you have reported.',
    followings: 'Caseworkers who follow you, or did. If you are a caseworker: when you followed somebody, and not whom.',
    proposals: 'Proposals you got from a caseworker.',
    consents: 'Consents you have given: exactly what, to whom and for how long.',
    referrals: 'Referrals you consented to.',
    'who-looked': 'Who looked at you, and why. “refused” means that they were told no.',
    'shown-without-name': 'Lists without names that you were in, and what they said about you.',
    'saved-opportunities': 'Opportunities you have saved.',
    'saved-searches': 'Searches you follow.',
    notices: 'Notices to you.',
    letters: 'Letters we have sent you: which and when.',
    'links-sent': 'Links we have sent you by e-mail.',
    sessions: 'Where you signed in: when and with what kind of browser.',
    organisations: 'Organisations you act for here.',
    'asked-to-join': 'Organisations you have asked to join.',
    'opportunities-saved': 'Opportunities you have saved changes to for an organisation.',
    'what-you-changed': 'Changes of status that you made.',
  },
};
