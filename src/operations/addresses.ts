export { cellAddress, extentsOfAddress } from "../excel/addresses";
