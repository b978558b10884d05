/** The pages of changing the address. */
@NullMarked
package io.fitconnect.auth.emailchange.web;

import org.jspecify.annotations.NullMarked;
