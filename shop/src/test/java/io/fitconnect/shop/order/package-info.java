@NullMarked
package io.fitconnect.shop.order;

import org.jspecify.annotations.NullMarked;
