const unit = require("../../jest.config.js");

/** The tests of core alone, for the mutants of its files; the sheets of real data are left out, which only other files exercise. */
module.exports = { ...unit, rootDir: "../..", roots: ["<rootDir>/tests/core"], maxWorkers: 1 };
