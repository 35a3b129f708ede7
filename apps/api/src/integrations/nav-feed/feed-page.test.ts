import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseFeedPage } from './feed-page.ts';
import { inventedItem, inventedPage, inventedUuid } from './invented-ads.ts';

describe('a page of the feed', () => {
  it('gives its items in order, with where the next page is', () => {
    const second = '0f000000-0000-4000-8000-000000000002';
    const page = parseFeedPage(inventedPage([inventedItem(), inventedItem(second, { status: 'INACTIVE' })], second));
    expect(page.id).toBe('0f000000-0000-4000-8000-0000000000aa');
    expect(page.nextId).toBe(second);
    expect(page.rejected).toEqual([]);
    expect(page.items).toEqual([
      {
        uuid: inventedUuid,
        status: 'active',
        title: 'Snekker til verkstedet vårt',
        employerName: 'OPPDIKTET SNEKKERI AS',
        municipalityText: 'RINGSAKER',
        changedAt: '2026-10-02T07:15:00.123456Z',
        at: 0,
      },
      expect.objectContaining({ uuid: second, status: 'ended' }),
    ]);
  });

  it('is the last one when there is no next id', () => {
    expect(parseFeedPage(inventedPage([])).nextId).toBeNull();
  });

  it('has the next id in its address when that is all there is', () => {
    const address = '/api/v1/feed/0f000000-0000-4000-8000-0000000000ab';
    expect(parseFeedPage({ ...inventedPage([]), next_url: address }).nextId).toBe('0f000000-0000-4000-8000-0000000000ab');
    expect(parseFeedPage({ ...inventedPage([]), next_id: '../../x', next_url: 'https://example.com/a b' }).nextId).toBeNull();
  });

  it('is read in spite of bad items, and says which ones', () => {
    const page = parseFeedPage(
      inventedPage([
        null,
        'text',
        { id: 'not-a-uuid' },
        inventedItem(inventedUuid, { status: null }),
        { ...inventedItem(inventedUuid, { sistEndret: 'yesterday' }), date_modified: null },
        inventedItem(),
      ]),
    );
    expect(page.items).toHaveLength(1);
    expect(page.rejected.map(({ code, detail }) => [code, detail])).toEqual([
      ['feed.item_unreadable', 'item 0'],
      ['feed.item_unreadable', 'item 1'],
      ['feed.uuid_missing', 'item 2'],
      ['feed.status_missing', 'item 3'],
      ['feed.changed_at_missing', 'item 4'],
    ]);
  });

  it('has no title where the feed masks it', () => {
    const page = parseFeedPage(inventedPage([inventedItem(inventedUuid, { title: '...' })]));
    expect(page.items[0]?.title).toBeNull();
  });

  it('takes a municipality that is missing', () => {
    const page = parseFeedPage(inventedPage([inventedItem(inventedUuid, { municipal: null })]));
    expect(page.items[0]).toMatchObject({ municipalityText: null, status: 'active' });
  });

  it('counts a status it does not know as ended, so that no stopped ad stays on show', () => {
    const page = parseFeedPage(inventedPage([inventedItem(inventedUuid, { status: 'STOPPED' })]));
    expect(page.items[0]?.status).toBe('ended');
  });

  it('never throws, whatever the JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.array(fc.jsonValue()), (anything, items) => {
        expect(parseFeedPage(anything).items).toEqual([]);
        const page = parseFeedPage({ items });
        expect(page.items.length + page.rejected.length).toBe(items.length);
      }),
    );
  });
});
