/** The API of regions. */
@NullMarked
package io.fitconnect.promo.region.web;

import org.jspecify.annotations.NullMarked;
