import type { Remark, Thread } from "../../model";
import { parseRect, splitSheet } from "../../model";
import { HostError, invalidArgument, orItemNotFound } from "../../protocol/host-error";
import type { OfficeObject, Property } from "../../protocol/office-class";
import { areaArgument, existing, isCell } from "../addresses";
import { flag, textArgument, wholeNumber } from "../arguments";
import {
  type Area,
  type ClassOf,
  type NamesOf,
  type OfComment,
  type OfReply,
  office,
  selfOf,
} from "../kinds";
import { registrations } from "../registration";
import { allSheets } from "../subscriptions";
import { newRemark, putThread, threadOf, threadsOf } from "./list";
import { contentArgument, mentionsArgument, richContent } from "./text";

/** The one cell that a comment is about; an address may name its sheet. */
function cellArgument({ session, sheet }: NamesOf, value: unknown): Area {
  const range = selfOf(value, "Range");
  const { sheet: name, rest } = range ? { sheet: null, rest: "" } : splitSheet(textArgument(value));
  const named = name === null ? (sheet ?? session.workbook.active) : session.workbook.sheet(name);
  if (!named || (!range && !parseRect(rest))) throw invalidArgument();
  const area = existing(range ?? areaArgument({ session, sheet: named }, rest));
  if (!isCell(area.rect) || (sheet && area.sheet !== sheet)) throw invalidArgument();
  return area;
}

function add(self: NamesOf, cell: unknown, content: unknown, type: unknown) {
  const { session, sheet, rect } = cellArgument(self, cell);
  const { row, column } = rect;
  // A cell holds either a note or one conversation.
  if (sheet.notes.has(`${row},${column}`)) throw new HostError("InvalidOperation");
  const remark = newRemark(self, contentArgument(content, type));
  const thread: Thread = { ...remark, row, column, resolved: false, replies: [] };
  putThread({ session, sheet }, thread.id, thread);
  return office("Comment", { session, sheet, id: thread.id });
}

const items = (self: NamesOf) =>
  threadsOf(self).map(({ sheet, thread }) =>
    office("Comment", { session: self.session, sheet, id: thread.id }),
  );

function find(self: NamesOf, test: (thread: Thread) => boolean): OfficeObject | null {
  const found = threadsOf(self).find(({ thread }) => test(thread));
  return found
    ? office("Comment", { session: self.session, sheet: found.sheet, id: found.thread.id })
    : null;
}

function byCell(self: NamesOf, cell: unknown): OfficeObject {
  const { sheet, rect } = cellArgument(self, cell);
  const here = ({ row, column }: Thread): boolean => row === rect.row && column === rect.column;
  return orItemNotFound(find({ ...self, sheet }, here));
}

export const commentsClass: ClassOf<"CommentCollection"> = {
  items,
  methods: {
    add,
    getCount: (self) => threadsOf(self).length,
    getItem: (self, id) => orItemNotFound(find(self, (one) => one.id === id)),
    getItemAt: (self, index) => orItemNotFound(items(self)[wholeNumber(index, 0)]),
    getItemByCell: byCell,
    getItemByReplyId: (self, id) =>
      orItemNotFound(find(self, ({ replies }) => replies.some((reply) => reply.id === id))),
    getItemOrNullObject: (self, id) => find(self, (one) => one.id === id),
    ...registrations<NamesOf>(
      ({ session }) => session,
      ({ sheet }) => sheet?.id ?? allSheets,
      {
        AddedEvent: "commentAdded",
        ChangedEvent: "commentChanged",
        DeletedEvent: "commentDeleted",
      },
    ),
  },
};

/** What a comment and a reply tell of themselves. */
function remarkProperties<Self>(
  of: (self: Self) => Remark,
  set: (self: Self, patch: Pick<Remark, "text" | "mentions">) => void,
): Record<string, Property<Self>> {
  return {
    id: { get: (self) => of(self).id },
    content: {
      get: (self) => of(self).text,
      set: (self, value) => set(self, contentArgument(value, null)),
    },
    richContent: { get: (self) => richContent(of(self)) },
    mentions: {
      get: (self) => of(self).mentions.map(({ name, email }, id) => ({ id, name, email })),
    },
    contentType: { get: (self) => (of(self).mentions.length > 0 ? "Mention" : "Plain") },
    authorName: { get: (self) => of(self).author },
    authorEmail: { get: (self) => of(self).email },
    creationDate: { get: (self) => of(self).created },
  };
}

const changeThread = (self: OfComment, patch: Partial<Thread>): void =>
  putThread(self, self.id, { ...threadOf(self), ...patch });

const locationOf = (self: OfComment) => {
  const { row, column } = threadOf(self);
  const { session, sheet } = self;
  return office("Range", { session, sheet, rect: { row, column, rows: 1, columns: 1 } });
};

export const commentClass: ClassOf<"Comment"> = {
  identity: { name: "Id", get: ({ id }) => id },
  properties: {
    ...remarkProperties<OfComment>(threadOf, changeThread),
    resolved: {
      get: (self) => threadOf(self).resolved,
      set: (self, value) => changeThread(self, { resolved: flag(value) }),
    },
  },
  links: { replies: (self) => office("CommentReplyCollection", self) },
  methods: {
    delete: (self) => putThread(self, threadOf(self).id, null),
    getLocation: locationOf,
    updateMentions: (self, content) => changeThread(self, mentionsArgument(content)),
  },
};

function replyOf(self: OfReply): Remark {
  return orItemNotFound(threadOf(self).replies.find(({ id }) => id === self.reply));
}

function changeReply(self: OfReply, patch: Pick<Remark, "text" | "mentions">): void {
  const old = replyOf(self);
  const { replies } = threadOf(self);
  changeThread(self, { replies: replies.map((one) => (one === old ? { ...old, ...patch } : one)) });
}

const replies = (self: OfComment) =>
  threadOf(self).replies.map(({ id }) => office("CommentReply", { ...self, reply: id }));

function addReply(self: OfComment, content: unknown, type: unknown) {
  const thread = threadOf(self);
  const reply = newRemark(self, contentArgument(content, type));
  changeThread(self, { replies: [...thread.replies, reply] });
  return office("CommentReply", { ...self, reply: reply.id });
}

const replyById = (self: OfComment, id: unknown) =>
  threadOf(self).replies.some((one) => one.id === id)
    ? office("CommentReply", { ...self, reply: textArgument(id) })
    : null;

export const repliesClass: ClassOf<"CommentReplyCollection"> = {
  items: replies,
  methods: {
    add: addReply,
    getCount: (self) => threadOf(self).replies.length,
    getItem: (self, id) => orItemNotFound(replyById(self, id)),
    getItemAt: (self, index) => orItemNotFound(replies(self)[wholeNumber(index, 0)]),
    getItemOrNullObject: replyById,
  },
};

export const replyClass: ClassOf<"CommentReply"> = {
  identity: { name: "Id", get: ({ reply }) => reply },
  properties: {
    ...remarkProperties<OfReply>(replyOf, changeReply),
    resolved: { get: (self) => threadOf(self).resolved },
  },
  methods: {
    delete(self) {
      const old = replyOf(self);
      changeThread(self, { replies: threadOf(self).replies.filter((one) => one !== old) });
    },
    getLocation: locationOf,
    getParentComment: ({ session, sheet, id }) => office("Comment", { session, sheet, id }),
    updateMentions: (self, content) => changeReply(self, mentionsArgument(content)),
  },
};
