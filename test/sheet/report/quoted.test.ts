import { quoted } from "../../../src/sheet/report/quoted";

test.each([
  ["客户13812345678来电", "客户138****5678来电"],
  ["+86 138-1234-5678", "+86 138****5678"],
  ["回拨010-62345678无人接", "回拨010-623**678无人接"],
  ["（0571）8765432", "（0571）876**432"],
  ["客户电话：62345678", "客户电话：623**678"],
])("the telephone number in %s is masked", (text, masked) => {
  expect(quoted(text)).toBe(masked);
});

test.each(["工号62345678", "2026-03-05", "流水号 20260305123456789", "订单 01062345678901"])(
  "%s is no telephone number",
  (text) => {
    expect(quoted(text)).toBe(text);
  },
);
