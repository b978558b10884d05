/** Tests of the package of the same name. */
@NullMarked
package io.fitconnect.local.part;

import org.jspecify.annotations.NullMarked;
