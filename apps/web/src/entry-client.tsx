/** Takes over the page that the server drew. */
import './ui/site.css';
import { startTransition } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { createBrowserRouter, matchRoutes, RouterContextProvider } from 'react-router';
import { RouterProvider } from 'react-router/dom';
import { Document, type HydrationState, hydrationElementId } from './app/document.tsx';
import { loadOwn } from './app/load-own.ts';
import type { RootData } from './app/root.ts';
import { addRoutes, missingIn, parentOf, routes } from './app/routes.tsx';
import { apiContext, createApi, fetchTransport } from './lib/api.ts';
import { reviveErrors } from './lib/hydration-errors.ts';
import { languageOfPath, loadTexts } from './lib/i18n.tsx';
import { surviveTranslation } from './lib/survive-translation.ts';

async function start() {
  const hydration = document.getElementById(hydrationElementId)?.textContent ?? '';
  const state = JSON.parse(hydration) as HydrationState;
  await loadTexts(state.language);
  // The frame of somebody signed in and pages that are not opened first come apart; what the server drew with them needs them here too.
  const loaderData = state.loaderData as Record<string, unknown>;
  const root = loaderData[state.language] as RootData | undefined;
  const missing = missingIn(location);
  const session = root?.session;
  if (missing !== undefined || session?.actor || session?.endedIdle)
    addRoutes(state.language, (await loadOwn(state.language)).ownRoutes(state.language));
  // The pages of this address must be there before React compares them with the server's HTML.
  await Promise.all(
    (matchRoutes(routes, location) ?? []).map(async ({ route }) => {
      if (typeof route.lazy !== 'function') return;
      const loaded = await route.lazy();
      Object.assign(route, loaded, { lazy: undefined });
    }),
  );
  const api = createApi(fetchTransport);
  const router = createBrowserRouter(routes, {
    hydrationData: {
      loaderData,
      actionData: state.actionData as Record<string, unknown> | null,
      errors: reviveErrors(state.errors as Parameters<typeof reviveErrors>[0]),
    },
    async patchRoutesOnNavigation({ path, patch }) {
      const language = missingIn({ pathname: path });
      if (language !== undefined) patch(parentOf(language), (await loadOwn(language)).ownRoutes(language));
    },
    getContext() {
      const context = new RouterContextProvider();
      context.set(apiContext, api);
      return context;
    },
  });
  surviveTranslation();
  // As a transition React takes the page over in small steps, and taps in between are not kept waiting.
  startTransition(() => {
    hydrateRoot(
      document,
      <Document language={state.language} assets={state.assets} hydration={hydration}>
        <RouterProvider router={router} />
      </Document>,
    );
  });
  // The frame knows the language of the address; the document around it was drawn once.
  router.subscribe(({ location: { pathname } }) => {
    document.documentElement.lang = languageOfPath(pathname);
  });
}

void start();
