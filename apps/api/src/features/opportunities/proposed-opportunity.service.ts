/** Where an employer begins: a draft from its own words, the room there is, and another occupation in place of the one that was read. */
import type { OwnOpportunity } from '@arena/contract/opportunities';
import type { Proposal, PublishingFacts } from '@arena/contract/publishing';
import { linkText, suggestOccupations } from '@arena/taxonomy/linker';
import { fold } from '@arena/taxonomy/normalise';
import { occupationWords } from '@arena/taxonomy/occupation-words.data';
import { findOccupation, getOccupation } from '@arena/taxonomy/occupations';
import type { Language, OpportunityKind } from '@arena/taxonomy/types';
import { offers as en } from '@arena/texts/en/offers';
import { offers as nb } from '@arena/texts/nb/offers';
import type { Actor, ActorOf } from '../../access/actor.ts';
import { AppError } from '../../app-error.ts';
import type { Deps } from '../../deps.ts';
import { countUnpaidAllowed, findEmployer } from '../employers/registration.service.ts';
import { listRequirements } from './opportunities.store.ts';
import { inputOf } from './own-opportunities.view.ts';
import { nameOfOne, occupationsMeant, proposeInput, withOccupation } from './proposed-opportunity.rules.ts';
import { keepBefore, lockOwn, possible, saveInput } from './publishing.service.ts';
import * as store from './publishing.store.ts';

const sentences = { nb, en };
const othersShown = 4;

/** What is usual for somebody's own words of whom they need. Without an occupation in them: the kind alone, for the employer to fill. */
export function proposeOpportunity(asked: { kind: OpportunityKind; words: string; language: Language }): Proposal {
  const { kind, language } = asked;
  const words = asked.words.trim();
  const linked = linkText(words, { limit: othersShown + 1 });
  const codes = words === '' ? [] : occupationsMeant(linked, othersShown + 1);
  // Of the beginnings of names only what the linker had no word for: somebody who has typed half a title.
  if (codes.length === 0 && words !== '') codes.push(...begunWith(words, language));
  const [first, ...others] = codes;
  const matched = linked.occupations[0]?.matched ?? words;
  const saysMore = words.split(/\s+/u).length - matched.split(/\s+/u).length >= fewestWordsMore;
  const own = words.replace(/[\s.!?]+$/u, '').replace(lead, '');
  const input = proposeInput(
    kind,
    first ?? null,
    language,
    {
      ...proposalWords(language, matched),
      sought: saysMore && own !== '' ? sentences[language].sought.replace('{{words}}', () => own) : '',
    },
    linked.skills.map(({ id }) => id),
  );
  const named = (code: string) => ({ id: code, name: getOccupation(code).name[language] });
  return { occupation: first === undefined ? null : named(first), others: others.map(named), input };
}

/** So many words beside the name of the work say something that a title does not. */
const fewestWordsMore = 2;
/** "Vi trenger", "we are looking for": the sentence around it says that already. */
const lead = /^(?:vi (?:trenger|søker|ser etter)|we (?:need|are looking for|want))\s+/iu;

function proposalWords(language: Language, matched: string) {
  const { title, titleAlone, tasks, learn } = sentences[language];
  return {
    title: (of: OpportunityKind, name: string) =>
      name === '' ? (of === 'job' ? '' : titleAlone[of]) : title[of].replace('{{name}}', name),
    name: (code: string) => nameOfOne(code, language, matched, occupationWords[code] ?? []),
    tasks: (skills: readonly string[]) => (skills.length === 0 ? '' : [tasks, ...skills.map((skill) => `– ${skill}`)].join('\n')),
    learn: (of: OpportunityKind) => learn[of],
  };
}

/** How many unpaid places there is room for, said before somebody writes about one; and the names of occupations by code. */
export async function getPublishingFacts(
  deps: Deps,
  actor: Actor,
  codes: readonly string[],
  language: Language,
): Promise<PublishingFacts> {
  const { queries } = deps.database;
  const own = (actor as ActorOf<'employer'>).employer;
  const employer = own === null ? undefined : await findEmployer(queries, own.id);
  if (employer === undefined) throw new AppError('employer.not_approved');
  return {
    unpaid: { allowed: countUnpaidAllowed(employer), out: await store.countUnpaid(queries, employer.id, null) },
    occupations: codes.flatMap((id) => {
      const name = findOccupation(id)?.name[language];
      return name === undefined ? [] : [{ id, name }];
    }),
  };
}

/** The occupation was read wrong, or they changed their mind: what is usual follows, and what they wrote stays. */
export async function chooseOccupation(
  deps: Deps,
  actor: Actor,
  id: string,
  asked: { version: number; from?: string; to: string; language: Language },
  language: Language,
): Promise<OwnOpportunity> {
  return deps.database.transaction({ actor }, async (queries) => {
    const row = await lockOwn(queries, actor, id, 'opportunity:edit', { act: 'save', version: asked.version });
    if (row.status !== 'draft') throw new AppError('opportunity.not_draft');
    if (findOccupation(asked.to) === undefined) throw new AppError('request.invalid', {}, [{ path: '/to', rule: 'unknown' }]);
    const before = inputOf(row, (await listRequirements(queries, [id])).get(id) ?? []);
    const from = asked.from ?? before.occupationCode;
    const input = possible(
      withOccupation(
        before,
        from === null ? null : (findOccupation(from)?.code ?? null),
        asked.to,
        asked.language,
        proposalWords(asked.language, ''),
      ),
    );
    const now = deps.clock();
    await keepBefore(queries, actor, row, before, { automatic: false, now });
    return saveInput(queries, row, { before, input }, now, language);
  });
}

/** Only what holds the letters typed: the rest are guesses, for somebody who is still typing. */
const begunWith = (words: string, language: Language) =>
  suggestOccupations(words, language, othersShown).flatMap(({ id, word }) => (fold(word).includes(fold(words)) ? [id] : []));
