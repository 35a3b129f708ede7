import { Canvas, type DrawingProps, Person, paint, Spruces } from './canvas.tsx';

/** A joiner at the bench, tools on the wall. */
export function DrawingWorkshop(props: DrawingProps) {
  return (
    <Canvas {...props}>
      <path d="M0 0h480v320H0z" fill={paint('sky')} />
      <path d="M0 276h480v44H0z" fill={paint('ground')} />
      <path d="M58 48h150v112H58z" fill={paint('wood')} opacity=".45" />
      <path d="M84 66v64M78 66h12v22H78z" stroke={paint('wood-dark')} strokeWidth="6" fill={paint('ink')} />
      <path d="M112 66h40l-8 14h-24zM128 80h8v52h-8z" fill={paint('wood-dark')} />
      <path d="m170 66 20 60-28-10z" fill={paint('far')} />
      <path d="M166 116h22v14h-22z" fill={paint('red')} />
      <path d="M330 40h92v92h-92z" fill={paint('paper')} />
      <path d="M330 108q44-26 92-6v30h-92z" fill={paint('hill')} />
      <Spruces
        at={[
          [352, 126, 46],
          [398, 128, 58],
        ]}
      />
      <path d="M376 40v92" stroke={paint('paper')} strokeWidth="6" />
      <path d="M234 230h26v64h-30zM264 230h26l4 64h-30z" fill={paint('ink')} />
      <Person x={262} y={156} shirt="lake-deep" skin="skin-1" hair="cap" scale={1.2} />
      <path d="M238 158h12v50h-12zM274 158h12v50h-12z" fill={paint('spruce')} />
      <path d="M236 186h52v30h-52z" fill={paint('spruce')} />
      <path
        d="M230 180q-26 24-40 22M296 180q30 20 46 20"
        fill="none"
        stroke={paint('lake-deep')}
        strokeWidth="20"
        strokeLinecap="round"
      />
      <circle cx="186" cy="202" r="10" fill={paint('skin-1')} />
      <circle cx="346" cy="200" r="10" fill={paint('skin-1')} />
      <path d="M130 208h270v10H130z" fill={paint('birch')} />
      <path d="M172 196h44v12h-44z" fill={paint('wood-dark')} />
      <path d="M96 218h300q12 0 12 10v8H84v-8q0-10 12-10z" fill={paint('wood')} />
      <path d="M112 236h16v58h-16zM364 236h16v58h-16zM128 262h236v10H128z" fill={paint('wood-dark')} />
      <path d="M150 204q-10-12-2-18 10 2 4 10M420 294q-8-10-18 0 4-16 16-14z" fill={paint('birch')} />
    </Canvas>
  );
}

/** A cook at the stove, a pot steaming. */
export function DrawingKitchen(props: DrawingProps) {
  return (
    <Canvas {...props}>
      <path d="M0 0h480v320H0z" fill={paint('sky')} />
      <path d="M0 276h480v44H0z" fill={paint('ground')} />
      <path d="M40 84h126v8H40zM314 84h126v8H314z" fill={paint('wood-dark')} />
      <path d="M54 52h24v32H54zM334 60h30v24h-30z" fill={paint('lake-deep')} />
      <path d="M88 58h20v26H88zM376 46h22v38h-22z" fill={paint('birch')} />
      <path d="M120 64q14-12 30 0l-4 20h-22z" fill={paint('snow')} />
      <path d="M408 62h22v22h-22z" fill={paint('red')} />
      <path d="M180 0h120l18 52H162z" fill={paint('far')} />
      <Person x={240} y={158} shirt="snow" skin="skin-2" hair="short" scale={1.15} />
      <path d="M217 108q-12-10-4-20 2-14 16-10 12-12 22 0 14-4 16 10 8 10-4 20z" fill={paint('paper')} />
      <path d="M222 182h36v40h-36z" fill={paint('spruce')} />
      <path d="M222 154l8 30M258 154l-8 30" stroke={paint('spruce')} strokeWidth="6" />
      <path
        d="M206 176q-18 26-52 18M274 176q20 22 44 14"
        fill="none"
        stroke={paint('snow')}
        strokeWidth="19"
        strokeLinecap="round"
      />
      <circle cx="150" cy="193" r="10" fill={paint('skin-2')} />
      <circle cx="322" cy="188" r="10" fill={paint('skin-2')} />
      <path d="M318 190l36-34" stroke={paint('wood-dark')} strokeWidth="6" strokeLinecap="round" />
      <path d="M60 216h360v14H60z" fill={paint('wood')} />
      <path d="M72 230h336v64H72z" fill={paint('fell')} />
      <path d="M92 244h86v40H92zM302 244h86v40h-86z" fill={paint('far')} />
      <path d="M196 246h88v48h-88z" fill={paint('ink')} />
      <path d="M206 262h68v22h-68z" fill={paint('birch')} opacity=".8" />
      <path d="M326 172h74v36q0 8-8 8h-58q-8 0-8-8z" fill={paint('lake-deep')} />
      <path d="M314 178h98v8h-98z" fill={paint('ink')} />
      <path
        d="M348 158q-8-10 0-20t0-20M372 158q-8-10 0-20t0-20"
        fill="none"
        stroke={paint('snow')}
        strokeWidth="5"
        strokeLinecap="round"
      />
      <path d="M92 206h70v10H92z" fill={paint('wood-dark')} />
      <circle cx="110" cy="198" r="9" fill={paint('red')} />
      <circle cx="130" cy="199" r="8" fill={paint('spruce-light')} />
    </Canvas>
  );
}
