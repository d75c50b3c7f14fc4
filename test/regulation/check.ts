/**
 * Holds the readings of regulations against the built-in rulebooks, clause by clause, then changes
 * every figure that a rule was read from and expects the readings to follow.
 *
 * Usage: check <folder>, a folder of .txt files, each the text of one or more regulations.
 */
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { Rulebook } from "../../src/core";
import { readRegulation } from "../../src/regulation";
import { builtInRulebooks } from "../../src/rulebooks";
import { align } from "./align";
import { changedFigures } from "./mutate";

interface Text {
  readonly name: string;
  readonly text: string;
}

const say = (line: string) => process.stdout.write(`${line}\n`);

/** Compares a rulebook with the text that reads most like it; the number of differences. */
function compare(rulebook: Rulebook, texts: readonly Text[]): number {
  const aligned = texts.map(({ name, text }) => ({
    name,
    ...align(rulebook, readRegulation(text).rulebook),
  }));
  const [best] = aligned.toSorted((a, b) => b.same - a.same);
  if (!best || best.same === 0) {
    say(`${rulebook.id}: no text here has its figures`);
    return 0;
  }
  const { name, same, clauses, differences } = best;
  say(`${rulebook.id}: ${same} of ${clauses} clauses as in ${name}`);
  for (const line of differences) say(`  ${line}`);
  return differences.length;
}

function follow({ name, text }: Text): number {
  const { changed, lost } = changedFigures(text);
  say(`${name}: ${changed} figures changed, ${lost.length} not followed`);
  for (const line of lost) say(`  ${line}`);
  return lost.length;
}

function main(folder: string): number {
  const texts = readdirSync(folder)
    .filter((name) => name.endsWith(".txt"))
    .toSorted()
    .map((name) => ({ name, text: readFileSync(join(folder, name), "utf8") }));
  const wrong = [
    ...builtInRulebooks.map((rulebook) => compare(rulebook, texts)),
    ...texts.map(follow),
  ];
  return wrong.reduce((sum, count) => sum + count, 0);
}

const [, , folder] = process.argv;
if (folder === undefined) {
  say("usage: check <folder of .txt files>");
  process.exitCode = 2;
} else {
  process.exitCode = main(folder) === 0 ? 0 : 1;
}
