import { type ComponentType, type ReactNode, useEffect, useId, useState } from 'react';
import type { DrawingProps } from './drawings/canvas.tsx';

const loaders = {
  landscape: async () => (await import('./drawings/landscape.tsx')).DrawingLandscape,
  empty: async () => (await import('./drawings/quiet.tsx')).DrawingEmpty,
  path: async () => (await import('./drawings/quiet.tsx')).DrawingPath,
  kitchen: async () => (await import('./drawings/workplaces.tsx')).DrawingKitchen,
  workshop: async () => (await import('./drawings/workplaces.tsx')).DrawingWorkshop,
} as const satisfies Record<string, () => Promise<ComponentType<DrawingProps>>>;
type Name = keyof typeof loaders;

/** All of them, on the server alone: there a page is drawn in one go. The browser's build drops this branch. */
const drawn: Record<Name, ComponentType<DrawingProps>> | null = import.meta.env.SSR
  ? {
      landscape: await loaders.landscape(),
      empty: await loaders.empty(),
      path: await loaders.path(),
      kitchen: await loaders.kitchen(),
      workshop: await loaders.workshop(),
    }
  : null;

/**
 * A drawing that is only decoration, on pages whose first load must stay light. The server draws it; the browser keeps what the server
 * drew without carrying the code that drew it, and fetches that code only when somebody comes to the page from another one.
 */
export function Drawing({ name, className }: { name: Name; className?: string | undefined }) {
  const id = useId();
  const [kept] = useState(() => (typeof document === 'undefined' ? '' : (document.getElementById(id)?.innerHTML ?? '')));
  const [late, setLate] = useState<ReactNode>(null);
  useEffect(() => {
    if (kept !== '') return;
    let wanted = true;
    loaders[name]().then(
      (Late) => wanted && setLate(<Late className={className} />),
      // A page without its decoration says as much.
      () => {},
    );
    return () => {
      wanted = false;
    };
  }, [kept, name, className]);
  const Now = drawn?.[name];
  if (Now !== undefined) {
    return (
      <div className="drawing-place" id={id}>
        <Now className={className} />
      </div>
    );
  }
  if (kept === '') return <div className="drawing-place">{late}</div>;
  return (
    // biome-ignore lint/security/noDangerouslySetInnerHtml: what our own server drew here, unchanged
    <div className="drawing-place" id={id} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: kept }} />
  );
}
