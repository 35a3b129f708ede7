import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type FeedEntryResult, type ImportedAd, readFeedEntry } from './feed-entry.ts';
import { inventedContent, inventedEntry, inventedUuid } from './invented-ads.ts';

const linkNothing = () => null;

function adOf(content: Record<string, unknown> = {}, outer: Record<string, unknown> = {}): ImportedAd {
  const result = readFeedEntry(inventedEntry(content, outer), linkNothing);
  if (result.type !== 'active') throw new Error(`not active: ${JSON.stringify(result)}`);
  return result.ad;
}
function read(content: Record<string, unknown>, outer: Record<string, unknown> = {}): FeedEntryResult {
  return readFeedEntry(inventedEntry(content, outer), linkNothing);
}

describe('an ad from the feed', () => {
  it('is put into our words', () => {
    expect(adOf()).toEqual({
      externalId: inventedUuid,
      changedAt: '2026-10-02T07:15:00.123456Z',
      publishedAt: '2026-10-01T04:00:00.500000Z',
      expiresAt: '2026-11-29T23:00:00.000000Z',
      title: 'Snekker til verkstedet vårt',
      descriptionHtml: inventedContent.description,
      descriptionText: 'Vi søker deg som liker å bygge, og som vil lære mer.\n\n- Bygge kjøkken\n- Montere hos kunder',
      language: 'nb',
      employer: { name: 'OPPDIKTET SNEKKERI AS', organisationNumber: '300000010' },
      inInnlandet: true,
      municipalityNumber: '3411',
      placeId: 'brumunddal',
      workLocations: [
        {
          country: 'NORGE',
          county: 'INNLANDET',
          municipality: 'RINGSAKER',
          city: 'BRUMUNDDAL',
          postalCode: '2380',
          inInnlandet: true,
          municipalityNumber: '3411',
          placeId: 'brumunddal',
        },
      ],
      occupationCode: '7115',
      occupationBasis: 'category',
      kind: 'job',
      extent: { fromPercent: 100, toPercent: 100 },
      deadline: { on: '2026-11-30', text: null },
      startText: 'Etter avtale',
      positionCount: 2,
      applicationUrl: 'https://example.com/sok?id=1',
      sourceUrl: inventedContent.link,
      sector: 'private',
      readings: [],
      source: 'FINN',
    } satisfies ImportedAd);
  });

  it('keeps no contact person', () => {
    const text = JSON.stringify(adOf());
    for (const secret of ['Ola', 'ola@', '00000000"', 'Daglig leder', 'Oppdiktet vei']) expect(text).not.toContain(secret);
  });

  it('is the same when it is read twice', () => {
    expect(adOf()).toEqual(adOf());
  });
});

describe('an ad that is no longer shown', () => {
  it('has ended when it is inactive and its content is gone', () => {
    expect(
      readFeedEntry({ uuid: inventedUuid, status: 'INACTIVE', sistEndret: '2026-10-03T10:00:00', ad_content: null }, linkNothing),
    ).toEqual({
      type: 'ended',
      uuid: inventedUuid,
      changedAt: '2026-10-03T08:00:00.000000Z',
    });
  });
  it('has ended when it is inactive though its content is still there', () => {
    expect(read({}, { status: 'INACTIVE' })).toMatchObject({ type: 'ended' });
  });
  it('has ended when its title is masked', () => {
    expect(read({ title: '...' })).toMatchObject({ type: 'ended', uuid: inventedUuid });
  });
  it('has ended when its status is one we do not know', () => {
    expect(read({}, { status: 'DELETED' })).toMatchObject({ type: 'ended' });
  });
});

