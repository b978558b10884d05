/**
 * Pictures that people give. What is kept is never what was given: each is measured by its header, decoded within bounds and
 * encoded again, so that no place, camera, comment or second file survives in it.
 */
@NullMarked
package io.fitconnect.platform.image;

import org.jspecify.annotations.NullMarked;
