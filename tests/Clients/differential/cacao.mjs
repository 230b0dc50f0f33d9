/** Cacao behind POST /execute. */
export class Cacao {
  #address;

  constructor(address) {
    this.#address = address;
  }

  /** Sends a request; throws for any other status than 200: nothing in it may make the server fail. */
  async execute(schema, { query, variables, operationName }) {
    return JSON.parse(await this.#post('/execute', { schema, query, variables, operationName }));
  }

  /** The schema as Cacao prints it. */
  print(schema) {
    return this.#post('/execute/sdl', { schema, query: '' });
  }

  async #post(path, body) {
    const answer = await fetch(this.#address + path, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    });
    const text = await answer.text();
    if (answer.status !== 200) {
      throw new Error(`Status ${answer.status}: ${text.slice(0, 500)}`);
    }

    return text;
  }
}

/** Where a response of Cacao ended. */
export function stageOf(response) {
  if ('data' in response) {
    return 'execute';
  }

  const extensions = response.errors.map((error) => error.extensions ?? {});
  return extensions.some((extension) => extension.code === 'SCHEMA_INVALID') ? 'schema'
    : extensions.some((extension) => extension.code === 'HC0011') ? 'parse'
    : extensions.some((extension) => extension.specifiedBy) ? 'validate'
    : 'request';
}