describe('an ad that cannot be used', () => {
  it.each<[string, unknown, string, string | null]>([
    ['is not an object', 'text', 'feed.entry_unreadable', null],
    ['has no uuid', inventedEntry({ uuid: null }, { uuid: '../../etc/passwd' }), 'feed.uuid_missing', null],
    ['has no status', inventedEntry({}, { status: null }), 'feed.status_missing', inventedUuid],
    ['has no time of change', inventedEntry({ updated: null }, { sistEndret: 'i går' }), 'feed.changed_at_missing', inventedUuid],
    ['is active without content', inventedEntry({}, { ad_content: null }), 'feed.content_missing', inventedUuid],
    ['has no title', inventedEntry({ title: ' ', jobtitle: null }), 'feed.title_missing', inventedUuid],
    ['has no employer', inventedEntry({ employer: null }), 'feed.employer_missing', inventedUuid],
    ['has a title that is a number', inventedEntry({ title: 42 }), 'feed.title_unreadable', inventedUuid],
    ['has a title that is a list', inventedEntry({ title: ['Snekker'] }), 'feed.title_unreadable', inventedUuid],
    ['has a title of markup alone', inventedEntry({ title: '<b> &nbsp;</b><br>' }), 'feed.title_missing', inventedUuid],
    ['has a title of script alone', inventedEntry({ title: '<script>alert(1)</script>' }), 'feed.title_missing', inventedUuid],
    ['has a description that is an object', inventedEntry({ description: {} }), 'feed.description_unreadable', inventedUuid],
    ['has a description that is a number', inventedEntry({ description: 7 }), 'feed.description_unreadable', inventedUuid],
    ['was published at no time', inventedEntry({ published: 'i går' }), 'feed.published_unreadable', inventedUuid],
    ['was published at a number', inventedEntry({ published: 1760000000 }), 'feed.published_unreadable', inventedUuid],
    ['is a book', inventedEntry({ description: 'a'.repeat(200_001) }), 'feed.description_too_long', inventedUuid],
  ])('is rejected with a reason when it %s', (_why, json, code, uuid) => {
    expect(readFeedEntry(json, linkNothing)).toMatchObject({ type: 'rejected', code, uuid, detail: expect.stringMatching(/./) });
  });
});

describe("an ad's details", () => {
  it('are read though nearly all are missing', () => {
    const ad = adOf(
      Object.fromEntries(
        Object.keys(inventedContent).map((key) => [key, key === 'title' || key === 'employer' ? inventedContent[key] : null]),
      ),
    );
    expect(ad).toMatchObject({
      publishedAt: ad.changedAt,
      expiresAt: null,
      descriptionHtml: '',
      workLocations: [],
      inInnlandet: false,
      municipalityNumber: null,
      occupationCode: null,
      occupationBasis: null,
      kind: 'job',
      extent: null,
      deadline: { on: null, text: null },
      positionCount: 1,
      applicationUrl: null,
      sourceUrl: null,
      source: null,
    });
  });

  it.each([
    ['Fast', 'job'],
    ['Trainee', 'traineeship'],
    ['TRAINEE', 'traineeship'],
    ['Lærling', 'apprenticeship'],
    ['LAERLING', 'apprenticeship'],
    [null, 'job'],
  ])('make engagement %j a %s', (engagementtype, kind) => {
    expect(adOf({ engagementtype }).kind).toBe(kind);
  });

  it.each([
    ['Heltid', 'Snekker', [100, 100]],
    ['Deltid', 'Snekker', [1, 99]],
    [null, 'Snekker', null],
    ['Ukjent', 'Snekker', null],
    ['Heltid', 'Dansepedagog - 21,79% vikariat', [22, 22]],
    ['Heltid', 'Sykepleier 80-100 %', [80, 100]],
    ['Heltid', 'Sykepleier 80 % - 100 %', [80, 100]],
    ['Deltid', 'Renholder, 50 prosent', [1, 99]],
    ['Heltid', '2 stillinger: 50 % og 100 %', [100, 100]],
    ['Heltid', 'Vi vokser 300 % og søker selger', [100, 100]],
  ])('read extent %j of "%s" as %j', (extent, title, expected) => {
    const read = adOf({ extent, title }).extent;
    expect(read === null ? null : [read.fromPercent, read.toPercent]).toEqual(expected);
  });

  it('leave no contact addresses or unsafe addresses to apply at', () => {
    for (const applicationUrl of [
      'mailto:ola@example.com',
      'javascript:alert(1)',
      'www.example.com',
      'ftp://example.com',
      '',
      null,
      7,
    ]) {
      expect(adOf({ applicationUrl }).applicationUrl, String(applicationUrl)).toBeNull();
    }
    expect(adOf({ applicationUrl: ' http://example.com/søk ' }).applicationUrl).toBe('http://example.com/s%C3%B8k');
  });

  it('have the number of positions as a number', () => {
    for (const [positioncount, expected] of [
      ['7', 7],
      ['', 1],
      ['mange', 1],
      ['0', 1],
      ['-3', 1],
      ['2.5', 1],
      [4, 4],
      [null, 1],
      ['999', 999],
      ['1000', 1],
      ['999999', 1],
      [{}, 1],
    ]) {
      expect(adOf({ positioncount }).positionCount, String(positioncount)).toBe(expected);
    }
  });

  it('keep a title that has a sign of markup in it', () => {
    for (const title of ['Lærer < 100 %', 'Kokk & servitør', '<b>Snekker</b>']) expect(read({ title }).type).toBe('active');
  });

  it('have the time of change as the time of publishing when that is blank', () => {
    expect(adOf({ published: ' ' }).publishedAt).toBe(adOf().changedAt);
  });

  it('have an organisation number only when it is a right one', () => {
    for (const [orgnr, expected] of [
      ['300 000 010', '300000010'],
      [300000010, '300000010'],
      ['300000011', null],
      [null, null],
      ['', null],
    ]) {
      expect(adOf({ employer: { name: 'OPPDIKTET', orgnr } }).employer.organisationNumber).toBe(expected);
    }
  });

  it('take the first place of work in Innlandet when there are several', () => {
    const ad = adOf({
      workLocations: [
        { country: 'NORGE', county: 'OSLO', municipal: 'OSLO' },
        { country: 'NORGE', county: 'INNLANDET', municipal: null },
        { country: 'NORGE', county: 'INNLANDET', municipal: 'GJØVIK' },
        { country: 'NORGE', county: 'INNLANDET', municipal: 'HAMAR' },
      ],
    });
    expect(ad).toMatchObject({ inInnlandet: true, municipalityNumber: '3407', placeId: 'gjovik' });
    expect(ad.workLocations).toHaveLength(4);
  });

  it('tell that work is in the county when the municipality is unknown', () => {
    expect(adOf({ workLocations: [{ country: 'NORGE', county: 'INNLANDET' }] })).toMatchObject({
      inInnlandet: true,
      municipalityNumber: null,
    });
  });

  it('are kept for ads in other counties', () => {
    expect(adOf({ workLocations: [{ country: 'NORGE', county: 'ROGALAND', municipal: 'STAVANGER' }] })).toMatchObject({
      inInnlandet: false,
      municipalityNumber: null,
      title: 'Snekker til verkstedet vårt',
    });
  });
});

