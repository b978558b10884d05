/** The catalogue and its copy in memory. */
@NullMarked
package io.fitconnect.promo.product.persistence;

import org.jspecify.annotations.NullMarked;
