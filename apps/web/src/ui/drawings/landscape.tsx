import { Birch, Canvas, type DrawingProps, paint, Spruces } from './canvas.tsx';

const farSide = [
  [446, 214, 28],
  [464, 214, 22],
  [562, 214, 32],
  [580, 214, 24],
  [716, 214, 28],
  [734, 214, 34],
  [806, 214, 30],
  [1012, 214, 26],
  [1030, 214, 34],
] as const;

const nearSide = [
  [40, 300, 130],
  [100, 296, 96],
  [158, 306, 150],
  [240, 312, 100],
  [1190, 314, 104],
  [1262, 306, 92],
  [1330, 304, 150],
  [1410, 310, 118],
] as const;

/** Mjøsa on a clear day: fells behind, fields and farms on the far side, and Skibladner on her way. For the front page. */
export function DrawingLandscape(props: DrawingProps) {
  return (
    <Canvas {...props} width={1440} height={320} slice>
      <circle cx="935" cy="62" r="30" fill={paint('sun')} />
      <path
        d="M0 190 130 118l70 34 120-84 96 66 82-42 128 78 104-52 150 56 118-92 108 72 92-50 130 76 112-46v120H0z"
        fill={paint('far')}
      />
      <path d="m320 68 34 23-18 8-14-6-20 10-12-7zM998 82l36 24-16 4-16-6-20 12-14-6z" fill={paint('snow')} />
      <path d="M0 208q150-62 330-34t330 6 300-12 260 8 220-24v100H0z" fill={paint('fell')} />
      <path d="M0 226q220-52 470-22t470-4 500-8v60H0z" fill={paint('hill')} />
      <path d="m540 208 90-9 70 8-50 10zM830 206l96-8 60 10-70 8z" fill={paint('birch')} opacity=".55" />
      <path d="M604 190l14-10 14 10v12h-28zM930 191l11-8 11 8v11h-22z" fill={paint('red')} />
      <path d="M640 192l9-7 9 7v10h-18zM960 193l8-6 8 6v8h-16z" fill={paint('snow')} />
      <Spruces at={farSide} />
      <path d="M0 220q360-18 720-10t720-2v112H0z" fill={paint('lake')} />
      <path
        d="M470 240h120M860 232h170M300 262h150M900 276h220M560 292h170"
        stroke={paint('snow')}
        strokeWidth="2.5"
        strokeLinecap="round"
        opacity=".7"
      />
      <Skibladner />
      <path d="M0 246q140-12 250 26t200 48H0zM1440 240q-150 2-250 34t-170 46h420z" fill={paint('ground')} />
      <Spruces at={nearSide} />
      <Birch x={322} y={312} h={74} />
      <Birch x={1130} y={314} h={84} />
    </Canvas>
  );
}

/** The White Swan of Mjøsa: low and slender, all white, big paddle boxes, one tall silver funnel with a black band. */
function Skibladner() {
  return (
    <g transform="translate(590 186)">
      <path d="M112 2q-22-12-52-6t-66-8q20 18 52 14t66 2z" fill={paint('snow')} opacity=".75" />
      <path d="M30 62V20M212 62V22" stroke={paint('ink')} strokeWidth="2" />
      <path d="m30 22 82-10M212 24 122 12M212 24l42 36" fill="none" stroke={paint('ink')} strokeWidth="1" opacity=".5" />
      <path d="M-10 60V40M-10 40h-18v12h18z" stroke={paint('ink')} strokeWidth="1.5" fill={paint('red')} />
      <path d="M-10 46h-18M-17 40v12" stroke={paint('lake-deep')} strokeWidth="3" />
      <path d="M112 0h11v54h-11z" fill={paint('silver')} />
      <path d="M111 4h13v9h-13z" fill={paint('ink')} />
      <path d="M36 48h52v14H36zM146 50h42v12h-42z" fill={paint('paper')} />
      <path d="M42 52h40v4H42zM151 54h32v3h-32z" fill={paint('lake-deep')} />
      <path d="M-14 60q120 8 276-4-12 8-20 26H4Q-8 78-14 60z" fill={paint('snow')} />
      <path d="M2 79h242l-3 5H8z" fill={paint('red')} />
      <path d="M86 83a32 32 0 0 1 64 0z" fill={paint('paper')} stroke={paint('fell')} strokeWidth="2.5" />
      <path d="m118 83-20-13M118 83l-11-22M118 83V57M118 83l11-22M118 83l20-13" stroke={paint('fell')} strokeWidth="2.5" />
      <path d="M-50 87h344M-74 96h70M250 97h80" stroke={paint('lake-deep')} strokeWidth="3.5" strokeLinecap="round" />
    </g>
  );
}
