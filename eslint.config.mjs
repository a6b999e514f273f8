import js from "@eslint/js";
import boundaries from "eslint-plugin-boundaries";
import jsxA11y from "eslint-plugin-jsx-a11y";
import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import globals from "globals";
import tseslint from "typescript-eslint";

/** The folders of docs/architecture.md. The first that matches counts. */
const layerFolders = {
  core: "src/core",
  excel: "src/excel",
  operations: "src/operations",
  messages: "src/messages",
  taskpane: "src/taskpane",
  commands: "src/commands",
  headless: "workbench/headless",
  document: "workbench/document",
  host: "workbench/host",
  page: "workbench/page",
  tooling: "{tests,scripts,bench}",
};

/** Who may import whom. A layer that is not named here for another one may not import it; tests, scripts and benches may import anything. */
const mayImport = {
  core: [],
  excel: ["core"],
  operations: ["excel", "core"],
  messages: ["core"],
  taskpane: ["operations", "messages", "core"],
  commands: ["operations", "messages", "core"],
  document: [],
  host: ["document"],
  page: ["host", "document"],
  headless: ["host", "document", "operations", "messages", "core"],
  tooling: Object.keys(layerFolders),
};

/** The packages that each layer may import; layers that are not named may import any. */
const mayUse = {
  core: ["temporal-polyfill"],
  excel: ["zod"],
  operations: [],
  messages: ["temporal-polyfill"],
};

const everyLayer = Object.keys(layerFolders);
const except = (...layers) => everyLayer.filter((layer) => !layers.includes(layer) && layer !== "tooling");
const isOneOf = (types) => ({ element: { types: { anyOf: types } } });

const boundaryPolicies = [
  ...Object.entries(mayImport).map(([from, to]) => ({
    from: isOneOf([from]),
    allow: { to: isOneOf([from, ...to]) },
  })),
  // The codes of host failures are keys of the catalogue: words are chosen by them.
  {
    from: isOneOf(["messages"]),
    allow: { to: { file: { categories: "host-errors" } }, dependency: { kind: "type" } },
  },
  // With the shared runtime one page serves pane and ribbon: its start is where both meet.
  { from: { file: { categories: "start" } }, allow: { to: isOneOf(["commands"]) } },
  { from: isOneOf(everyLayer), allow: { to: { module: { origin: ["external", "core"] } } } },
  ...Object.entries(mayUse).map(([from, packages]) => ({
    from: isOneOf([from]),
    disallow: {
      to: {
        module: { origin: ["external", "core"], source: packages.length === 0 ? "**" : `!(${packages.join("|")})` },
      },
    },
  })),
  // One place holds the workbook's model, reads and writes files.
  {
    from: isOneOf(except("document")),
    disallow: { to: { module: { origin: "external", source: ["@univerjs/**", "fflate", "hucre", "hucre/**"] } } },
  },
];

const noDefaultExport = { selector: "ExportDefaultDeclaration", message: "Export by name." };
const noRawHtml = {
  selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']",
  message: "Cell text is hostile: it is shown as text.",
};
const emptyLoad = {
  selector: "CallExpression[callee.property.name='load'][arguments.length=0]",
  message: "Name the properties to load.",
};
const hostType = {
  selector: "TSQualifiedName > Identifier.left[name=/^(Office|Excel|OfficeExtension)$/]",
  message: "Only src/excel knows the types of the host.",
};
// OfficeDev/office-js-docs-pr, docs/excel/excel-add-ins-undo-capabilities.md; what needs types is in tests/scripts/undo.test.ts.
const undoCalls =
  "copy|protect|unprotect|pauseProtection|resumeProtection|setPassword|updateOptions|addFromBase64|insertWorksheetsFromBase64|refreshAll|requestUpdate|setSelectedDataAsync";
const emptiesUndo = [
  `CallExpression[callee.property.name=/^(${undoCalls})$/]`,
  "CallExpression[callee.property.name='delete'][callee.object.name=/(^s|S)heet$/]",
  "AssignmentExpression[left.property.name=/^(visibility|standardWidth)$/]",
].map((selector) => ({ selector, message: "After this call people cannot undo what they did before it." }));
const restrictGlobals = (message, names) => ["error", ...names.map((name) => ({ name, message }))];
const hostGlobals = ["Office", "Excel", "OfficeExtension"];

