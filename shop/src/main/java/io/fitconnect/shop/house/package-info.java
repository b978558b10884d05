/**
 * What the shop tells the house whose accounts its customers have, and asks it: notices of orders by signed webhooks, coupons by API. Both
 * are written down in docs/shop-interface.md; without an address of the house the shop sells as it is.
 */
@NullMarked
package io.fitconnect.shop.house;

import org.jspecify.annotations.NullMarked;
