@NullMarked
package io.fitconnect.shop.cart;

import org.jspecify.annotations.NullMarked;
