import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse, print } from 'graphql';

const folder = fileURLToPath(new URL('../../schema/operations', import.meta.url));

const definitions = new Map(readdirSync(folder)
  .filter((file) => file.endsWith('.graphql'))
  .flatMap((file) => parse(readFileSync(`${folder}/${file}`, 'utf8')).definitions)
  .map((definition) => [definition.name.value, definition]));

/** The text of an operation of schema/operations. */
export function operation(name) {
  if (!definitions.has(name)) {
    throw new Error(`schema/operations has no ${name}.`);
  }

  return print(definitions.get(name));
}
