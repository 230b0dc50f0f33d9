import { breakDocument, breakNames, breakText } from './breaks.mjs';
import { randomRequest } from './documents.mjs';
import { Random } from './random.mjs';
import { readSchema } from './reference.mjs';
import { breakSchema, schemaBreakNames } from './schema-breaks.mjs';
import { randomSchema } from './schemas.mjs';

const requestsPerSchema = 24;
const brokenSchemasPerSchema = 4;

/** The cases of a seed: one schema, requests to it, and broken forms of it. */
export function* casesOf(seed) {
  const random = new Random(seed);
  const sdl = randomSchema(random);
  const schema = readSchema(sdl);
  yield { kind: 'introspection', seed, name: 'introspection', sdl, schema };
  yield { kind: 'printed', seed, name: 'printed schema', sdl, schema };
  for (let index = 0; index < brokenSchemasPerSchema; index++) {
    const name = random.pick(schemaBreakNames);
    yield { kind: 'schema', seed, name, sdl: breakSchema(random, sdl, name) };
  }

  for (let index = 0; index < requestsPerSchema; index++) {
    const request = randomRequest(random, schema);
    const way = random.next();
    if (way < 0.4) {
      yield { kind: 'request', seed, name: 'as generated', sdl, schema, request };
    } else if (way < 0.9) {
      const name = random.pick(breakNames);
      yield { kind: 'request', seed, name, sdl, schema, request: { ...request, query: breakDocument(random, schema, request.query, name) } };
    } else {
      yield { kind: 'request', seed, name: 'text', sdl, schema, request: { ...request, query: breakText(random, request.query) } };
    }
  }
}
