// Builds a style sheet from a palette and the pages that use it, as a person does in a terminal.
import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const require = createRequire(`${process.cwd()}/`);
const root = dirname(require.resolve("@tailwindcss/cli/package.json"));
const main = join(root, require("@tailwindcss/cli/package.json").bin.tailwindcss);

console.log(JSON.stringify(process.argv.slice(2).map((file) => {
  const { palette, pages } = JSON.parse(readFileSync(file, "utf8"));
  const input = join(pages, "input.css");
  const utilities = require.resolve("tailwindcss/utilities.css");
  writeFileSync(input, `@import "${utilities}" source(none);\n@source "${pages}/*.html";\n@import "${palette}";\n`);
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, "--input", input], { encoding: "utf8" });
  return status ? { error: stderr } : { css: stdout };
})));
