import { sum } from "./tally";
import { close, runTests } from "./test-stages";

void runTests().then((tallies) => close(sum(tallies)));
