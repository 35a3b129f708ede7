import '../../app/own-pages.ts';
import { createMemoryRouter, RouterContextProvider } from 'react-router';
import { expect, it } from 'vitest';
import { type ApiTransport, apiContext, createApi } from '../../lib/api.ts';
import * as page from './candidates.page.tsx';

const list = (findable: readonly string[]) => ({
  interested: [],
  referred: [],
  findable,
  findableState: 'open',
  afterYes: 'talk',
});
const own = { titleNb: 'Kokk', titleEn: '', effects: [], requirements: [], names: {} };

/** The page after somebody is invited from it, which `after` answers, as all that comes then. */
async function invitedInto(after: ApiTransport) {
  let answer: ApiTransport = async (_method, url) => ({
    status: 200,
    body: url.includes('/candidates') ? list(['Linerle']) : own,
  });
  const address = '/bedrift/muligheter/1/folk';
  const router = createMemoryRouter([{ id: 'page', path: address, ...page }], {
    initialEntries: [address],
    getContext: () => new RouterContextProvider(new Map([[apiContext, createApi((...asked) => answer(...asked))]])),
  });
  await router.initialize().navigate(address);
  expect(router.state.loaderData.page.people.findable).toEqual(['Linerle']);
  answer = after;
  const form = new FormData();
  form.set('act', 'invite');
  form.set('pseudonym', 'Linerle');
  await router.navigate(address, { formMethod: 'post', formData: form });
  router.dispose();
  return router.state;
}

it('an employer who is refused sees the list as it is now, and not as it was before the press', async () => {
  const { actionData, loaderData } = await invitedInto(async (method, url) =>
    method === 'POST'
      ? { status: 409, body: { code: 'candidate.gone', params: {} } }
      : { status: 200, body: url.includes('/candidates') ? list([]) : own },
  );
  expect(actionData?.page).toMatchObject({ error: { code: 'candidate.gone' } });
  expect(loaderData.page.people.findable).toEqual([]);
});

it('a lost connection is told on the page that was there, and takes nothing from it', async () => {
  const { actionData, errors, loaderData } = await invitedInto(async () => ({
    status: 503,
    body: { code: 'server.busy', params: {} },
  }));
  expect(actionData?.page).toMatchObject({ error: { code: 'server.busy' } });
  expect(errors).toBeNull();
  expect(loaderData.page.people.findable).toEqual(['Linerle']);
});
