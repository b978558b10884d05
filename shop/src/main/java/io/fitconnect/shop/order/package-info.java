/** Orders: placed once, paid or cancelled. Owns {@code placed_order} and {@code order_line}. */
@NullMarked
package io.fitconnect.shop.order;

import org.jspecify.annotations.NullMarked;
