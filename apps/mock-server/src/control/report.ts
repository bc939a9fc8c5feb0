import type { ControlHandler } from "./control-context.js";

export const readReport: ControlHandler = ({ report }) => ({ status: 200, body: report.data() });
