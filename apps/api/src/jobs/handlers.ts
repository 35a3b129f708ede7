/** Which act each job runs. A job runs at least once: every act here does no harm when repeated. */
import type { Deps } from '../deps.ts';
import { sendAddressLink, tellOldAddress } from '../features/accounts/accounts.service.ts';
import { sweepMailLinks } from '../features/accounts/mail-links.service.ts';
import { tellOfMessage } from '../features/conversations/conversations.service.ts';
import { announceRegistered, checkRegister } from '../features/employers/registration.service.ts';
import { announceMove } from '../features/employers/standing.service.ts';
import { importScheduled, sweepImportedAds } from '../features/imports/scheduled-import.service.ts';
import {
  tellOfAnswer,
  tellOfInterest,
  tellOfInvitation,
  tellOfInvitationAnswer,
} from '../features/interests/interest-letters.service.ts';
import { sweepLetters } from '../features/letters/letters.service.ts';
import { sendWaiting } from '../features/letters/sending.service.ts';
import { sweepNotices } from '../features/notices/notices.service.ts';
import {
  announceAgreement,
  announceConsent,
  announceProposal,
  announceReferral,
  announceReferralAnswer,
} from '../features/proposals/announcements.service.ts';
import { sendLink } from '../features/sessions/links.service.ts';
import { sweepSessions } from '../features/sessions/sessions.service.ts';
import { beat } from './heartbeat.ts';
import { keepHouse } from './housekeeping.ts';
import type { JobHandlers } from './jobs.ts';

export function jobHandlers(deps: Deps): JobHandlers {
  return {
    heartbeat: () => beat(deps),
    'login.link-asked': (asked) => sendLink(deps, asked),
    'account.address-asked': (asked) => sendAddressLink(deps, asked),
    'account.address-changed': (changed) => tellOldAddress(deps, changed),
    'housekeeping.hourly': () => keepHouse(deps, [sweepSessions, sweepMailLinks, sweepImportedAds, sweepNotices, sweepLetters]),
    'feed.import': (_payload, stop) => importScheduled(deps, stop),
    'employer.registered': ({ employerId }) => announceRegistered(deps, employerId),
    'employer.check-register': ({ employerId }) => checkRegister(deps, employerId),
    'employer.moved': (move) => announceMove(deps, move),
    'interest.expressed': ({ interestId }) => tellOfInterest(deps, interestId),
    'interest.answered': ({ interestId }) => tellOfAnswer(deps, interestId),
    'invitation.sent': ({ interestId }) => tellOfInvitation(deps, interestId),
    'invitation.answered': ({ interestId }) => tellOfInvitationAnswer(deps, interestId),
    'message.sent': ({ messageId }) => tellOfMessage(deps, messageId),
    'letters.send': (_payload, stop) => sendWaiting(deps, stop),
    'opportunity.changed': ({ opportunityId }) => deps.search.sync([opportunityId]),
    'proposal.sent': ({ proposalId }) => announceProposal(deps, proposalId),
    'proposal.answered': ({ proposalId }) => announceAgreement(deps, proposalId),
    'consent.given': ({ consentId }) => announceConsent(deps, consentId),
    'referral.sent': ({ referralId }) => announceReferral(deps, referralId),
    'referral.answered': ({ referralId }) => announceReferralAnswer(deps, referralId),
  };
}
