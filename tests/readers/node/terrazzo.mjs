// Parses and lints design tokens; prints each by its path.
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { defineConfig, Logger, parse } from "@terrazzo/parser";

// How names are joined is a person's choice.
const lint = { rules: { "core/consistent-naming": "off" } };
const config = defineConfig({ lint }, { cwd: pathToFileURL(`${process.cwd()}/`) });

async function read(file) {
  const logger = new Logger({ level: "warn" });
  const source = { filename: pathToFileURL(file), src: readFileSync(file, "utf8") };
  const { tokens } = await parse([source], { config, logger });
  const counts = logger.stats?.() ?? logger;
  if (counts.errorCount || counts.warnCount) throw new Error(`${counts.errorCount} errors, ${counts.warnCount} warnings`);
  return { colors: Object.fromEntries(Object.entries(tokens).map(([path, { $value, $description, $type }]) => [path, { $type, $description, ...$value }])) };
}

const results = [];
for (const file of process.argv.slice(2)) {
  try { results.push(await read(file)); } catch (error) { results.push({ error: String(error) }); }
}
console.log(JSON.stringify(results));
