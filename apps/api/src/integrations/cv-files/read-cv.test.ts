import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AppError } from '../../app-error.ts';
import { understandCv } from './cv-items.ts';
import { decodeFile, readCv } from './read-cv.ts';

const read = (text: string) => understandCv(readCv(text));
const json = (value: unknown) => read(JSON.stringify(value));
const codeOf = (act: () => unknown): string => {
  try {
    act();
    return 'read';
  } catch (error) {
    return error instanceof AppError ? error.code : `threw ${String(error)}`;
  }
};

const europass = `<?xml version="1.0" encoding="UTF-8"?>
<SkillsPassport xmlns="http://europass.cedefop.europa.eu/Europass" locale="en"><LearnerInfo>
  <Identification>
    <PersonName><FirstName>Ola</FirstName><Surname>Eksempel</Surname></PersonName>
    <ContactInfo><Email><Contact>ola@person.example</Contact></Email></ContactInfo>
    <Demographics><Birthdate year="1980" month="--03" day="---02"/><Gender><Code>M</Code></Gender>
      <NationalityList><Nationality><Code>UA</Code></Nationality></NationalityList></Demographics>
    <Photo><MimeType>image/jpeg</MimeType><Data>AAAA</Data></Photo>
  </Identification>
  <WorkExperienceList>
    <WorkExperience><Period><From year="2016" month="--03"/><Current>true</Current></Period>
      <Position><Label>Cook</Label></Position><Activities>&lt;p&gt;Cooked&lt;/p&gt;</Activities><Employer><Name>R&amp;D Kitchen</Name></Employer></WorkExperience>
    <WorkExperience><Period><From year="2010"/><To year="2015" month="--12"/></Period>
      <Position><Label>Volunteer football coach</Label></Position><Employer><Name>FC</Name></Employer></WorkExperience>
  </WorkExperienceList>
  <EducationList><Education><Period><From year="2004"/><To year="2008"/></Period><Title>Bachelor of Nutrition</Title>
    <Organisation><Name>University</Name><ContactInfo><Address><Contact><Country><Code>UA</Code></Country></Contact></Address></ContactInfo></Organisation>
    <Level><Code>6</Code><Label>EQF level 6</Label></Level></Education></EducationList>
  <Skills><Linguistic>
    <MotherTongueList><MotherTongue><Description><Code>uk</Code><Label>Ukrainian</Label></Description></MotherTongue></MotherTongueList>
    <ForeignLanguageList><ForeignLanguage><Description><Code>no</Code><Label>Norwegian</Label></Description>
      <ProficiencyLevel><Listening>B1</Listening><Reading>B1</Reading><SpokenInteraction>A2</SpokenInteraction><SpokenProduction>B1</SpokenProduction><Writing>A1</Writing></ProficiencyLevel>
    </ForeignLanguage></ForeignLanguageList></Linguistic>
    <Driving><Description><Licence>B</Licence></Description></Driving>
  </Skills>
</LearnerInfo></SkillsPassport>`;

