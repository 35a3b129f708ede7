/** What this machine's Fastify can do at all, as a yardstick for the pages. */
import Fastify from 'fastify';

const app = Fastify();
app.get('/', async () => 'hello');
await app.listen({ host: 'localhost', port: Number(process.env.PORT) });
