/**
 * Starts the service. On SIGTERM or SIGINT it completes the requests in progress and ends.
 *
 *     npx tsx examples/service
 */
import { service } from './service';

const app = await service({ logs: true });
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void app.close());
await app.listen({ port: Number(process.env['PORT'] ?? 8080), host: '127.0.0.1' });
