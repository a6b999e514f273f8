export { HostError, type HostErrorCode } from "../excel/host-error";
