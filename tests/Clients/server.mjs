import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';

/**
 * Starts a built server on a port of this machine and waits until its /health is fine: `{ address, stop }`. `stop` takes
 * the signal and gives a promise of its end: SIGTERM lets it finish what it does, SIGKILL does not.
 */
export async function startServer(assembly, { args = [], environment = {}, port } = {}) {
  const address = `http://127.0.0.1:${port ?? await freePort()}`;
  const server = spawn('dotnet', [assembly, '--urls', address, '--Logging:LogLevel:Default', 'Error', ...args], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...environment },
  });
  const stop = async (signal = 'SIGTERM') => {
    process.off('exit', atExit);
    if (server.exitCode === null && server.signalCode === null) {
      server.kill(signal);
      await once(server, 'exit');
    }
  };
  const atExit = () => server.kill('SIGKILL');
  process.once('exit', atExit);
  const failed = new Promise((_, reject) => {
    server.once('error', reject);
    server.once('exit', (code) => reject(new Error(`${assembly} ended with code ${code}.`)));
  });
  failed.catch(() => {});
  await Promise.race([isHealthy(address), failed]);
  return { address, stop };
}

async function isHealthy(address) {
  const deadline = Date.now() + 60_000;
  while (Date.now() < deadline) {
    try {
      if ((await fetch(`${address}/health`)).ok) {
        return;
      }
    } catch {
      // It does not listen yet.
    }

    await new Promise((resolve) => setTimeout(resolve, 100));
  }

  throw new Error(`${address} did not answer within a minute.`);
}

export function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
