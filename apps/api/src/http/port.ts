import { connect } from 'node:net';
import type { Config } from '../config.ts';
import { StartError } from '../start-error.ts';

/** Fails with StartError when somebody answers at our address already: said before a database is started for nothing. */
export async function refuseTakenPort({ host, port }: Config): Promise<void> {
  if (port === 0 || !(await answers(host === '0.0.0.0' ? '127.0.0.1' : host, port))) return;
  throw new StartError(takenPort(port));
}

/** For the race between asking and listening. */
export const takenPort = (port: number) =>
  `Port ${port} is in use. Stop what runs there, or choose another: PORT=${port + 1} npm start`;

function answers(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host, port });
    socket.setTimeout(1000, () => socket.destroy());
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
    socket.once('close', () => resolve(false));
  });
}
