/** Which act each job runs. A job runs at least once: every act here does no harm when repeated. */
import type { Deps } from '../deps.ts';
import { sendAddressLink, tellOldAddress } from '../features/accounts/accounts.service.ts';
import { sweepMailLinks } from '../features/accounts/mail-links.service.ts';
import { sweepShownLists } from '../features/candidates/lists.service.ts';
import { tellOfSource } from '../features/claims/source-changes.service.ts';
import { remindOfMeeting, tellOfMeeting } from '../features/conversations/meeting-letters.service.ts';
import { tellOfMessage } from '../features/conversations/messages.service.ts';
import { announceAsked, announceLetIn, sendInvitation, sweepRequests } from '../features/employers/people.service.ts';
import { announceRegistered, checkRegister, lookInRegister } from '../features/employers/registration.service.ts';
import { announceReport, tellReporter } from '../features/employers/reports.service.ts';
import { announceMove } from '../features/employers/standing.service.ts';
import { endOverdue, remindOfEnds, tellOfEnd } from '../features/endings/endings.service.ts';
import { importScheduled, sweepImportedAds } from '../features/imports/scheduled-import.service.ts';
import { expireOverdue } from '../features/interests/deadlines.service.ts';
import {
  tellOfAnswer,
  tellOfExpiry,
  tellOfInterest,
  tellOfInvitation,
  tellOfInvitationAnswer,
} from '../features/interests/interest-letters.service.ts';
import { remindOfDue, watchSilence } from '../features/interests/reminders.service.ts';
import { sweepLetters } from '../features/letters/letters.service.ts';
import { sendWaiting } from '../features/letters/sending.service.ts';
import { sweepLooks } from '../features/looks/looks.service.ts';
import { sweepNotices } from '../features/notices/notices.service.ts';
import { announceReviewed, answerAfterClosing } from '../features/opportunities/own-acts.service.ts';
import { measureRequirements } from '../features/opportunities/requirement-effects.service.ts';
import { sayGoodbye, tellOfGone } from '../features/own-data/erasure.service.ts';
import { warnUnused, watchUnused } from '../features/own-data/sleep.service.ts';
import {
  announceAgreement,
  announceConsent,
  announceProposal,
  announceReferral,
  announceReferralAnswer,
} from '../features/proposals/announcements.service.ts';
import { sweepUsedTokens } from '../features/pushes/machines.service.ts';
import { announceWaiting } from '../features/reviews/reviews.service.ts';
import { lookForNews, tellOfNews } from '../features/savings/news.service.ts';
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
    'profile.unused': (unused) => warnUnused(deps, unused),
    'account.deleted': (gone) => sayGoodbye(deps, gone),
    'person.gone': (gone) => tellOfGone(deps, gone),
    'housekeeping.hourly': () =>
      keepHouse(deps, [
        sweepSessions,
        sweepMailLinks,
        sweepRequests,
        endOverdue,
        remindOfEnds,
        sweepImportedAds,
        sweepUsedTokens,
        sweepShownLists,
        expireOverdue,
        remindOfDue,
        watchSilence,
        sweepNotices,
        sweepLetters,
        sweepLooks,
        watchUnused,
        lookForNews,
        (deps) => lookInRegister(deps),
      ]),
    'opportunity.ends-soon': (end) => tellOfEnd(deps, end),
    'claim.changed': (change) => tellOfSource(deps, change),
    'saved.news': (news) => tellOfNews(deps, news),
    'feed.import': (_payload, stop) => importScheduled(deps, stop),
    'employer.registered': ({ employerId }) => announceRegistered(deps, employerId),
    'employer.check-register': ({ employerId }) => checkRegister(deps, employerId),
    'employer.moved': (move) => announceMove(deps, move),
    'employer.asked': (asked) => announceAsked(deps, asked),
    'employer.let-in': (person) => announceLetIn(deps, person),
    'employer.invited': ({ keyHash }) => sendInvitation(deps, keyHash),
    'employer.reported': ({ reportId }) => announceReport(deps, reportId),
    'report.decided': ({ reportId }) => tellReporter(deps, reportId),
    'interest.expressed': ({ interestId }) => tellOfInterest(deps, interestId),
    'interest.answered': ({ interestId }) => tellOfAnswer(deps, interestId),
    'interest.expired': ({ interestId }) => tellOfExpiry(deps, interestId),
    'invitation.sent': ({ interestId }) => tellOfInvitation(deps, interestId),
    'invitation.answered': ({ interestId }) => tellOfInvitationAnswer(deps, interestId),
    'message.sent': ({ messageId }) => tellOfMessage(deps, messageId),
    'meeting.changed': (changed) => tellOfMeeting(deps, changed),
    'meeting.reminder': ({ meetingId }) => remindOfMeeting(deps, meetingId),
    'letters.send': (_payload, stop) => sendWaiting(deps, stop),
    'opportunity.reviewed': (reviewed) => announceReviewed(deps, reviewed),
    'opportunity.waiting': () => announceWaiting(deps),
    'opportunity.closed': ({ opportunityId }) => answerAfterClosing(deps, opportunityId),
    'requirements.measure': (_payload, stop) => measureRequirements(deps, stop),
    'opportunity.changed': ({ opportunityId }) => deps.search.sync([opportunityId]),
    'proposal.sent': ({ proposalId }) => announceProposal(deps, proposalId),
    'proposal.answered': ({ proposalId }) => announceAgreement(deps, proposalId),
    'consent.given': ({ consentId }) => announceConsent(deps, consentId),
    'referral.sent': ({ referralId }) => announceReferral(deps, referralId),
    'referral.answered': ({ referralId }) => announceReferralAnswer(deps, referralId),
  };
}
