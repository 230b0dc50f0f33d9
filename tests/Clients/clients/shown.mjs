const patience = 10_000;

/** What a screen shows of a query that is watched. */
export class Shown {
  #last;
  #wake = () => {};

  show(data) {
    this.#last = data;
    this.#wake();
  }

  /** What is shown as soon as it fits; throws when it does not in time. */
  async until(fits) {
    const deadline = Date.now() + patience;
    while (!this.#last || !fits(this.#last)) {
      if (Date.now() >= deadline) {
        throw new Error(`Shown is ${JSON.stringify(this.#last)}`);
      }

      await new Promise((resolve) => {
        const timer = setTimeout(resolve, deadline - Date.now());
        this.#wake = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    }

    return this.#last;
  }
}
