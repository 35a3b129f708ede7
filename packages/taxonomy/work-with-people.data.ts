import type { OccupationCode, SkillId } from './types.ts';

export interface WorkWithPeople {
  /** Ways of saying it: small words between may be there or not, endings do not matter, WORK is any word for work, help or "something". */
  said: readonly string[];
  occupations: readonly OccupationCode[];
  skills: readonly SkillId[];
}

const row = (said: string, occupations: string, skills: string): WorkWithPeople => ({
  said: said.split(';').map((way) => way.trim()),
  occupations: occupations.split(' ').filter(Boolean),
  skills: skills.split(' ').filter(Boolean),
});

/**
 * Work with people whom protected words name: "barn", "gamle", "refugees". Such a word tells about work only beside a word for work;
 * everywhere else the linker reads past it. None leads to an occupation that takes authorisation: who helps the old is no health care worker yet.
 */
export const workWithPeople: readonly WorkWithPeople[] = [
  row(
    `WORK barn; WORK småbarn; WORK små barn; WORK born; WORK children; WORK kids; WORK small children; WORK young children; passe barn;
    passe småbarn; look after children; look after kids; take care of children; care for children`,
    '5311',
    'childcare kindergarten-work',
  ),
  row('WORK ungdom; WORK unge; WORK youth; WORK young people; WORK teenagers', '3412', 'youth-work'),
  row(
    `WORK gamle; WORK eldre; WORK gamle folk; WORK gamle mennesker; WORK eldre mennesker; WORK eldre folk; WORK old people; WORK older people;
    WORK elderly; WORK elderly people; pleie gamle; pleie eldre; stelle gamle; stelle eldre; stelt gamle; passe gamle; passe eldre; ta vare på eldre; ta vare på gamle;
    care for old people; care for elderly; look after old people; take care of old people; take care of elderly; look after elderly`,
    '5329',
    'elderly-care',
  ),
  row('WORK demente; WORK demens; WORK dementia; WORK people with dementia', '5329', 'dementia-care'),
  row('WORK flyktninger; WORK refugees; WORK innvandrere; WORK immigrants', '', 'intercultural-work'),
  row(
    `WORK funksjonshemmede; WORK disabled people; WORK people with disabilities; WORK utviklingshemmede`,
    '5329',
    'disability-support',
  ),
  row('WORK syke; WORK sjuke; WORK sick people; pleie syke; stelle syke', '5329', 'personal-care'),
  row('WORK fengsel; WORK fengselet; WORK prison', '5413', ''),
  row('WORK asylmottak; WORK flyktningmottak', '3412', 'intercultural-work'),
];
