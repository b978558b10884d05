/** Tests of the package of the same name. */
@NullMarked
package io.fitconnect.local.platform;

import org.jspecify.annotations.NullMarked;
