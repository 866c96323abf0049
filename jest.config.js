/** @type {import('jest').Config} */
export default {
  testEnvironment: 'node',
  // By default Jest leaves a core idle: on two cores that is half of the time.
  maxWorkers: '100%',
  extensionsToTreatAsEsm: ['.ts'],
  setupFiles: ['<rootDir>/__tests__/sandbox.ts'],
  modulePathIgnorePatterns: ['<rootDir>/build/', '<rootDir>/dist/', '<rootDir>/examples/'],
  // Some tests start processes, and CI's machines are small.
  testTimeout: 20_000,
  testMatch: ['<rootDir>/__tests__/**/*.test.ts'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      { jsc: { target: 'es2022', parser: { syntax: 'typescript' } }, module: { type: 'es6' }, sourceMaps: 'inline' },
    ],
  },
  collectCoverageFrom: ['src/**/*.ts', '!src/index.ts'],
  coverageReporters: ['text', 'lcov'],
  coverageThreshold: { global: { statements: 95, branches: 85, functions: 95, lines: 95 } },
}
