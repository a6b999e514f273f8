/** The state of one activity at the cut-off day. Exactly one holds. */
export type Status = "concluded" | "cancelled" | "overdue" | "due-soon" | "on-time" | "undated";
