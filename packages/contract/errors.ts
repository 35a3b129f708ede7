/** Every refusal the API can give, with its HTTP status. Sentences for people live in `@arena/texts`, one per code and language. */
export const errorStatus = {
  'request.invalid': 400,
  'request.too_large': 413,
  'request.unsupported_type': 415,
  'request.origin': 403,
  'request.too_many': 429,
  'session.required': 401,
  'session.role_not_available': 403,
  not_found: 404,
  'server.unexpected': 500,
  'server.busy': 503,
  'login.cancelled': 400,
  'login.invalid': 400,
  'login.expired': 400,
  'login.level_too_low': 403,
  'login.issuer_unavailable': 503,
  'login.link_over': 410,
  'login.too_many_links': 429,
  /** An address alone does not say surely enough who somebody is. */
  'session.assurance_too_low': 403,
  'account.issuer_taken': 409,
  'account.address_taken': 409,
  'account.address_elsewhere': 409,
  /** What was typed to confirm is another word. */
  'account.confirmation': 400,
  /** `name` is the employer's. */
  'account.last_manager': 409,
  'account.open_opportunities': 409,
  /** Somebody else, or another tab, saved since this one was read. */
  'version.stale': 409,
  'profile.missing': 409,
  'profile.name_missing': 409,
  'profile.paused': 409,
  'draft.too_large': 413,
  /** Of a kind we know, and broken. */
  'cv.unreadable': 400,
  'cv.too_large': 413,
  /** Neither JSON Resume, Europass XML nor answers from here. `kind` says what it looks like: pdf, word, picture, other. */
  'cv.type_unknown': 415,
  'employer.organisation_number': 400,
  'employer.organisation_unknown': 404,
  /** `count` digits instead of nine. */
  'employer.organisation_number_length': 400,
  /** Nine digits whose check digit does not fit. */
  'employer.organisation_number_digit': 400,
  'employer.organisation_removed': 409,
  'employer.organisation_bankrupt': 409,
  'employer.organisation_dissolving': 409,
  'employer.already_registered': 409,
  'employer.not_represented': 403,
  'employer.not_approved': 409,
  'employer.already_decided': 409,
  'employer.reason_required': 400,
  'employer.labour_approval_missing': 409,
  'employer.about_missing': 400,
  'employer.not_paused_by_self': 409,
  'employer.already_inside': 409,
  'employer.too_many_invitations': 429,
  /** An employer sends so many invitations in a day, and so many to one address. */
  'employer.invitations_today': 429,
  'employer.invited_today': 429,
  'employer.invitation_over': 409,
  'employer.last_manager': 409,
  /** As many as the employer can meet in a month have asked already. */
  'employer.contact_full': 409,
  'report.already': 409,
  'report.too_many': 429,
  'report.already_decided': 409,
  'opportunity.not_open': 409,
  'opportunity.not_draft': 409,
  'opportunity.incomplete': 400,
  'opportunity.not_training_company': 409,
  'opportunity.not_found_or_ended': 404,
  'opportunity.imported': 409,
  'opportunity.too_many_changes': 429,
  /** Another part of the same organisation was first. */
  'claim.already_claimed': 409,
  /** A machine's token does not fit; `fault` says what to mend. */
  'token.invalid': 401,
  /** The same reference twice in one sending: nobody knows which is meant. */
  'push.reference_twice': 400,
  /** More unpaid places than an employer of this size may have at a time. */
  'employer.too_many_unpaid': 409,
  /** The check of its text found something serious, and no reason was given. */
  'opportunity.objected': 409,
  'opportunity.not_paused': 409,
  'opportunity.not_in_review': 409,
  'opportunity.not_closed_lately': 409,
  'opportunity.nothing_to_undo': 409,
  'opportunity.words_required': 400,
  /** A link in a letter that stops such letters is good for half a year. */
  'letter.link_over': 410,
  'interest.already_expressed': 409,
  'interest.already_answered': 409,
  'interest.not_withdrawable': 409,
  'interest.too_many': 429,
  'interest.too_many_waiting': 429,
  'interest.too_many_here': 429,
  /** The employer has said no to this person here. */
  'interest.said_no': 409,
  'interest.already_seen': 409,
  'interest.strength_not_held': 400,
  'candidate.gone': 409,
  'candidate.too_many_invitations': 429,
  'conversation.closed': 409,
  /** `name` is the file's own. */
  'file.type': 415,
  'file.empty': 400,
  'file.too_large': 413,
  /** A PDF that runs programs, holds other files, or is locked. */
  'file.unsafe': 400,
  'file.too_many': 400,
  /** The conversation has as many bytes of files as it may. */
  'file.no_room': 409,
  'meeting.changed': 409,
  'meeting.past': 409,
  'following.code_unknown': 404,
  'following.already_followed': 409,
  'following.ended': 409,
  'proposal.already_sent': 409,
  'proposal.already_answered': 409,
  'consent.not_yes': 409,
  'consent.already_given': 409,
  'consent.until': 400,
  'consent.text_changed': 409,
  'consent.missing': 409,
  'consent.already_withdrawn': 409,
  'referral.already_sent': 409,
  'referral.already_answered': 409,
  'saved.too_many': 409,
} as const;

export type ErrorCode = keyof typeof errorStatus;

/** Any route may answer with these; tables list only what is their own. */
export const commonErrors = [
  'request.invalid',
  'request.too_large',
  'request.unsupported_type',
  'request.origin',
  'request.too_many',
  'session.required',
  'not_found',
  'server.unexpected',
  'server.busy',
] as const satisfies readonly ErrorCode[];

/** `params` fill the sentence; for `request.invalid` they name the fields. */
export interface ErrorBody {
  code: ErrorCode;
  params: Record<string, string | number>;
  /** JSON pointers of the fields that did not fit, with the rule each broke. */
  fields?: { path: string; rule: string; limit?: number }[];
}
