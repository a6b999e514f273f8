export { markStyles, type MarkStyle } from "../excel/mark-styles";
