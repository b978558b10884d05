export const BRAND = "FitConnect";
