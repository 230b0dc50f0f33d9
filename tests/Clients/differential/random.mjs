/** Random choices that a seed repeats exactly (mulberry32). */
export class Random {
  #state;

  constructor(seed) {
    this.#state = seed >>> 0;
  }

  /** A number from 0 up to, and without, 1. */
  next() {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let t = this.#state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  }

  /** A whole number from 0 up to, and without, the limit. */
  below(limit) {
    return Math.floor(this.next() * limit);
  }

  /** A whole number between both, inclusive. */
  between(low, high) {
    return low + this.below(high - low + 1);
  }

  /** True with that probability. */
  chance(probability) {
    return this.next() < probability;
  }

  /** One of the items; undefined when there is none. */
  pick(items) {
    return items[this.below(items.length)];
  }

  /** At least `low` and at most `high` of the items, in their order. */
  some(items, low = 1, high = items.length) {
    const count = Math.min(items.length, this.between(low, Math.max(low, high)));
    const left = items.map((_, index) => index);
    const taken = new Set();
    while (taken.size < count) {
      taken.add(left.splice(this.below(left.length), 1)[0]);
    }

    return items.filter((_, index) => taken.has(index));
  }
}
