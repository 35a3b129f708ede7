/**
 * What of each table of the database is in somebody's copy of their data. Every table and every column stands here, taken or left out with a
 * reason; a test reads the database and fails where something new stands in neither. `$1` is the account.
 */
export interface Copied {
  /** Its name in the file, and of its explanation there. */
  section: string;
  /** As they are. */
  columns: readonly string[];
  /** Names beside them, or in place of ids that mean nothing to a reader: SQL over the row `t`. */
  also?: Readonly<Record<string, string>>;
  without: Readonly<Record<string, string>>;
  /** Which rows: SQL over the row `t`. */
  where: string;
  order: string;
}
export interface LeftOut {
  leftOut: string;
}

const key = 'proves who somebody is, and means nothing else';
const own = 'is the account itself';
const other = 'is somebody else';
const inner = 'is how we do the work, and says nothing about the person';
const named = 'is told by name';

const opportunityTitle = (id = 'opportunity_id') =>
  `(select coalesce(nullif(o.title_nb, ''), o.title_en) from opportunities o where o.id = t.${id})`;
const employerOfOpportunity = '(select o.employer_name from opportunities o where o.id = t.opportunity_id)';
const employerName = '(select e.name from employers e where e.id = t.employer_id)';
/** Conversations the account may read: its own as a seeker. An employer's belong to the organisation. */
const ownConversation = 't.conversation_id in (select c.id from conversations c where c.seeker_id = $1)';
const about = { opportunity: opportunityTitle(), employer: employerOfOpportunity };

