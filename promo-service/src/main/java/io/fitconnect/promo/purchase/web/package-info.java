/** The webhook of shops, and the purchases that an athlete sees. */
@NullMarked
package io.fitconnect.promo.purchase.web;

import org.jspecify.annotations.NullMarked;
