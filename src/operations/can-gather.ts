export { canGather } from "../excel/can-gather";
