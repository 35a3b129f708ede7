/** Invented ads in the form of NAV's feed, for tests. The employer and its number do not exist. */

export const inventedUuid = '0f000000-0000-4000-8000-000000000001';

export const inventedContent = {
  uuid: inventedUuid,
  published: '2026-10-01T06:00:00.5',
  expires: '2026-11-30T00:00:00',
  updated: '2026-10-02T09:15:00.123456',
  workLocations: [
    {
      country: 'NORGE',
      address: 'Oppdiktet vei 1',
      city: 'BRUMUNDDAL',
      postalCode: '2380',
      county: 'INNLANDET',
      municipal: 'RINGSAKER',
    },
  ],
  contactList: [{ name: 'Ola Oppdiktet', email: 'ola@example.com', phone: '00000000', role: 'Daglig leder', title: '' }],
  title: 'Snekker til verkstedet vårt',
  description:
    '<p>Vi søker deg som liker å bygge, og som vil lære mer.</p><ul><li>Bygge kjøkken</li><li>Montere hos kunder</li></ul>',
  sourceurl: null,
  source: 'FINN',
  applicationUrl: 'https://example.com/sok?id=1',
  applicationDue: '30.11.2026',
  occupationCategories: [{ level1: 'Bygg og anlegg', level2: 'Snekker' }],
  categoryList: [{ categoryType: 'STYRK08NAV', code: '7115.02', name: 'Snekker', description: null, score: 1 }],
  jobtitle: 'Snekker',
  link: 'https://arbeidsplassen.nav.no/stillinger/stilling/0f000000-0000-4000-8000-000000000001',
  employer: { name: 'OPPDIKTET SNEKKERI AS', orgnr: '300000010', description: '<p>Om oss</p>', homepage: 'https://example.com' },
  engagementtype: 'Fast',
  extent: 'Heltid',
  starttime: 'Etter avtale',
  positioncount: '2',
  sector: 'Privat',
};

/** An active entry; what is given takes the place of what it has. */
export function inventedEntry(
  content: Record<string, unknown> = {},
  outer: Record<string, unknown> = {},
): Record<string, unknown> {
  return {
    uuid: inventedUuid,
    sistEndret: '2026-10-02T09:15:00.123456',
    status: 'ACTIVE',
    ad_content: { ...inventedContent, ...content },
    ...outer,
  };
}

/** An item of a page; what is given takes the place of what `_feed_entry` has. */
export function inventedItem(uuid: string = inventedUuid, entry: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    id: uuid,
    url: `/api/v1/feedentry/${uuid}`,
    title: 'Snekker til verkstedet vårt',
    content_text: 'Stillingsannonse',
    date_modified: '2026-10-02T09:15:00.123456',
    _feed_entry: {
      uuid,
      status: 'ACTIVE',
      title: 'Snekker til verkstedet vårt',
      businessName: 'OPPDIKTET SNEKKERI AS',
      municipal: 'RINGSAKER',
      sistEndret: '2026-10-02T09:15:00.123456',
      ...entry,
    },
  };
}

export function inventedPage(items: unknown[], next: string | null = null): Record<string, unknown> {
  return {
    version: '1.0',
    title: 'Nav Job Vacancy Feed',
    home_page_url: 'https://pam-stilling-feed.nav.no',
    feed_url: '/api/v1/feed/0f000000-0000-4000-8000-0000000000aa',
    description: '',
    next_url: next === null ? null : `/api/v1/feed/${next}`,
    id: '0f000000-0000-4000-8000-0000000000aa',
    next_id: next,
    items,
  };
}
