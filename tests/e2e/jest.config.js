/** The built add-in in the built workbench, in a real Chromium. One file at a time: each starts a browser of its own. */
module.exports = async () => {
  const { default: unit } = await import("../../jest.config.js");
  return {
    ...unit,
    rootDir: "../..",
    roots: ["<rootDir>/tests/e2e"],
    testPathIgnorePatterns: ["/node_modules/"],
    testTimeout: 120_000,
    maxWorkers: 1,
  };
};
