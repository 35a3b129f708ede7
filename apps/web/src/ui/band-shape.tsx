/** 1 is the weakest, 4 the strongest. */
export type BandLevel = 1 | 2 | 3 | 4;

/** A quarter, a half, three quarters, whole: told apart without colour and in small print. Always beside the word. */
const filled: Record<BandLevel, string> = {
  1: 'M8 8V2a6 6 0 0 1 6 6z',
  2: 'M8 2a6 6 0 0 1 0 12z',
  3: 'M8 8V2a6 6 0 1 1-6 6z',
  4: 'M8 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2z',
};

export function BandShape({ level }: { level: BandLevel }) {
  return (
    <svg className="band-shape" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <circle cx="8" cy="8" r="7" fill="none" stroke="currentColor" strokeWidth="1.5" />
      <path d={filled[level]} fill="currentColor" />
    </svg>
  );
}
