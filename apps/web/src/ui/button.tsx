import type { ButtonHTMLAttributes, ReactNode } from 'react';
import { Link } from 'react-router';

type Variant = 'primary' | 'secondary' | 'tertiary';

type Look = {
  /** One primary button on a page. Default primary. */
  variant?: Variant | undefined;
  /** `danger` for what cannot be undone; spruce otherwise. */
  tone?: 'danger' | 'neutral' | undefined;
  size?: 'sm' | 'md' | 'lg' | undefined;
  /** An <Icon/>, always beside words. */
  icon?: ReactNode;
  /** Fills the width on phones. */
  block?: boolean | undefined;
  children: ReactNode;
};

function look({ variant, tone, size, block }: Omit<Look, 'children'>) {
  return {
    className: 'ds-button',
    'data-variant': variant ?? 'primary',
    'data-color': tone,
    'data-size': size,
    'data-block': block ? 'phone' : undefined,
  };
}

type ButtonProps = Look & Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'disabled' | 'className' | 'children'>;

/** A button that does something. Never disabled: say what is missing when it is pressed. Type is `submit` unless told. */
export function Button({ variant, tone, size, icon, block, children, type = 'submit', ...rest }: ButtonProps) {
  return (
    <button {...rest} {...look({ variant, tone, size, block })} type={type}>
      {icon}
      {children}
    </button>
  );
}

type ButtonLinkProps = Look & { id?: string | undefined } & (
    | { to: string; href?: never; download?: never }
    | { href: string; to?: never; download?: boolean | string | undefined }
  );

/** A link that looks like a button. `to` stays in the app; `href` is for files and other sites. */
export function ButtonLink({ variant, tone, size, icon, block, children, id, ...target }: ButtonLinkProps) {
  const props = { ...look({ variant, tone, size, block }), id };
  if (target.to !== undefined) {
    return (
      <Link {...props} to={target.to}>
        {icon}
        {children}
      </Link>
    );
  }
  return (
    <a {...props} href={target.href} download={target.download}>
      {icon}
      {children}
    </a>
  );
}
