import { Birch, Canvas, type DrawingProps, paint, Spruces } from './canvas.tsx';

/** A path that winds between spruces towards the light. */
export function DrawingPath(props: DrawingProps) {
  return (
    <Canvas {...props}>
      <path d="M0 0h480v320H0z" fill={paint('sky')} />
      <circle cx="252" cy="102" r="34" fill={paint('sun')} />
      <path d="m0 156 96-66 70 40 70-48 86 60 66-34 92 56v60H0z" fill={paint('far')} />
      <path d="M0 176q130-34 250-16t230-12v60H0z" fill={paint('hill')} />
      <path d="M0 196q240-44 480-6v130H0z" fill={paint('ground')} />
      <path d="M232 172q-20 12 12 22t22 24-72 34-34 68h196q-12-36-6-58 8-32-34-44t-58-22-8-26z" fill={paint('path')} />
      <Spruces
        at={[
          [40, 236, 130],
          [92, 214, 84],
          [138, 204, 58],
          [330, 206, 64],
          [376, 222, 104],
          [438, 246, 158],
          [20, 312, 120],
        ]}
      />
      <Birch x={108} y={296} h={112} />
      <path d="M372 264v40" stroke={paint('wood-dark')} strokeWidth="7" />
      <path d="M344 252h54l12 11-12 11h-54z" fill={paint('red')} />
    </Canvas>
  );
}

/** An empty bench by the lake, waiting for somebody. */
export function DrawingEmpty(props: DrawingProps) {
  return (
    <Canvas {...props}>
      <path d="M0 0h480v320H0z" fill={paint('sky')} />
      <circle cx="118" cy="84" r="24" fill={paint('sun')} />
      <path d="m0 152 108-52 84 40 92-58 100 58 96-40v70H0z" fill={paint('far')} />
      <path d="M0 170q120-26 240-10t240-8v30H0z" fill={paint('hill')} />
      <path d="M0 176h480v90H0z" fill={paint('lake')} />
      <path
        d="M60 194h70M250 202h90M120 218h60M318 226h60"
        stroke={paint('snow')}
        strokeWidth="3"
        strokeLinecap="round"
        opacity=".7"
      />
      <path d="M0 254q160-22 300-8t180-4v78H0z" fill={paint('ground')} />
      <path d="M164 204h152v14H164zM164 226h152v10H164z" fill={paint('wood')} />
      <path d="M152 250h176v12H152z" fill={paint('wood')} />
      <path d="M176 200h9v92h-9zM295 200h9v92h-9z" fill={paint('wood-dark')} />
      <Birch x={390} y={272} h={170} />
      <Spruces
        at={[
          [44, 280, 150],
          [446, 262, 112],
        ]}
      />
      <path d="M226 300q8-10 18-2-8 8-18 2zM346 298q6-8 14-2-6 7-14 2zM372 290q6-8 14-2-6 7-14 2z" fill={paint('birch')} />
    </Canvas>
  );
}
