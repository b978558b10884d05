/** Chooses a size on the page of an item, where it has some. */
export async function chooseSize(page) {
  await page.waitForSelector("form.put button");
  if ((await page.locator("#size").count()) > 0) {
    await page.selectOption("#size", "42");
  }
}
