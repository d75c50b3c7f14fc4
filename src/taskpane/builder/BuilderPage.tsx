import { Field, Select, Spinner } from "@fluentui/react-components";
import { usePaneContext, useWords } from "../context";
import { usePageStyles } from "../view/usePageStyles";
import { ArgumentField } from "./ArgumentField";
import { FormulaFoot } from "./FormulaFoot";
import { useBuilder } from "./useBuilder";
import { PageHead } from "../view/PageHead";

/** Builds a formula of one of the KPI functions, argument by argument, and shows what it gives. */
export function BuilderPage() {
  const page = usePageStyles();
  const words = useWords().builder;
  const { actions } = usePaneContext();
  const builder = useBuilder();
  const { functions, chosen } = builder;
  return (
    <>
      <PageHead
        title={words.title}
        back={words.back}
        onBack={() => actions.open({ name: "setup" })}
      />
      <main className={page.body}>
        {functions === null && <Spinner size="tiny" label={words.loading} />}
        {functions !== null && chosen && (
          <>
            <Field label={words.function} hint={chosen.description}>
              <Select value={chosen.id} onChange={(_, { value }) => builder.choose(value)}>
                {functions.map(({ id }) => (
                  <option key={id} value={id}>
                    {`${id} ${words.functions[id] ?? ""}`}
                  </option>
                ))}
              </Select>
            </Field>
            {chosen.parameters.map((parameter) => (
              <ArgumentField
                key={parameter.name}
                parameter={parameter}
                typed={builder.typed[parameter.name] ?? ""}
                fault={builder.faults[parameter.name] ?? null}
                onType={(text) => builder.type(parameter.name, text)}
                onTakeSelection={() => builder.takeSelection(parameter.name)}
              />
            ))}
          </>
        )}
      </main>
      {chosen && <FormulaFoot builder={builder} />}
    </>
  );
}
