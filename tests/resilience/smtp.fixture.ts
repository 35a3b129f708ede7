/** As much of a mail server as sending needs, which tells of every step, so that whoever sends can be killed at each. */
import { createServer, type Server, type Socket } from 'node:net';

export const stages = ['connect', 'ehlo', 'from', 'to', 'data', 'middle', 'end', 'accepted'] as const;
export type Stage = (typeof stages)[number];

export interface Delivery {
  to: string;
  messageId: string;
  at: number;
}

export interface SmtpServer {
  port: number;
  /** What was taken whole, by whichever sender; a server that has the last byte may deliver. */
  deliveries: Delivery[];
  /** Told of each step as it comes, before the answer; `accepted` right after the last answer. */
  onStage: (stage: Stage) => void;
  stop(): Promise<void>;
}

export async function startSmtpServer(): Promise<SmtpServer> {
  const sockets = new Set<Socket>();
  // Small bites, so that a letter has a middle.
  const listening: Server = createServer({ highWaterMark: 512 }, (socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
    // Whoever sends is killed on purpose.
    socket.on('error', () => {});
    serve(socket, server);
  });
  await new Promise<void>((done) => listening.listen(0, '127.0.0.1', done));
  const address = listening.address();
  const server: SmtpServer = {
    port: typeof address === 'object' && address !== null ? address.port : 0,
    deliveries: [],
    onStage: () => {},
    stop: () =>
      new Promise((done) => {
        for (const socket of sockets) socket.destroy();
        listening.close(() => done());
      }),
  };
  return server;
}

function serve(socket: Socket, server: SmtpServer): void {
  const say = (line: string) => socket.writable && socket.write(`${line}\r\n`);
  let heard = '';
  let letter: string | null = null;
  let to = '';
  server.onStage('connect');
  say('220 here');
  socket.on('data', (chunk) => {
    heard += chunk.toString('latin1');
    for (;;) {
      if (letter !== null) {
        const end = heard.indexOf('\r\n.\r\n');
        if (end < 0) {
          server.onStage('middle');
          return;
        }
        letter = heard.slice(0, end);
        heard = heard.slice(end + 5);
        const unfolded = letter.replace(/\r\n[ \t]+/g, ' ');
        server.deliveries.push({
          to,
          messageId: /^Message-ID: ?(.*)$/im.exec(unfolded)?.[1]?.trim() ?? '',
          at: performance.now(),
        });
        letter = null;
        server.onStage('end');
        say('250 taken');
        server.onStage('accepted');
        continue;
      }
      const end = heard.indexOf('\r\n');
      if (end < 0) return;
      const line = heard.slice(0, end);
      heard = heard.slice(end + 2);
      if (/^(EHLO|HELO)/i.test(line)) {
        server.onStage('ehlo');
        say('250 hello');
      } else if (/^MAIL FROM/i.test(line)) {
        server.onStage('from');
        say('250 ok');
      } else if (/^RCPT TO/i.test(line)) {
        to = /<([^>]*)>/.exec(line)?.[1] ?? '';
        server.onStage('to');
        say('250 ok');
      } else if (/^DATA/i.test(line)) {
        server.onStage('data');
        letter = '';
        say('354 go on');
      } else if (/^QUIT/i.test(line)) {
        say('221 bye');
        socket.end();
      } else say('250 ok');
    }
  });
}
