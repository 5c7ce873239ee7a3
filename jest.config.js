/** @type {import('jest').Config} */
export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '\\.ts$': ['@swc/jest', { jsc: { target: 'es2022', parser: { syntax: 'typescript' } }, module: { type: 'es6' } }],
  },
  collectCoverageFrom: ['src/**/*.ts'],
  coverageReporters: ['text-summary'],
  testTimeout: 120_000,
  maxWorkers: '100%',
};
