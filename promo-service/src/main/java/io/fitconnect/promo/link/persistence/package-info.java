/** The table of offers that have a link. */
@NullMarked
package io.fitconnect.promo.link.persistence;

import org.jspecify.annotations.NullMarked;
