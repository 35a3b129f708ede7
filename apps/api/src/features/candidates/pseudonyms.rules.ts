/** Names for people without names. One per person, opportunity and what it asks: the key makes it impossible to join two of them. */
import { createHmac } from 'node:crypto';

/** Birds, berries and trees of Innlandet. None is anybody's first name, and none has a sex. */
const words = [
  'Rype Orrfugl Linerle Bokfink Grønnsisik Dompap Kjøttmeis Blåmeis Granmeis Toppmeis Løvmeis',
  'Trekryper Spettmeis Flaggspett Grønnspett Haukugle Fiskeørn Trane Vipe Heilo Rugde Fossekall',
  'Låvesvale Tårnseiler Sanglerke Rødstrupe Blåstrupe Måltrost Rødvinge Gråtrost Bjørkefink Gulspurv Sivspurv',
  'Nøtteskrike Lavskrike Kvinand Stokkand Krikkand Toppand Storlom Smålom Storspove Røsslyng Tyttebær',
  'Blåbær Multe Bringebær Einer Rogn Osp Hegg Furu Gran Dvergbjørk Blåveis',
  'Hvitveis Blåklokke Prestekrage Smørblomst Fireblad Tepperot Geitrams Reinrose Mjødurt',
].flatMap((line) => line.split(' '));

interface Pseudonym {
  short: string;
  long: string;
}

function derive(key: Buffer, asked: Asked, accountId: string): Pseudonym {
  const digest = createHmac('sha256', key).update(`pseudonym\n${asked.opportunityId}\n${asked.revision}\n${accountId}`).digest();
  const word = words[digest.readUInt32BE(0) % words.length];
  const digits = String(100_000 + (digest.readUInt32BE(4) % 900_000));
  return { short: `${word} ${digits.slice(0, 3)}`, long: `${word} ${digits}` };
}

/** An opportunity, and what it asks about now (`askedRevision`). */
interface Asked {
  opportunityId: string;
  revision: string;
}

/**
 * A name for each account, unique within the list ("Rype 412"). The same person keeps the same name until the opportunity asks about
 * something else; then everybody has a new one. `taken` are the names that people with an interest already bear for good.
 */
export function pseudonymsFor(
  key: Buffer,
  asked: Asked,
  accountIds: readonly string[],
  taken: ReadonlySet<string> = new Set(),
): Map<string, string> {
  // Both of a pair get the long name: nobody inherits a short name that an open page still shows.
  const derived = accountIds.map((accountId) => ({ accountId, ...derive(key, asked, accountId) }));
  const counts = new Map<string, number>();
  for (const { short } of derived) counts.set(short, (counts.get(short) ?? 0) + 1);
  return new Map(
    derived.map(({ accountId, short, long }) => [accountId, taken.has(short) || counts.get(short) !== 1 ? long : short]),
  );
}

/** The name somebody with an interest bears: the one it was given, or, in rows older than the column, one made from the key. */
export function keptPseudonym(
  key: Buffer,
  interest: { opportunityId: string; seekerId: string; pseudonym: string | null },
): string {
  return interest.pseudonym ?? derive(key, { opportunityId: interest.opportunityId, revision: '' }, interest.seekerId).long;
}
