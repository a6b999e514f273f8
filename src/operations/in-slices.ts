export { inSlices, pause } from "../excel/in-slices";
