const swc = (syntax) => ['@swc/jest', { jsc: { parser: { syntax }, target: 'es2023' }, module: { type: 'commonjs' } }];

/** @type {import('jest').Config} */
module.exports = {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  transform: {
    '^.+\\.ts$': swc('typescript'),
    // The MongoDB driver says who it is with the help of a dynamic import, which Jest's sandbox refuses and a real server insists on.
    'mongodb/lib/runtime_adapters\\.js$': swc('ecmascript'),
  },
  transformIgnorePatterns: ['/node_modules/(?!mongodb/lib/runtime_adapters\\.js$)'],
  // Two cores: real servers run beside the tests, so a third worker would only make timeouts flaky.
  maxWorkers: 2,
  testTimeout: 30_000,
  modulePathIgnorePatterns: ['<rootDir>/data'],
};
