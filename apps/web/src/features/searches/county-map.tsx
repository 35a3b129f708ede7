import type { CountyMap as Ground } from '@arena/contract/maps';
import { Link } from 'react-router';
import { useLanguage, useTranslation } from '../../lib/i18n.tsx';
import { type Circle, type Label, leastApart, placeCircles, placeLabels } from './county-map-places.ts';
import { type Asked, searchPath } from './search-address.part.ts';

interface Municipality {
  id: string;
  name: string;
  count: number;
}

/** A circle for every municipality with opportunities, over lakes, roads and railways. Every circle is a link to its list. */
export function CountyMap({
  ground,
  municipalities,
  asked,
}: {
  ground: Ground;
  municipalities: readonly Municipality[];
  asked: Asked;
}) {
  const { t } = useTranslation('searches');
  const positions = new Map(ground.municipalities.map(({ id, x, y }) => [id, { x, y }]));
  const circles = placeCircles(
    municipalities.flatMap((one) => {
      const position = positions.get(one.id);
      return position === undefined ? [] : [{ ...one, ...position }];
    }),
    ground,
  );
  const labels = placeLabels(circles, ground);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a drawing with links in it; a fieldset cannot stand in for it
    <svg className="county-map" viewBox={`0 0 ${ground.width} ${ground.height}`} role="group" aria-label={t('map.label')}>
      <GroundLayer ground={ground} />
      <g className="county-map__leaders">
        {circles.map(({ id, x, y, cx, cy }) => (
          <path key={id} d={`M${x} ${y}L${cx} ${cy}`} />
        ))}
      </g>
      <g className="county-map__lines">
        {circles.map(({ id, cx, cy }) => {
          const label = labels.get(id);
          return label?.hasLine && <path key={id} d={`M${cx} ${cy}L${label.x} ${label.y}`} />;
        })}
      </g>
      {circles.map((circle) => (
        <CircleLink key={circle.id} circle={circle} label={labels.get(circle.id)} asked={asked} />
      ))}
    </svg>
  );
}

function GroundLayer({ ground: { lakes, roads, railways, municipalities } }: { ground: Ground }) {
  return (
    <g fill="none" strokeLinecap="round" strokeLinejoin="round">
      <path className="county-map__land" d={roads.main + roads.other} />
      <path className="county-map__lake" fillRule="evenodd" d={lakes.shapes} />
      {lakes.lines.map(({ path, width }) => (
        <path key={path} className="county-map__lake" data-narrow d={path} strokeWidth={width} />
      ))}
      <path className="county-map__road" d={roads.other} />
      <path className="county-map__road" data-main d={roads.main} />
      <path className="county-map__railway" d={railways} />
      {municipalities.map(({ id, x, y }) => (
        <circle key={id} className="county-map__centre" cx={x} cy={y} r="5" />
      ))}
    </g>
  );
}

/** From the point a name is written at to the foot of its letters. */
const footOf: Record<Label['height'], string> = { middle: '0.35em', under: '0.9em', over: '-0.3em' };

function CircleLink({ circle, label, asked }: { circle: Circle; label: Label | undefined; asked: Asked }) {
  const { t } = useTranslation('searches');
  const language = useLanguage();
  const { id, name, count, cx, cy, radius } = circle;
  const text = t('map.municipality', { name, count });
  return (
    <Link
      className="county-map__link"
      to={searchPath(language, { ...asked, municipality: [id], page: 1 })}
      aria-label={text}
      aria-current={asked.municipality.includes(id) ? 'true' : undefined}
    >
      {/* What a finger or a pointer meets: larger than what is seen. */}
      <circle className="county-map__reach" cx={cx} cy={cy} r={Math.max(radius, leastApart / 2)}>
        <title>{text}</title>
      </circle>
      {label !== undefined && (
        <text
          className="county-map__name"
          data-large={label.isLarge || undefined}
          x={label.x}
          y={label.y}
          dy={footOf[label.height]}
          textAnchor={label.end}
        >
          {name}
        </text>
      )}{' '}
      <g className="county-map__dot">
        <circle cx={cx} cy={cy} r={radius} />
        <text x={cx} y={cy} dy="0.35em" textAnchor="middle">
          {count}
        </text>
      </g>
    </Link>
  );
}
