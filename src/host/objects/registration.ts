import type { Session } from "./session";
import type { EventName } from "./subscriptions";

type Registrations<Self> = Record<string, (self: Self) => void>;

/**
 * The calls by which the client asks to be told of events, or no longer.
 * @param target whose events: a sheet's, a table's or a chart's id, or all of the workbook's
 * @param events by the client's word for each, such as "DataChangedEvent"
 */
export function registrations<Self>(
  session: (self: Self) => Session,
  target: (self: Self) => string,
  events: Readonly<Record<string, EventName>>,
): Registrations<Self> {
  const calls: Registrations<Self> = {};
  for (const [word, event] of Object.entries(events)) {
    calls[`_Register${word}`] = (self) => session(self).subscriptions.register(event, target(self));
    calls[`_Unregister${word}`] = (self) =>
      session(self).subscriptions.unregister(event, target(self));
  }
  return calls;
}

/** The events of one sheet and of all of them. */
export const sheetEvents = {
  DataChangedEvent: "changed",
  SelectionChangedEvent: "selectionChanged",
  ActivatedEvent: "activated",
  DeactivatedEvent: "deactivated",
  CalculatedEvent: "calculated",
  FormatChangedEvent: "formatChanged",
  RowSortedEvent: "rowSorted",
  ColumnSortedEvent: "columnSorted",
  // Nobody clicks in the host; whoever listens is told of nothing.
  SingleClickedEvent: "singleClicked",
  RowHiddenChangedEvent: "rowHiddenChanged",
  ProtectionChangedEvent: "protectionChanged",
} as const;
