/** What is for sale, and how much of it is in stock. Owns {@code item} and {@code stock}. */
@NullMarked
package io.fitconnect.shop.catalogue;

import org.jspecify.annotations.NullMarked;
