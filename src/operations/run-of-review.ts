export { runOf as runOfReview } from "../core/history";
