/** Carts of guests and of accounts. Owns {@code cart} and {@code cart_line}. */
@NullMarked
package io.fitconnect.shop.cart;

import org.jspecify.annotations.NullMarked;
