import type { ComponentType, SVGProps } from 'react';

type IconProps = {
  /** An icon from `@navikt/aksel-icons`, imported by its name so that the build takes only that one. */
  of: ComponentType<SVGProps<SVGSVGElement>>;
};

/** A small picture beside words that say the same; screen readers skip it. */
export function Icon({ of: Drawing }: IconProps) {
  return <Drawing className="icon" aria-hidden="true" focusable="false" />;
}
