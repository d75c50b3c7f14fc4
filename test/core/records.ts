import { type EventRecord, type Moment, type Person, bareRecord, exact } from "../../src/core";

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
  recording?: string;
  /** A day, or a day and a time: "2026-03-02T10:40". */
  submitted?: string;
  since?: string;
  measures?: Readonly<Record<string, string>>;
  item?: string;
  cell?: string;
  issues?: EventRecord["issues"];
}): EventRecord {
  row += 1;
  const names = said.names ?? (said.name === undefined ? [] : [said.name]);
  return {
    ...bareRecord,
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
    recording: said.recording ?? null,
    submitted: said.submitted === undefined ? null : moment(said.submitted),
    since: said.since ?? null,
    measures: Object.fromEntries(
      Object.entries(said.measures ?? {}).map(([id, figure]) => [id, exact(figure)]),
    ),
    issues: said.issues ?? [],
  };
}

function moment(text: string): Moment {
  const [day = "", time] = text.split("T");
  const [hours = 0, minutes = 0] = (time ?? "").split(":").map(Number);
  return { day, minute: time === undefined ? null : hours * 60 + minutes };
}
