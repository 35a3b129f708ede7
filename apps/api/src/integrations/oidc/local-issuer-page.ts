/** The stand-in's own pages: plain HTML that works without JavaScript, and says what it is. Its words are only for practice, so they live here. */
import type { IssuerName } from './identity.ts';
import type { LocalPerson } from './local-issuer.ts';
import type { Role } from './roles.ts';

export type PageLanguage = 'nb' | 'en';

const words = {
  nb: {
    name: 'norsk bokmål',
    banner: 'Dette er en øvingsinnlogging',
    title: 'Hvem vil du logge inn som?',
    lead: {
      idporten: 'I drift logger jobbsøkere inn med ID-porten. Her velger du en oppdiktet person.',
      ansattporten: 'I drift logger arbeidsgivere inn med Ansattporten. Her velger du en oppdiktet person.',
      entra: 'I drift logger ansatte i NAV og piloten inn med Entra ID. Her velger du en oppdiktet person.',
    },
    signInAs: 'Logg inn som',
    actsFor: 'Kan handle for',
    cancel: 'Avbryt innloggingen',
    language: 'Språk',
    roles: {
      seeker: 'Jobbsøkere',
      employer: 'Arbeidsgivere',
      caseworker: 'Veiledere i NAV',
      administrator: 'Pilotadministratorer',
      none: 'Uten tilgang',
    },
    nobody: 'Det er ingen oppdiktede personer her ennå.',
    find: 'Finn en person, en bedrift eller et kontor',
    findAction: 'Finn',
    noneFound: 'Ingen passer med det du skrev.',
    everybody: 'Vis alle',
    more: 'Vis {{count}} til',
    problemTitle: 'Vi må begynne innloggingen på nytt',
    problem: 'Innloggingen ble avbrutt eller tok for lang tid. Ingenting er ødelagt.',
    back: 'Gå til forsiden og prøv igjen',
    detail: 'Til feilsøking',
  },
  en: {
    name: 'English',
    banner: 'This is a practice login',
    title: 'Who do you want to log in as?',
    lead: {
      idporten: 'In real use, job seekers log in with ID-porten. Here you choose an invented person.',
      ansattporten: 'In real use, employers log in with Ansattporten. Here you choose an invented person.',
      entra: 'In real use, staff at NAV and the pilot log in with Entra ID. Here you choose an invented person.',
    },
    signInAs: 'Log in as',
    actsFor: 'Can act for',
    cancel: 'Cancel the login',
    language: 'Language',
    roles: {
      seeker: 'Job seekers',
      employer: 'Employers',
      caseworker: 'NAV caseworkers',
      administrator: 'Pilot administrators',
      none: 'Without access',
    },
    nobody: 'There are no invented people here yet.',
    find: 'Find a person, a company or an office',
    findAction: 'Find',
    noneFound: 'Nobody fits what you wrote.',
    everybody: 'Show everybody',
    more: 'Show {{count}} more',
    problemTitle: 'We need to start the login again',
    problem: 'The login was interrupted or took too long. Nothing is broken.',
    back: 'Go to the front page and try again',
    detail: 'For troubleshooting',
  },
} as const;

export const stylesheetPath = '/oidc/local.css';

/** So many of a group are seen at once; the rest is folded away, or found by name. */
const seenAtOnce = 5;

/**
 * The list of people to choose from, short: by role, the first of each, and a field to find the others by. Posts `subject` or `cancel` to
 * `action`; finding is a plain form of its own, so that all of it works without a script.
 */
