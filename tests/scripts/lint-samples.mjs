// Lints texts that are no files: reads [{ filePath, text }] from stdin, writes the ids of the broken rules for each.
// It is a process of its own because the project's ESLint configuration is an ES module, which jest cannot load.
import { text as readAll } from "node:stream/consumers";
import { ESLint } from "eslint";
import tseslint from "typescript-eslint";

// Without type information, which a text that is no file cannot have.
const eslint = new ESLint({
  overrideConfig: [{ ...tseslint.configs.disableTypeChecked, files: ["**/*.{ts,tsx}"] }],
});

const brokenBy = async ({ filePath, text }) => {
  const [{ messages }] = await eslint.lintText(text, { filePath });
  return messages.map((message) => (message.fatal ? `fatal: ${message.message}` : message.ruleId));
};

const broken = [];
for (const sample of JSON.parse(await readAll(process.stdin))) broken.push(await brokenBy(sample));
process.stdout.write(JSON.stringify(broken));
