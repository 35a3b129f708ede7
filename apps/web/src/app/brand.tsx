import { Link } from 'react-router';

/** The name, with a fell over the lake. */
export function Brand({ to }: { to: string }) {
  return (
    <Link className="site-brand" to={to}>
      <svg viewBox="0 0 32 32" aria-hidden="true">
        <rect width="32" height="32" rx="8" fill="var(--ds-color-spruce-base-default)" />
        <path d="M3 21 12 9l5 6 4-4 8 10z" fill="#fff" />
        <path d="M4 25h24" stroke="var(--ds-color-birch-base-default)" strokeWidth="2.5" strokeLinecap="round" />
      </svg>
      Arena Innlandet
    </Link>
  );
}
