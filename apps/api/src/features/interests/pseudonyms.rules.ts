/** Names for people without names. One per person and opportunity: the key makes it impossible to join two of them. */
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

function derive(key: Buffer, opportunityId: string, accountId: string): Pseudonym {
  const digest = createHmac('sha256', key).update(`pseudonym\n${opportunityId}\n${accountId}`).digest();
  const word = words[digest.readUInt32BE(0) % words.length];
  const digits = String(100_000 + (digest.readUInt32BE(4) % 900_000));
  return { short: `${word} ${digits.slice(0, 3)}`, long: `${word} ${digits}` };
}

/**
 * A name for each account, unique within the list ("Rype 412"). The same person keeps the same name as long as the opportunity lives:
 * `known` (who has an interest; nobody leaves that list) come first, and whoever meets a taken name gets three digits more.
 */
export function pseudonymsFor(
  key: Buffer,
  opportunityId: string,
  known: readonly string[],
  others: readonly string[] = [],
): Map<string, string> {
  const names = new Map<string, string>();
  const taken = new Set<string>();
  for (const accountId of known) {
    const { short, long } = derive(key, opportunityId, accountId);
    const name = taken.has(short) ? long : short;
    taken.add(name);
    names.set(accountId, name);
  }
  // Among those who come and go, both of a pair get the long name: nobody inherits a short name that an open page still shows.
  const derived = others.map((accountId) => ({ accountId, ...derive(key, opportunityId, accountId) }));
  const counts = new Map<string, number>();
  for (const { short } of derived) counts.set(short, (counts.get(short) ?? 0) + 1);
  for (const { accountId, short, long } of derived) {
    names.set(accountId, taken.has(short) || counts.get(short) !== 1 ? long : short);
  }
  return names;
}