const candidate = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Candidate xmlns="http://www.europass.eu/1.0" xmlns:hr="http://www.hr-xml.org/3" xmlns:oa="http://www.openapplications.org/oagis/9" xmlns:eures="http://www.europass_eures.eu/1.0">
  <CandidatePerson><PersonName><oa:GivenName>Ola</oa:GivenName><hr:FamilyName>Eksempel</hr:FamilyName></PersonName>
    <NationalityCode>ua</NationalityCode><hr:BirthDate>1980-03-02</hr:BirthDate><GenderCode>male</GenderCode>
    <PrimaryLanguageCode name="NORMAL">ukr</PrimaryLanguageCode></CandidatePerson>
  <CandidateProfile languageCode="en"><hr:ExecutiveSummary>Me</hr:ExecutiveSummary>
    <EmploymentHistory><EmployerHistory><hr:OrganizationName>Hotel</hr:OrganizationName><PositionHistory>
      <PositionTitle typeCode="FREETEXT">Cook</PositionTitle><eures:EmploymentPeriod>
        <eures:StartDate><hr:FormattedDateTime>2016-03-01</hr:FormattedDateTime></eures:StartDate>
        <eures:EndDate><hr:FormattedDateTime>2020-05</hr:FormattedDateTime></eures:EndDate><hr:CurrentIndicator>false</hr:CurrentIndicator>
      </eures:EmploymentPeriod></PositionHistory></EmployerHistory></EmploymentHistory>
    <EducationHistory><EducationOrganizationAttendance><hr:OrganizationName>University</hr:OrganizationName>
      <OrganizationContact><Communication><Address><CountryCode>ua</CountryCode></Address></Communication></OrganizationContact>
      <AttendancePeriod><EndDate><hr:FormattedDateTime>2008</hr:FormattedDateTime></EndDate><Ongoing>false</Ongoing></AttendancePeriod>
      <EducationDegree><hr:DegreeName>Nutrition</hr:DegreeName></EducationDegree><EducationLevelCode>7</EducationLevelCode>
    </EducationOrganizationAttendance></EducationHistory>
    <eures:Licenses><eures:License><hr:LicenseTypeCode>C1</hr:LicenseTypeCode></eures:License></eures:Licenses>
    <PersonQualifications><PersonCompetency><CompetencyID schemeName="NORMAL">nor</CompetencyID><hr:TaxonomyID>language</hr:TaxonomyID>
      <eures:CompetencyDimension><hr:CompetencyDimensionTypeCode>CEF-Understanding-Listening</hr:CompetencyDimensionTypeCode><eures:Score><hr:ScoreText>B2</hr:ScoreText></eures:Score></eures:CompetencyDimension>
      <eures:CompetencyDimension><hr:CompetencyDimensionTypeCode>CEF-Speaking-Interaction</hr:CompetencyDimensionTypeCode><eures:Score><hr:ScoreText>B1</hr:ScoreText></eures:Score></eures:CompetencyDimension>
    </PersonCompetency></PersonQualifications>
  </CandidateProfile>
