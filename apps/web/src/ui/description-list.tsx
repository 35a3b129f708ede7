import type { ReactNode } from 'react';

type DescriptionListProps = {
  items: readonly { term: ReactNode; key: string; description: ReactNode }[];
  layout?: 'side' | 'stacked' | undefined;
};

/** Facts by name. Side by side where there is room. */
export function DescriptionList({ items, layout = 'side' }: DescriptionListProps) {
  return (
    <dl className="facts" data-layout={layout}>
      {items.map((item) => (
        <div key={item.key}>
          <dt>{item.term}</dt>
          <dd>{item.description}</dd>
        </div>
      ))}
    </dl>
  );
}
