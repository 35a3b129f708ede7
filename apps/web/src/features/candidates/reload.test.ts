import '../../app/own-pages.ts';
import { createMemoryRouter, RouterContextProvider } from 'react-router';
import { expect, it } from 'vitest';
import { type ApiTransport, apiContext, createApi } from '../../lib/api.ts';
import * as page from './candidates.page.tsx';

it('an employer who is refused sees the list as it is now, and not as it was before the press', async () => {
  const list = { interested: [], referred: [], findable: ['Linerle'], findableState: 'open', afterYes: 'talk' };
  const own = { titleNb: 'Kokk', titleEn: '', effects: [], requirements: [], names: {} };
  const transport: ApiTransport = async (method, url) => {
    if (method === 'GET')
      return { status: 200, body: url.includes('/candidates') ? { ...list, findable: [...list.findable] } : own };
    // Somebody hid in the meantime: the invitation is refused, and they are gone from the list.
    list.findable = [];
    return { status: 409, body: { code: 'candidate.gone', params: {} } };
  };
  const address = '/bedrift/muligheter/1/folk';
  const router = createMemoryRouter([{ id: 'page', path: address, ...page }], {
    initialEntries: [address],
    getContext: () => new RouterContextProvider(new Map([[apiContext, createApi(transport)]])),
  });
  const form = new FormData();
  form.set('act', 'invite');
  form.set('pseudonym', 'Linerle');
  await router.initialize().navigate(address);
  expect(router.state.loaderData.page.people.findable).toEqual(['Linerle']);
  await router.navigate(address, { formMethod: 'post', formData: form });
  expect(router.state.actionData?.page).toMatchObject({ error: { code: 'candidate.gone' } });
  expect(router.state.loaderData.page.people.findable).toEqual([]);
  router.dispose();
});
