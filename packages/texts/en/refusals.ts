import type { refusals as nb } from '../nb/refusals.ts';
import type { Sentences } from '../sentences.ts';

export const refusals: Sentences<typeof nb> = {
  letter_link_over: 'This link is too old. Sign in and choose on your account which letters you get.',
  login_link_over:
    'This link has been used, is too old or was replaced by a newer one. Ask for a new one and we send it at once.',
  login_too_many_links:
    'Many links have been asked for from here in the last hour. Wait a little, or use the newest link you got.',
  session_assurance_too_low:
    'Here we must know for sure who you are. Confirm it with ID-porten on the page “My account”, then come back here.',
  account_issuer_taken:
    'You already have an account with ID-porten here. We do not merge two accounts. Sign out, and sign in with ID-porten to use it.',
  account_address_taken: 'There is already an account with this address. Sign in with a link to it, or choose another address.',
  account_address_elsewhere:
    'Your address comes from where you work. Have it changed there, and it follows the next time you sign in.',
  version_stale:
    'Somebody has saved since you opened this page, perhaps you in another tab. Look at what is saved now, and make your change again.',
  profile_missing: 'Tell us a little first: where you live, what you can do and what you would like.',
  profile_name_missing: 'Write your name in your profile first. Nobody sees it before you have both said yes.',
  draft_too_large: 'Your answers became too long for this browser to remember. Shorten the text or remove some skills.',
  cv_unreadable: 'We know the type of file, but cannot read what is in it. Try to download the CV again from where you have it.',
  cv_too_large: 'The file is too large. A CV here can be up to 1 MB. The photo often takes most of it: remove it and try again.',
  cv_type_unknown: 'We cannot read this type of file. We read JSON Resume and Europass XML.',
  employer_organisation_number: 'An organisation number has nine digits. Check that they are all right.',
  employer_organisation_unknown: 'We cannot find this number in the register of organisations. Check the digits.',
  employer_organisation_ended: 'The register says that this organisation has ended.',
  employer_already_registered: 'This organisation is registered here already.',
  employer_not_represented: 'You are not signed in for this organisation. Sign in again and choose it.',
  employer_not_approved: 'The organisation is not approved yet. What you write is kept as a draft.',
  employer_already_decided: 'Somebody has decided this one already.',
  employer_reason_required: 'Write a reason. The employer will read it.',
  opportunity_not_open: 'This opportunity is not open any more.',
  opportunity_not_draft: 'This one is published already.',
  opportunity_incomplete: 'Something is missing before this can be published. Look through the fields.',
  opportunity_not_training_company:
    'Only approved training companies can offer an apprenticeship. Tell us in your profile if you are one.',
  opportunity_imported: 'This ad comes from NAV. Apply on the page it comes from.',
  opportunity_too_many_changes:
    'You have published or changed what you ask for many times today. Wait until tomorrow. You can change the text whenever you like.',
  interest_already_expressed: 'A meeting has been asked for here already. See under Meetings.',
  interest_already_answered: 'This has been answered already.',
  interest_not_withdrawable: 'You can only take back what has not been answered.',
  interest_too_many: 'You have told many today. You can go on tomorrow.',
  interest_too_many_waiting:
    'You are waiting for answers from {{count}} now. As soon as one answers, you can go on. The first answers by {{until}}. You can also take back one that waits.',
  interest_too_many_here:
    'You are waiting for answers about {{count}} opportunities at this employer. You can show interest in more when they have answered one, by {{until}}.',
  interest_said_no: 'They have said no to this one. You are welcome to show interest in something else they publish.',
  interest_already_seen: 'The employer has opened what you sent. The words cannot be changed now, but you can take it all back.',
  interest_strength_not_held: 'Choose among the skills in your profile.',
  candidate_gone: 'This person is not visible any more.',
  conversation_closed: 'This conversation is closed.',
  following_code_unknown: 'The code is unknown, used or too old. Ask the person to make a new one.',
  following_already_followed: 'You follow this person already.',
  following_ended: 'The follow-up has ended.',
  proposal_already_sent: 'You have proposed this one to the person before.',
  proposal_already_answered: 'The proposal has been answered already.',
  token_invalid: 'The token from your system does not fit. Fetch a new one, and see what must be mended.',
  push_reference_twice: 'The same reference stands there twice. Send each of them once only.',
  consent_not_yes: 'Say yes to the proposal first.',
  consent_already_given: 'You have given consent here already.',
  consent_until: 'Choose a date within the time given.',
  consent_text_changed: 'What will be shown has changed since you read it. Read it again before you say yes.',
  consent_missing: 'There is no valid consent to this now.',
  consent_already_withdrawn: 'The consent has been withdrawn already.',
  referral_already_sent: 'The person has been referred here already.',
  referral_already_answered: 'The referral has been answered already.',
};
