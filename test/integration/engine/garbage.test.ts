import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isContractProcedure } from '@orpc/contract';
import { createRouterClient, ORPCError } from '@orpc/server';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { z } from 'zod';
import type { Engine } from '#engine/engineTypes.ts';
import { createMemorySecretStore } from '#engine/ssh/memorySecretStore.ts';
import { startEngine } from '#engine/startEngine.ts';
import { contract } from '#shared/contract/contract.ts';

interface Found {
  readonly path: readonly string[];
  readonly input: z.ZodType;
}

/** Every procedure of the contract with its input schema; one without a schema fails the walk. */
function procedures(node: unknown, path: readonly string[] = []): Found[] {
  if (isContractProcedure(node)) {
    const input = node['~orpc'].inputSchema as z.ZodType | undefined;
    if (!input || !node['~orpc'].outputSchema) throw new Error(`${path.join('.')} lacks a schema`);
    return [{ path, input }];
  }
  return Object.entries(node as object).flatMap(([key, child]) => procedures(child, [...path, key]));
}

const all = procedures(contract);
const folder = mkdtempSync(join(tmpdir(), 'headroom-garbage-'));
let engine: Engine;

beforeAll(async () => {
  engine = await startEngine({
    configFolder: folder,
    dataFolder: join(folder, 'data'),
    shell: 'browser',
    store: true,
    secrets: createMemorySecretStore(),
    startDemo: null,
  });
});

afterAll(async () => {
  await engine.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** Calls a procedure as a page would, with whatever it is given. */
async function call(path: readonly string[], input: unknown): Promise<unknown> {
  const client = createRouterClient(engine.router);
  const procedure = path.reduce<unknown>((node, key) => (node as Record<string, unknown>)[key], client);
  return (procedure as (input: unknown) => Promise<unknown>)(input);
}

describe('garbage through every procedure', () => {
  it('finds the whole contract', () => {
    expect(all.length).toBeGreaterThanOrEqual(24);
  });

  it.each(all.map((found) => [found.path.join('.'), found] as const))(
    '%s refuses it by type',
    async (_, found) => {
      const garbage = fc
        .oneof(
          fc.anything(),
          fc.constantFrom(null, 0, '', [], 'x'.repeat(1e5), { name: '-oProxyCommand=x' }, { id: 7 }),
        )
        .filter((value) => !found.input.safeParse(value).success);
      await fc.assert(
        fc.asyncProperty(garbage, async (value) => {
          const error = await call(found.path, value).then(
            () => null,
            (reason: unknown) => reason,
          );
          expect(error).toBeInstanceOf(ORPCError);
          expect((error as ORPCError<string, unknown>).code).toBe('BAD_REQUEST');
        }),
        { numRuns: 60 },
      );
    },
  );
});
