import { Journal } from "./journal";
import { Recorder } from "./recorder";

/** This device's recordings: one journal, and one recorder whichever screen is open. */
export const journal = new Journal();
export const recorder = new Recorder(journal);
