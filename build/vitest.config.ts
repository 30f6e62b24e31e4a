import { defineConfig } from 'vitest/config';

/**
 * Three suites: unit (pure, seconds), integration (real sshd, DuckDB files, processes on loopback) and e2e (Chromium, Electron).
 * `test/run.ts` sets up what they need and runs all of them.
 */
const suite = (name: string, testTimeout: number) => ({
  root: process.cwd(),
  test: {
    name,
    // Real processes on a loaded machine: CI gives such a test one more try and says so; elsewhere it fails at once.
    retry: process.env.CI && name !== 'unit' ? 1 : 0,
    include: [`test/${name}/**/*.test.{ts,tsx}`],
    setupFiles: ['test/setup/drawnCases.ts'],
    testTimeout,
    hookTimeout: 120_000,
    pool: 'forks' as const,
  },
});

export default defineConfig({
  root: process.cwd(),
  test: {
    projects: [suite('unit', 20_000), suite('integration', 120_000), suite('e2e', 300_000)],
    env: { TZ: 'UTC' },
    maxWorkers: 2,
  },
});
