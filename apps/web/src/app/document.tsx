import { type ReactNode, useEffect } from 'react';
import type { Language } from './pages.ts';

export interface Assets {
  script: string;
  styles: readonly string[];
  /** Modules and fonts the page will need: fetched while the HTML is read. */
  modules: readonly string[];
  fonts: readonly string[];
}

/** What the browser needs to go on from the server's HTML. Plain JSON in the page: the content policy allows no inline script. */
export interface HydrationState {
  language: Language;
  assets: Assets;
  loaderData: unknown;
  actionData: unknown;
  errors: unknown;
}

export const hydrationElementId = 'hydration';

/**
 * The whole HTML document. Drawn on the server and taken over in the browser.
 * Pages can be read and used before their JavaScript has come, so it waits its turn behind the stylesheet and the font.
 */
export function Document({
  language,
  assets,
  hydration,
  children,
}: {
  language: Language;
  assets: Assets;
  hydration: string;
  children: ReactNode;
}) {
  // Says that the page answers to clicks now; tests wait for it.
  useEffect(() => {
    document.documentElement.dataset.alive = 'yes';
  }, []);
  return (
    <html lang={language} data-color-scheme="auto">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="theme-color" content="#1f4d3a" />
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        {assets.fonts.map((href) => (
          <link key={href} rel="preload" href={href} as="font" type="font/woff2" crossOrigin="anonymous" />
        ))}
        {assets.styles.map((href) => (
          <link key={href} rel="stylesheet" href={href} />
        ))}
        {assets.modules.map((href) => (
          <link key={href} rel="modulepreload" href={href} fetchPriority="low" />
        ))}
        <script type="module" src={assets.script} fetchPriority="low" />
      </head>
      <body>
        {children}
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: our own JSON, with every "<" escaped by whoever made it */}
        <script id={hydrationElementId} type="application/json" dangerouslySetInnerHTML={{ __html: hydration }} />
      </body>
    </html>
  );
}
