/** What the consent's form sends, read back. */

/** The day typed in three fields as an ISO day; null when they are no day. Whether it may be chosen is for the API. */
export function joinDay(form: FormData, name: string): string | null {
  const part = (key: string) => String(form.get(`${name}-${key}`) ?? '').trim();
  const [year, month, day] = [part('year'), part('month'), part('day')];
  if (!/^\d{4}$/.test(year) || !/^\d{1,2}$/.test(month) || !/^\d{1,2}$/.test(day)) return null;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** The facts that were on the page when the button was pressed. Changed ones are refused by the API, which compares. */
export function readFacts(sent: FormDataEntryValue | null): { label: string; value: string }[] {
  try {
    const facts: unknown = JSON.parse(String(sent));
    if (!Array.isArray(facts)) return [];
    return facts.map((fact: { label?: unknown; value?: unknown }) => ({ label: String(fact.label), value: String(fact.value) }));
  } catch {
    return [];
  }
}
