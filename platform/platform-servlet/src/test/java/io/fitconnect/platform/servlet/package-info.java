/** Tests of what is done with odd requests. */
@NullMarked
package io.fitconnect.platform.servlet;

import org.jspecify.annotations.NullMarked;
