package io.fitconnect.e2e.client;

import java.net.URI;
import java.util.Map;
import java.util.regex.Pattern;

/** A person's browser at the web shop. It meets the provider on the way, as any browser does. */
public final class ShopVisit {

    private static final Pattern ORDER = Pattern.compile("/orders/[0-9a-f-]{36}");

    private final Browser browser;
    private final Person person;
    private final URI shop;

    ShopVisit(Browser browser, Person person, URI shop) {
        this.browser = browser;
        this.person = person;
        this.shop = shop;
    }

    /** Opens a page of the shop; the words of the page where that ends. */
    public String open(String path) {
        var page = browser.open(shop.resolve(path).toString());
        page.answer().expect(200);
        return page.html();
    }

    public void putInCart(String sku) {
        var item = browser.open(shop.resolve("/items/" + sku).toString());
        browser.submit(item, "sku", Map.of()).answer().expect(200);
    }

    public void putInCart(String sku, String size) {
        var item = browser.open(shop.resolve("/items/" + sku).toString());
        browser.submit(item, "sku", Map.of("size", size)).answer().expect(200);
    }

    /** Signs in with the password where the provider asks for it; the words of the shop's page where that ends. */
    public String signIn(String target) {
        var page = browser.open(shop.resolve("/sign-in?to=" + target).toString());
        if (HtmlForm.findWithField(page.html(), "password").isPresent()) {
            page = browser.submit(page, "password", Map.of("email", person.email(), "password", person.password()));
        }
        page.answer().expect(200);
        return page.html();
    }

    /** Whether the shop shows the account without the provider asking for anything. */
    public boolean isSignedIn() {
        var page = browser.open(shop.resolve("/account").toString());
        return page.address().getAuthority().equals(shop.getAuthority())
                && page.html().contains(person.email());
    }

    /** Orders what is in the cart and lets the stand-in pay; the words of the order's page. */
    public String order() {
        var checkout = browser.open(shop.resolve("/checkout").toString());
        var order = browser.submit(
                checkout,
                "street",
                Map.of(
                        "email", person.email(),
                        "recipient", person.displayName(),
                        "street", "Street 1",
                        "postcode", "10115",
                        "city", "Berlin",
                        "country", "DE"));
        order.answer().expect(200);
        var paid = browser.submit(order, "_csrf", Map.of("outcome", "paid"));
        paid.answer().expect(200);
        return paid.html();
    }

    /** Returns the newest order; the words of its page. */
    public String giveBack() {
        var orders = browser.open(shop.resolve("/orders").toString());
        var newest = ORDER.matcher(orders.html());
        if (!newest.find()) {
            throw new UnexpectedAnswer(orders.answer(), "an order");
        }
        var order = browser.open(shop.resolve(newest.group()).toString());
        var form = HtmlForm.listIn(order.html()).stream()
                .filter(candidate -> candidate.action().endsWith("/return"))
                .findFirst()
                .orElseThrow(() -> new UnexpectedAnswer(order.answer(), "a button that returns the order"));
        var returned = browser.send(order, form);
        returned.answer().expect(200);
        return returned.html();
    }

    /** Signs out by the shop's button. */
    public void signOut() {
        var account = browser.open(shop.resolve("/account").toString());
        var form = HtmlForm.listIn(account.html()).stream()
                .filter(candidate -> candidate.action().endsWith("/sign-out"))
                .findFirst()
                .orElseThrow(() -> new UnexpectedAnswer(account.answer(), "a button that signs out"));
        browser.send(account, form).answer().expect(200);
    }
}
