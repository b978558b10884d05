/** Signed links into the shop. A link names a product, never an address, so that it leads nowhere else. */
@NullMarked
package io.fitconnect.promo.link;

import org.jspecify.annotations.NullMarked;
