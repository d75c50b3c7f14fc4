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
  rowSorted: 19,
  columnSorted: 20,
  singleClicked: 21,
  rowHiddenChanged: 22,
  protectionChanged: 24,
  chartAdded: 50,
  chartActivated: 51,
  chartDeactivated: 52,
  chartDeleted: 53,
  tableSelectionChanged: 100,
  tableChanged: 101,
  tableAdded: 102,
  tableDeleted: 103,
  commentAdded: 250,
  commentDeleted: 251,
  commentChanged: 252,
  autoSaveSettingChanged: 2200,
  workbookActivated: 2203,
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

  /** The targets that are to be told of an event on a sheet, and on something of it. */
  targets(event: EventName, ...ids: readonly string[]): readonly string[] {
    return [...ids, allSheets].filter((target) => this.#wanted.has(`${event} ${target}`));
  }
}
