import { fileURLToPath } from 'node:url';
import { startServer } from './server.mjs';

const assembly = fileURLToPath(new URL('../Conformance.Host/bin/Debug/net10.0/Conformance.Host.dll', import.meta.url));

/** Starts tests/Conformance.Host as it was built, unless CONFORMANCE_URL names one that runs: `{ address, stop }`. */
export function startHost() {
  return process.env.CONFORMANCE_URL
    ? { address: process.env.CONFORMANCE_URL, stop: () => {} }
    : startServer(assembly);
}
