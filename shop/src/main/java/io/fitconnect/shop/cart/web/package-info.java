/** The cart's page. */
@NullMarked
package io.fitconnect.shop.cart.web;

import org.jspecify.annotations.NullMarked;
