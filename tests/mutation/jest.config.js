const unit = require("../../jest.config.js");

/** The tests of core alone, for the mutants of its files; the sheets of real data are left out, which only other files exercise. */
module.exports = {
  ...unit,
  rootDir: "../..",
  roots: ["<rootDir>/tests/core"],
  // Each property tries a hundred cases, which is too slow to be done again for every mutant.
  testPathIgnorePatterns: [...unit.testPathIgnorePatterns, "/properties/"],
  maxWorkers: 1,
};
