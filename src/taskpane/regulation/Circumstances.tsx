import { type SubjectKind, isOfTime, subjects } from "../../core";
import { useWords } from "../context";
import { Choice } from "./Choice";
import type { Editing } from "./editing";
import { TextField } from "./TextField";

/** For whom, when, until when a clause holds, and how sheets call it. */
export function Circumstances({
  editing: { fields, write, fault },
}: {
  readonly editing: Editing;
}) {
  const { drafting, rules } = useWords();
  const { columns, choices } = rules.table;
  return (
    <>
      <TextField
        words
        label={columns.when}
        example={drafting.examples.when}
        value={fields.when}
        fault={fault("when")}
        set={(when) => write({ when })}
      />
      <TextField
        words
        label={columns.deadline}
        example={drafting.examples.deadline}
        value={fields.deadline}
        fault={fault("deadline")}
        set={(deadline) => write({ deadline })}
      />
      {isOfTime(fields.per) && (
        <TextField
          words
          label={columns.step}
          example={drafting.examples.step}
          value={fields.step}
          fault={fault("step")}
          set={(step) => write({ step })}
        />
      )}
      <TextField
        words
        label={columns.aliases}
        example={drafting.examples.aliases}
        value={fields.aliases}
        fault={fault("aliases")}
        set={(aliases) => write({ aliases })}
      />
      <Choice
        label={columns.subject}
        value={fields.subject}
        options={subjects}
        spoken={choices.subject}
        choose={(subject: SubjectKind) => write({ subject })}
      />
    </>
  );
}
