/** Small drawings of everyday tasks, 96 by 96, for lists to choose from. In the same hand and colours as the large ones. */
import type { TaskDrawing } from '@arena/taxonomy/everyday-tasks';
import type { ReactNode } from 'react';
import { Person, paint, Spruces } from './canvas.tsx';

const idOf = (name: TaskDrawing) => `task-${name}`;
const round = { strokeLinecap: 'round', strokeLinejoin: 'round', fill: 'none' } as const;

/** The drawings themselves, once in a page however often they are shown; before the first of their pictures. */
export function TaskSheet({ names }: { names: readonly TaskDrawing[] }) {
  return (
    <svg className="drawing-sheet" width="0" height="0" aria-hidden="true" focusable="false">
      {names.map((name) => (
        <symbol key={name} id={idOf(name)} viewBox="0 0 96 96">
          <rect width="96" height="96" rx="14" fill={paint('sky')} />
          <path d="M0 72q48-8 96 0v10a14 14 0 0 1-14 14H14A14 14 0 0 1 0 82z" fill={paint('ground')} />
          {drawings[name]}
        </symbol>
      ))}
    </svg>
  );
}

/** A drawing of the sheet. Decoration: the words stand beside it. */
export function TaskPicture({ name }: { name: TaskDrawing }) {
  return (
    <svg className="drawing task-picture" viewBox="0 0 96 96" width="96" height="96" aria-hidden="true" focusable="false">
      <use href={`#${idOf(name)}`} />
    </svg>
  );
}

