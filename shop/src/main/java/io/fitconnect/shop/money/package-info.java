/** Amounts of money: whole cents in the shop's one currency. */
@NullMarked
package io.fitconnect.shop.money;

import org.jspecify.annotations.NullMarked;
