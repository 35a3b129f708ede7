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
  account_confirmation: 'Write DELETE in the field, in capital or small letters. Nothing is deleted yet.',
  account_last_manager: 'You are the last one who runs {{name}} here. Make a colleague a manager first. Nothing is deleted yet.',
  account_open_opportunities:
    'You are alone in {{name}} here, and it has opportunities that are not closed. Close them first, so that those who wait get an answer. Nothing is deleted yet.',
  version_stale:
    'Somebody has saved since you opened this page, perhaps you in another tab. Look at what is saved now, and make your change again.',
  profile_missing: 'Tell us a little first: where you live, what you can do and what you would like.',
  profile_name_missing: 'Write your name in your profile first. Nobody sees it before you have both said yes.',
  profile_paused: 'Your profile is paused. End the pause first, and you can show interest.',
  draft_too_large: 'Your answers became too long for this browser to remember. Shorten the text or remove some skills.',
  cv_unreadable: 'We know the type of file, but cannot read what is in it. Try to download the CV again from where you have it.',
  cv_too_large: 'The file is too large. A CV here can be up to 1 MB. The photo often takes most of it: remove it and try again.',
  cv_type_unknown: 'We cannot read this type of file. We read JSON Resume and Europass XML.',
  employer_organisation_number: 'An organisation number has digits only, nine of them.',
  employer_organisation_number_length: 'An organisation number has nine digits. You wrote {{count}}.',
  employer_organisation_number_digit:
    'One of the digits is wrong: the number does not fit its check digit. Look for digits that are swapped.',
  employer_organisation_unknown: 'The register of organisations does not know this number. Check the digits.',
  employer_organisation_removed:
    'The register of organisations says that this organisation has been deleted. If that is wrong, have it put right in Brønnøysund first.',
  employer_organisation_bankrupt: 'The register of organisations says that this organisation is bankrupt. It cannot join.',
  employer_organisation_dissolving:
    'The register of organisations says that this organisation is being wound up. It cannot join.',
  employer_labour_approval_missing:
    'This organisation needs approval from the labour inspectorate. Look for it in their register, and tick that you have seen it.',
  employer_about_missing: 'Write something about yourselves in at least one language before you open for contact.',
  employer_not_paused_by_self: 'You cannot end this pause yourselves. Your page says what it is about.',
  employer_already_inside: 'You are in the organisation already.',
  employer_too_many_invitations: 'Many invitations are waiting already. Take some back, or wait until they are used.',
  employer_invitations_today:
    'You have sent many invitations today. Send more tomorrow. Colleagues who sign in for the organisation can also ask to join.',
  employer_invited_today:
    'You have invited this address twice today. Ask your colleague to look for the letter, also among spam.',
  employer_invitation_over: 'The invitation has been used, taken back or is too old. Ask for a new one.',
  employer_last_manager: 'The organisation needs at least one manager. Give somebody else the role first.',
  employer_contact_full: 'This employer has heard from as many people as they can meet this month. Try again next month.',
  report_already: 'You have reported this employer already. We are looking into it.',
  report_too_many:
    'You have reported several employers in the past month. We will look at those first. If it is urgent, call the police on 02800.',
  report_already_decided: 'Somebody has decided on this report already.',
  employer_already_registered: 'This organisation is registered here already.',
  employer_not_represented: 'You are not signed in for this organisation. Check the number, or sign in again and choose it.',
  employer_not_approved: 'The organisation is not approved yet. What you write is kept as a draft.',
  employer_already_decided: 'Somebody has decided this one already.',
  employer_reason_required: 'Write a reason. The employer will read it.',
  opportunity_not_open: 'This opportunity is not open any more.',
  opportunity_not_draft: 'This one is published already.',
  opportunity_incomplete: 'Something is missing before this can be published. Look through the fields.',
  opportunity_not_training_company:
    'Only approved training companies can offer an apprenticeship. Tell us in your profile if you are one.',
  opportunity_imported: 'This ad comes from NAV. Apply on the page it comes from.',
  claim_already_claimed: 'Another part of the organisation has already said that the ad is theirs.',
  token_invalid: 'The token from your system does not fit. Fetch a new one, and see what must be mended.',
  push_reference_twice: 'The same reference stands there twice. Send each of them once only.',
  opportunity_objected:
    'Something in the text may be against the law. Change it, or write why it should stand. Then a person looks at it first.',
  opportunity_not_paused: 'The opportunity is not paused now. Load the page again to see where it is.',
  opportunity_not_in_review: 'The opportunity is no longer waiting for somebody to look at it. Load the page again.',
  opportunity_not_closed_lately: 'It was closed more than a day ago, or its last day has passed. Make a copy instead.',
  opportunity_nothing_to_undo: 'There is nothing left to undo.',
  opportunity_words_required: 'Write what must change. The employer will read it.',
  employer_too_many_unpaid:
    'An employer of your size can have {{allowed}} unpaid places out at a time, and you have {{out}} now. Close one of them first, or offer pay.',
  opportunity_too_many_changes:
    'You have published or changed what you ask for many times today. Wait until tomorrow. You can change the text whenever you like.',
  interest_already_expressed: 'A meeting has been asked for here already. See under Meetings.',
  interest_already_answered: 'This has been answered already.',
  interest_not_withdrawable: 'You can only take back what has not been answered.',
  interest_too_many: 'You have told employers {{count}} times today. That is the most for one day. You can go on tomorrow.',
  interest_too_many_waiting:
    'You are waiting for answers from {{count}} now. As soon as one answers, you can go on. The first answers by {{until}}. You can also take back one that waits.',
  interest_too_many_here:
    'You are waiting for answers about {{count}} opportunities at this employer. You can show interest in more when they have answered one, by {{until}}.',
  interest_said_no: 'They have said no to this one. You are welcome to show interest in something else they publish.',
  interest_already_seen: 'The employer has opened what you sent. The words cannot be changed now, but you can take it all back.',
  interest_strength_not_held: 'Choose among the skills in your profile.',
  candidate_gone: 'This person is not visible any more.',
  candidate_too_many_invitations: 'You have invited many people today. Wait for answers, and invite more tomorrow.',
  conversation_closed: 'This conversation is closed.',
  file_type: 'The file “{{name}}” cannot be sent here. You can send PDF, PNG and JPEG. Is it a document? Save it as PDF first.',
  file_empty: 'The file “{{name}}” is empty. Check that you chose the right one.',
  file_too_large: 'The file “{{name}}” is too large. A file can be up to 5 MB.',
  file_unsafe:
    'The PDF “{{name}}” is locked, can run code, or is packed so that we cannot see what it holds. Choose print, and save as PDF. Send the new one.',
  file_too_many: 'You can send three files at a time. Send the rest in another message.',
  file_no_room: 'There is no room for more files in this conversation. It holds 20 MB.',
  meeting_changed: 'Something has changed since you opened the page. See how things stand now.',
  meeting_past: 'This time has passed. You are welcome to suggest a new one.',
  following_code_unknown: 'The code is unknown, used or too old. Ask the person to make a new one.',
  following_already_followed: 'You follow this person already.',
  following_ended: 'The follow-up has ended.',
  proposal_already_sent: 'You have proposed this one to the person before.',
  proposal_already_answered: 'The proposal has been answered already.',
  consent_not_yes: 'Say yes to the proposal first.',
  consent_already_given: 'You have given consent here already.',
  consent_until: 'Choose a date within the time given.',
  consent_text_changed: 'What will be shown has changed since you read it. Read it again before you say yes.',
  consent_missing: 'There is no valid consent to this now.',
  consent_already_withdrawn: 'The consent has been withdrawn already.',
  referral_already_sent: 'The person has been referred here already.',
  referral_already_answered: 'The referral has been answered already.',
  saved_too_many: 'There is room for {{most}} here. Remove something you no longer need, and save again.',
};
