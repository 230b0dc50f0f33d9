import { spawnSync } from 'node:child_process';
import { copyFile, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generate } from '@graphql-codegen/cli';
import { parse } from 'graphql';
import { Checks } from '../checks.mjs';

// GraphQL Code Generator makes TypeScript of the published schema and operations, as front-end teams have it do, and the compiler takes it.
const schema = fileURLToPath(new URL('../../../schema', import.meta.url));
const here = fileURLToPath(new URL('.', import.meta.url));
const compiler = fileURLToPath(import.meta.resolve('typescript/package.json')).replace('package.json', 'bin/tsc');
const strict = ['--strict', '--noEmit', '--target', 'es2022', '--module', 'esnext', '--moduleResolution', 'bundler', '--noUncheckedIndexedAccess', '--exactOptionalPropertyTypes'];
const checks = new Checks('GraphQL Code Generator');

// Where the generated code finds what it imports, and git finds nothing.
const output = await mkdtemp(join(here, '../node_modules/.generated-'));
try {
  await checks.check('generates', () => generate({
    schema: join(schema, 'schema.graphql'),
    documents: join(schema, 'operations/**/*.graphql'),
    silent: true,
    noSilentErrors: true,
    generates: {
      [`${output}/`]: {
        preset: 'client',
        config: {
          strictScalars: true,
          scalars: { DateTime: 'string', LocalDate: 'string', LocalTime: 'string', Long: 'number', UUID: 'string' },
          enumsAsTypes: true,
          nonOptionalTypename: true,
          useTypeImports: true,
        },
        presetConfig: { fragmentMasking: false },
      },
    },
  }, true));

  const generated = await readFile(join(output, 'graphql.ts'), 'utf8').catch(() => '');
  for (const name of await operationNames()) {
    await checks.check(`${name} is a typed document`, () => {
      if (!new RegExp(`^export const ${name}Document = .* as unknown as DocumentNode<${name}(Query|Mutation|Subscription),`, 'm').test(generated)) {
        throw new Error('There is no such document.');
      }
    });
  }

  for (const file of ['right.ts', 'wrong.ts']) {
    await checks.check(`compiles with ${file}`, async () => {
      await copyFile(join(here, file), join(output, file));
      const { status, stdout, stderr } = spawnSync(process.execPath, [compiler, ...strict, join(output, 'index.ts'), join(output, file)]);
      if (status !== 0) {
        throw new Error(`${stdout}${stderr}`);
      }
    });
  }
} finally {
  await rm(output, { recursive: true });
}

checks.tell();

async function operationNames() {
  const folder = join(schema, 'operations');
  const files = (await readdir(folder, { recursive: true })).filter((file) => file.endsWith('.graphql'));
  const texts = await Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')));
  return texts.flatMap((text) => parse(text).definitions.map((definition) => definition.name.value));
}
