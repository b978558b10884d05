@NullMarked
package io.fitconnect.shop.customer;

import org.jspecify.annotations.NullMarked;
