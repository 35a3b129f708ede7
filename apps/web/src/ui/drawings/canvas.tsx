import type { ReactNode } from 'react';

export type DrawingProps = {
  /** Said to screen readers. Without it the drawing is decoration and they skip it. */
  title?: string | undefined;
  className?: string | undefined;
};

/** The sheet every drawing is made on. Colours are the variables of drawings.css, so that it turns to dusk in dark mode. */
export function Canvas({
  title,
  className,
  width = 480,
  height = 320,
  slice,
  children,
}: DrawingProps & {
  width?: number;
  height?: number;
  /** Fills its box and lets the sides be cut, for wide pictures. */
  slice?: boolean;
  children: ReactNode;
}) {
  const sheet = {
    className: className ? `drawing ${className}` : 'drawing',
    viewBox: `0 0 ${width} ${height}`,
    width,
    height,
    preserveAspectRatio: slice ? 'xMidYMax slice' : undefined,
    focusable: false,
  };
  return title ? (
    <svg {...sheet} role="img" aria-label={title}>
      {children}
    </svg>
  ) : (
    <svg {...sheet} aria-hidden="true">
      {children}
    </svg>
  );
}

export const paint = (name: string) => `var(--draw-${name})`;

type Standing = readonly [x: number, y: number, height: number];

/** One spruce: three skirts on a stem. Relative whole numbers keep the page small. */
function spruce([x, y, height]: Standing): string {
  const n = (share: number) => Math.round(share * height);
  const skirts: [number, number][] = [
    [0.17, 0.36],
    [-0.06, 0],
    [0.14, 0.28],
    [-0.08, 0],
    [0.18, 0.28],
  ];
  const down = skirts.map(([across, fall]) => `l${n(across)} ${n(fall)}`).join('');
  const width = skirts.reduce((sum, [across]) => sum + n(across), 0);
  const up = skirts
    .toReversed()
    .map(([across, fall]) => `l${n(across)} ${-n(fall)}`)
    .join('');
  const stem = Math.max(1, n(0.04));
  return `M${x} ${y - height}${down}h${stem - width}v${n(0.08)}h${-2 * stem}v${-n(0.08)}h${stem - width}${up}z`.replaceAll(
    ' -',
    '-',
  );
}

/** Spruces where they stand; every second one is lighter. */
export function Spruces({ at }: { at: readonly Standing[] }) {
  const tone = (light: boolean) => at.filter((_, index) => (index % 2 === 1) === light).map(spruce);
  return (
    <>
      <path fill={paint('spruce')} d={tone(false).join('')} />
      <path fill={paint('spruce-light')} d={tone(true).join('')} />
    </>
  );
}

/** A birch in autumn: pale stem, yellow leaves in two clouds. */
export function Birch({ x, y, h }: { x: number; y: number; h: number }) {
  return (
    <g transform={`translate(${x} ${y}) scale(${h / 100})`}>
      <path d="M0-98q20 8 19 34 8 12 4 24-6 14-21 13-20 2-25-13-4-14 4-25-2-25 19-33z" fill={paint('birch')} />
      <path d="M-3 0l2-62h2l2 62zM0-36l12-14M0-46l-10-12" fill={paint('snow')} stroke={paint('snow')} strokeWidth="2" />
      <path d="M-2-8h3M0-20h2M-2-30h2" stroke={paint('ink')} strokeWidth="2" />
    </g>
  );
}

/** A person from the waist up, drawn around the middle of the shoulders (x, y). */
export function Person({
  x,
  y,
  shirt,
  skin,
  hair,
  scale = 1,
}: {
  x: number;
  y: number;
  shirt: string;
  skin: 'skin-1' | 'skin-2';
  hair: 'short' | 'grey' | 'long' | 'scarf' | 'cap';
  scale?: number;
}) {
  return (
    <g transform={`translate(${x} ${y}) scale(${scale})`}>
      {hair === 'long' && <path d="M-21-44q0-24 21-24t21 24v36h-42z" fill={paint('ink')} />}
      {hair === 'scarf' && <path d="M-22-42q0-26 22-26t22 26q0 26 8 40h-60q8-14 8-40z" fill={paint('fell')} />}
      <path d="M-38 70V24Q-38-4-12-6H12Q38-4 38 24v46z" fill={paint(shirt)} />
      <path d="M-8-22H8v18q-8 8-16 0z" fill={paint(skin)} />
      <circle cy="-40" r="18" fill={paint(skin)} />
      {(hair === 'short' || hair === 'grey') && (
        <path d="M-19-40q-2-23 19-23t19 23q-6-11-14-12-14 2-24 12z" fill={paint(hair === 'grey' ? 'snow' : 'ink')} />
      )}
      {hair === 'long' && <path d="M-19-40q0-22 19-22t19 22q-8-4-12-11-10 9-26 11z" fill={paint('ink')} />}
      {hair === 'scarf' && <path d="M-19-38q0-24 19-24t19 24q-6-12-19-12t-19 12z" fill={paint('fell')} />}
      {hair === 'cap' && <path d="M-19-44q0-19 19-19t19 19h11v5h-49z" fill={paint('birch')} />}
    </g>
  );
}
