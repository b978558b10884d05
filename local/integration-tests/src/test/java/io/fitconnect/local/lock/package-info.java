/** Tests of the package of the same name. */
@NullMarked
package io.fitconnect.local.lock;

import org.jspecify.annotations.NullMarked;