export function pageForChoosing(options: {
  language: PageLanguage;
  issuer: IssuerName;
  action: string;
  people: ReadonlyMap<Role | null, readonly LocalPerson[]>;
  /** What is looked for; empty for everybody. */
  find: string;
}): string {
  const { language, issuer, action, people, find } = options;
  const text = words[language];
  const wanted = find.trim().toLowerCase();
  const found = [...people]
    .map(([role, members]) => ({ role, members: members.filter((person) => isWanted(person, wanted)) }))
    .filter(({ members }) => members.length > 0);
  const groups = found.map(({ role, members }, index) => {
    const heading = `group-${index}`;
    const shown = wanted === '' ? members.slice(0, seenAtOnce) : members;
    const folded = members.slice(shown.length);
    return `<section aria-labelledby="${heading}">
<h2 id="${heading}">${safe(text.roles[role ?? 'none'])}</h2>
${listOf(shown, language)}
${folded.length === 0 ? '' : `<details><summary>${safe(text.more.replace('{{count}}', String(folded.length)))}</summary>${listOf(folded, language)}</details>`}
</section>`;
  });
  const none = people.size === 0 ? text.nobody : text.noneFound;
  return page(
    language,
    text.title,
    `${languageLink(language, find)}
<main>
<h1>${safe(text.title)}</h1>
<p>${safe(text.lead[issuer])}</p>
<form method="get" action="${safe(action)}" role="search">
<input type="hidden" name="lang" value="${language}">
<label for="q">${safe(text.find)}</label>
<div class="find"><input id="q" name="q" type="search" maxlength="60" autocomplete="off" value="${safe(find)}"><button>${safe(text.findAction)}</button></div>
${wanted === '' ? '' : `<p><a href="${safe(`${action}?lang=${language}`)}">${safe(text.everybody)}</a></p>`}
</form>
<form method="post" action="${safe(`${action}?lang=${language}`)}">
${groups.join('\n') || `<p>${safe(none)}</p>`}
<button class="quiet" name="cancel" value="yes">${safe(text.cancel)}</button>
</form>
</main>`,
  );
}

const listOf = (people: readonly LocalPerson[], language: PageLanguage): string =>
  `<ul>${people.map((person) => `<li>${buttonFor(person, language)}</li>`).join('\n')}</ul>`;

/** By name, by what is said of them in either language, or by whom they act for. */
function isWanted({ name, description, organisations = [] }: LocalPerson, wanted: string): boolean {
  const said = [name, description.nb, description.en, ...organisations.map((one) => one.name)];
  return said.some((one) => one.toLowerCase().includes(wanted));
}

/** When a login cannot go on: what happened, and the way out. `detail` is an error code. */
export function pageForProblem(language: PageLanguage, backTo: string, detail: string): string {
  const text = words[language];
  return page(
    language,
    text.problemTitle,
    `<main>
<h1>${safe(text.problemTitle)}</h1>
<p>${safe(text.problem)}</p>
<p><a href="${safe(backTo)}">${safe(text.back)}</a></p>
<p class="detail">${safe(text.detail)}: <code>${safe(detail)}</code></p>
</main>`,
  );
}

function buttonFor(person: LocalPerson, language: PageLanguage): string {
  const text = words[language];
  const organisations = (person.organisations ?? []).map(({ name }) => name).join(', ');
  return `<button name="subject" value="${safe(person.subject)}">
<span class="who">${safe(text.signInAs)} ${safe(person.name)}</span>
<span class="about">${safe(person.description[language])}</span>
${organisations === '' || organisations === person.description[language] ? '' : `<span class="about">${safe(text.actsFor)} ${safe(organisations)}</span>`}
</button>`;
}

function languageLink(language: PageLanguage, find: string): string {
  const other: PageLanguage = language === 'nb' ? 'en' : 'nb';
  const query = new URLSearchParams({ lang: other, ...(find === '' ? {} : { q: find }) });
  return `<nav aria-label="${words[language].language}"><a href="?${safe(query.toString())}" lang="${other}" hreflang="${other}">${words[other].name}</a></nav>`;
}

function page(language: PageLanguage, title: string, body: string): string {
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${safe(title)} – Arena Innlandet</title>
<link rel="stylesheet" href="${stylesheetPath}">
</head>
<body>
<header><p>${safe(words[language].banner)}</p></header>
${body}
</body>
</html>
`;
}

function safe(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.codePointAt(0)};`);
}
