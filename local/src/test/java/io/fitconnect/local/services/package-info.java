/** Tests of the package of the same name. */
@NullMarked
package io.fitconnect.local.services;

import org.jspecify.annotations.NullMarked;
