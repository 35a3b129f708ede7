import { describe, expect, it } from 'vitest';
import { nothingTyped, readExperience, type TypedExperience, typedOf } from './experience-form.ts';

const typed: TypedExperience = { ...nothingTyped, what: 'Kokk', evidence: 'worked', fromYear: '2019', fromMonth: '03' };
const problemsOf = (more: Partial<TypedExperience>) => {
  const read = readExperience({ ...typed, ...more });
  return read.ok ? {} : read.problems;
};

describe('something somebody has done', () => {
  it('is read as it was typed, and typed as it was read', () => {
    const read = readExperience({ ...typed, where: 'Hotellet', toYear: '2021', occupation: '5120' });
    const experience = {
      evidence: 'worked',
      what: 'Kokk',
      where: 'Hotellet',
      from: '2019-03',
      to: '2021',
      occupation: '5120',
    } as const;
    expect(read).toEqual({ ok: true, experience });
    expect(readExperience(typedOf(experience))).toEqual(read);
  });

  it('needs a title and whether it was paid, and nothing else', () => {
    expect(readExperience({ ...nothingTyped })).toEqual({ ok: false, problems: { what: 'what', evidence: 'evidence' } });
    expect(problemsOf({ fromYear: '', fromMonth: '' })).toEqual({});
  });

  it('is refused for years that are none, a month without a year, an end before the start and words that are too many', () => {
    expect(problemsOf({ fromYear: '19' })).toEqual({ fromYear: 'year' });
    expect(problemsOf({ toMonth: '02' })).toEqual({ toYear: 'yearMissing' });
    expect(problemsOf({ toYear: '2018' })).toEqual({ toYear: 'order' });
    expect(problemsOf({ toYear: '2019' })).toEqual({});
    expect(problemsOf({ toYear: '2019', toMonth: '02' })).toEqual({ toYear: 'order' });
    expect(problemsOf({ what: 'x'.repeat(101), where: 'y'.repeat(101) })).toEqual({ what: 'tooLong', where: 'tooLong' });
  });

  it('belongs to no occupation when what was sent is no code', () => {
    const read = readExperience({ ...typed, occupation: 'constructor' });
    expect(read.ok && read.experience.occupation).toBe(null);
  });
});
