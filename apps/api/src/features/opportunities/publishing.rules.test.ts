import { type OpportunityInput, opportunityStatuses } from '@arena/contract/opportunities';
import { describe, expect, it } from 'vitest';
import { cleanInput, decideTransition, expiryOf, findImpossible, findMissing, transitions } from './publishing.rules.ts';

const complete: OpportunityInput = {
  kind: 'job',
  occupationCode: '9412',
  titleNb: 'Kjøkkenhjelp',
  titleEn: '',
  descriptionNb: 'Du hjelper til på kjøkkenet vårt, og vi lærer deg alt du trenger.',
  descriptionEn: '',
  placeId: 'hamar',
  remote: 'no',
  extent: { fromPercent: 50, toPercent: 100 },
  requirements: [],
  workplaceFacts: [],
  positionCount: 1,
  startsOn: null,
  deadlineOn: '2026-12-01',
};
const today = '2026-11-22';
const pathsOf = (change: Partial<OpportunityInput>) =>
  findMissing({ ...complete, ...change }, today).map(({ path, rule }) => `${path} ${rule}`);

describe('what may be done to an own opportunity', () => {
  it.each(
    opportunityStatuses.flatMap((from) =>
      (['save', 'publish', 'close', 'pause', 'resume', 'reopen', 'withdraw'] as const).map((act) => ({ act, from })),
    ),
  )('$act from $from is decided by the table', ({ act, from }) => {
    const row = transitions.find((one) => one.act === act && one.from === from && one.by === 'employer');
    const decided = decideTransition(act, from);
    if (row === undefined) expect(decided).toHaveProperty('refusal');
    else expect(decided).toEqual({ to: row.to });
  });
  it('lets nothing come back but what was closed by mistake, and nothing be published twice', () => {
    const ended = transitions.filter(({ from }) => from === 'closed' || from === 'expired');
    expect(ended.map(({ act, from }) => `${act} ${from}`)).toEqual(['reopen closed', 'reopen closed']);
    expect(decideTransition('publish', 'open')).toEqual({ refusal: 'opportunity.not_draft' });
  });
});

describe('what must be there before people see it', () => {
  it('finds nothing missing in a complete job', () => {
    expect(findMissing(complete, today)).toEqual([]);
  });
  it('names each thing that is missing, all at once', () => {
    expect(
      pathsOf({ titleNb: '', descriptionNb: '', placeId: null, occupationCode: null, extent: null, deadlineOn: '2026-11-21' }),
    ).toEqual([
      '/occupationCode required',
      '/titleNb required',
      '/descriptionNb required',
      '/placeId required',
      '/extent required',
      '/deadlineOn past',
    ]);
  });
  it('is content with one language, whichever it is', () => {
    expect(pathsOf({ titleNb: '', titleEn: 'Kitchen helper', descriptionNb: '', descriptionEn: complete.descriptionNb })).toEqual(
      [],
    );
  });
  it('wants a description to say something, in at least one language', () => {
    expect(findMissing({ ...complete, descriptionNb: 'Kom!' }, today)).toEqual([
      { path: '/descriptionNb', rule: 'minLength', limit: 40 },
    ]);
    expect(pathsOf({ descriptionNb: 'Kom!', descriptionEn: complete.descriptionNb })).toEqual([]);
  });
  it('needs no place when the work can be done from anywhere', () => {
    expect(pathsOf({ placeId: null, remote: 'fully' })).toEqual([]);
    expect(pathsOf({ placeId: null, remote: 'partly' })).toEqual(['/placeId required']);
  });
  it.each(['internship', 'visit', 'open-for-contact', 'traineeship', 'student-project'] as const)('asks little of %s', (kind) => {
    expect(pathsOf({ kind, occupationCode: null, extent: null, deadlineOn: null })).toEqual([]);
  });
  it('wants a level with a language, and a deadline that has not passed', () => {
    expect(
      pathsOf({ requirements: [{ type: 'language', language: 'nb', oral: null, written: null, hardness: 'must' }] }),
    ).toEqual(['/requirements/0 level']);
    expect(pathsOf({ deadlineOn: today })).toEqual([]);
  });
  it('wants a start that has not passed, when one is named', () => {
    expect(pathsOf({ startsOn: '2026-11-21' })).toEqual(['/startsOn past']);
    expect(pathsOf({ startsOn: today })).toEqual([]);
    expect(pathsOf({ startsOn: null })).toEqual([]);
  });
});

describe('what no draft may hold', () => {
  it('is an id that the taxonomy does not know, a day in no calendar, or an extent the wrong way round', () => {
    const problems = findImpossible({
      ...complete,
      occupationCode: '9999',
      placeId: 'atlantis',
      startsOn: '2026-02-30',
      deadlineOn: '0000-00-00',
      extent: { fromPercent: 100, toPercent: 50 },
      requirements: [
        { type: 'skill', skillId: 'flying', hardness: 'nice' },
        { type: 'licence', licenceId: 'B', hardness: 'must' },
        { type: 'authorisation', professionId: 'wizard', hardness: 'must' },
      ],
    });
    expect(problems.map(({ path }) => path)).toEqual([
      '/occupationCode',
      '/placeId',
      '/startsOn',
      '/deadlineOn',
      '/extent',
      '/requirements/0',
      '/requirements/2',
    ]);
  });
  it('keeps a requirement once, the first time it is named', () => {
    const licence = { type: 'licence', licenceId: 'B' } as const;
    const { requirements } = cleanInput({
      ...complete,
      requirements: [
        { ...licence, hardness: 'must' },
        { ...licence, hardness: 'nice' },
      ],
    });
    expect(requirements).toEqual([{ ...licence, hardness: 'must' }]);
  });
});

describe('how long it stands', () => {
  const published = new Date('2026-10-01T10:00:00Z');
  it('is 90 days by the clock on the wall in Oslo, over the change to winter time', () => {
    expect(expiryOf(published, null).toISOString()).toBe('2026-12-30T11:00:00.000Z');
  });
  it('ends with its last day in Oslo when that comes first', () => {
    expect(expiryOf(published, '2026-10-15').toISOString()).toBe('2026-10-15T22:00:00.000Z');
    expect(expiryOf(published, '2026-12-01').toISOString()).toBe('2026-12-01T23:00:00.000Z');
    expect(expiryOf(published, '2027-12-01')).toEqual(expiryOf(published, null));
  });
});
