// These are published as ES modules only, which Jest cannot require on Node 20: they are transformed like our own code.
const esModulesOnly = [
  "hucre",
  "temporal-polyfill",
  "temporal-utils",
  "strip-bom",
  "uuid",
  ...["lodash-es", "nanoid", "rbush", "quickselect", "kdbush", "franc-min", "trigram-utils", "n-gram"],
  ...["collapse-white-space", "cjk-regex", "unicode-regex", "regexp-util"],
].join("|");

const swc = (parser) => [
  "@swc/jest",
  { jsc: { target: "es2022", parser, transform: { react: { runtime: "automatic" } } }, module: { type: "commonjs" } },
];

/** Unit tests: the layers of src and of the workbench, without a browser. Each file names its environment where it is not Node. */
module.exports = {
  testEnvironment: "node",
  roots: ["<rootDir>/tests"],
  testPathIgnorePatterns: ["/node_modules/", "<rootDir>/tests/e2e/"],
  transform: {
    "^.+\\.tsx?$": swc({ syntax: "typescript", tsx: true }),
    [`/node_modules/(${esModulesOnly})/.+\\.m?js$`]: swc({ syntax: "ecmascript" }),
  },
  transformIgnorePatterns: [`/node_modules/(?!(.*/node_modules/)?(${esModulesOnly})/)`],
  // `--coverage` is for the tests of core and messages, which have to reach every line and branch of them.
  collectCoverageFrom: ["src/core/**/*.ts", "src/messages/**/*.ts"],
  coverageProvider: "v8",
  coverageDirectory: ".cache/coverage",
  coverageReporters: ["text-summary", ["text", { skipFull: true }]],
  coverageThreshold: { global: { statements: 100, branches: 100, functions: 100, lines: 100 } },
  setupFilesAfterEnv: ["<rootDir>/tests/support/setup.ts"],
  // Starting a grid or a lint run takes seconds on two busy cores; what hangs still ends.
  testTimeout: 30_000,
  maxWorkers: 2,
};
