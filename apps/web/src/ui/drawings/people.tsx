import { Canvas, type DrawingProps, Person, paint, Spruces } from './canvas.tsx';

/** Two people at a table with coffee, fells in the window. */
export function DrawingMeeting(props: DrawingProps) {
  return (
    <Canvas {...props}>
      <path d="M0 0h480v320H0z" fill={paint('ground')} />
      <path d="M140 36h200v120H140z" fill={paint('sky')} />
      <path d="m140 138 52-44 34 24 48-52 66 62v28H140z" fill={paint('far')} />
      <path d="M140 140q90-20 200-4v20H140z" fill={paint('hill')} />
      <Spruces
        at={[
          [158, 156, 34],
          [176, 156, 44],
          [304, 156, 34],
          [322, 156, 44],
        ]}
      />
      <path d="M140 36h200v120H140zM240 36v120" fill="none" stroke={paint('paper')} strokeWidth="8" />
      <path d="M0 276h480v44H0z" fill={paint('hill')} />
      <Person x={128} y={172} shirt="lake-deep" skin="skin-1" hair="short" scale={1.15} />
      <Person x={352} y={172} shirt="spruce" skin="skin-2" hair="long" scale={1.15} />
      <path d="M84 236h312v52H84z" fill={paint('wood-dark')} />
      <path d="M60 222h360v16H60z" fill={paint('wood')} />
      <path d="M92 288h14v16H92zM374 288h14v16h-14z" fill={paint('wood-dark')} />
      <Cup x={186} />
      <Cup x={276} flip />
      <path d="M222 216h40v6h-40z" fill={paint('paper')} />
    </Canvas>
  );
}

function Cup({ x, flip }: { x: number; flip?: boolean }) {
  return (
    <g transform={flip ? `translate(${x + 26} 198) scale(-1 1)` : `translate(${x} 198)`}>
      <path d="M24 6h6q6 0 6 6t-6 6h-6" fill="none" stroke={paint('snow')} strokeWidth="4" />
      <path d="M0 0h26v16q0 8-8 8H8q-8 0-8-8z" fill={paint('snow')} />
      <path d="M9-6q-5-6 0-12t0-12M18-6q-5-6 0-12" fill="none" stroke={paint('paper')} strokeWidth="2.5" strokeLinecap="round" />
    </g>
  );
}

/** Somebody cares for somebody: an older person in a chair, a helper beside. */
export function DrawingCare(props: DrawingProps) {
  return (
    <Canvas {...props}>
      <path d="M0 0h480v320H0z" fill={paint('sky')} />
      <path d="M0 264h480v56H0z" fill={paint('ground')} />
      <path d="M330 52h96v108h-96z" fill={paint('paper')} />
      <path d="m330 142 34-40 24 22 16-18 22 30v24h-96z" fill={paint('hill')} />
      <circle cx="352" cy="78" r="10" fill={paint('sun')} />
      <path d="M46 264v-70h44v70z" fill={paint('red')} opacity=".85" />
      <path d="M68 194q-30-20-26-52 24 10 26 40 0-46 22-62 14 32-14 74z" fill={paint('spruce-light')} />
      <path d="M148 140q0-26 26-26h52q26 0 26 26v96H148z" fill={paint('fell')} />
      <Person x={200} y={166} shirt="birch" skin="skin-1" hair="grey" />
      <path d="M164 206h72q30 0 34 26v44h-20v-32h-86z" fill={paint('lake-deep')} />
      <path d="M134 196q0-12 13-12t13 12v52h88v-52q0-12 13-12t13 12v80H134z" fill={paint('far')} />
      <path d="M146 276h10v18h-10zM252 276h10v18h-10z" fill={paint('wood-dark')} />
      <path d="M306 210h72l-8 72h-56z" fill={paint('spruce')} />
      <path d="M318 282h18v10h-22q0-8 4-10zM346 282h18q4 2 4 10h-22z" fill={paint('ink')} />
      <Person x={342} y={152} shirt="spruce-light" skin="skin-2" hair="scarf" scale={1.1} />
      <path d="M310 178q-32 24-66 18" fill="none" stroke={paint('spruce-light')} strokeWidth="20" strokeLinecap="round" />
      <circle cx="240" cy="195" r="10" fill={paint('skin-2')} />
      <path d="M110 294h300" stroke={paint('hill')} strokeWidth="6" strokeLinecap="round" />
    </Canvas>
  );
}