const drawings: Readonly<Record<TaskDrawing, ReactNode>> = {
  'helping-hands': (
    <>
      <path d="M48 36q-15-9-15-18 0-8 7-8 6 0 8 6 2-6 8-6 7 0 7 8 0 9-15 18z" fill={paint('red')} />
      <path d="M0 84l22-18" stroke={paint('lake-deep')} strokeWidth="18" {...round} />
      <path d="M96 84L74 66" stroke={paint('spruce')} strokeWidth="18" {...round} />
      <path d="M24 66q10-10 24-8l10 4" stroke={paint('skin-1')} strokeWidth="13" {...round} />
      <path d="M72 66q-8-10-20-10l-12 6" stroke={paint('skin-2')} strokeWidth="13" {...round} />
      <path d="M40 60l-3 8M46 59l-3 10M52 60l-2 9" stroke={paint('skin-1')} strokeWidth="2.5" {...round} />
    </>
  ),
  child: (
    <>
      <path d="M32 88V78h8v10zM46 88V78h8v10z" fill={paint('ink')} />
      <path d="M30 54q-12 6-14 14M56 54q10-2 16-10" stroke={paint('skin-1')} strokeWidth="7" {...round} />
      <path d="M34 48h18l9 32H25z" fill={paint('birch')} />
      <circle cx="43" cy="34" r="15" fill={paint('skin-1')} />
      <path d="M27 34q-1-19 16-19t16 19q-6-9-16-9t-16 9z" fill={paint('wood-dark')} />
      <path d="M36 40q7 6 14 0" stroke={paint('ink')} strokeWidth="2" {...round} />
      <circle cx="38" cy="34" r="1.8" fill={paint('ink')} />
      <circle cx="48" cy="34" r="1.8" fill={paint('ink')} />
      <circle cx="77" cy="79" r="11" fill={paint('red')} />
      <path d="M67 75q10 6 20 0" stroke={paint('snow')} strokeWidth="3" {...round} />
    </>
  ),
  broom: (
    <>
      <path d="M72 8L40 58" stroke={paint('wood')} strokeWidth="5" {...round} />
      <path d="M32 50l18 11-9 24q-16 2-29-8z" fill={paint('birch')} />
      <path d="M32 50l18 11-3 8-20-12z" fill={paint('red')} />
      <path d="M34 68l-8 12M41 70l-4 14M27 64L17 76" stroke={paint('wood-dark')} strokeWidth="2" {...round} />
      <path d="M60 66h28l-4 22H64z" fill={paint('lake-deep')} />
      <path d="M62 66q12-24 24 0" stroke={paint('fell')} strokeWidth="3" {...round} />
      <path d="M60 63h28v6H60z" fill={paint('lake')} />
      <circle cx="67" cy="60" r="4" fill={paint('snow')} />
      <circle cx="76" cy="58" r="6" fill={paint('snow')} />
      <circle cx="84" cy="61" r="3.5" fill={paint('snow')} />
    </>
  ),
  pot: (
    <>
      <path
        d="M34 30q-7-7 0-13t0-12M50 28q-7-7 0-13t0-12M66 30q-7-7 0-13t0-12"
        stroke={paint('far')}
        strokeWidth="4"
        {...round}
      />
      <path d="M12 52h10v10q-10 0-10-10zM84 52H74v10q10 0 10-10z" fill={paint('ink')} />
      <path d="M20 46h56v30q0 10-10 10H30q-10 0-10-10z" fill={paint('lake-deep')} />
      <path d="M28 54h6v22h-6z" fill={paint('lake')} />
      <path d="M16 40h64v8H16z" fill={paint('ink')} />
      <path d="M22 40q26-14 52 0z" fill={paint('red')} />
      <path d="M62 36l22-20" stroke={paint('wood')} strokeWidth="5" {...round} />
    </>
  ),
  animal: (
    <>
      <path d="M26 26q-12-2-14-14 14 2 20 12zM70 26q12-2 14-14-14 2-20 12z" fill={paint('wood')} />
      <path d="M26 36Q8 28 6 42q10 10 22 6zM70 36q18-8 20 6-10 10-22 6z" fill={paint('wood-dark')} />
      <path d="M24 34q0-14 24-14t24 14l-6 30q-4 16-18 16T30 64z" fill={paint('snow')} />
      <path d="M50 20q22 0 22 14l-4 20q-14 2-18-14z" fill={paint('ink')} />
      <ellipse cx="48" cy="72" rx="20" ry="15" fill={paint('skin-1')} />
      <ellipse cx="40" cy="71" rx="3" ry="4" fill={paint('wood-dark')} />
      <ellipse cx="56" cy="71" rx="3" ry="4" fill={paint('wood-dark')} />
      <circle cx="36" cy="44" r="3.5" fill={paint('ink')} />
      <circle cx="60" cy="44" r="3.5" fill={paint('snow')} />
    </>
  ),
  horse: (
    <>
      <path
        d="M30 12l10 8 6-12 6 14q18 8 16 34l8 16q4 12-8 14l-10-6-14-22-8 10q2 14 8 28H16q-4-44 14-66z"
        fill={paint('wood-dark')}
      />
      <path d="M36 18q-20 14-22 62l-8 4q0-56 26-74z" fill={paint('ink')} />
      <path d="M62 62q6-6 12 4 6 12-2 18-6 4-10-2z" fill={paint('wood')} />
      <circle cx="54" cy="36" r="3.2" fill={paint('ink')} />
      <circle cx="70" cy="76" r="2.2" fill={paint('ink')} />
      <path d="M50 60l18-10M58 30l4 24" stroke={paint('red')} strokeWidth="3" {...round} />
    </>
  ),
  beehive: (
    <>
      <path d="M22 46h44v38H22z" fill={paint('birch')} />
      <path d="M22 64h44" stroke={paint('wood-dark')} strokeWidth="3" {...round} />
      <path d="M18 34h52v12H18z" fill={paint('wood')} />
      <path d="M28 84v8M60 84v8" stroke={paint('wood-dark')} strokeWidth="5" {...round} />
      <path d="M34 77h20" stroke={paint('ink')} strokeWidth="5" {...round} />
      <ellipse cx="74" cy="15" rx="6" ry="9" fill={paint('snow')} />
      <ellipse cx="84" cy="18" rx="5" ry="8" fill={paint('snow')} />
      <ellipse cx="78" cy="28" rx="13" ry="9" fill={paint('sun')} />
      <path d="M73 20v16M80 19v18M87 22v11" stroke={paint('ink')} strokeWidth="3" {...round} />
      <path d="M22 22q-10-2-10 8M64 12q-12-6-20 4" stroke={paint('fell')} strokeWidth="2" strokeDasharray="1 5" {...round} />
    </>
  ),
  tractor: (
    <>
      <path d="M24 20h30l5 26H24z" fill={paint('lake')} />
      <path d="M20 16h38v6H20zM22 20h5v28h-5zM53 20h5l5 28h-5z" fill={paint('red')} />
      <path d="M20 44h60q6 0 6 7v19H20z" fill={paint('red')} />
      <path d="M70 28h5v18h-5z" fill={paint('ink')} />
      <path d="M80 50h6v9h-6z" fill={paint('snow')} />
      <circle cx="32" cy="68" r="21" fill={paint('ink')} />
      <circle cx="32" cy="68" r="10" fill={paint('birch')} />
      <circle cx="75" cy="75" r="14" fill={paint('ink')} />
      <circle cx="75" cy="75" r="6.5" fill={paint('birch')} />
    </>
  ),
  plant: (
    <>
      <path d="M0 62q48-8 96 0v20a14 14 0 0 1-14 14H14A14 14 0 0 1 0 82z" fill={paint('wood-dark')} />
      <path d="M58 60h20q0 18-10 32-10-14-10-32z" fill={paint('red')} />
      <path d="M61 70h8M66 78h7" stroke={paint('wood')} strokeWidth="2" {...round} />
      <path d="M67 61q-16-12-12-32 12 10 12 32zM69 61q16-12 12-32-12 10-12 32z" fill={paint('spruce-light')} />
      <path d="M68 61q-8-22 0-38 8 16 0 38z" fill={paint('spruce')} />
      <path d="M27 64V36" stroke={paint('spruce')} strokeWidth="4" {...round} />
      <path d="M27 42Q8 42 8 22q20 0 19 20z" fill={paint('spruce-light')} />
      <path d="M27 38q0-20 18-20 2 20-18 20z" fill={paint('spruce')} />
      <circle cx="14" cy="78" r="2.5" fill={paint('wood')} />
      <circle cx="38" cy="84" r="2.5" fill={paint('wood')} />
    </>
  ),
  tree: (
    <>
      <Spruces
        at={[
          [34, 74, 66],
          [62, 70, 40],
        ]}
      />
      <g fill={paint('wood')} stroke={paint('wood-dark')} strokeWidth="2.5">
        <circle cx="56" cy="80" r="8" />
        <circle cx="73" cy="80" r="8" />
        <circle cx="64.5" cy="66" r="8" />
      </g>
      <path d="M86 86L76 42" stroke={paint('wood-dark')} strokeWidth="4.5" {...round} />
      <path d="M70 36l14-4q5 6 4 15l-14 4z" fill={paint('red')} />
      <path d="M66 38l6-2 4 14-6 2q-6-6-4-14z" fill={paint('silver')} />
    </>
  ),
  fish: (
    <>
      <path d="M0 62q24-8 48 0t48 0v20a14 14 0 0 1-14 14H14A14 14 0 0 1 0 82z" fill={paint('lake')} />
      <path d="M14 88L60 8" stroke={paint('wood-dark')} strokeWidth="4" {...round} />
      <path d="M60 8q24 14 20 36" stroke={paint('fell')} strokeWidth="2" {...round} />
      <path d="M30 50q14-18 36-10l16-8-4 16 4 16-16-8q-22 8-36-6z" fill={paint('lake-deep')} />
      <path d="M36 56q14 8 30 0-14-6-30 0z" fill={paint('snow')} />
      <path d="M48 42q6 7 0 14" stroke={paint('snow')} strokeWidth="2.5" {...round} />
      <circle cx="40" cy="48" r="2.8" fill={paint('ink')} />
      <path d="M8 76q8-4 16 0M60 80q8-4 16 0" stroke={paint('snow')} strokeWidth="2.5" {...round} />
    </>
  ),
  wheel: (
    <>
      <circle cx="42" cy="54" r="32" fill="none" stroke={paint('ink')} strokeWidth="7" />
      <circle cx="42" cy="54" r="26" fill="none" stroke={paint('silver')} strokeWidth="3" />
      <path d="M42 28v52M16 54h52M24 36l36 36M60 36L24 72" stroke={paint('fell')} strokeWidth="2.5" />
      <circle cx="42" cy="54" r="6" fill={paint('red')} />
      <path d="M58 88l24-42" stroke={paint('lake-deep')} strokeWidth="9" {...round} />
      <path d="M74 44q-4-14 8-20l2 12 8 4 2-12q6 14-6 22-8 4-14-6z" fill={paint('lake-deep')} />
    </>
  ),
  car: (
    <>
      <path d="M24 46l10-20q2-4 6-4h22q4 0 7 4l12 20z" fill={paint('lake-deep')} />
      <path d="M31 44l8-16h9v16zM53 28h9l11 16H53z" fill={paint('snow')} />
      <path d="M6 74V54q0-8 8-8h66q10 0 10 12v16z" fill={paint('red')} />
      <path d="M6 58h8M82 58h8" stroke={paint('sun')} strokeWidth="5" {...round} />
      <path d="M54 54h7" stroke={paint('snow')} strokeWidth="3" {...round} />
      <circle cx="27" cy="75" r="11" fill={paint('ink')} />
      <circle cx="70" cy="75" r="11" fill={paint('ink')} />
      <circle cx="27" cy="75" r="4.500" fill={paint('silver')} />
      <circle cx="70" cy="75" r="4.500" fill={paint('silver')} />
    </>
  ),
  engine: (
    <>
      <path d="M20 52h44v32H20z" fill={paint('red')} />
      <path d="M28 30h28v22H28z" fill={paint('fell')} />
      <path d="M24 36h36M24 44h36" stroke={paint('silver')} strokeWidth="4" {...round} />
      <path d="M36 18h12v12H36z" fill={paint('silver')} />
      <path d="M42 18q0-8 14-6" stroke={paint('ink')} strokeWidth="3.500" {...round} />
      <path d="M64 60h12v16H64z" fill={paint('silver')} />
      <path d="M12 84h64" stroke={paint('ink')} strokeWidth="5" {...round} />
      <circle cx="42" cy="68" r="11" fill={paint('ink')} />
      <circle cx="42" cy="68" r="5" fill={paint('birch')} />
      <path d="M80 68h8M88 60v16" stroke={paint('fell')} strokeWidth="4" {...round} />
    </>
  ),
  hammer: (
    <>
      <path d="M8 76h80v12H8z" fill={paint('wood')} />
      <path d="M14 82h22M46 82h30" stroke={paint('wood-dark')} strokeWidth="2" {...round} />
      <path d="M70 58v18M64 57h12" stroke={paint('fell')} strokeWidth="4.5" {...round} />
      <path d="M20 68L52 26" stroke={paint('wood-dark')} strokeWidth="9" {...round} />
      <path d="M36 14l12-8q16 4 24 16l8 4-10 14-8-6-6 4-22-16z" fill={paint('fell')} />
      <path d="M70 24l12 2-12 18-8-8z" fill={paint('ink')} />
    </>
  ),
  paintbrush: (
    <>
      <path d="M0 12Q0 0 12 0h46v46q-8 6-14 0t-14 2-14-2-16 2z" fill={paint('spruce-light')} />
      <path d="M24 44v14M44 42v8" stroke={paint('spruce-light')} strokeWidth="6" {...round} />
      <path d="M86 88L66 62" stroke={paint('wood')} strokeWidth="9" {...round} />
      <path d="M52 56l18-14 6 8-18 14z" fill={paint('silver')} />
      <path d="M50 54q-10-8-6-26 14 0 24 12z" fill={paint('birch')} />
      <path d="M44 30q10-2 16 4l-10 10q-8-4-6-14z" fill={paint('spruce')} />
    </>
  ),
  shovel: (
    <>
      <path d="M0 70q20-22 42-8 16-12 30 4 14-2 24 8v8a14 14 0 0 1-14 14H14A14 14 0 0 1 0 82z" fill={paint('snow')} />
      <path d="M10 80q14-8 26 0M54 82q12-6 22 0" stroke={paint('far')} strokeWidth="2.5" {...round} />
      <path d="M76 12L46 56" stroke={paint('wood')} strokeWidth="5.5" {...round} />
      <path d="M66 8l18 11" stroke={paint('wood-dark')} strokeWidth="6" {...round} />
      <path d="M34 44l24 15-10 20q-18 2-26-14z" fill={paint('red')} />
      <path d="M39 52l10 6" stroke={paint('snow')} strokeWidth="2.5" {...round} />
      <circle cx="18" cy="22" r="3" fill={paint('snow')} />
      <circle cx="40" cy="14" r="3" fill={paint('snow')} />
      <circle cx="22" cy="44" r="3" fill={paint('snow')} />
      <circle cx="82" cy="40" r="3" fill={paint('snow')} />
    </>
  ),
  box: (
    <>
      <path d="M14 36l34-14 34 14-34 14z" fill={paint('wood-dark')} />
      <path d="M14 36l34 14v38L14 74z" fill={paint('wood')} />
      <path d="M82 36L48 50v38l34-14z" fill={paint('wood')} opacity=".8" />
      <path d="M14 36L4 26l34-14 10 10zM82 36l10-10-34-14-10 10z" fill={paint('birch')} />
      <path d="M56 60l16-7v10l-16 7z" fill={paint('paper')} />
      <path d="M22 52l14 6M22 60l14 6" stroke={paint('wood-dark')} strokeWidth="2.5" {...round} />
    </>
  ),
  speech: (
    <>
      <path d="M8 22q0-10 10-10h40q10 0 10 10v16q0 10-10 10H34L20 62V48h-2q-10 0-10-10z" fill={paint('spruce')} />
      <path d="M20 24h36M20 34h24" stroke={paint('snow')} strokeWidth="4" {...round} />
      <path d="M88 54q0-9-9-9H49q-9 0-9 9v14q0 9 9 9h16l13 12V77h1q9 0 9-9z" fill={paint('birch')} />
      <path d="M50 57h28M60 66h18" stroke={paint('wood-dark')} strokeWidth="4" {...round} />
    </>
  ),
  papers: (
    <>
      <path d="M30 8h44v66H30z" fill={paint('far')} />
      <path d="M18 16h38l10 10v60H18z" fill={paint('paper')} stroke={paint('fell')} strokeWidth="2" />
      <path d="M56 16v10h10z" fill={paint('far')} />
      <path d="M26 34h30M26 44h30M26 54h22M26 64h26" stroke={paint('lake-deep')} strokeWidth="3.5" {...round} />
      <path d="M84 36L58 74" stroke={paint('red')} strokeWidth="8" />
      <path d="M62 68l-6.600-4.500L52 84l10-6z" fill={paint('wood')} />
      <path d="M53 79l-1 5 4-2.500z" fill={paint('ink')} />
    </>
  ),
  people: (
    <>
      <Person x={24} y={54} shirt="lake-deep" skin="skin-1" hair="long" scale={0.56} />
      <Person x={72} y={54} shirt="red" skin="skin-2" hair="short" scale={0.56} />
      <Person x={48} y={62} shirt="spruce" skin="skin-1" hair="cap" scale={0.64} />
      <path d="M0 92h96v4H0z" fill={paint('ground')} />
    </>
  ),
  scissors: (
    <>
      <path d="M30 8l24 52-8 4L26 14z" fill={paint('silver')} stroke={paint('fell')} strokeWidth="1.500" />
      <path d="M66 8L42 60l8 4L70 14z" fill={paint('far')} stroke={paint('fell')} strokeWidth="1.500" />
      <circle cx="48" cy="50" r="3" fill={paint('ink')} />
      <circle cx="33" cy="73" r="12" fill="none" stroke={paint('red')} strokeWidth="7" />
      <circle cx="63" cy="73" r="12" fill="none" stroke={paint('red')} strokeWidth="7" />
    </>
  ),
  needle: (
    <>
      <path d="M20 16h36v8H20zM20 66h36v8H20z" fill={paint('wood')} />
      <path d="M24 24h28v42H24z" fill={paint('red')} />
      <path d="M24 34l28-4M24 44l28-4M24 54l28-4M24 63l28-4" stroke={paint('snow')} strokeWidth="2" {...round} />
      <path d="M52 60q26 14 18-14-2-14 10-18" stroke={paint('red')} strokeWidth="3" {...round} />
      <path d="M82 22L62 88" stroke={paint('silver')} strokeWidth="5" {...round} />
      <path d="M82 22L62 88" stroke={paint('fell')} strokeWidth="1.500" {...round} />
      <ellipse cx="80" cy="28" rx="1.500" ry="4" fill={paint('ink')} />
    </>
  ),
  yarn: (
    <>
      <path d="M14 14l40 56M84 12L44 68" stroke={paint('wood-dark')} strokeWidth="4.500" {...round} />
      <circle cx="14" cy="14" r="5" fill={paint('red')} />
      <circle cx="84" cy="12" r="5" fill={paint('red')} />
      <circle cx="48" cy="58" r="27" fill={paint('spruce-light')} />
      <path
        d="M26 48q22-20 42-8M22 60q26-26 52-6M27 74q22-28 46-8M40 82q14-18 30-8"
        stroke={paint('snow')}
        strokeWidth="2.500"
        {...round}
      />
      <path d="M62 80q14 12 30 4" stroke={paint('spruce-light')} strokeWidth="3.500" {...round} />
    </>
  ),
  computer: (
    <>
      <path d="M18 20q0-6 6-6h48q6 0 6 6v42H18z" fill={paint('ink')} />
      <path d="M24 21h48v36H24z" fill={paint('lake')} />
      <path d="M24 57l14-16 9 9 10-13 15 20z" fill={paint('hill')} />
      <circle cx="62" cy="30" r="5" fill={paint('sun')} />
      <path d="M6 64h84l-4 14q-1 6-7 6H17q-6 0-7-6z" fill={paint('silver')} stroke={paint('fell')} strokeWidth="1.500" />
      <path d="M18 69h60M21 75h54" stroke={paint('fell')} strokeWidth="3" strokeDasharray="5 3" />
    </>
  ),
  phone: (
    <>
      <path d="M28 14q0-8 8-8h28q8 0 8 8v66q0 8-8 8H36q-8 0-8-8z" fill={paint('ink')} />
      <path d="M34 16h32v58H34z" fill={paint('lake')} />
      <path d="M34 74l10-20 8 10 6-8 8 18z" fill={paint('hill')} />
      <circle cx="57" cy="32" r="6" fill={paint('sun')} />
      <circle cx="50" cy="81" r="3" fill={paint('silver')} />
      <path d="M78 30q8 8 0 18M84 22q14 16 0 34" stroke={paint('red')} strokeWidth="3.500" {...round} />
    </>
  ),
  camera: (
    <>
      <path d="M30 28l6-10h24l6 10z" fill={paint('ink')} />
      <path d="M8 34q0-8 8-8h64q8 0 8 8v42q0 8-8 8H16q-8 0-8-8z" fill={paint('fell')} />
      <path d="M8 44h80v20H8z" fill={paint('ink')} />
      <circle cx="48" cy="55" r="22" fill={paint('silver')} />
      <circle cx="48" cy="55" r="16" fill={paint('lake-deep')} />
      <circle cx="48" cy="55" r="9" fill={paint('ink')} />
      <circle cx="43" cy="50" r="3" fill={paint('snow')} />
      <circle cx="78" cy="35" r="4" fill={paint('red')} />
    </>
  ),
  stall: (
    <>
      <path d="M14 36h6v52h-6zM76 36h6v52h-6z" fill={paint('wood-dark')} />
      <path d="M12 12h72l8 24H4z" fill={paint('red')} />
      <path d="M26 12h14l-3 24H20zM56 12h14l6 24H59z" fill={paint('snow')} />
      <path d="M4 36h16q0 8-8 8t-8-8zM37 36h22q0 8-11 8t-11-8zM76 36h16q0 8-8 8t-8-8z" fill={paint('red')} />
      <path d="M20 36h17q0 8-8.500 8T20 36zM59 36h17q0 8-8.500 8T59 36z" fill={paint('snow')} />
      <path d="M8 64h80v8H8z" fill={paint('wood')} />
      <path d="M14 72h68v16H14z" fill={paint('birch')} opacity=".8" />
      <circle cx="30" cy="58" r="7" fill={paint('spruce-light')} />
      <circle cx="44" cy="58" r="7" fill={paint('red')} />
      <circle cx="37" cy="49" r="7" fill={paint('birch')} />
      <path d="M58 50h14l-2 14H60z" fill={paint('lake-deep')} />
    </>
  ),
  note: (
    <>
      <path d="M36 24l38-10v12L36 36z" fill={paint('spruce')} />
      <path d="M38.500 26v46M71.500 18v44" stroke={paint('spruce')} strokeWidth="5" {...round} />
      <ellipse cx="30" cy="73" rx="12" ry="9" fill={paint('spruce')} />
      <ellipse cx="63" cy="63" rx="12" ry="9" fill={paint('spruce')} />
      <path d="M12 30q4-8 10-4M84 44q4-6 8 0M14 50q4-6 8 0" stroke={paint('birch')} strokeWidth="4" {...round} />
    </>
  ),
};
