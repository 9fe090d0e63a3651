import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A process of its own, as a property's system is: takes whatever is posted, and tells its parent how many it has taken. */
const TELLS_EVERY_MS = 10;
let [taken, told] = [0, 0];

const server = createServer((request, response) => {
  request.resume().on('end', () => {
    taken++;
    response.setHeader('content-length', 2);
    response.end('{}');
  });
});
server.listen(0, '127.0.0.1', () => {
  process.send?.({ url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/briefings` });
});
setInterval(() => {
  if (taken === told) return;
  told = taken;
  process.send?.({ taken });
}, TELLS_EVERY_MS);
process.on('disconnect', () => process.exit());
