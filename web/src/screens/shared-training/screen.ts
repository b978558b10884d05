import { searchOf } from "../../analysis/search";
import type { Screen } from "../../app/screen";

export const screen: Screen = { path: "people/$athleteId/trainings/$id", load: () => import("./SharedTraining"), search: searchOf };
