import { connect, createServer } from 'node:net';

/** A wire between a client and the API that can be cut, and stays cut until it is mended. */
export class Wire {
  #server;
  #ends = new Set();
  #isCut = false;

  static async to(address) {
    const { hostname, port } = new URL(address);
    const wire = new Wire();
    wire.#server = createServer((client) => wire.#join(client, Number(port), hostname));
    await new Promise((resolve, reject) => {
      wire.#server.once('error', reject);
      wire.#server.listen(0, '127.0.0.1', resolve);
    });
    return wire;
  }

  get port() {
    return this.#server.address().port;
  }

  /** Ends every connection without a word; new ones end at once. */
  cut() {
    this.#isCut = true;
    this.#ends.forEach((end) => end.resetAndDestroy());
  }

  mend() {
    this.#isCut = false;
  }

  close() {
    this.cut();
    return new Promise((resolve) => this.#server.close(resolve));
  }

  #join(client, port, hostname) {
    if (this.#isCut) {
      client.resetAndDestroy();
      return;
    }

    const api = connect(port, hostname);
    for (const [end, other] of [[client, api], [api, client]]) {
      this.#ends.add(end);
      end.on('error', () => other.destroy());
      end.once('close', () => {
        this.#ends.delete(end);
        other.destroy();
      });
      end.pipe(other);
    }
  }
}
