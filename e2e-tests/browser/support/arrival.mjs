/** Waits until the page is at an address, whatever its query; else says where it is instead and what stands there. */
export async function arrive(page, address) {
  const { origin, pathname } = new URL(address);
  try {
    await page.waitForURL((current) => current.origin === origin && current.pathname === pathname);
  } catch {
    throw new Error(`at ${page.url()} instead of ${address}: ${await page.textContent("main", { timeout: 1_000 })}`);
  }
}
