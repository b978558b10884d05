/** The catalogue as editors import it. */
@NullMarked
package io.fitconnect.promo.product.web;

import org.jspecify.annotations.NullMarked;
