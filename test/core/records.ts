import { type EventRecord, type Person, exact } from "../../src/core";

let row = 1;

/** A record for a test: what it does not say is absent from the row. */
export function record(said: {
  clause: string | null;
  name?: string;
  names?: readonly string[];
  id?: string;
  team?: string;
  day?: string;
  period?: string;
  quantity?: string;
  figure?: string;
  aggravated?: boolean;
  void?: boolean;
  item?: string;
  cell?: string;
  issues?: EventRecord["issues"];
}): EventRecord {
  row += 1;
  const names = said.names ?? (said.name === undefined ? [] : [said.name]);
  return {
    source: [{ sheet: "台账", cell: said.cell ?? `E${row}` }],
    day: said.day ?? null,
    period: said.period ?? null,
    people: names.map((name): Person => ({ id: said.id ?? null, name, team: said.team ?? null })),
    team: said.team ?? null,
    item: said.item ?? said.clause ?? "不明",
    clause: said.clause,
    quantity: said.quantity === undefined ? null : exact(said.quantity),
    figure: said.figure === undefined ? null : exact(said.figure),
    aggravated: said.aggravated ?? false,
    void: said.void ?? false,
    inspector: null,
    remark: null,
    issues: said.issues ?? [],
  };
}
