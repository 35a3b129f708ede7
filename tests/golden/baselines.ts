/** What a simpler product would show: the same people, words and opportunities in the same run. Each answers with ids, best first. */
import { seededDice } from '@arena/matching/matching.volume';
import { skillsOfOccupation } from '@arena/taxonomy/skills';
import type pg from 'pg';

export interface OpenOpportunity {
  id: string;
  /** Of the demo data. */
  key: string;
  occupationCode: string | null;
  /** What it asks for, however hard. */
  skills: readonly string[];
}

/** Everything that is open, the newest first. */
export async function listOpen(pool: pg.Pool): Promise<OpenOpportunity[]> {
  const { rows } = await pool.query<OpenOpportunity>(`
    select o.id, o.creation_key as key, o.occupation_code as "occupationCode",
      array(select r.requirement->>'skillId' from requirements r where r.opportunity_id = o.id and r.type = 'skill') as skills
    from opportunities o where o.status = 'open' and o.creation_key is not null
    order by o.published_at desc, o.id`);
  return rows;
}

/**
 * Postgres full text over the same index that our search uses (titles, occupations, employers, places and descriptions, weighted), with
 * every word the person wrote, and where they live, joined by "or". Words that either language calls a stop word are left out. Of the
 * ways to ask that were tried (with or without the place, the stop words and plain words, other ranks) this is among the strongest.
 */
export async function byFullText(pool: pg.Pool, words: string): Promise<string[]> {
  const asked = [...new Set(words.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])];
  const { rows } = await pool.query<{ id: string }>(
    `with asked as (
      select string_agg(quote_literal(word), ' | ') as any_word from unnest($1::text[]) as word
      where to_tsvector('norwegian', word) <> '' and to_tsvector('english', word) <> ''
    ), query as (
      select to_tsquery('norwegian', any_word) || to_tsquery('english', any_word) as either
      from asked where any_word is not null
    )
    select w.opportunity_id as id from opportunity_words w join opportunities o on o.id = w.opportunity_id, query
    where w.words @@ either order by ts_rank(w.words, either) desc, o.published_at desc`,
    [asked],
  );
  return rows.map(({ id }) => id);
}

/** How many of the skills the person's words name the ad asks for or its occupation usually takes. @param open the newest first, which settles ties. */
export function bySkillOverlap(skills: readonly string[], open: readonly OpenOpportunity[]): string[] {
  const own = new Set(skills);
  const overlapOf = ({ skills: asked, occupationCode }: OpenOpportunity) => {
    const used = new Set([...asked, ...(occupationCode === null ? [] : skillsOfOccupation(occupationCode))]);
    return [...own].filter((skill) => used.has(skill)).length;
  };
  return open
    .map((opportunity) => ({ id: opportunity.id, overlap: overlapOf(opportunity) }))
    .sort((a, b) => b.overlap - a.overlap)
    .map(({ id }) => id);
}

/** The same orders each time, by the seed. */
export function byChance(open: readonly OpenOpportunity[], seed: number): string[] {
  const dice = seededDice(seed);
  const left = open.map(({ id }) => id);
  const order: string[] = [];
  while (left.length > 0) order.push(...left.splice(dice.roll(left.length), 1));
  return order;
}
