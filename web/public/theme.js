// Before the first paint, so that a chosen theme does not flash the other one. A file, since the policy allows no inline script.
try {
  const theme = localStorage.getItem("fitconnect-theme");
  if (theme === "light" || theme === "dark") document.documentElement.dataset.theme = theme;
} catch {
  // A browser that keeps nothing follows the system's theme.
}
