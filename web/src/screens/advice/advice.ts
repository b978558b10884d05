import type { AdviceSource } from "../today/Advice";
import { OnToday } from "./OnToday";

export const advice: AdviceSource = { order: 50, Advice: OnToday };
