/**
 * Texts for people in English and Russian: an enum of a feature names them, two bundles beside it hold them, an edge
 * renders them in the language of the reader. What only a program reads stays out.
 */
@NullMarked
package io.fitconnect.platform.message;

import org.jspecify.annotations.NullMarked;
