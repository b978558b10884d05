/** Exports at the management port. */
@NullMarked
package io.fitconnect.auth.export.web;

import org.jspecify.annotations.NullMarked;
