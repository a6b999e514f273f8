const unit = require("../../jest.config.js");
const testsOf = require("./subjects.json");

// Named by scripts/mutation.ts.
const tests = testsOf[process.env.MUTATED_MODULE] ?? Object.values(testsOf).flat();

/** The tests that state what a mutated module does. Those of whole sheets would find more, and take hours. */
module.exports = {
  ...unit,
  rootDir: "../..",
  roots: ["<rootDir>/tests/core"],
  testMatch: tests.map((name) => `<rootDir>/tests/core/${name}.test.ts`),
  maxWorkers: 1,
};
