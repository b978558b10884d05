/** What the shop's tests share. */
@NullMarked
package io.fitconnect.shop.testing;

import org.jspecify.annotations.NullMarked;