export default tseslint.config(
  { ignores: ["node_modules/", "dist/", "dist-source-maps/", ".cache/", "coverage/", "docs/"] },
  js.configs.recommended,
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: {
      parserOptions: { project: "./tsconfig.tools.json", tsconfigRootDir: import.meta.dirname },
      globals: globals.node,
    },
    linterOptions: { reportUnusedDisableDirectives: "error" },
  },
  { files: ["**/*.{js,mjs}"], ...tseslint.configs.disableTypeChecked },
  {
    files: ["*.js", "**/jest.config.js"],
    rules: { "@typescript-eslint/no-require-imports": "off" },
  },
  {
    files: ["**/*.{ts,tsx}"],
    plugins: { boundaries },
    settings: {
      "boundaries/elements": Object.entries(layerFolders).map(([type, pattern]) => ({
        type,
        pattern,
        partialMatch: false,
      })),
      "boundaries/files": [
        { category: "host-errors", pattern: "src/excel/host-error.ts" },
        { category: "start", pattern: "src/taskpane/index.tsx" },
      ],
      "import/resolver": { node: { extensions: [".ts", ".tsx", ".js", ".mjs"] } },
    },
    rules: {
      "boundaries/dependencies": ["error", { default: "disallow", checkAllOrigins: true, policies: boundaryPolicies }],
      "max-lines": ["error", 250],
      "no-restricted-syntax": ["error", noDefaultExport, noRawHtml],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/no-misused-spread": ["error", { allow: ["string"] }],
      "@typescript-eslint/no-confusing-void-expression": [
        "error",
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
    },
  },
  {
    files: ["workbench/document/**/*.ts"],
    ignores: ["workbench/document/read-xlsx.ts"],
    rules: {
      "@typescript-eslint/no-restricted-imports": [
        "error",
        {
          patterns: [
            {
              group: ["hucre", "hucre/*"],
              allowTypeImports: true,
              message: "Files are read in one place: read-xlsx.ts.",
            },
          ],
        },
      ],
    },
  },
  { files: ["src/**", "workbench/**"], rules: { "no-console": "error" } },
  {
    files: ["src/core/**"],
    rules: {
      "no-restricted-globals": restrictGlobals("core is deterministic and knows no host, page, clock or console.", [
        ...hostGlobals,
        ...["Date", "window", "document", "navigator", "localStorage", "fetch", "console", "process", "performance"],
        ...["setTimeout", "setInterval", "queueMicrotask", "crypto"],
      ]),
      "no-restricted-properties": [
        "error",
        { object: "Temporal", property: "Now", message: "The day is an argument." },
        { object: "Math", property: "random", message: "core is deterministic." },
      ],
      "no-restricted-syntax": ["error", noDefaultExport, hostType],
    },
  },
  {
    files: ["src/operations/**", "src/messages/**", "src/taskpane/**", "src/commands/**"],
    rules: {
      "no-restricted-globals": restrictGlobals("Only src/excel calls Excel.", ["Excel", "OfficeExtension"]),
      "no-restricted-syntax": ["error", noDefaultExport, noRawHtml, ...emptiesUndo],
    },
  },
  {
    files: ["src/excel/**"],
    plugins: { "office-addins": officeAddins },
    rules: {
      ...Object.fromEntries(Object.keys(officeAddins.rules).map((rule) => [`office-addins/${rule}`, "error"])),
      // It takes a constant for no argument; the selector below does not.
      "office-addins/no-empty-load": "off",
      "no-restricted-syntax": ["error", noDefaultExport, emptyLoad, ...emptiesUndo],
      // The types describe the newest Excel; an older one leaves members out.
      "@typescript-eslint/no-unnecessary-condition": "off",
    },
  },
  {
    files: ["src/taskpane/**/*.{ts,tsx}", "workbench/page/**/*.{ts,tsx}"],
    extends: [jsxA11y.flatConfigs.strict, reactHooks.configs.flat["recommended-latest"]],
    languageOptions: { globals: globals.browser },
  },
  {
    // Univer's files hold numbers where its types have enums of them.
    files: ["workbench/document/univer-*.ts"],
    rules: {
      "@typescript-eslint/no-unsafe-enum-assignment": "off",
      "@typescript-eslint/no-unsafe-enum-comparison": "off",
    },
  },
  {
    // Jest's matchers and parts of the packages that only tests read have no types.
    files: ["tests/**"],
    rules: Object.fromEntries(
      ["argument", "assignment", "call", "member-access", "return"].map((use) => [
        `@typescript-eslint/no-unsafe-${use}`,
        "off",
      ]),
    ),
  },
  {
    files: ["tests/fixtures/**/*.js"],
    languageOptions: { globals: { ...globals.browser, Office: "readonly", Excel: "readonly" } },
  },
  {
    files: ["*.config.{js,mjs}", "**/jest.config.js"],
    rules: { "no-restricted-syntax": "off" },
  },
);
