/** Tests of the package of the same name. */
@NullMarked
package io.fitconnect.local.terminal;

import org.jspecify.annotations.NullMarked;
