/** API sets by name with the highest version that this host answers for. */
export type RequirementMatrix = Readonly<Record<string, string>>;

const defaults: RequirementMatrix = {
  AddinCommands: "1.3",
  DialogApi: "1.2",
  ExcelApi: "1.14",
  RibbonApi: "1.2",
  SharedRuntime: "1.2",
};

export function requirementMatrix(overrides: RequirementMatrix = {}): RequirementMatrix {
  return { ...defaults, ...overrides };
}

/** Whether the set is there in this version or a later one; without a version, in any. */
export function isAtLeast(matrix: RequirementMatrix, set: string, version = "0"): boolean {
  const name = Object.keys(matrix).find((known) => known.toLowerCase() === set.toLowerCase());
  if (name === undefined) return false;
  const [major = 0, minor = 0] = (matrix[name] ?? "").split(".").map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = version.split(".").map(Number);
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}
