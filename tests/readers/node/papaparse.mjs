// Parses tables, guessing what stands between columns, as spreadsheets do.
import { readFileSync } from "node:fs";
import Papa from "papaparse";

console.log(JSON.stringify(process.argv.slice(2).map((file) => {
  const { data, errors } = Papa.parse(readFileSync(file, "utf8"), { header: true, skipEmptyLines: true });
  return errors.length ? { error: JSON.stringify(errors.slice(0, 3)) } : { rows: data };
})));
