import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { freePort, startServer } from './server.mjs';

const folder = fileURLToPath(new URL('../../src/Api', import.meta.url));
const assembly = join(folder, 'bin/Debug/net10.0/ServiceTeams.Api.dll');

/**
 * The API as it was built, in Development: with the demonstration data in a database of its own, and everybody a coordinator.
 * `restart` stops the process by a signal and starts another one at the same address, over the same database.
 */
export class Api {
  #server;
  #data;
  #port;

  static async start() {
    const api = new Api();
    api.#data = await mkdtemp(join(tmpdir(), 'serviceteams-'));
    api.#port = await freePort();
    await api.#run();
    return api;
  }

  get address() {
    return this.#server.address;
  }

  get url() {
    return `${this.address}/graphql`;
  }

  async restart(signal) {
    await this.#server.stop(signal);
    await this.#run();
  }

  async stop() {
    await this.#server.stop();
    await rm(this.#data, { recursive: true });
  }

  /** Asks as somebody else than the client that is tried, and gives the data; throws when there are errors, refusals included. */
  async ask(query, variables) {
    const response = await fetch(this.url, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors } = await response.json();
    const refused = errors ?? Object.values(data).flatMap((field) => field?.errors ?? []);
    if (refused.length > 0) {
      throw new Error(`${query} gave ${JSON.stringify(refused)}`);
    }

    return data;
  }

  async #run() {
    this.#server = await startServer(assembly, {
      port: this.#port,
      environment: { ASPNETCORE_ENVIRONMENT: 'Development' },
      args: [
        '--contentRoot', folder,
        '--ConnectionStrings:Database', `Data Source=${join(this.#data, 'clients.db')}`,
        // Watchers are told soon, so that nobody waits long here.
        '--Watching:Poll', '00:00:00.2',
      ],
    });
  }
}
