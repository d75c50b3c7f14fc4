/** The client's numbers for the events that it can be told of. */
export const eventTypes = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
  calculated: 16,
  formatChanged: 18,
} as const;
export type EventName = keyof typeof eventTypes;

/** The target of an event that is registered for all sheets. */
export const allSheets = "Workbook";

/** Which events a client registered for: by name and target, a sheet's id or all sheets. */
export class Subscriptions {
  readonly #wanted = new Map<string, number>();

  register(event: EventName, target: string): void {
    const key = `${event} ${target}`;
    this.#wanted.set(key, (this.#wanted.get(key) ?? 0) + 1);
  }

  unregister(event: EventName, target: string): void {
    const key = `${event} ${target}`;
    const left = (this.#wanted.get(key) ?? 0) - 1;
    if (left > 0) this.#wanted.set(key, left);
    else this.#wanted.delete(key);
  }

  /** The targets that are to be told of an event on a sheet. */
  targets(event: EventName, sheetId: string): readonly string[] {
    return [sheetId, allSheets].filter((target) => this.#wanted.has(`${event} ${target}`));
  }
}
