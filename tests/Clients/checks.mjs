/** Counts what holds and tells what does not: a run ends with one line, and with 1 when something failed. */
export class Checks {
  #of;
  #passed = 0;
  #failed = 0;

  constructor(of) {
    this.#of = of;
  }

  /** Runs a check; what it throws is told, and the others go on. */
  async check(name, body) {
    try {
      await body();
      this.#passed++;
    } catch (failure) {
      this.#failed++;
      console.log(`FAILED ${this.#of}: ${name}: ${failure.stack}`);
    }
  }

  tell() {
    console.log(`${this.#passed + this.#failed} checks of ${this.#of}: ${this.#passed} passed, ${this.#failed} failed`);
    process.exitCode = this.#failed > 0 ? 1 : process.exitCode;
  }
}
