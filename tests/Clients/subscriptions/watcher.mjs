const patience = 20_000;

/**
 * One subscription of a client. Whenever the client sends it, at first and after every break, it asks for what came `after` the last event
 * it was told: as an application would that must miss nothing.
 */
export class Watcher {
  #told = [];
  #waiting = [];
  #failure;
  #end;

  constructor(client, { query, variables, field }) {
    const told = this.#told;
    const asked = {
      ...variables,
      get after() {
        return told.at(-1)?.eventId;
      },
    };
    this.#end = client.subscribe({ query, variables: asked }, {
      next: (answer) => answer.errors ? this.#fail(new Error(JSON.stringify(answer.errors))) : this.#add(answer.data[field]),
      error: (error) => this.#fail(new Error(`The subscription broke: ${describe(error)}`)),
      complete: () => this.#fail(new Error('The subscription ended.')),
    });
  }

  get told() {
    return this.#told;
  }

  /** The first event from this one on that fits; throws when none came in time, and when the subscription came to an end. */
  async find(fits, from = 0, within = patience) {
    const deadline = Date.now() + within;
    while (true) {
      const event = this.#told.slice(from).find(fits);
      if (event) {
        return event;
      }

      if (this.#failure) {
        throw this.#failure;
      }

      if (Date.now() >= deadline) {
        throw new Error(`Not told within ${within} ms; told: ${JSON.stringify(this.#told.slice(from))}`);
      }

      await this.#next(deadline - Date.now());
    }
  }

  end() {
    this.#failure ??= new Error('Ended.');
    this.#end();
  }

  #next(within) {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, within);
      this.#waiting.push(() => {
        clearTimeout(timer);
        resolve();
      });
    });
  }

  #add(event) {
    this.#told.push(event);
    this.#wake();
  }

  #fail(failure) {
    this.#failure ??= failure;
    this.#wake();
  }

  #wake() {
    this.#waiting.splice(0).forEach((wake) => wake());
  }
}

const describe = (error) => error?.code ? `${error.code} ${error.reason}` : error?.stack ?? JSON.stringify(error);
