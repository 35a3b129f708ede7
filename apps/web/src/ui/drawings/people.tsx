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
