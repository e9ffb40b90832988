// Checks pages by the rules of the HTML standard.
import { readFileSync } from "node:fs";
import { HtmlValidate, StaticConfigLoader } from "html-validate";

const checker = new HtmlValidate(new StaticConfigLoader({ extends: ["html-validate:standard"] }));

const results = [];
for (const file of process.argv.slice(2)) {
  const { results: found } = await checker.validateString(readFileSync(file, "utf8"));
  const faults = found.flatMap(({ messages }) => messages.map(({ line, ruleId, message }) => `line ${line}: ${message} (${ruleId})`));
  results.push({ faults });
}
console.log(JSON.stringify(results));
