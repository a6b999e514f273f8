import js from "@eslint/js";
import globals from "globals";
import tseslint from "typescript-eslint";
import boundaries from "eslint-plugin-boundaries";
import jsxA11y from "eslint-plugin-jsx-a11y";
import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";

/** Who may import whom (docs/architecture.md). "→" reads "may import". */
const layers = {
  core: ["core"],
  excel: ["excel", "core"],
  operations: ["operations", "excel", "core"],
  messages: ["messages", "core", "excel-errors"],
  "excel-errors": [],
};

export { layers };
export default tseslint.config(
  { ignores: ["node_modules/", "dist/", ".cache/", "coverage/", "docs/"] },
  js.configs.recommended,
  ...tseslint.configs.recommended,
);
