import { join } from "node:path";
import { kpiscore } from "../cli/kpiscore";

interface LineJson {
  readonly clause: string;
  readonly quantity: number;
  readonly charged: number;
  readonly multiplier: number;
  readonly points: number;
  readonly status: string;
}

interface IssueJson {
  readonly code: string;
  readonly sheet: string;
  readonly cell: string | null;
  readonly text: string;
  readonly message: string;
}

interface CardJson {
  readonly subject: { readonly id: string | null; readonly name: string; readonly team: string };
  readonly period: string;
  readonly score: number | null;
  readonly deducted: number;
  readonly bonus: number;
  readonly yuan: number;
  readonly sanctions: readonly string[];
  readonly lines: readonly LineJson[];
  readonly recordings: readonly { readonly recording: string; readonly score: number }[];
  readonly issues: readonly IssueJson[];
}

interface Scored {
  readonly cards: readonly CardJson[];
  readonly issues: readonly IssueJson[];
  /** The only card of a person. */
  readonly card: (name: string) => CardJson;
  readonly codesOf: (name: string) => readonly string[];
}

/** Scores a sample of March 2026 as the command line does. */
export async function scored(sample: string, rulebook: string): Promise<Scored> {
  const book = join(__dirname, "../../assets/samples", `${sample}.xlsx`);
  const options = ["--rules", rulebook, "--period", "2026-03", "--json"];
  const { out, err } = await kpiscore("score", book, ...options);
  if (out === "") throw new Error(err);
  const { cards, issues } = JSON.parse(out) as Pick<Scored, "cards" | "issues">;
  const card = (name: string): CardJson => {
    const [only, ...more] = cards.filter(({ subject }) => subject.name === name);
    if (!only || more.length > 0) throw new Error(`${name} has ${more.length + 1} cards`);
    return only;
  };
  return { cards, issues, card, codesOf: (name) => card(name).issues.map(({ code }) => code) };
}