describe("an ad's occupation", () => {
  const category = (categoryType: string, code: string, score = 1) => ({
    categoryType,
    code,
    name: 'x',
    description: null,
    score,
  });
  function occupation(
    categoryList: unknown,
    linkTitle: (title: string) => string | null = linkNothing,
    content: Record<string, unknown> = {},
  ) {
    const result = readFeedEntry(inventedEntry({ categoryList, ...content }), linkTitle);
    return result.type === 'active' ? [result.ad.occupationCode, result.ad.occupationBasis] : null;
  }

  it('comes from STYRK-08, four digits or with the digits that NAV adds', () => {
    expect(occupation([category('STYRK08', '7115')])).toEqual(['7115', 'category']);
    expect(occupation([category('STYRK08NAV', '2342.07')])).toEqual(['2342', 'category']);
    expect(occupation([category('STYRK08NAV', '2223')])).toEqual(['2223', 'category']);
  });
  it('comes from the surest category', () => {
    expect(occupation([category('STYRK08', '7115', 0.2), category('STYRK08', '7411', 0.9)])).toEqual(['7411', 'category']);
  });
  it('is linked from the job title, then from the title, when there is no such category', () => {
    const link = (title: string) => (title === 'Snekker' ? '7115' : null);
    for (const list of [
      [],
      null,
      [category('JANZZ', '7115')],
      [category('STYRK08NAV', '53')],
      [category('STYRK08', '0000')],
      [null, 7],
    ]) {
      expect(occupation(list, link), JSON.stringify(list)).toEqual(['7115', 'title']);
    }
    expect(occupation([], (title) => (title === 'Snekker til verkstedet vårt' ? '7115' : null))).toEqual(['7115', 'title']);
  });
  it('is linked by the house when nobody else is named to do it', () => {
    expect(readFeedEntry(inventedEntry({ categoryList: [], jobtitle: 'Elektriker' }))).toMatchObject({
      ad: { occupationCode: '7411', occupationBasis: 'title' },
    });
  });
  it('is unknown when neither tells', () => {
    expect(occupation([])).toEqual([null, null]);
  });
});

describe('reading entries', () => {
  it('never throws, whatever the JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (json) => {
        expect(['ended', 'rejected']).toContain(readFeedEntry(json).type);
      }),
    );
  });
  it('never throws, whatever stands in one of the fields', () => {
    const fields = fc.record(
      Object.fromEntries(
        Object.keys(inventedContent).map((key) => [key, fc.oneof(fc.jsonValue(), fc.string({ unit: 'binary' }))]),
      ),
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fields, (content) => {
        expect(['active', 'ended', 'rejected']).toContain(readFeedEntry(inventedEntry(content)).type);
      }),
      { numRuns: 60 },
    );
  });
});
