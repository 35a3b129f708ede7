import { createHash } from 'node:crypto';
import { proposalStatuses } from '@arena/contract/proposals';
import { proposals as en } from '@arena/texts/en/proposals';
import { consentTextVersion, proposals as nb } from '@arena/texts/nb/proposals';
import { describe, expect, it } from 'vitest';
import {
  consentPeriod,
  currentOf,
  decideAnswer,
  decideConsent,
  decideReferral,
  decideReferralAnswer,
  decideUntil,
  isConsentActive,
  sameFacts,
  statusForCaseworker,
  withdrawnByPerson,
} from './proposals.rules.ts';

const now = new Date('2026-11-22T12:00:00Z');
const active = { id: 'c', proposalId: 'p', untilOn: '2026-12-22', withdrawnAt: null };

describe('answers', () => {
  it('are given once, and a no needs nothing to be open', () => {
    expect(decideAnswer('sent', 'yes', true)).toBe('agreed');
    expect(decideAnswer('sent', 'no', false)).toBe('declined');
    expect(() => decideAnswer('sent', 'yes', false)).toThrow('opportunity.not_open');
    for (const status of proposalStatuses.filter((one) => one !== 'sent')) {
      for (const answer of ['yes', 'no'] as const) {
        expect(() => decideAnswer(status, answer, true), `${status} ${answer}`).toThrow('proposal.already_answered');
      }
    }
  });

  it('of employers are given once', () => {
    expect(decideReferralAnswer('sent', 'yes')).toBe('accepted');
    expect(decideReferralAnswer('sent', 'no')).toBe('declined');
    expect(() => decideReferralAnswer('accepted', 'no')).toThrow('referral.already_answered');
    expect(() => decideReferralAnswer('declined', 'yes')).toThrow('referral.already_answered');
  });
});

describe('days', () => {
  it('of a consent run from tomorrow to 90 days ahead', () => {
    expect(consentPeriod(now)).toEqual({
      earliestUntil: '2026-11-23',
      suggestedUntil: '2026-12-22',
      latestUntil: '2027-02-20',
    });
    expect(() => decideUntil('2026-11-23', now)).not.toThrow();
    expect(() => decideUntil('2027-02-20', now)).not.toThrow();
    for (const day of ['2026-11-22', '2027-02-21', '2026-11-31', '2026-13-01', '2027-01-00']) {
      expect(() => decideUntil(day, now), day).toThrow('consent.until');
    }
  });
});

describe('a consent', () => {
  it('holds through its last day in Oslo, unless it is withdrawn', () => {
    const consent = { untilOn: '2026-11-22', withdrawnAt: null };
    expect(isConsentActive(consent, new Date('2026-11-22T22:59:59Z'))).toBe(true);
    expect(isConsentActive(consent, new Date('2026-11-22T23:00:00Z'))).toBe(false);
    expect(isConsentActive({ ...consent, withdrawnAt: now }, now)).toBe(false);
  });

  it('that ended by itself is not called withdrawn when it is closed', () => {
    expect(withdrawnByPerson({ untilOn: '2026-11-20', withdrawnAt: now })).toBeNull();
    expect(withdrawnByPerson({ untilOn: '2026-11-22', withdrawnAt: now })).toBe(now);
  });

  it('needs a yes, and is one at a time', () => {
    expect(() => decideConsent('agreed', undefined, now)).not.toThrow();
    expect(() => decideConsent('sent', undefined, now)).toThrow('consent.not_yes');
    expect(() => decideConsent('declined', undefined, now)).toThrow('consent.not_yes');
    expect(() => decideConsent('agreed', active, now)).toThrow('consent.already_given');
    expect(() => decideConsent('agreed', { ...active, withdrawnAt: now }, now)).not.toThrow();
    expect(() => decideConsent('agreed', { ...active, untilOn: '2026-11-21' }, now)).not.toThrow();
  });

  it('covers exactly the facts that were read', () => {
    const facts = [
      { label: 'Navn', value: 'Anna' },
      { label: 'Kan', value: 'Truck' },
    ];
    expect(sameFacts(facts, structuredClone(facts))).toBe(true);
    expect(sameFacts(facts, facts.slice(1))).toBe(false);
    expect(sameFacts(facts.slice(1), facts)).toBe(false);
    expect(sameFacts(facts, facts.toReversed())).toBe(false);
    expect(sameFacts(facts, [facts[0] ?? { label: '', value: '' }, { label: 'Kan', value: 'Kran' }])).toBe(false);
  });

  it('names the wording it was given to: another wording needs another version', () => {
    const wording = JSON.stringify([nb.consent, nb.facts, en.consent, en.facts]);
    expect([consentTextVersion, createHash('sha256').update(wording).digest('hex').slice(0, 12)]).toEqual([
      '2026-11-2',
      '5988b7aba159',
    ]);
  });
});

describe('what a caseworker sees', () => {
  it('a no, a withdrawn proposal and no answer are the same', () => {
    expect(
      (['sent', 'declined', 'withdrawn'] as const).map((status) => statusForCaseworker(status, undefined, undefined, now)),
    ).toEqual(['sent', 'sent', 'sent']);
  });

  it('follows from yes over consent to referral', () => {
    const ended = { ...active, withdrawnAt: now };
    expect(statusForCaseworker('agreed', undefined, undefined, now)).toBe('agreed');
    expect(statusForCaseworker('agreed', active, undefined, now)).toBe('consented');
    expect(statusForCaseworker('agreed', active, { status: 'sent' }, now)).toBe('referred');
    expect(statusForCaseworker('agreed', ended, undefined, now)).toBe('consent-ended');
    expect(statusForCaseworker('agreed', ended, { status: 'sent' }, now)).toBe('consent-ended');
    expect(statusForCaseworker('agreed', ended, { status: 'accepted' }, now)).toBe('referred');
  });

  it('counts the newest consent, and with it the referral made with it or the one that was answered', () => {
    const old = { ...active, id: 'old', withdrawnAt: now };
    const referral = { proposalId: 'p', consentId: 'old', status: 'sent' as const };
    expect(currentOf('p', [old, active], [referral])).toEqual({ consent: active, referral: undefined });
    const answered = { ...referral, status: 'declined' as const };
    expect(currentOf('p', [old, active], [answered])).toEqual({ consent: active, referral: answered });
    expect(currentOf('other', [old, active], [answered])).toEqual({ consent: undefined, referral: undefined });
  });

  it('a referral needs a valid consent, an open opportunity, and none before it', () => {
    const step = { status: 'agreed' as const, consent: active, referral: undefined };
    expect(decideReferral(step, true, now)).toBe(active);
    expect(() => decideReferral({ ...step, consent: undefined }, true, now)).toThrow('consent.missing');
    expect(() => decideReferral({ ...step, status: 'declined' }, true, now)).toThrow('consent.missing');
    expect(() => decideReferral({ ...step, consent: { ...active, withdrawnAt: now } }, true, now)).toThrow('consent.missing');
    expect(() => decideReferral({ ...step, referral: {} }, true, now)).toThrow('referral.already_sent');
    expect(() => decideReferral(step, false, now)).toThrow('opportunity.not_open');
  });
});
