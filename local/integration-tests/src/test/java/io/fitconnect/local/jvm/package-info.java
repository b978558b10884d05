/** Tests of the package of the same name. */
@NullMarked
package io.fitconnect.local.jvm;

import org.jspecify.annotations.NullMarked;