</Candidate>`;

describe('a CV that is brought in', () => {
  it('is read from the older Europass, without photo, birth date, gender and nationality', () => {
    const { items, leftOut } = read(europass);
    expect(items.experiences).toEqual([
      { evidence: 'worked', what: 'Cook', where: 'R&D Kitchen', from: '2016-03', to: null, occupation: '5120' },
      expect.objectContaining({ evidence: 'volunteered', what: 'Volunteer football coach', from: '2010', to: '2015-12' }),
    ]);
    expect(items.studies).toEqual([
      {
        level: 6,
        kind: 'degree',
        field: null,
        name: 'Bachelor of Nutrition',
        school: 'University',
        country: 'UA',
        year: 2008,
        recognition: 'none',
      },
    ]);
    expect(items.languages).toEqual([
      { code: 'uk', oral: 'C2', written: null },
      { code: 'nb', oral: 'A2', written: 'A1' },
    ]);
    expect(items.licences).toEqual(['B']);
    expect(leftOut.sort()).toEqual(['birth', 'contact', 'descriptions', 'gender', 'name', 'nationality', 'photo']);
    expect(JSON.stringify(items)).not.toMatch(/1980|Ola|person\.example/);
  });

  it('is read from the Europass of today', () => {
    const { items, leftOut } = read(candidate);
    expect(items.experiences).toEqual([
      { evidence: 'worked', what: 'Cook', where: 'Hotel', from: '2016-03', to: '2020-05', occupation: '5120' },
    ]);
    expect(items.studies[0]).toMatchObject({ level: 7, name: 'Nutrition', country: 'UA', year: 2008 });
    expect(items.languages).toEqual([
      { code: 'uk', oral: 'C2', written: null },
      { code: 'nb', oral: 'B1', written: null },
    ]);
    expect(items.licences).toEqual(['C1']);
    expect(leftOut.sort()).toEqual(['birth', 'gender', 'name', 'nationality', 'summary']);
  });

  it('is read from JSON Resume, with what is not known left for the person to say', () => {
    const { items, leftOut, tooMany } = json({
      basics: { name: 'Ola', image: 'x.jpg', birthDate: '1980' },
      work: [{ company: 'Strandhotellet', position: '<b>Kokk</b>', startDate: '2019-03-01', endDate: '2018' }],
      volunteer: [{ organization: 'Laget', position: 'Trener', startDate: 'i fjor' }],
      education: [{ institution: 'NTNU', area: 'Noe', studyType: 'Kurs' }],
      languages: [
        { language: 'Norsk', fluency: 'B2' },
        { language: 'العربية', fluency: 'Native speaker' },
        { language: 'Klingon' },
      ],
      skills: [{ name: 'Kjøkken', keywords: ['truckkjøring', 'asdfgh'] }],
      certificates: [{ name: 'Førerkort klasse B' }],
    });
    expect(items.experiences).toEqual([
      { evidence: 'worked', what: 'Kokk', where: 'Strandhotellet', from: '2019-03', to: null, occupation: '5120' },
      expect.objectContaining({ evidence: 'volunteered', what: 'Trener', from: null }),
    ]);
    expect(items.studies[0]).toMatchObject({ level: null, country: null, name: 'Noe', school: 'NTNU' });
    expect(items.languages).toEqual([
      { code: 'nb', oral: 'B2', written: 'B2' },
      { code: 'ar', oral: 'C2', written: null },
    ]);
    expect(items.skills).toContain('forklift-driving');
    expect(items.licences).toEqual(['B']);
    expect(leftOut.sort()).toEqual(['birth', 'name', 'photo', 'unknown-languages', 'unknown-skills']);
    expect(tooMany).toBe(false);
  });

  it('takes common words for how well a language is spoken as a level to look over', () => {
    const spoken = (fluency: string) => json({ languages: [{ language: 'English', fluency }] }).items.languages[0];
    expect(spoken('Fluent')).toEqual({ code: 'en', oral: 'C1', written: null });
    expect(spoken('Native speaker')?.oral).toBe('C2');
    expect(spoken('Professional working proficiency')?.oral).toBe('B2');
    expect(spoken('Limited working proficiency')?.oral).toBe('B1');
    expect(spoken('B2 / A1')).toEqual({ code: 'en', oral: 'B2', written: 'A1' });
  });

  it('names the skills it did not know, each short, for their owner to keep as own words', () => {
    const { unknownSkills } = json({ skills: [{ name: 'asdfgh' }, { name: 'truckkjøring' }, { name: 'q'.repeat(90) }] });
    expect(unknownSkills).toEqual(['asdfgh']);
  });

  it('is cut to what can be kept, newest first, and says so', () => {
    const work = Array.from({ length: 30 }, (_, at) => ({ position: 'Kokk', name: `Sted ${at}`, endDate: String(1980 + at) }));
    const { items, tooMany } = json({ work });
    expect(tooMany).toBe(true);
    expect(items.experiences).toHaveLength(12);
    expect(items.experiences[0]?.where).toBe('Sted 29');
  });

  it('is understood in other encodings, by its first bytes or its declaration', () => {
    const withName = europass.replace('R&amp;D Kitchen', 'Kjøkkenet');
    const latin = Buffer.from(withName.replace('UTF-8', 'ISO-8859-1'), 'latin1');
    const wide = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(withName, 'utf16le')]);
    for (const bytes of [latin, wide, Buffer.from(`\ufeff${withName}`)])
      expect(read(decodeFile(bytes)).items.experiences[0]?.where).toBe('Kjøkkenet');
  });
});

describe('what is no CV', () => {
  it('is refused for what it is', () => {
    const kindOf = (bytes: Uint8Array) => {
      try {
        return read(decodeFile(bytes)).items;
      } catch (error) {
        return (error as AppError).params.kind;
      }
    };
    expect(kindOf(Buffer.from('%PDF-1.7 …'))).toBe('pdf');
    expect(kindOf(Buffer.from([0x50, 0x4b, 3, 4, 20]))).toBe('word');
    expect(kindOf(Buffer.from('{\\rtf1 hei}'))).toBe('word');
    expect(kindOf(Buffer.from([0xff, 0xd8, 0xff, 0xe0]))).toBe('picture');
    expect(kindOf(Buffer.from('Hei, jeg heter Ola.'))).toBe('other');
    expect(kindOf(Buffer.from('{"a":1}'))).toBe('other');
    expect(kindOf(Buffer.from('<html><body>Hei</body></html>'))).toBe('other');
  });

  it('is refused when it is too large or broken', () => {
    expect(codeOf(() => decodeFile(new Uint8Array(1_000_001)))).toBe('cv.too_large');
    expect(codeOf(() => read(`"${'å'.repeat(600_000)}`))).toBe('cv.too_large');
    expect(codeOf(() => read('{"work": ['))).toBe('cv.unreadable');
    expect(codeOf(() => read('   '))).toBe('cv.unreadable');
  });

  it('does no harm: entities, depth, prototypes, and everything that grows', () => {
    const bomb = '<!DOCTYPE a [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>';
    expect(codeOf(() => read(`<?xml version="1.0"?>${bomb}${europass.slice(38)}`))).toBe('cv.unreadable');
    expect(codeOf(() => read('<a>'.repeat(30_000)))).toMatch(/^cv\./);
    expect(codeOf(() => read('['.repeat(400_000)))).toBe('cv.unreadable');
    expect(codeOf(() => read(`{"work":${'['.repeat(300_000)}${']'.repeat(300_000)}}`))).toMatch(/^(read|cv\..*)$/);
    const { items } = read(
      '{"__proto__":{"work":[{"position":"Kokk"}]},"work":[{"__proto__":{"position":"Kokk"},"constructor":1}],"skills":"constructor"}',
    );
    expect(items.experiences).toEqual([]);
    expect(
      codeOf(() =>
        read(
          europass.replace(
            '<Skills>',
            '<__proto__><polluted>1</polluted></__proto__><constructor><prototype/></constructor><Skills>',
          ),
        ),
      ),
    ).toMatch(/^(read|cv\.unreadable)$/);
    expect(({} as { polluted?: string }).polluted).toBeUndefined();
    expect(({} as { position?: string }).position).toBeUndefined();
    expect(
      read(europass.replace('>Cook<', '>&lt;script&gt;alert(1)&lt;/script&gt; &amp;lt;img src=x&amp;gt;Cook &#x202e;<')).items
        .experiences[0]?.what,
    ).toBe('alert(1) Cook');
  });

  it.each([
    ['tags', '<a>', '', ''],
    ['comments', '<!--', '', '-->'],
    ['character data', '<![CDATA[', '', ']]>'],
    ['attributes', ' a="1"', '<SkillsPassport', '/>'],
    ['spaces in a tag', ' ', '<SkillsPassport', '/>'],
    ['ends', '</a>', '<a>', ''],
    ['ampersands', '&', '<SkillsPassport><LearnerInfo>', '</LearnerInfo></SkillsPassport>'],
    [
      'brackets',
      '&lt;',
      '<SkillsPassport><LearnerInfo><WorkExperienceList><WorkExperience><Position><Label>',
      '</Label></Position></WorkExperience></WorkExperienceList></LearnerInfo></SkillsPassport>',
    ],
    ['keys', '{"work":', '', '1'],
    ['titles', '{"position":"kokk og sykepleier og sjåfør på langtur med tilhenger"},', '{"work":[', '{}]}'],
    ['skills', '{"name":"kjører truck, lager mat, vasker, snekrer, maler og passer barn"},', '{"skills":[', '{}]}'],
  ])('ends soon for a megabyte of %s', (_what, piece, before, after) => {
    const text = before + piece.repeat(Math.floor((990_000 - before.length - after.length) / piece.length)) + after;
    const begun = performance.now();
    expect(codeOf(() => read(text))).toMatch(/^(read|cv\.(unreadable|too_large|type_unknown))$/);
    expect(performance.now() - begun).toBeLessThan(3000);
  });

  const xmlOf = (inner: string) => `<SkillsPassport><LearnerInfo>${inner}</LearnerInfo></SkillsPassport>`;
  const around = 4;

  it('is XML with more tags than any life, or more attributes', () => {
    expect(codeOf(() => read(xmlOf('<a/>'.repeat(8000 - around))))).toBe('read');
    expect(codeOf(() => read(xmlOf('<a/>'.repeat(8001 - around))))).toBe('cv.too_large');
    expect(codeOf(() => read(xmlOf(`<a${' b="1"'.repeat(8000)}/>`)))).toBe('read');
    expect(codeOf(() => read(xmlOf(`<a${' b="1"'.repeat(8001)}/>`)))).toBe('cv.too_large');
  });

  it('never holds everybody else up: jobs in jobs are one list, and newest of them alone are understood', () => {
    const position = '<PositionHistory><PositionTitle>kokk og sjåfør på langtur</PositionTitle></PositionHistory>';
    const employer = `<EmployerHistory>${position.repeat(30)}</EmployerHistory>`;
    const cv = readCv(
      `<Candidate><CandidateProfile><EmploymentHistory>${employer.repeat(60)}</EmploymentHistory></CandidateProfile></Candidate>`,
    );
    expect(cv.work).toHaveLength(60);
    const { items, tooMany } = understandCv(cv);
    expect({ kept: items.experiences.length, tooMany }).toEqual({ kept: 12, tooMany: true });
  });

  it('has one budget for what is said of skills, however many texts it is in, and names that are ours come first', () => {
    const filler = 'xyz '.repeat(900);
    const skills = [{ name: filler }, { name: `${filler} truckkjøring` }, { name: 'matlaging' }];
    const { items } = json({ skills });
    expect(items.skills).toEqual(['cooking']);
    expect(json({ skills: skills.slice(1) }).items.skills).toContain('forklift-driving');
  });

  it('never throws anything but a refusal', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.constantFrom('2019-03', 'Kokk', 'nb', 'B1', '6', 'true', ''),
    );
    const { tree } = fc.letrec<{ tree: unknown }>((tie) => ({
      tree: fc.oneof(
        { depthSize: 'small', maxDepth: 5 },
        text,
        fc.integer(),
        fc.constant(null),
        fc.array(tie('tree'), { maxLength: 4 }),
        fc.dictionary(
          fc.constantFrom(
            'basics',
            'work',
            'volunteer',
            'education',
            'skills',
            'languages',
            'certificates',
            'position',
            'name',
            'keywords',
            'startDate',
            'endDate',
            'knownOccupations',
            'answers',
            'experiences',
            'studies',
            'level',
            '__proto__',
          ),
          tie('tree'),
          { maxKeys: 6, noNullPrototype: false },
        ),
      ),
    }));
    fc.assert(
      fc.property(tree, (value) => {
        expect(codeOf(() => json(value))).toMatch(/^(read|cv\..*)$/);
      }),
      { numRuns: 200 },
    );
    // Europass with pieces cut out, doubled and filled with noise.
    fc.assert(
      fc.property(
        fc.constantFrom(europass, candidate),
        fc.nat(),
        fc.nat(),
        fc.string({ unit: 'binary', maxLength: 30 }),
        (xml, a, b, noise) => {
          const [from, to] = [a % xml.length, b % xml.length].sort((one, other) => one - other) as [number, number];
          for (const broken of [xml.slice(0, from) + noise + xml.slice(to), xml.slice(0, to) + xml.slice(from)])
            expect(codeOf(() => read(broken))).toMatch(/^(read|cv\..*)$/);
        },
      ),
      { numRuns: 150 },
    );
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(codeOf(() => read(decodeFile(bytes)))).toMatch(/^cv\./);
      }),
      { numRuns: 200 },
    );
  });
});
