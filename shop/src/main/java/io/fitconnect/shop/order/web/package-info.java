/** Check-out, payment and order history. */
@NullMarked
package io.fitconnect.shop.order.web;

import org.jspecify.annotations.NullMarked;