export const copyOf: Readonly<Record<string, Copied | LeftOut>> = {
  accounts: {
    section: 'account',
    columns: [
      'id',
      'issuer',
      'subject',
      'name',
      'email',
      'language',
      'language_chosen',
      'office',
      'letter_choices',
      'created_at',
    ],
    without: {},
    where: 't.id = $1',
    order: 't.id',
  },
  profiles: {
    section: 'profile',
    columns: [
      'answers',
      'findable',
      'paused_at',
      'active_at',
      'asleep_at',
      'warned_at',
      'last_warned_at',
      'version',
      'created_at',
      'updated_at',
    ],
    without: { account_id: own },
    where: 't.account_id = $1',
    order: 't.account_id',
  },
  interests: {
    section: 'interests',
    columns: [
      'id',
      'opportunity_id',
      'direction',
      'status',
      'strengths',
      'pseudonym',
      'shown',
      'own_words',
      'profile_words',
      'held',
      'due_on',
      'seen_at',
      'reminded_at',
      'lifts',
      'reason_shared',
      'created_at',
      'answered_at',
    ],
    also: { ...about, reason: `case when t.reason_shared or t.direction = 'from-employer' then t.reason end` },
    without: { seeker_id: own, reason: 'is told where it was shared, or given by the person' },
    where: 't.seeker_id = $1',
    order: 't.created_at',
  },
  conversations: {
    section: 'conversations',
    columns: ['id', 'opportunity_id', 'interest_id', 'referral_id', 'created_at'],
    also: about,
    without: { seeker_id: own },
    where: 't.seeker_id = $1',
    order: 't.created_at',
  },
  messages: {
    section: 'messages',
    columns: ['id', 'conversation_id', 'side', 'text', 'created_at'],
    also: { written_by_you: 't.author_id = $1' },
    without: { author_id: 'is told as yours or not', sending_key: inner },
    where: `(${ownConversation} or t.author_id = $1)`,
    order: 't.created_at',
  },
  conversation_files: {
    section: 'files',
    columns: ['id', 'message_id', 'name', 'media_type', 'created_at'],
    also: { size_in_bytes: 'octet_length(t.bytes)', saved_from: `'/api/conversation-files/' || t.id` },
    without: { bytes: 'is saved file by file, from the page of own data' },
    where: `t.message_id in (select m.id from messages m where m.author_id = $1
      or m.conversation_id in (select c.id from conversations c where c.seeker_id = $1))`,
    order: 't.created_at',
  },
  meetings: {
    section: 'meetings',
    columns: [
      'id',
      'conversation_id',
      'side',
      'starts_at',
      'minutes',
      'way',
      'where',
      'status',
      'version',
      'created_at',
      'answered_at',
    ],
    without: { sending_key: inner },
    where: ownConversation,
    order: 't.starts_at',
  },
  conversation_reads: {
    section: 'read-until',
    columns: ['conversation_id', 'read_at'],
    without: { account_id: own },
    where: 't.account_id = $1',
    order: 't.read_at',
  },
  blocks: {
    section: 'blocked',
    columns: ['employer_id', 'created_at'],
    also: { employer: employerName },
    without: { seeker_id: own, side: 'is always your own' },
    where: `t.seeker_id = $1 and t.side = 'seeker'`,
    order: 't.created_at',
  },
  reports: {
    section: 'reports',
    columns: [
      'id',
      'employer_id',
      'opportunity_id',
      'conversation_id',
      'about',
      'reason',
      'words',
      'created_at',
      'decided_at',
      'upheld',
    ],
    also: { employer: employerName },
    without: { reporter_id: own, finding: 'is written about the one who was reported' },
    where: 't.reporter_id = $1',
    order: 't.created_at',
  },
  followings: {
    section: 'followings',
    columns: ['id', 'status', 'code_expires_at', 'created_at', 'started_at', 'ended_at'],
    also: {
      caseworker:
        '(select c.name from accounts c where c.id = t.caseworker_id and t.caseworker_id <> $1 and t.started_at is not null)',
      office: '(select c.office from accounts c where c.id = t.caseworker_id and t.started_at is not null)',
      you_are: `case when t.seeker_id = $1 then 'followed' else 'caseworker' end`,
    },
    without: { seeker_id: other, caseworker_id: named, code_hash: key },
    where: '(t.seeker_id = $1 or t.caseworker_id = $1)',
    order: 't.created_at',
  },
  proposals: {
    section: 'proposals',
    columns: ['id', 'following_id', 'opportunity_id', 'note', 'status', 'created_at', 'answered_at'],
    also: about,
    without: { seeker_id: own },
    where: 't.seeker_id = $1',
    order: 't.created_at',
  },
  consents: {
    section: 'consents',
    columns: [
      'id',
      'proposal_id',
      'opportunity_id',
      'facts',
      'text_version',
      'language',
      'until_on',
      'created_at',
      'withdrawn_at',
    ],
    also: about,
    without: { seeker_id: own },
    where: 't.seeker_id = $1',
    order: 't.created_at',
  },
  referrals: {
    section: 'referrals',
    columns: ['id', 'proposal_id', 'consent_id', 'opportunity_id', 'status', 'created_at', 'answered_at'],
    also: about,
    without: { seeker_id: own },
    where: 't.seeker_id = $1',
    order: 't.created_at',
  },
  access_log: {
    section: 'who-looked',
    columns: ['kind', 'actor_role', 'employer_id', 'opportunity_id', 'refused', 'day', 'times', 'created_at'],
    also: {
      ...about,
      employer: employerName,
      office: `(select a.office from accounts a where a.id = t.actor_id and t.actor_role = 'caseworker')`,
    },
    without: { id: inner, seeker_id: own, actor_id: 'is one employee of the organisation that is named' },
    where: 't.seeker_id = $1',
    order: 't.created_at desc',
  },
  shown_people: {
    section: 'shown-without-name',
    columns: ['list_id', 'pseudonym', 'card'],
    also: {
      day: '(select l.day from shown_lists l where l.id = t.list_id)',
      employer: '(select e.name from shown_lists l join employers e on e.id = l.employer_id where l.id = t.list_id)',
      opportunity: `(select coalesce(nullif(o.title_nb, ''), o.title_en) from shown_lists l join opportunities o on o.id = l.opportunity_id
        where l.id = t.list_id)`,
    },
    without: { seeker_id: own, position: 'says how others were placed' },
    where: 't.seeker_id = $1',
    order: 't.list_id',
  },
  saved_opportunities: {
    section: 'saved-opportunities',
    columns: ['opportunity_id', 'created_at'],
    also: about,
    without: { account_id: own },
    where: 't.account_id = $1',
    order: 't.created_at',
  },
  saved_searches: {
    section: 'saved-searches',
    columns: ['id', 'kind', 'address', 'query', 'pace', 'told_until', 'last_sent_at', 'renew_by', 'created_at'],
    without: { account_id: own },
    where: 't.account_id = $1',
    order: 't.created_at',
  },
  notices: {
    section: 'notices',
    columns: ['id', 'name', 'page', 'opportunity_id', 'created_at', 'read_at', 'mailed_at', 'mail_after', 'letter_id'],
    without: { account_id: own, key: inner },
    where: 't.account_id = $1',
    order: 't.created_at',
  },
  letters: {
    section: 'letters',
    columns: ['id', 'name', 'page', 'created_at', 'sent_at', 'refused_at'],
    without: {
      account_id: own,
      key: inner,
      recipient: 'is your own address',
      subject: 'is as its name says',
      text: 'is as its name says',
      html: 'is as its name says',
      try_after: inner,
      attempts: inner,
      handed_at: inner,
      trouble: inner,
    },
    where: 't.account_id = $1',
    order: 't.created_at',
  },
  mail_links: {
    section: 'links-sent',
    columns: ['purpose', 'email', 'created_at', 'expires_at', 'used_at'],
    without: { key_hash: key, account_id: own, about: inner },
    where: `(t.account_id = $1 or (t.account_id is null and t.purpose = 'sign-in'
      and t.email = (select lower(a.email) from accounts a where a.id = $1)))`,
    order: 't.created_at',
  },
  sessions: {
    section: 'sessions',
    columns: ['id', 'role', 'organisation', 'device', 'created_at', 'last_seen_at', 'expires_at'],
    without: { key_hash: key, account_id: own, issuer_session: key },
    where: 't.account_id = $1',
    order: 't.created_at',
  },
  employer_members: {
    section: 'organisations',
    columns: ['employer_id', 'role', 'created_at'],
    also: { employer: employerName },
    without: { account_id: own },
    where: 't.account_id = $1',
    order: 't.created_at',
  },
  employer_requests: {
    section: 'asked-to-join',
    columns: ['employer_id', 'created_at'],
    also: { employer: employerName },
    without: { account_id: own },
    where: 't.account_id = $1',
    order: 't.created_at',
  },
  opportunity_versions: {
    section: 'opportunities-saved',
    columns: ['opportunity_id', 'version', 'created_at'],
    also: { opportunity: opportunityTitle() },
    without: { input: 'belongs to the organisation', saved_by: own },
    where: 't.saved_by = $1',
    order: 't.created_at',
  },
  status_changes: {
    section: 'what-you-changed',
    columns: ['subject_type', 'subject_id', 'from_status', 'to_status', 'actor_role', 'reason', 'created_at'],
    without: { sequence: inner, actor_id: own, chain: inner },
    where: 't.actor_id = $1',
    order: 't.sequence',
  },
  employers: { leftOut: 'is about organisations; those you are inside of are named' },
  employer_answers: { leftOut: 'is about how fast an employer answers, and holds nothing about a person' },
  opportunities: { leftOut: 'belongs to organisations; those that have to do with you are named' },
  requirements: { leftOut: 'is about opportunities' },
  requirement_effects: { leftOut: 'is about opportunities, in bands over everybody' },
  shown_lists: { leftOut: 'is about lists made for employers; that you stood in one is told' },
  pending_logins: { leftOut: 'lives for ten minutes while somebody signs in' },
  pending_choices: { leftOut: 'lives for ten minutes while somebody signs in' },
  opportunity_words: { leftOut: 'is about opportunities' },
  search_vocabulary: { leftOut: 'is words of opportunities' },
  taxonomy_words: { leftOut: 'is names of occupations and skills' },
  heartbeats: { leftOut: 'is about our machines' },
  feed_cursors: { leftOut: 'is about imports' },
  used_tokens: { leftOut: 'is about machines of organisations' },
};
