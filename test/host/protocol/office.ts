import { Host, type HostOptions } from "../../../src/host";
import { Workbook } from "../../../src/host/model";
import { type NodeOffice, startOffice } from "../../../src/host/node";

/** A host on a new workbook with one empty sheet, "Sheet1". */
export function newHost(options: HostOptions = {}): Host {
  const workbook = new Workbook();
  workbook.addSheet("Sheet1");
  return new Host(workbook, options);
}

/** The real client in this test's realm, bound before each test to a host of its own. */
export function withOffice(): { readonly host: Host; readonly office: NodeOffice } {
  const state: { host: Host; office: NodeOffice | null } = { host: newHost(), office: null };
  beforeAll(async () => {
    state.office = await startOffice({ host: state.host });
  });
  beforeEach(() => {
    state.host = newHost();
    state.office?.use(state.host);
  });
  afterAll(() => state.office?.dispose());
  return {
    get host() {
      return state.host;
    },
    get office() {
      if (!state.office) throw new Error("office.js has not started");
      return state.office;
    },
  };
}

/** The error that a batch ends with. */
export async function refusal(
  work: (context: Excel.RequestContext) => Promise<void>,
): Promise<OfficeExtension.Error> {
  try {
    await Excel.run(work);
  } catch (error) {
    if (error instanceof OfficeExtension.Error) return error;
    throw error;
  }
  throw new Error("the batch was not refused");
}

/** Until the events that wait have been sent. */
export const eventsSent = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));
