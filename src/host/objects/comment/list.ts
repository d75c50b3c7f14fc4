import { type Remark, type Sheet, type Thread, noteOf } from "../../model";
import { orItemNotFound } from "../../protocol/host-error";
import { refuseProtected } from "../guard";
import type { NamesOf, OfComment, OnSheet } from "../kinds";
import { tell } from "../session";

export const sheetsOf = ({ session, sheet }: NamesOf): readonly Sheet[] =>
  sheet ? [sheet] : session.workbook.sheets;

/** The conversations of a sheet, or of all of them, with their sheets. */
export const threadsOf = (self: NamesOf): readonly { sheet: Sheet; thread: Thread }[] =>
  sheetsOf(self).flatMap((sheet) => sheet.threads.map((thread) => ({ sheet, thread })));

export function threadOf({ sheet, id }: OfComment): Thread {
  return orItemNotFound(sheet.threads.find((one) => one.id === id));
}

/** Puts a conversation into its sheet's list, or (null) takes it out; its note goes along. */
export function putThread(self: OnSheet, id: string, thread: Thread | null): void {
  refuseProtected(self, "allowEditObjects");
  const { sheet } = self;
  const old = sheet.threads.find((one) => one.id === id);
  const others = sheet.threads.filter((one) => one !== old);
  if (old && !thread) sheet.notes.delete(`${old.row},${old.column}`);
  if (thread) sheet.notes.set(`${thread.row},${thread.column}`, noteOf(thread));
  const place = old ? sheet.threads.indexOf(old) : others.length;
  sheet.threads = thread ? others.toSpliced(place, 0, thread) : others;
  sheet.touched.add("notes");
  sheet.announce({ row: 0, column: 0, rows: 0, columns: 0 }, "structure");
  tellOf(self, id, old, thread);
}

function tellOf(
  self: OnSheet,
  commentId: string,
  old: Thread | undefined,
  now: Thread | null,
): void {
  const replies = (old ?? now)?.replies ?? [];
  const commentDetails = [{ commentId, replyIds: replies.map(({ id }) => id) }];
  if (!old) return tell(self, "commentAdded", { commentDetails });
  if (!now) return tell(self, "commentDeleted", { commentDetails });
  tell(self, "commentChanged", { commentDetails, changeType: changeType(old, now) });
}

function changeType(old: Thread, now: Thread): string {
  if (now.replies.length > old.replies.length) return "ReplyAdded";
  if (now.replies.length < old.replies.length) return "ReplyDeleted";
  if (now.resolved !== old.resolved) return now.resolved ? "CommentResolved" : "CommentReopened";
  return now.text === old.text ? "ReplyEdited" : "CommentEdited";
}

/** An id that no remark of the workbook has. */
function freeId(self: NamesOf): string {
  const taken = new Set(
    threadsOf({ ...self, sheet: null }).flatMap(({ thread }) => [
      thread.id,
      ...thread.replies.map(({ id }) => id),
    ]),
  );
  for (let number = taken.size + 1; ; number++) {
    const id = `{${number.toString(16).toUpperCase().padStart(8, "0")}-0007-4000-8000-000000000000}`;
    if (!taken.has(id)) return id;
  }
}

/** The host has one user. */
export const newRemark = (self: NamesOf, content: Pick<Remark, "text" | "mentions">): Remark => ({
  id: freeId(self),
  author: "User",
  email: "",
  created: new Date().toISOString(),
  ...content,
});
