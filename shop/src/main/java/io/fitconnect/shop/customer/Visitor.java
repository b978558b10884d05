package io.fitconnect.shop.customer;

import io.fitconnect.shop.cart.CartOwner;
import java.util.Optional;

/**
 * Who looks at a page: a signed-in customer, or a guest.
 *
 * @param guest the cart of this browser, which also a signed-in person's browser may still have
 */
public record Visitor(Optional<Customer> customer, Optional<CartOwner> guest) {

    /** Empty for a guest who has put nothing into a cart yet. */
    public Optional<CartOwner> cart() {
        return customer.map(person -> CartOwner.account(person.subject())).or(() -> guest);
    }

    public Optional<String> subject() {
        return customer.map(Customer::subject);
    }
}
