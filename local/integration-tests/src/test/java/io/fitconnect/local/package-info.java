/** Tests of the package of the same name. */
@NullMarked
package io.fitconnect.local;

import org.jspecify.annotations.NullMarked;
