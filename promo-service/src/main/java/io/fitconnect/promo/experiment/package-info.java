/** Assignment of athletes to variants, and the sequential test that says when they differ. */
@NullMarked
package io.fitconnect.promo.experiment;

import org.jspecify.annotations.NullMarked;
