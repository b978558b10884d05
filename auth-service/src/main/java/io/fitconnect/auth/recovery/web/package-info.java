/** The pages of recovering an account. */
@NullMarked
package io.fitconnect.auth.recovery.web;

import org.jspecify.annotations.NullMarked;
